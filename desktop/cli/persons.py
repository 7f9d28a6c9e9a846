"""``weefsel person``: list, add, import, export."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import duplicates, entries, list_files, names, person_rights, records
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.listing import PersonFilter
from desktop.domain.vocabulary import (
    Art9Basis,
    Channel,
    KeyFigureKind,
    LegalBasis,
    Purpose,
    RelationshipStage,
)
from desktop.i18n import translate
from desktop.services import persons
from desktop.words.formats import numeric_day
from desktop.words.labels import label

_FIELDS = {
    "name": "display_name",
    "email": "email",
    "phone": "phone",
    "channel": "channel",
    "owner": "owner",
    "stage": "stage",
    "basis": "legal_basis",
    "review_on": "review_on",
    "do_not_contact": "do_not_contact",
    "speaks": "languages",
    "note": "note",
    "purpose": "purposes",
    "art9": "art9_basis",
}


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    subject = records.Subject(
        kind="person",
        by="display_name",
        chosen=lambda context: PersonFilter(
            wards=records.wards_given(context),
            text=context.given("text", ""),
            stages=frozenset(context.given("stage", [])),
            figure_kinds=frozenset(context.given("figure", [])),
            key_figures_only=context.given("key_figures", False),
            owner=context.given("owner", ""),
        ),
        rows=persons.list_persons,
        count=persons.count_persons,
        get=persons.get_person,
        columns=lambda: {
            translate("commands", "Name"): lambda row: row.display_name,
            translate("commands", "Key figure"): lambda row: (
                label(row.figure) if row.figure else ""
            ),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Stage"): lambda row: label(row.stage),
            translate("commands", "Phone"): lambda row: row.phone,
            translate("commands", "Review on"): lambda row: numeric_day(row.review_on),
        },
    )
    listed = records.add_list(commands, subject, summary=translate("commands", "list persons"))
    _options_to_filter(listed)
    _options_to_add(commands.add("add", add, summary=translate("commands", "add a person")))
    list_files.add_files(commands, "person")
    duplicates.add_duplicates(commands, "person")
    person_rights.add_rights(commands)


def add(context: Context, _options: Namespace) -> Answer:
    """Add one person."""
    fields = context.fields_given(_FIELDS)
    if text := context.given("ward", ""):
        fields["ward"] = names.ward(context.desk, text)
    despite = context.given("despite", "")
    person, _changes = persons.add_person(context.desk, despite=despite, **fields)
    return records.added(person, person.display_name)


def _options_to_filter(parser: Parser) -> None:
    stages = entries.one_of(RelationshipStage)
    parser.option("--stage", records.codes(RelationshipStage), read=stages, repeated=True)
    figures = entries.one_of(KeyFigureKind)
    parser.option("--figure", records.codes(KeyFigureKind), read=figures, repeated=True)
    parser.flag("--key-figures", translate("commands", "key figures only"))
    parser.option("--owner", translate("commands", "account name of the colleague"))


def _options_to_add(parser: Parser) -> None:
    parser.option(
        "--name", translate("commands", "as the person wants to be called"), required=True
    )
    parser.option("--email", translate("commands", "e-mail address"))
    parser.option("--phone", translate("commands", "phone number"))
    parser.option("--channel", records.codes(Channel), read=entries.one_of(Channel))
    parser.option("--ward", translate("commands", "where you meet: name or code"))
    parser.option("--owner", translate("commands", "account name of the colleague"))
    stages = entries.one_of(RelationshipStage)
    parser.option("--stage", records.codes(RelationshipStage), read=stages)
    parser.option("--basis", records.codes(LegalBasis), read=entries.one_of(LegalBasis))
    parser.option("--art9", records.codes(Art9Basis), read=entries.one_of(Art9Basis))
    purposes = entries.one_of(Purpose)
    parser.option("--purpose", records.codes(Purpose), read=purposes, repeated=True)
    parser.option(
        "--review-on",
        translate("commands", "day to decide whether to keep the person on file"),
        read=entries.day,
    )
    parser.flag("--do-not-contact", translate("commands", "the person asked not to be contacted"))
    parser.option(
        "--speaks",
        translate("commands", "language the person named, for instance nl; repeatable"),
        read=entries.language_code,
        repeated=True,
    )
    parser.option(
        "--despite", translate("commands", "why this is nobody who asked to be forgotten")
    )
    parser.option("--note", translate("commands", "nothing about health, belief or origin"))
