from concurrent.futures import ThreadPoolExecutor

import pytest

from names.grammar import Case, Gender
from names.morphology import Speech, Tense, is_known, lemmas, look_up, warm_up


@pytest.mark.parametrize(
    ("word", "language", "lemma", "speech", "tense"),
    [
        ("звонил", "ru", "звонить", Speech.VERB, Tense.PAST),
        ("позвоню", "ru", "позвонить", Speech.VERB, Tense.FUTURE),
        ("перенеси", "ru", "перенести", Speech.VERB, Tense.IMPERATIVE),
        ("отправить", "ru", "отправить", Speech.INFINITIVE, None),
        ("зателефонував", "uk", "зателефонувати", Speech.VERB, Tense.PAST),
        ("подзвоню", "uk", "подзвонити", Speech.VERB, Tense.FUTURE),
        ("надіслати", "uk", "надіслати", Speech.INFINITIVE, None),
        ("зроблено", "uk", "зробити", Speech.VERB, Tense.PAST),
        ("called", "en", "call", Speech.VERB, Tense.PAST),
        ("sent", "en", "send", Speech.VERB, Tense.PAST),
        ("scheduling", "en", "schedule", Speech.PARTICIPLE, None),
        ("tries", "en", "try", Speech.VERB, Tense.PRESENT),
        ("planned", "en", "plan", Speech.VERB, Tense.PAST),
        ("call", "en", "call", Speech.INFINITIVE, None),
    ],
)
def test_verbs(word: str, language: str, lemma: str, speech: Speech, tense: Tense | None) -> None:
    first = look_up(word, language)[0]
    assert (first.lemma, first.speech, first.tense) == (lemma, speech, tense)


def test_a_noun_has_case_and_gender() -> None:
    first = look_up("Петровой", "ru")[0]
    assert first.name
    assert (first.case, first.gender, first.plural) == (Case.GENITIVE, Gender.FEMALE, False)


@pytest.mark.parametrize(
    ("word", "language", "known"),
    [
        ("петля", "ru", True),
        ("бутявка", "ru", False),
        ("еще", "ru", True),
        ("п’ятницю", "uk", True),
        ("мєльнiця", "uk", False),
        ("meeting", "en", True),
        ("brandt", "en", False),
        ("", "ru", False),
        ("🎉", "uk", False),
    ],
)
def test_known_words(word: str, language: str, known: bool) -> None:
    assert is_known(word, language) is known


def test_lemmas_are_folded() -> None:
    assert lemmas("ещё") == {"еще"}
    assert lemmas("brandt", "en") == {"brandt"}


def test_threads_may_look_up_together() -> None:
    warm_up()
    words = ["звонил", "договорились", "отправить", "встреча"] * 25
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda word: look_up.__wrapped__(word, "ru"), words))
    assert together == [look_up(word, "ru") for word in words]
