"""``weefsel area``: list, import official borders, locate a point; open data in ``area_data``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.area_data import add_commands
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.area import AreaImport
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.services.geography import areas
from desktop.words.map_files import remarks


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    listed = commands.add("list", show, summary=translate("commands", "list city and wards"))
    listed.option(
        "--level",
        translate("commands", "city, ward or sector; repeatable"),
        read=entries.one_of(AreaLevel),
        repeated=True,
    )
    reading = commands.add(
        "import", bring_in, summary=translate("commands", "load official borders from a file")
    )
    reading.value(
        "file", translate("commands", "GeoJSON, GeoPackage, zipped Shapefile"), read=entries.file
    )
    reading.option("--edition", translate("commands", "name to give it, for instance 2025"))
    reading.option("--source", translate("commands", "publisher and date, shown beside the map"))
    reading.option("--licence", translate("commands", "licence of the file"))
    reading.option("--crs", translate("commands", "EPSG:4326, EPSG:31370 or EPSG:3812"))
    reading.option(
        "--sector-table", translate("commands", "CSV: the ward of each sector"), read=entries.file
    )
    locating = commands.add(
        "locate", find, summary=translate("commands", "say in which ward a point lies")
    )
    locating.value("lat", translate("commands", "latitude, WGS84"), read=entries.decimal)
    locating.value("lon", translate("commands", "longitude, WGS84"), read=entries.decimal)
    add_commands(commands)


def show(context: Context, _options: Namespace) -> Answer:
    """List the areas of the current edition."""
    levels = context.given("level", [AreaLevel.CITY, AreaLevel.WARD])
    found = [
        {
            "id": area.code,
            "code": area.code,
            "name": area.name,
            "level": area.level,
            "parent": area.parent,
            "edition": area.edition,
            "schematic": area.schematic,
        }
        for area in areas.areas(context.desk, *levels)
    ]
    return listing(
        found,
        len(found),
        {
            translate("commands", "Code"): lambda area: area["code"],
            translate("commands", "Name"): lambda area: area["name"],
            translate("commands", "Edition"): lambda area: _edition(
                area["edition"], schematic=area["schematic"]
            ),
        },
        empty=translate("commands", "No areas of this level in the current edition."),
    )


def bring_in(context: Context, options: Namespace) -> Answer:
    """Load official borders."""
    fields = {
        name: getattr(options, name)
        for name in ("edition", "source", "licence", "crs", "sector_table")
        if hasattr(options, name)
    }
    found, _changes = areas.import_areas(
        context.desk, options.file, report=context.report, **fields
    )
    document = plain(found)
    document["edition"] = found.edition.name
    return Answer(document, list(_told(found)))


def find(context: Context, options: Namespace) -> Answer:
    """Say in which ward a point lies."""
    found = areas.locate(context.desk, options.lat, options.lon)
    said = f"{found.ward} ({_edition(found.edition, schematic=found.schematic)})"
    return Answer(plain(found), [said])


def _edition(name: str, *, schematic: bool) -> str:
    if schematic:
        return translate("commands", "{edition}, schematic borders").format(edition=name)
    return name


def _told(found: AreaImport) -> Iterator[str]:
    yield translate(
        "commands", "Edition {edition} is in use now: %n ward(s).", "", found.wards
    ).format(edition=found.edition.name)
    yield translate("commands", "Source: {source}").format(source=found.edition.source)
    yield from remarks(found)
    if found.misplaced:
        yield translate("commands", "They were left as they are; the window asks what to do.")
