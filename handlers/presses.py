"""Presses of buttons: each verb has its handler."""

from collections.abc import Awaitable, Callable

from telegram import Update

from cards.help import help_card
from cards.presses import BadButtonError, Press, read_press
from handlers import (
    agendas,
    alerts,
    answers,
    audit,
    briefings,
    circles,
    client_lists,
    clients,
    companies,
    confirmations,
    deals,
    delegation,
    erasure,
    evening,
    free_times,
    greetings,
    groups,
    habits,
    handovers,
    invitations,
    leads,
    meetings,
    recall,
    relations,
    reminders,
    reports,
    revenue,
    services,
    settings,
    tasks,
    team,
    templates,
    undo,
    unread,
    visits,
    work,
    zones,
)
from handlers.context import Context
from handlers.desk import Desk

OnPress = Callable[[Press, Desk], Awaitable[None]]


async def on_help_pressed(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    await desk.answer_press()
    await desk.say(help_card(desk.voice, visits=desk.workspace.keeps_visits))


PRESSES: dict[str, OnPress] = {
    "q": answers.on_answer,
    "qs": answers.on_question_opened,
    "cl": client_lists.on_clients_turned,
    "cw": client_lists.on_clients_of_turned,
    "c": clients.on_client_opened,
    "ch": clients.on_history_turned,
    "cm": clients.on_more_pressed,
    "cp": clients.on_phone_kept,
    "er": erasure.on_erasing_pressed,
    "hy": audit.on_history_opened,
    "l": clients.on_log_pressed,
    "nt": clients.on_task_wanted,
    "nd": clients.on_deal_wanted,
    "d": deals.on_deal_opened,
    "dm": deals.on_deal_moved,
    "dl": deals.on_loss_pressed,
    "ds": deals.on_stage_opened,
    "dq": reports.on_stalled_turned,
    "bq": reports.on_birthdays_turned,
    "t": tasks.on_task_opened,
    "td": tasks.on_task_done,
    "tk": tasks.on_task_ticked,
    "th": tasks.on_task_in_an_hour,
    "tt": tasks.on_task_tomorrow,
    "to": tasks.on_task_other_time,
    "tx": tasks.on_task_deleted,
    "tr": tasks.on_task_repeat_wanted,
    "tf": tasks.on_task_on_freer_day,
    "tb": tasks.on_task_shown_again,
    "y": agendas.on_agenda_turned,
    "yc": agendas.on_colleagues_agenda_turned,
    "yw": work.on_work_turned,
    "yt": agendas.on_today_opened,
    "k": habits.on_habits_pressed,
    "ed": evening.on_done_in_the_evening,
    "et": evening.on_tomorrow_in_the_evening,
    "mg": meetings.on_meeting_told,
    "tg": delegation.on_giving_pressed,
    "te": delegation.on_given,
    "ty": delegation.on_accepted,
    "tn": delegation.on_declined,
    "rd": reminders.on_reminder_done,
    "rh": reminders.on_reminder_in_an_hour,
    "rz": reminders.on_reminder_put_off,
    "vp": relations.on_circle_chosen,
    "vc": circles.on_clients_circle,
    "ci": circles.on_circles_pressed,
    "cin": circles.on_circle_wanted,
    "ct": relations.on_contract_wanted,
    "rt": reminders.on_reminder_tomorrow,
    "v": visits.on_visit_opened,
    "vd": visits.on_day_turned,
    "vf": free_times.on_free_day_turned,
    "rv": revenue.on_revenue_turned,
    "va": visits.on_visit_arrived,
    "vn": visits.on_visit_missed,
    "vm": visits.on_visit_other_time,
    "vx": visits.on_visit_cancelled,
    "wa": confirmations.on_reminding_wanted,
    "wn": confirmations.on_next_wanted,
    "ws": confirmations.on_reminded,
    "wc": confirmations.on_confirmed,
    "nb": invitations.on_visit_wanted,
    "is": invitations.on_sent,
    "ib": invitations.on_booking_wanted,
    "il": invitations.on_later,
    "in": invitations.on_never,
    "ig": invitations.on_language_turned,
    "ia": invitations.on_invited_again,
    "gr": greetings.on_greeted,
    "gl": greetings.on_language_turned,
    "ra": recall.on_all_recalled,
    "rs": recall.on_service_recalled,
    "rm": recall.on_master_recalled,
    "tp": templates.on_template_wanted,
    "sv": services.on_service_opened,
    "sva": services.on_service_wanted,
    "svc": services.on_service_change_wanted,
    "svl": services.on_services_pressed,
    "svx": services.on_service_archived,
    "u": undo.on_undo_pressed,
    "uk": undo.on_client_kept,
    "ua": undo.on_client_archived,
    "s": settings.on_setting_pressed,
    "sw": settings.on_word_forgotten,
    "w": settings.on_step_answered,
    "tm": team.on_team_opened,
    "m": team.on_colleague_opened,
    "mr": team.on_role_given,
    "ms": team.on_suspended,
    "mb": team.on_brought_back,
    "mx": team.on_removal_pressed,
    "mi": team.on_invite_pressed,
    "hm": handovers.on_colleague_given,
    "hc": handovers.on_client_given,
    "bf": briefings.on_reading_begun,
    "by": briefings.on_briefing_read,
    "bn": briefings.on_briefing_skipped,
    "ba": briefings.on_all_read,
    "bo": briefings.on_others_opened,
    "bm": unread.on_reader_reminded,
    "bg": unread.on_unread_given,
    "ix": team.on_invite_revoked,
    "ml": team.on_leaving_pressed,
    "go": companies.on_company_entered,
    "aq": alerts.on_owner_asked,
    "ag": alerts.on_giving_pressed,
    "am": alerts.on_given,
    "as": alerts.on_snoozing_pressed,
    "lt": leads.on_lead_taken,
    "lg": leads.on_lead_giving,
    "lm": leads.on_lead_given,
    "lx": leads.on_link_revoked,
    "g": groups.on_news_chosen,
    "gc": groups.on_connect_pressed,
    "gh": groups.on_hour_chosen,
    "gs": groups.on_knob_turned,
    "gx": groups.on_group_left,
    "zm": zones.on_tasks_moved,
    "zk": zones.on_tasks_kept,
    "help": on_help_pressed,
}


async def on_press(update: Update, context: Context) -> None:  # noqa: ARG001 (the desk knows what was pressed)
    """A button of ours was pressed; one that we do not know any more says so."""
    desk = context.desk
    if desk.pressed is None:
        return
    press = read_press(desk.pressed.data)
    try:
        await PRESSES.get(press.verb, on_unknown)(press, desk)
    except BadButtonError:  # raised before anything is written or answered
        await desk.answer_press(desk.voice("button-outdated"))


async def on_unknown(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    raise BadButtonError(f"no button says {press.verb}")
