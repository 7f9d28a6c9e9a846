"""``weefsel tie``: what organisations give each other."""

from __future__ import annotations

from typing import Any

from desktop.cli import entries, names, records, register
from desktop.cli.context import Context
from desktop.cli.parser import Parser
from desktop.cli.register import Entry, Subject, chosen_of
from desktop.domain.changes import Changes
from desktop.domain.relation_lists import TieFilter
from desktop.domain.tie import Tie
from desktop.domain.vocabulary import Regularity, Theme, TieFlow
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.organising import relations
from desktop.words.formats import short_day_year
from desktop.words.labels import label


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    subject = Subject(
        kind="tie",
        entries=_entries(),
        add=_add,
        change=relations.change_tie,
        get=relations.get_tie,
        rows=relations.list_ties,
        count=relations.count_ties,
        chosen=_chosen,
        columns={
            translate("commands", "From"): lambda row: row.from_name,
            translate("commands", "To"): lambda row: row.to_name,
            translate("commands", "What flows"): lambda row: label(row.flow),
            translate("commands", "How often"): lambda row: label(row.regularity),
            translate("commands", "Since"): lambda row: day_text(row.from_on),
            translate("commands", "Until"): lambda row: day_text(row.to_on),
        },
        called=lambda tie: label(tie.flow),
        filters=_filters,
    )
    register.build(parser, subject)


def day_text(day: Any) -> str:
    """Return a day for a column; a dash where there is none."""
    return "–" if day is None else short_day_year(day)


def themes_entry() -> Entry:
    """Return the option for what something is about."""
    said = f"{records.codes(Theme)}; {translate('commands', 'repeatable')}"
    return Entry(name="theme", field="themes", said=said, read=entries.one_of(Theme), repeated=True)


def _entries() -> list[Entry]:
    end = translate("commands", "name or id of the organisation")
    return [
        Entry(name="from", field="from_id", said=end, named=_end("--from"), needed=True),
        Entry(name="to", field="to_id", said=end, named=_end("--to"), needed=True),
        Entry(
            name="flow",
            field="flow",
            said=records.codes(TieFlow),
            read=entries.one_of(TieFlow),
            needed=True,
        ),
        Entry(
            name="regularity",
            field="regularity",
            said=records.codes(Regularity),
            read=entries.one_of(Regularity),
        ),
        Entry(
            name="mutual",
            field="mutual",
            said=translate("commands", "whether it flows both ways: yes or no"),
            read=entries.yes_no,
        ),
        Entry(
            name="since",
            field="from_on",
            said=translate("commands", "first day"),
            read=entries.day,
        ),
        Entry(
            name="until", field="to_on", said=translate("commands", "last day"), read=entries.day
        ),
        Entry(
            name="strength",
            field="strength",
            said=translate("commands", "1 (now and then) to 3 (cannot do without)"),
            read=entries.count,
        ),
        Entry(
            name="one-person",
            field="one_person",
            said=translate("commands", "whether it runs through one person: yes or no"),
            read=entries.yes_no,
        ),
        Entry(name="source", field="source", said=translate("commands", "where it can be read")),
        Entry(name="note", field="note", said=translate("commands", "anything else")),
        themes_entry(),
    ]


def _end(option: str) -> Any:
    return lambda desk, text: names.organisation(desk, text, option)


def _add(desk: Desk, *, from_id: Any, to_id: Any, flow: Any, **more: Any) -> tuple[Tie, Changes]:
    return relations.add_tie(desk, from_id, to_id, flow, **more)


def organisation_given(context: Context) -> Any:
    """Return the organisation that a list is restricted to."""
    text = context.given("organisation", "")
    return names.organisation(context.desk, text) if text else None


def _chosen(context: Context) -> TieFilter:
    return TieFilter(
        organisation_id=organisation_given(context),
        flows=chosen_of(context, "flow"),
        regularities=chosen_of(context, "regularity"),
        themes=chosen_of(context, "theme"),
        on=context.given("on"),
        one_person=context.given("one_person", False),
        text=context.given("text", ""),
    )


def _filters(parser: Parser) -> None:
    parser.option("--text", translate("commands", "words to look for"))
    parser.option("--organisation", translate("commands", "name or id of the organisation"))
    for name, vocabulary in (("--flow", TieFlow), ("--regularity", Regularity), ("--theme", Theme)):
        parser.option(
            name, records.codes(vocabulary), read=entries.one_of(vocabulary), repeated=True
        )
    parser.option("--on", translate("commands", "only what holds on this day"), read=entries.day)
    parser.flag("--one-person", translate("commands", "only what runs through one person"))
