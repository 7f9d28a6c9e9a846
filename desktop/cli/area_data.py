"""``weefsel area fetch``, ``addresses``, ``address`` and ``basemap``: open data for the map."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterable
from pathlib import Path

from desktop import paths
from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands
from desktop.domain.address import FoundAddress
from desktop.domain.base_map import KeptMap
from desktop.i18n import translate
from desktop.services import addresses, area_fetch, base_maps
from desktop.words import online
from desktop.words.downloads import file_size

FIRST_YEAR, LAST_YEAR = 2019, 2035


def add_commands(commands: Commands) -> None:
    """Add the commands to those of ``weefsel area``."""
    _add_fetch(commands)
    _add_addresses(commands)
    _add_base_maps(commands)


def _add_fetch(commands: Commands) -> None:
    fetching = commands.add(
        "fetch",
        fetch,
        summary=translate("commands", "get official borders and inhabitants from their publishers"),
    )
    fetching.option(
        "--edition", translate("commands", "year of the borders, for instance 2025"), read=year
    )
    fetching.option(
        "--from",
        translate("commands", "folder with the files, or another address that has them"),
        dest="origin",
        read=origin,
    )
    fetching.flag("--only-look", translate("commands", "show sizes and licences; fetch nothing"))


def _add_addresses(commands: Commands) -> None:
    book = Commands(
        commands.add("addresses", bring_in, summary=translate("commands", "read in addresses"))
    )
    reading = book.add(
        "import", bring_in, summary=translate("commands", "read in the addresses of an open file")
    )
    reading.value(
        "file",
        translate("commands", "CSV, text or SQLite of Statbel or the register, also zipped"),
        read=entries.file,
    )
    finding = commands.add("address", find, summary=translate("commands", "find an address"))
    finding.value("text", translate("commands", "street, number and postcode, as far as you know"))
    finding.flag(
        "--online",
        translate("commands", "ask the Flemish service instead: sends what you typed"),
    )
    finding.option("--service", translate("commands", "address of another service of its kind"))


def _add_base_maps(commands: Commands) -> None:
    maps = Commands(
        commands.add("basemap", show, summary=translate("commands", "base maps for the background"))
    )
    maps.add("list", show, summary=translate("commands", "list the base maps"))
    reading = maps.add("import", copy, summary=translate("commands", "take a base map from a file"))
    reading.value("file", translate("commands", "MBTiles or PMTiles"), read=entries.file)
    taking = maps.add(
        "fetch", take_over, summary=translate("commands", "take over the Flemish base map")
    )
    taking.flag("--colour", translate("commands", "in colour; grey if left out"))
    taking.option("--zoom", translate("commands", "how deep: 11 to 19"), read=entries.count)
    taking.option("--from", translate("commands", "address of another service"), dest="origin")
    taking.flag("--only-look", translate("commands", "show sizes and licences; fetch nothing"))


def fetch(context: Context, _options: Namespace) -> Answer:
    """Get an edition; sizes and licences are shown before."""
    chosen, source = context.given("edition"), context.given("origin")
    offers = area_fetch.look(chosen, source)
    lines = list(online.offered(offers))
    if context.given("only_look"):
        return Answer({"items": plain(list(offers)), "total": len(offers)}, lines)
    _say(context, lines)
    folder = paths.maps_folder(context.folder)
    answer, _changes = area_fetch.fetch_edition(
        context.desk, folder, year=chosen, origin=source, report=context.report
    )
    document = plain(answer)
    document["edition"] = answer.areas.edition.name
    return Answer(document, list(online.fetched(answer)))


def bring_in(context: Context, options: Namespace) -> Answer:
    """Read in addresses."""
    folder = paths.maps_folder(context.folder)
    found = addresses.import_addresses(context.desk, folder, options.file)
    return Answer(plain(found), list(online.addresses_read(found)))


def find(context: Context, options: Namespace) -> Answer:
    """Find an address: on this computer, or at the service when asked to."""
    if context.given("online"):
        base = context.given("service", "")
        return _found(addresses.look_up_online(context.desk, options.text, base=base))
    folder = paths.maps_folder(context.folder)
    with addresses.AddressSearch(context.desk, folder) as search:
        return _found(search.find(options.text))


def show(context: Context, _options: Namespace) -> Answer:
    """List the base maps."""
    found = base_maps.base_maps(paths.maps_folder(context.folder))
    return listing(
        found,
        len(found),
        {
            translate("commands", "File"): lambda kept: kept.file,
            translate("commands", "Name"): lambda kept: kept.name,
            translate("commands", "Kind"): lambda kept: kept.form,
            translate("commands", "Size"): lambda kept: file_size(kept.size),
            translate("commands", "Credit"): lambda kept: kept.credit,
        },
        empty=translate("commands", "No base maps yet. Add one with: weefsel area basemap import"),
    )


def copy(context: Context, options: Namespace) -> Answer:
    """Take a base map from a file."""
    context.desk  # noqa: B018 - only who can open the profile may add to it
    folder = paths.maps_folder(context.folder)
    return _kept(base_maps.import_base_map(folder, options.file, context.report))


def take_over(context: Context, _options: Namespace) -> Answer:
    """Take over the Flemish base map; its size is shown before."""
    job = base_maps.grb_job(
        grey=not context.given("colour", False),
        max_zoom=context.given("zoom"),
        address=context.given("origin", ""),
    )
    cost = base_maps.grb_estimate(job)
    line = online.about_download(
        tiles=cost.tiles, size=cost.size, seconds=cost.seconds, credit=job.credit
    )
    if context.given("only_look"):
        return Answer(plain(cost), [line])
    context.desk  # noqa: B018 - only who can open the profile may add to it
    _say(context, [line])
    folder = paths.maps_folder(context.folder)
    return _kept(base_maps.fetch_base_map(folder, job, context.report))


def year(text: str) -> int:
    """Read the year of an edition."""
    if text.isdecimal() and FIRST_YEAR <= int(text[:4]) <= LAST_YEAR and len(text) == len("2025"):
        return int(text)
    raise ArgumentTypeError(
        translate("commands", "{text} is not a year from {first} on, such as 2025").format(
            text=text, first=FIRST_YEAR
        )
    )


def origin(text: str) -> str | Path:
    """Read where files come from: an address or a folder."""
    if text.startswith(("http://", "https://")):
        return text
    folder = Path(text).expanduser()
    if folder.is_dir():
        return folder
    raise ArgumentTypeError(
        translate("commands", "{text} is neither a folder nor an address").format(text=text)
    )


def _found(found: Iterable[FoundAddress]) -> Answer:
    items = list(found)
    return listing(
        [plain(each) | {"line": each.line} for each in items],
        len(items),
        {
            translate("commands", "Address"): lambda item: item["line"],
            translate("commands", "Ward"): lambda item: item["ward_name"],
        },
        empty=translate("commands", "No such address."),
    )


def _kept(kept: KeptMap) -> Answer:
    text = translate("commands", "Base map {name}: {file}, {size}. {credit}")
    line = text.format(
        name=kept.name, file=kept.file, size=file_size(kept.size), credit=kept.credit
    )
    return Answer(plain(kept), [line])


def _say(context: Context, lines: Iterable[str]) -> None:
    """Tell a person what is about to happen; programs read the answer only."""
    if not context.wants_json and sys.stderr.isatty():
        sys.stderr.write("\n".join(lines) + "\n")
        sys.stderr.flush()
