"""A foreign name in the other script: «Brandt» and «Брандт» are one man."""

import re
import unicodedata

_TO_CYRILLIC = {
    "tsch": "ч", "sch": "ш", "shch": "щ", "cz": "ч", "sz": "ш", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х",
    "ts": "ц", "tz": "ц", "ph": "ф", "th": "т", "ck": "к", "qu": "кв", "ya": "я", "ja": "я", "yu": "ю",
    "ju": "ю", "yo": "е", "ee": "и", "oo": "у", "ou": "у", "ie": "и", "ii": "ий", "iy": "ий", "ay": "ей",
    "ey": "ей", "ei": "ей", "ai": "ай", "ü": "ю", "ö": "е", "ä": "е", "ß": "с", "ó": "у", "ń": "нь", "ł": "л",
    "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "дж",
    "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т",
    "u": "у", "v": "в", "w": "в", "x": "кс", "y": "и", "z": "з",
}  # fmt: skip
_GERMAN = {"ei": "ай", "eu": "ой", "ie": "и", "ch": "х", "j": "й", "z": "ц", "w": "в"}
_TO_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "'": "",
}  # fmt: skip
_OTHERWISE = {"ц": "z", "х": "h", "й": "i", "ю": "iu", "я": "ia", "г": "h", "в": "w"}
_UKRAINIAN = {"г": "h", "и": "y", "є": "ye", "ї": "yi", "х": "kh"}
_HEARD = tuple(
    (re.compile(said), heard)
    for said, heard in {
        "^wr": "r", "igh(?=t)": "ай", "^kn": "n", "oh(?=n)": "o", "way$": "уэй", "^whit(e|(?=[^e]))": "уайт",
        "(?<=[rtdl])own": "аун", "oore$": "ур", "rke$": "рк", "c(?=[eiy])": "s", "ea(?=[dkrst])": "и",
        "^wa": "уо", "^we": "уэ", "^wi": "уи", "lliam": "льям", "^yi": "йы", "^you": "я", "tson": "тсон",
        "(?<=[^aeiou])ey$": "и", "oa": "о", "a(?=[klncdvg]er?$)": "ей", "(?<=ей[klncdvg])e$": "",
    }.items()
)  # fmt: skip
"""How English and Turkish names sound where their letters say something else."""
_NOT_ENGLISH = re.compile("cz|sz|ski|ska|rz|sch|[^a-z-]")
_POLISH_SOUNDS = {
    "sz": "ш", "cz": "ч", "rz": "ж", "ch": "х", "dz": "дз", "ie": "е", "ia": "я", "io": "е", "iu": "ю", "ą": "он",
    "ę": "ен", "ń": "н", "ś": "с", "ć": "ц", "ź": "з", "ż": "ж", "ł": "л", "ó": "у", "w": "в", "j": "й", "c": "ц",
    "y": "ы", "ja": "я", "jo": "е", "ju": "ю",
}  # fmt: skip
_LOOKS_POLISH = re.compile("[ąćęłńśźż]|sz|cz|rz|ski$|ska$|cki$|cka$|wicz$")
_POLISH = re.compile("(с|ц)ки$")
_LOOKS_FRENCH = re.compile(
    "eaux?$|ault$|oi[sxt]$|oin|[aeiou]rent$|(ch|r)and$|ard$|ont$|oux$|i(er|eu[xr]?)$|aine$|ph[ie]|vre$"
)
_FRENCH = tuple(
    (re.compile(said), heard)
    for said, heard in {
        "eaux?|aul?[xtd]?$|au": "о", "[ea]n[td]$": "ан", "on[td]$": "он", "oi(?=n)|oi[sxt]?$": "уа", "aine?$": "ен",
        "i(eu[xr]?|er)$": "ье", "oux?": "у", "ard$": "ар", "(?<=[aeiou])t$": "", "ch": "ш", "qu": "к",
        "g(?=[eiy])": "ж", "c(?=[eiy])": "с", "th": "т", "(?<=[^aeiou])es?$": "", "u(?=[^aeiouy])": "ю",
    }.items()
)  # fmt: skip
"""How French names sound, which leave their last letters unsaid."""
_LATIN = re.compile("[a-z\u00c0-\u024f]")


def is_latin(text: str) -> bool:
    """Whether the text is written in Latin letters (or mostly begins so)."""
    return bool(_LATIN.search(text.lower()))


def to_cyrillic(word: str) -> tuple[str, ...]:
    """How a Latin name (not folded: «ü» counts) may be written in Russian, the English way and the German."""
    lower = unicodedata.normalize("NFC", word.lower())
    english = _spell(lower, _TO_CYRILLIC)
    german = re.sub("с(?=[аеиоуюя])", "з", _spell(lower, _TO_CYRILLIC | _GERMAN))
    soft = _softened(german)
    heard = _spell(_as_heard(lower), _TO_CYRILLIC)
    said = (soft, _as_polish(lower)) if _LOOKS_POLISH.search(lower) else (soft,)
    french = [_as_french(lower)] if _LOOKS_FRENCH.search(lower) else []
    slavic = [_POLISH.sub(rf"\1{end}", one) for one in said if _POLISH.search(one) for end in ("кий", "ький")]
    slavic += [one for one in said[1:] if not slavic]
    return tuple(dict.fromkeys(_initial(spelled) for spelled in (english, german, soft, *slavic, heard, *french)))


def _as_heard(word: str) -> str:
    """«Holloway» is Холлоуэй, «Wilson» Уилсон, «Walker» Уолкер, «Yilmaz» Йылмаз, «Oakley» Окли, «Baker» Бейкер."""
    if _NOT_ENGLISH.search(word):
        return word
    for said, heard in _HEARD:
        word = said.sub(heard, word)
    return word


def _as_polish(word: str) -> str:
    """«Zieliński» is Зелинский, «Kowalczyk» Ковальчик, «Dąbrowski» Домбровский."""
    spelled = _softened(_spell(word, _TO_CYRILLIC | _POLISH_SOUNDS))
    return re.sub("(?<=[шжчц])ы", "и", re.sub("он(?=[бп])", "ом", spelled))


def _as_french(word: str) -> str:
    """«Laurent» is Лоран, «Moreau» Моро, «Dubois» Дюбуа, «Fournier» Фурнье, «Lefèvre» Лефевр."""
    word = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
    for said, heard in _FRENCH:
        word = said.sub(heard, word)
    return _spell(word, _TO_CYRILLIC)


def _softened(word: str) -> str:
    """«Schulz» is Шульц: an «l» before a consonant or at the end is soft in German and Polish names."""
    return re.sub("л(?=[бвгджзкмнпрстфхцчшщ])", "ль", word)


def to_latin(word: str) -> tuple[str, ...]:
    """How a Cyrillic name is usually written in Latin letters: three ways at most, folded; «й» is «i» or «y»."""
    lower = word.lower().replace("ё", "е")
    usual = _TO_LATIN | (_UKRAINIAN if re.search("[іїєґ]", lower) else {})
    ways = (_spell(lower, usual), _spell(lower, usual | {"й": "i"}), _spell(lower, _TO_LATIN | _OTHERWISE))
    return tuple(dict.fromkeys(ways))


def _spell(word: str, table: dict[str, str]) -> str:
    longest = max(map(len, table))
    spelled, at = "", 0
    while at < len(word):
        size = next((n for n in range(longest, 0, -1) if word[at : at + n] in table), 0)
        spelled += table[word[at : at + size]] if size else _plain(word[at])
        at += size or 1
    return spelled


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return _TO_CYRILLIC.get(base, letter if letter == "-" else "") if base.isascii() else letter


def _initial(word: str) -> str:
    return re.sub(r"\bе(?=[^вл])", "э", word)
