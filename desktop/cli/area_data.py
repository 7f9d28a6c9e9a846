"""``weefsel area fetch``, ``addresses`` and ``address``: open data for the map."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterable
from pathlib import Path

from desktop import paths
from desktop.cli import area_atlas, area_base_maps, area_editions, entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands
from desktop.domain.address import FoundAddress
from desktop.i18n import translate
from desktop.services.geography import addresses, area_fetch
from desktop.words import online

FIRST_YEAR, LAST_YEAR = 2019, 2035


def add_commands(commands: Commands) -> None:
    """Add the commands to those of ``weefsel area``."""
    _add_fetch(commands)
    _add_addresses(commands)
    area_base_maps.add_commands(commands)
    area_editions.add_commands(commands)
    area_atlas.add_commands(commands)


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
    book.add(
        "remove",
        remove,
        summary=translate("commands", "remove the addresses from this computer"),
    )
    finding = commands.add("address", find, summary=translate("commands", "find an address"))
    finding.value("text", translate("commands", "street, number and postcode, as far as you know"))
    finding.flag(
        "--online",
        translate("commands", "ask the Flemish service instead: sends what you typed"),
    )
    finding.option("--service", translate("commands", "address of another service of its kind"))


def fetch(context: Context, _options: Namespace) -> Answer:
    """Get an edition; sizes and licences are shown before."""
    chosen, source = context.given("edition"), context.given("origin")
    offers = area_fetch.look(chosen, source)
    lines = list(online.offered(offers))
    if context.given("only_look"):
        return Answer({"items": plain(list(offers)), "total": len(offers)}, lines)
    context.announce(lines)
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


def remove(context: Context, _options: Namespace) -> Answer:
    """Remove the addresses; their publisher still has them."""
    context.desk  # noqa: B018 - only who can open the profile may take from it
    folder = paths.maps_folder(context.folder)
    if not addresses.has_addresses(folder):
        said = translate("commands", "There are no addresses on this computer.")
        return Answer({"removed": False, "addresses": 0}, [said])
    known = addresses.known_addresses(folder)
    addresses.remove_addresses(folder)
    count = known.addresses if known else None  # a file that is damaged goes too
    said = translate("commands", "The addresses were removed from this computer.")
    return Answer({"removed": True, "addresses": count}, [said])


def find(context: Context, options: Namespace) -> Answer:
    """Find an address: on this computer, or at the service when asked to."""
    if context.given("online"):
        base = context.given("service", "")
        return _found(addresses.look_up_online(context.desk, options.text, base=base))
    folder = paths.maps_folder(context.folder)
    with addresses.AddressSearch(context.desk, folder) as search:
        return _found(search.find(options.text))


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
