"""``weefsel rhythm``: with whom the team wants to be in touch, and how often."""

from __future__ import annotations

from typing import Any

from desktop.cli import entries, names, register
from desktop.cli.context import Context
from desktop.cli.organisation_ties import day_text
from desktop.cli.parser import Parser, WrongUse
from desktop.cli.register import Entry, Subject, chosen_of
from desktop.domain.agenda import RhythmFilter
from desktop.domain.changes import Changes
from desktop.domain.rhythm import SUBJECTS, ContactRhythm
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch
from desktop.services.following.reaching import keeps_unseen
from desktop.words.follow_up import unseen_rhythm
from desktop.words.formats import number
from desktop.words.names import record_name


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    subject = Subject(
        kind="contact_rhythm",
        entries=_entries(),
        add=_add,
        change=keeping_in_touch.change_rhythm,
        get=keeping_in_touch.get_rhythm,
        rows=keeping_in_touch.list_rhythms,
        count=keeping_in_touch.count_rhythms,
        chosen=_chosen,
        columns={
            translate("commands", "Due"): lambda row: day_text(row.due_on),
            translate("commands", "Who"): lambda row: row.name,
            translate("commands", "Kind"): lambda row: record_name(row.kind),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Every (days)"): lambda row: number(row.every_days),
            translate("commands", "Last contact"): lambda row: day_text(row.last_contact),
            translate("commands", "Colleague"): lambda row: row.assignee or "–",
        },
        called=lambda rhythm: str(rhythm.every_days),
        filters=_filters,
        remove=keeping_in_touch.end_rhythm,
        remark=_missed,
    )
    register.build(parser, subject)


def _missed(desk: Desk, rhythm: ContactRhythm) -> str:
    misses = keeps_unseen(desk, rhythm.assignee)
    return unseen_rhythm(rhythm.assignee) if misses else ""


def _entries() -> list[Entry]:
    return [
        *(
            Entry(name=name, field=f"{name}_id", said=said, named=find, fixed=True)
            for name, said, find in (
                ("person", translate("commands", "name or id of the contact"), names.person),
                ("network", translate("commands", "name or id of the network"), names.network),
                ("place", translate("commands", "name or id of the place"), names.place),
                (
                    "organisation",
                    translate("commands", "name or id of the organisation"),
                    names.organisation,
                ),
            )
        ),
        Entry(
            name="every",
            field="every_days",
            said=translate("commands", "at least every so many days"),
            read=entries.count,
            needed=True,
        ),
        Entry(
            name="assignee",
            field="assignee",
            said=translate("commands", "account name of the colleague"),
        ),
        Entry(
            name="paused-until",
            field="paused_until",
            said=translate("commands", "asks for nothing up to this day"),
            read=entries.day,
        ),
    ]


def _add(desk: Desk, **fields: Any) -> tuple[ContactRhythm, Changes]:
    about = [(name, fields.pop(name)) for name in SUBJECTS if name in fields]
    if len(about) != 1:
        told = translate("commands", "With whom? Give one of {options}.")
        options = ", ".join(f"--{name.removesuffix('_id')}" for name in SUBJECTS)
        raise WrongUse(told.format(options=options))
    name, record_id = about[0]
    return keeping_in_touch.set_rhythm(desk, name.removesuffix("_id"), record_id, **fields)


def _chosen(context: Context) -> RhythmFilter:
    return RhythmFilter(
        kinds=chosen_of(context, "kind"),
        assignees=chosen_of(context, "assignee"),
        mine=context.given("mine", False),
        due_by=context.given("due_by"),
        text=context.given("text", ""),
    )


def _filters(parser: Parser) -> None:
    option = parser.option
    option("--text", translate("commands", "words to look for"))
    kinds = [name.removesuffix("_id") for name in SUBJECTS]
    option("--kind", translate("commands", "only these"), choices=kinds, repeated=True)
    option("--assignee", translate("commands", "account name of the colleague"), repeated=True)
    option("--due-by", translate("commands", "due on this day or before"), read=entries.day)
    parser.flag("--mine", translate("commands", "only my own"))
