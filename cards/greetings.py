"""Cards of greetings: whose day it is, the ready text, and everything to send it with."""

from markupsafe import Markup

from cards.card import Button, Card
from cards.clients import age_on
from cards.deals import open_client
from cards.letters import greeting_letter, years_with_us
from cards.presses import press
from cards.sending import reached_at, ready_text, sending
from cards.voice import Voice
from crm.greetings import Greeting
from crm.outcomes import Greeted
from storage.tables import ContactPerson, Reminder


def greeting_card(greeting: Greeting, reminder: Reminder, voice: Voice, last_words: str = "") -> Card:
    """Who, what happened last, how they are reached, and the text. `last_words`: of the last contact."""
    text = "" if greeting.unwanted else greeting_letter(greeting, voice.zone)
    lines = [
        greeting_line(greeting, voice),
        *([last_words] if last_words and greeting.person is None else []),
        *_reached_at(greeting, voice),
        "",
        ready_text(text, voice) if text else voice("greet-unwanted"),
    ]
    return Card("\n".join(lines), greeting_buttons(greeting, reminder, text, voice))


def _reached_at(greeting: Greeting, voice: Voice) -> list[Markup]:
    """Under whose name: the client's, when the contact person has no phone of their own."""
    lines = reached_at(greeting.born, greeting.points, voice)
    if not greeting.through_client or not greeting.points:
        return lines
    return [voice("greet-through-client", client=greeting.client.name), *lines]


def greeting_line(greeting: Greeting, voice: Voice) -> str:
    """«🎂 Сегодня день рождения: Анна Гусева · 39 лет»."""
    client, day = greeting.client, greeting.day
    if greeting.letter == "anniversary":
        passed = voice("years-with-us", years=years_with_us(greeting, voice.zone))
        return voice("reminder-anniversary", client=client.name, years=passed)
    age = age_on(day, greeting.born, voice)
    whose = client.name if greeting.person is None else f"{_presented(greeting.person)} · {client.name}"
    if day == voice.today:
        return voice("reminder-birthday", client=whose, age=age)
    key = "reminder-birthday-past" if day < voice.today else "reminder-birthday-ahead"
    return voice(key, client=whose, age=age, when=voice.day(day))


def _presented(person: ContactPerson) -> str:
    """«Ирина, жена»."""
    return ", ".join(filter(None, (person.name, person.position)))


def greeting_buttons(greeting: Greeting, reminder: Reminder, text: str, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """To send it to whose day it is and to nobody else, to say that it was, and to be reminded once more.

    Without a text there is nothing to send.
    """
    client, number = greeting.client, reminder.id
    sent = text and not (greeting.through_client and not greeting.to_family)
    call = Button(voice("button-call"), press("l", client.id, "call"))
    prepare = Button(voice("done-button-next"), press("nt", client.id))
    tongue = voice(f"language-{greeting.language}")
    language = (Button(voice("invite-button-language", tongue=tongue), press("gl", number)),) if text else ()
    return (
        *sending(greeting.points if sent else (), text, voice),
        (
            Button(voice("greet-button-done"), press("gr", number)),
            prepare if greeting.kind == "birthday_ahead" else call,
        ),
        (
            Button(voice("task-button-hour"), press("rh", number)),
            Button(voice("task-button-tomorrow"), press("rt", number)),
        ),
        (*language, open_client(client, voice)),
    )


def greeted(outcome: Greeted, voice: Voice) -> str:
    return voice("greeted", client=(outcome.person or outcome.client).name)
