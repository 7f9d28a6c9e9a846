"""``weefsel area editions`` and ``use``: the borders on this computer, and which are drawn."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from desktop import paths
from desktop.cli import names
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands
from desktop.domain.area import AreaEdition, FetchedFile
from desktop.domain.period import day_of
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.services.geography import area_fetch, areas
from desktop.words.formats import short_day_year
from desktop.words.map_files import misplaced


def add_commands(commands: Commands) -> None:
    """Add the commands to those of ``weefsel area``."""
    commands.add(
        "editions", show, summary=translate("commands", "list the editions of the borders")
    )
    using = commands.add(
        "use", use, summary=translate("commands", "draw the borders of another edition")
    )
    using.value("edition", translate("commands", "its name or id, as the list of editions has it"))


def show(context: Context, _options: Namespace) -> Answer:
    """List the editions, the one loaded last first, with the files they were made from."""
    folder = paths.maps_folder(context.folder)
    editions = areas.editions(context.desk)
    files = {each.id: area_fetch.fetched_files(folder, each.id) for each in editions}
    found = listing(
        editions,
        len(editions),
        {
            translate("commands", "Edition"): called,
            translate("commands", "In use"): lambda each: "✓" if each.current else "",
            translate("commands", "Loaded"): lambda each: short_day_year(day_of(each.loaded_at)),
            translate("commands", "Source"): lambda each: each.source,
            translate("commands", "Licence"): lambda each: each.licence,
        },
        empty=translate("commands", "No editions yet."),
        whole=lambda each: {"files": files[each.id]},
    )
    checksums = [line for each in editions for line in _checksums(each, files[each.id])]
    return Answer(found.document, [*found.lines, *checksums])


def use(context: Context, options: Namespace) -> Answer:
    """Draw another edition from now on; visits and places keep their wards."""
    desk = context.desk
    chosen = names.edition(desk, options.edition)
    before = areas.current_edition(desk)
    areas.use_edition(desk, chosen.id)
    astray = len(areas.misplaced_places(desk))
    document: dict[str, Any] = {
        "edition": chosen.name,
        "id": plain(chosen.id),
        "schematic": chosen.schematic,
        "before": before.name if before else None,
        "changed": before is None or before.id != chosen.id,
        "wards": len(areas.wards(desk)),
        "sectors": len(areas.areas(desk, AreaLevel.SECTOR)),
        "misplaced": astray,
    }
    lines = _told(chosen, before, document["wards"], document["sectors"])
    return Answer(document, [*lines, *misplaced(astray)])


def called(edition: AreaEdition) -> str:
    """Return the name of an edition; of one drawn by us, that it is rough."""
    if edition.schematic:
        return translate("commands", "{edition}, schematic borders").format(edition=edition.name)
    return edition.name


def _told(
    chosen: AreaEdition, before: AreaEdition | None, wards: int, sectors: int
) -> Iterator[str]:
    if before is not None and before.id == chosen.id:
        text = translate("commands", "{edition} was in use already; nothing changed.")
        yield text.format(edition=called(chosen))
        return
    text = translate("commands", "The map and the lists draw {edition} now: {wards}, {sectors}.")
    yield text.format(
        edition=called(chosen),
        wards=translate("commands", "%n ward(s)", "", wards),
        sectors=translate("commands", "%n sector(s)", "", sectors),
    )
    if before is not None:
        yield translate("commands", "Before, it was {edition}.").format(edition=called(before))
    yield translate("commands", "Visits and places keep their ward.")


def _checksums(edition: AreaEdition, files: Sequence[FetchedFile]) -> Iterator[str]:
    text = translate("open data", "{name}, checksum (SHA-256): {checksum}")
    for file in files:
        yield f"{edition.name}: " + text.format(name=file.name, checksum=file.sha256)
