"""``weefsel place``: list, add, import, export."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import duplicates, entries, list_files, names, records
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.listing import PlaceFilter
from desktop.domain.vocabulary import PlaceKind, PlaceStatus, Theme
from desktop.i18n import translate
from desktop.services import places
from desktop.words.formats import number
from desktop.words.labels import label

_FIELDS = {
    "name": "name",
    "kind": "kind",
    "status": "status",
    "lat": "lat",
    "lon": "lon",
    "address": "address",
    "capacity": "capacity",
    "hours": "opening_hours",
    "under_used": "under_used",
    "theme": "themes",
    "speaks": "welcome_languages",
    "note": "note",
}


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    subject = records.Subject(
        kind="place",
        by="name",
        chosen=lambda context: PlaceFilter(
            wards=records.wards_given(context),
            text=context.given("text", ""),
            kinds=frozenset(context.given("kind", [])),
        ),
        rows=places.list_places,
        count=places.count_places,
        get=places.get_place,
        columns=lambda: {
            translate("commands", "Name"): lambda row: row.name,
            translate("commands", "Kind"): lambda row: label(row.kind),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Status"): lambda row: label(row.status),
            translate("commands", "Visits"): lambda row: number(row.visits),
        },
    )
    listed = records.add_list(commands, subject, summary=translate("commands", "list places"))
    listed.option("--kind", records.codes(PlaceKind), read=entries.one_of(PlaceKind), repeated=True)
    _options_to_add(commands.add("add", add, summary=translate("commands", "add a place")))
    list_files.add_files(commands, "place")
    duplicates.add_duplicates(commands, "place")


def add(context: Context, options: Namespace) -> Answer:
    """Add one place."""
    fields = context.fields_given(_FIELDS)
    fields["ward"] = names.ward(context.desk, options.ward)
    if name := context.given("organisation", ""):
        fields["organisation_id"] = names.organisation(context.desk, name)
    place, _changes = places.add_place(context.desk, **fields)
    return records.added(place, place.name)


def _options_to_add(parser: Parser) -> None:
    parser.option("--name", translate("commands", "its name"), required=True)
    parser.option("--kind", records.codes(PlaceKind), read=entries.one_of(PlaceKind), required=True)
    parser.option("--ward", translate("commands", "name or code of the ward"), required=True)
    parser.option("--status", records.codes(PlaceStatus), read=entries.one_of(PlaceStatus))
    parser.option("--lat", translate("commands", "latitude, WGS84"), read=entries.decimal)
    parser.option("--lon", translate("commands", "longitude, WGS84"), read=entries.decimal)
    parser.option("--address", translate("commands", "street and number"))
    parser.option("--organisation", translate("commands", "who manages it: name or id"))
    parser.option("--capacity", translate("commands", "number of people"), read=entries.count)
    parser.option("--hours", translate("commands", "opening hours, in your words"))
    parser.flag("--under-used", translate("commands", "it could be used more"))
    parser.option("--theme", records.codes(Theme), read=entries.one_of(Theme), repeated=True)
    parser.option(
        "--speaks",
        translate("commands", "language people are welcomed in, for instance nl; repeatable"),
        read=entries.language_code,
        repeated=True,
    )
    parser.option("--note", translate("commands", "anything else"))
