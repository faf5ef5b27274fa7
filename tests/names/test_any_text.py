"""Whatever people write, nothing here breaks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from names.address import bend, given_and_patronymic
from names.forms import Case, forms_of, forms_of_company
from names.gender import gender_of
from names.morphology import look_up
from names.person import is_person, looks_like_company, nominative, one_letter_apart, same_name
from names.typos import rank, resembles, search_words

texts = st.text(max_size=40) | st.text(alphabet="абвгеёийькнорстяіїє'’-. aeijösz", max_size=30)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_names_of_any_text(text: str) -> None:
    assert all(form.text for form in (*forms_of(text), *forms_of_company(text)))
    gender_of(text)
    nominative(text)
    given_and_patronymic(text)
    assert isinstance(bend(text, Case.DATIVE), str)
    assert not (is_person(text) and looks_like_company(text))


@given(texts, texts)
@settings(max_examples=150, deadline=None)
def test_comparing_any_texts(one: str, other: str) -> None:
    assert 0 <= rank(one, other) <= 1
    assert resembles(one, one) is bool(one)
    assert same_name(one, other) == same_name(other, one)
    assert one_letter_apart(one, other) == one_letter_apart(other, one)
    assert search_words(one) == search_words(one.upper().lower()) or not one.isascii()
    for language in ("ru", "uk", "en"):
        look_up(one, language)
