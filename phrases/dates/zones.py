"""Which time zone is meant: by its own name, by a city, by where somebody says they are, by a place on the map."""

from functools import cache
from itertools import product
from pathlib import Path
from zoneinfo import available_timezones

from babel import Locale

from names.fold import fold
from names.lists import read_list
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words

WHEREABOUTS = small_words("zones", "whereabouts")
INSIDE = small_words("zones", "inside")
ZONE, OF_ZONE = small_words("zones", "zone"), small_words("zones", "of_zone")
SAYS_WHERE = WHEREABOUTS | ZONE
"""With one of these words somebody says where they are."""
LONGEST_NAME = 4
"""Words of a city: «Ростов на Дону»."""
MOST_READINGS = 3
LONGEST_SAID = 80
"""Letters of a message that says nothing but where somebody is."""


def read_zone(text: str) -> str | None:
    """The IANA name of the zone; None when no such is known."""
    return _known().get(_key(text))


def read_whereabouts(text: str, hint: str = "ru") -> str | None:
    """The zone of «я в Алматы», «прилетела в Новосибирск», "I'm in London", «часовой пояс Киев»; else None."""
    words = [fold(word).strip(".,!") for word in text.split()] if len(text) <= LONGEST_SAID else []
    place = next((at for at, word in enumerate(words) if word not in WHEREABOUTS), len(words))
    city = words[place + 1 :]
    if not place or place == len(words) or words[place] not in INSIDE:
        city = _set_to(words)
    if not 1 <= len(city) <= LONGEST_NAME:
        return None
    named = product(*[[word, *(reading.lemma for reading in readings(word, hint)[:MOST_READINGS])] for word in city])
    return next((zone for name in named if (zone := read_zone(" ".join(name))) is not None), None)


def _set_to(words: list[str]) -> list[str]:
    """«часовой пояс: Екатеринбург», "set my time zone to London": the words of the city."""
    bare = [word.strip(":—–-") for word in words]
    return [word for word in bare if word and word not in ZONE | OF_ZONE] if ZONE & set(bare) else []


def zone_at(latitude: float, longitude: float) -> str | None:
    """The zone of a place on the map; None at sea. Loads its map (35 MB, a quarter of a second) when first asked."""
    import tzfpy

    zone = tzfpy.get_tz(longitude, latitude)
    return zone if is_zone(zone) and not zone.startswith("Etc/") else None


def is_zone(name: str) -> bool:
    """Whether the IANA list has a zone of that name."""
    return name in _listed()


@cache
def _listed() -> frozenset[str]:
    """Read once: all folders of the list are walked for it."""
    return frozenset(available_timezones())


def _key(name: str) -> str:
    return fold(name.strip()).replace(" ", "_").replace("-", "_")


@cache
def _known() -> dict[str, str]:
    cities = read_list(Path(__file__).with_suffix(".yaml"))
    zones = sorted(_listed(), reverse=True)
    by_city = {_key(zone.rsplit("/", 1)[-1]): zone for zone in zones}
    by_name = {_key(zone): zone for zone in zones}
    return {**_cldr(), **by_city, **by_name, **{_key(city): zone for city, zone in cities.items()}}


def _cldr() -> dict[str, str]:
    """The city each zone is named for, in the languages spoken here."""
    spoken = (Locale.parse(language).time_zones for language in ("en", "uk", "ru"))
    return {
        _key(names["city"]): zone
        for zones in spoken
        for zone, names in zones.items()
        if "city" in names and is_zone(zone)
    }
