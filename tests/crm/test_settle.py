"""Filling gaps, and matching an edited message with what it said before."""

from crm.messages.edits import match
from crm.messages.settle import fill, make_client, name_client
from crm.wishes import Channel, CreateClient, CreateTask, LogInteraction, Mention, Wish
from storage.tables import Change

IVANOV = Mention(ids=(1, 2), name="Иванов")
CALL = LogInteraction(client=IVANOV, channel=Channel.CALL, text="звонил Иванову")
TASK = CreateTask(client=IVANOV, text="отправить КП")
CHORE = CreateTask(text="сдать отчёт")


def changed(*wishes: Wish) -> Change:
    kept = [{"ordinal": number, "wish": wish.model_dump(mode="json")} for number, wish in enumerate(wishes)]
    return Change(workspace_id=1, member_id=1, source="m:1:1:1", wishes=kept)


def test_whoever_was_meant_was_meant_wherever_the_words_stand() -> None:
    named = name_client([CALL, TASK, CHORE], 0, 2)
    assert [wish.client.ids if wish.client else None for wish in named] == [(2,), (2,), None]  # type: ignore[union-attr]  # all of them have a client field


def test_a_new_client_is_made_before_the_first_wish_about_it() -> None:
    made = make_client([CHORE, CALL, TASK], 1, "Иванов")
    assert [wish.kind for wish in made] == ["create_task", "create_client", "log_interaction", "create_task"]
    assert made[1] == CreateClient(name="Иванов")
    assert all(wish.client.new for wish in made[2:] if isinstance(wish, LogInteraction))


def test_filling_leaves_the_others_alone() -> None:
    filled = fill([CALL, TASK], 1, text="отправить договор")
    assert filled[0] is CALL
    assert filled[1] == TASK.model_copy(update={"text": "отправить договор"})


def test_an_edit_is_matched_kind_by_kind_in_order() -> None:
    later = TASK.model_copy(update={"text": "отправить договор"})
    pairs = match(changed(CALL, TASK), [later, CALL, CHORE])
    assert pairs == [(0, CALL, CALL), (1, TASK, later), (2, None, CHORE)]


def test_what_is_not_said_any_more_has_no_counterpart() -> None:
    assert match(changed(CALL, TASK), [CALL]) == [(0, CALL, CALL), (1, TASK, None)]


def test_nothing_changes_when_nothing_was_changed() -> None:
    assert all(old == new for _, old, new in match(changed(CALL, TASK, CHORE), [CALL, TASK, CHORE]))
