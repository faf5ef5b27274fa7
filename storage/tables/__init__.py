"""What is remembered: one file per noun."""

from sqlmodel import SQLModel

from storage.tables.absence import Absence
from storage.tables.announcement import Announcement
from storage.tables.briefing import Briefing
from storage.tables.change import Change, Journal
from storage.tables.client import Client, ContactPerson, ContactPoint, NameForm, SearchWord, WordKey
from storage.tables.deal import Deal, Stage, StageChange
from storage.tables.file_part import FilePart
from storage.tables.group_chat import GroupChat
from storage.tables.inbox import Inbox
from storage.tables.interaction import Interaction
from storage.tables.job import Job
from storage.tables.lead import Lead, LeadLink
from storage.tables.learned_word import LearnedWord
from storage.tables.member import Invite, Member
from storage.tables.outbox import Outbox, SentMessage
from storage.tables.question import Question
from storage.tables.reminder import Reminder
from storage.tables.service import Service
from storage.tables.stranger import Stranger
from storage.tables.target import Target
from storage.tables.task import Task
from storage.tables.template import Template
from storage.tables.visit import Visit
from storage.tables.workspace import Workspace

for _table in SQLModel.metadata.tables.values():
    if "id" in _table.primary_key.columns:
        _table.dialect_options["sqlite"]["autoincrement"] = True  # a number is never given twice

__all__ = [
    "Absence",
    "Announcement",
    "Briefing",
    "Change",
    "Client",
    "ContactPerson",
    "ContactPoint",
    "Deal",
    "FilePart",
    "GroupChat",
    "Inbox",
    "Interaction",
    "Invite",
    "Job",
    "Journal",
    "Lead",
    "LeadLink",
    "LearnedWord",
    "Member",
    "NameForm",
    "Outbox",
    "Question",
    "Reminder",
    "SearchWord",
    "SentMessage",
    "Service",
    "Stage",
    "StageChange",
    "Stranger",
    "Target",
    "Task",
    "Template",
    "Visit",
    "WordKey",
    "Workspace",
]
