"""``weefsel organisation``: list, add, import, export, and the network of all of them."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import duplicates, entries, fabric, list_files, names, records
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.listing import OrganisationFilter
from desktop.domain.vocabulary import OrganisationKind, OrganisationLevel, OrganisationStatus
from desktop.i18n import translate
from desktop.services.organising import organisations
from desktop.words.formats import number
from desktop.words.labels import label

_FIELDS = {
    "name": "name",
    "kind": "kind",
    "level": "level",
    "status": "status",
    "address": "address",
    "website": "website",
    "email": "email",
    "phone": "phone",
    "number": "external_id",
    "hours": "opening_hours",
    "note": "note",
}


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    subject = records.Subject(
        kind="organisation",
        by="name",
        chosen=lambda context: OrganisationFilter(
            wards=records.wards_given(context),
            text=context.given("text", ""),
            kinds=frozenset(context.given("kind", [])),
        ),
        rows=organisations.list_organisations,
        count=organisations.count_organisations,
        get=organisations.get_organisation,
        columns=lambda: {
            translate("commands", "Name"): lambda row: row.name,
            translate("commands", "Kind"): lambda row: label(row.kind),
            translate("commands", "Level"): lambda row: label(row.level),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Visits"): lambda row: number(row.visits),
        },
    )
    summary = translate("commands", "list organisations")
    listed = records.add_list(commands, subject, summary=summary)
    reader = entries.one_of(OrganisationKind)
    listed.option("--kind", records.codes(OrganisationKind), read=reader, repeated=True)
    _options_to_add(commands.add("add", add, summary=translate("commands", "add an organisation")))
    list_files.add_files(commands, "organisation")
    fabric.add_fabric(commands)
    duplicates.add_duplicates(commands, "organisation")


def add(context: Context, _options: Namespace) -> Answer:
    """Add one organisation."""
    fields = context.fields_given(_FIELDS)
    if text := context.given("ward", ""):
        fields["ward"] = names.ward(context.desk, text)
    organisation, _changes = organisations.add_organisation(context.desk, **fields)
    return records.added(organisation, organisation.name)


def _options_to_add(parser: Parser) -> None:
    parser.option("--name", translate("commands", "its name"), required=True)
    reader = entries.one_of(OrganisationKind)
    parser.option("--kind", records.codes(OrganisationKind), read=reader, required=True)
    for name, vocabulary in (("--level", OrganisationLevel), ("--status", OrganisationStatus)):
        parser.option(name, records.codes(vocabulary), read=entries.one_of(vocabulary))
    parser.option("--ward", translate("commands", "name or code of the ward"))
    parser.option("--address", translate("commands", "street and number"))
    parser.option("--website", translate("commands", "address of its website"))
    parser.option("--email", translate("commands", "general address of the house"))
    parser.option("--phone", translate("commands", "general number of the house"))
    parser.option("--number", translate("commands", "number in a public register"))
    parser.option("--hours", translate("commands", "when it is open"))
    parser.option("--note", translate("commands", "anything else"))
