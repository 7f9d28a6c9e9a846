"""Official borders and inhabitants from their publishers, or from a folder of their files.

Everything is read before anything is changed. What an edition was made from is written beside
it, with checksums, in the folder ``maps`` of the profile: open data, without a person in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import UUID

from desktop import __version__
from desktop.domain.area import AreaFetch, AreaOffer, AreaStatistic, FetchedFile
from desktop.domain.changes import Changes
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import DownloadFailed, FileUnreadable
from desktop.services.desk import Desk
from desktop.services.geography.areas import STEPS as IMPORT_STEPS
from desktop.services.geography.areas import areas, import_areas
from desktop.services.geography.refusals import files_told, publishers_told
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.lists import areas as storage

if TYPE_CHECKING:
    from maps.download import Fetched, Head, Line
    from maps.inhabitants import SectorFigures
    from maps.publishers import Source

Report = Callable[[int, int], None]
Rest = Callable[[float], None] | None
Origin = str | Path | None
"""Where files come from: ``None`` = their publishers, a text = one other address, a folder."""

STEPS = 100
"""Progress is told in percent of the whole job."""
_FETCHING, _IMPORTING = 80, 19
_FEWEST_SECTORS = 60
"""A table with fewer of our sectors than this is not the ward table of the city."""
_RECORD = "editions.json"


def look(year: int | None = None, origin: Origin = None) -> Sequence[AreaOffer]:
    """Return what would be fetched: sizes and licence lines, to be shown before.

    Args:
        year: Of the edition; otherwise the one whose codes the program knows.

    Raises:
        DownloadFailed: There is no way to a publisher.
    """
    with _line(origin) as line:
        return [_offer(found) for found in _find_all(line, year, origin)]


def newest_year() -> int:
    """Return the edition whose codes the program knows: the one to offer first."""
    return _year(None)


def by_hand(year: int | None = None) -> Sequence[AreaOffer]:
    """Return what a person without a network brings along: names of files, and their pages.

    The network is not asked. Of a file that comes in several forms, the likeliest is named.
    """
    from maps.publishers import sources_of

    return [
        replace(_offer(_Found(source)), name=source.names[0]) for source in sources_of(_year(year))
    ]


def fetch_edition(
    desk: Desk,
    folder: Path,
    *,
    year: int | None = None,
    origin: Origin = None,
    report: Report = lambda _done, _total: None,
    rest: Rest = None,
) -> tuple[AreaFetch, Changes]:
    """Get the edition of 1 January of ``year`` and use it from now on.

    Visits and places keep their wards; older editions and their figures are kept.

    Args:
        folder: ``maps`` in the profile; see :func:`desktop.paths.maps_folder`.
        report: Told how far the work is, in :data:`STEPS`; may raise to stop. What came stays
            for the next attempt.
        rest: Waits when a publisher asks for it; the clock of the computer if left out.

    Raises:
        DownloadFailed: A file did not come; nothing was changed.
        FileUnreadable: A file is of no use; nothing was changed.
        DiskFull: There is no room.
        Cancelled: By way of ``report``; nothing was changed.
    """
    desk.require(Deed.CHANGE_REGISTER)
    report(0, STEPS)
    with _line(origin, rest) as line:
        found = _find_all(line, year, origin)
        _refuse_without_borders(found[0], origin)
        brought = _bring_all(line, found, folder / "downloads", report)
    read = _read(brought, _year(year))
    answer, changes = _use(desk, brought, read, report)
    _note(desk, folder, answer)
    if line is not None:
        for each in brought:
            each.clear()
    report(STEPS, STEPS)
    return answer, changes


def fetched_files(folder: Path, edition: UUID) -> Sequence[FetchedFile]:
    """Return from which files an edition was made; empty if it was not fetched."""
    return [FetchedFile(**each) for each in _records(folder).get(str(edition), ())]


@dataclass(frozen=True, slots=True)
class _Found:
    """A source, and where its file is; without an address nobody has it."""

    source: Source
    address: str = ""
    head: Head | None = None


@dataclass(frozen=True, slots=True)
class _Brought:
    """A source whose file is here."""

    source: Source
    file: Fetched

    def clear(self) -> None:
        """Remove the file: what it says is in the profile now."""
        self.file.path.unlink(missing_ok=True)
        self.file.path.with_name(f"{self.file.path.name}.json").unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Read:
    """What the tables say.

    Args:
        table: File with the ward of each sector, if there is one that can be used.
        unusable: There is one, and it cannot be used.
    """

    year: int
    figures: SectorFigures | None
    table: Path | None
    unusable: bool


def _find_all(line: Line | None, year: int | None, origin: Origin) -> list[_Found]:
    from maps.publishers import sources_of

    sources = sources_of(_year(year))
    if line is None:
        return [_find_here(source, Path(str(origin))) for source in sources]
    moved = [source.moved_to(str(origin)) for source in sources] if origin else sources
    return [_find_there(line, source) for source in moved]


def _find_here(source: Source, folder: Path) -> _Found:
    from maps.download import Head

    for file in (folder / name for name in source.names):
        if file.is_file():
            return _Found(source, str(file), Head(file.stat().st_size, ""))
    return _Found(source)


def _find_there(line: Line, source: Source) -> _Found:
    """Return the first of the addresses at which the publisher has the file."""
    from maps.download import ask

    for address in source.addresses:
        try:
            with publishers_told(page=source.page):
                return _Found(source, address, ask(line, address))
        except DownloadFailed as failed:
            if failed.reason != "not_there":
                raise
    return _Found(source)


def _refuse_without_borders(sectors: _Found, origin: Origin) -> None:
    if sectors.address:
        return
    source = sectors.source
    if isinstance(origin, Path):
        raise FileUnreadable(source.names[0], "not_found")
    host = urlsplit(source.addresses[0]).hostname or ""
    raise DownloadFailed(source.names[0], host, "not_there", page=source.page)


def _bring_all(
    line: Line | None, found: Sequence[_Found], downloads: Path, report: Report
) -> list[_Brought]:
    sizes = [(each.head.size or 0) if each.head else 0 for each in found]
    whole = max(1, sum(sizes))
    brought = []
    for number, each in enumerate(found):
        before = sum(sizes[:number])

        def tell(done: int, _total: int, before: int = before) -> None:
            report(min(_FETCHING, _FETCHING * (before + done) // whole), STEPS)

        if each.address:
            brought.append(_Brought(each.source, _bring(line, each, downloads, tell)))
    return brought


def _bring(line: Line | None, found: _Found, downloads: Path, report: Report) -> Fetched:
    from maps.download import download, file_name, weigh

    if line is None:
        with files_told(Path(found.address)):
            return weigh(Path(found.address), "")
    target = downloads / file_name(found.address)
    mark = found.head.mark if found.head else ""
    with publishers_told(page=found.source.page):
        return download(line, found.address, target, report, mark=mark)


def _read(brought: Sequence[_Brought], year: int) -> _Read:
    from maps import facts
    from maps.errors import FileRefused
    from maps.inhabitants import read_inhabitants
    from maps.sectors import read_table

    here = {each.source.subject: each.file.path for each in brought}
    wards: Mapping[str, str] = {}
    if "wards" in here:
        try:
            wards = read_table(here["wards"])
        except FileRefused:
            wards = {}
    usable = sum(code.startswith(facts.CITY_CODE) for code in wards) >= _FEWEST_SECTORS
    figures = None
    if "inhabitants" in here:
        with files_told(here["inhabitants"]):
            figures = read_inhabitants(here["inhabitants"], wards if usable else None)
    table = here.get("wards") if usable else None
    return _Read(year, figures, table, unusable="wards" in here and not usable)


def _use(
    desk: Desk, brought: Sequence[_Brought], read: _Read, report: Report
) -> tuple[AreaFetch, Changes]:
    borders = brought[0]

    def tell(done: int, _total: int) -> None:
        report(_FETCHING + _IMPORTING * done // IMPORT_STEPS, STEPS)

    loaded, changes = import_areas(
        desk,
        borders.file.path,
        edition=str(read.year),
        source=f"{borders.source.publisher} ({borders.file.path.name})",
        licence=borders.source.licence,
        sector_table=read.table,
        report=tell,
    )
    if read.figures is not None:
        with desk.store.writing() as session:
            storage.add_statistics(session, _statistics(read, brought))
    present = {each.source.subject for each in brought}
    figures = read.figures
    answer = AreaFetch(
        areas=loaded,
        files=[_facts(each) for each in brought],
        missing=[subject for subject in ("inhabitants", "wards") if subject not in present],
        inhabitants=sum(figures.sectors.values()) if figures else None,
        nowhere=figures.nowhere if figures else 0,
        unusable=read.unusable,
        figures_fit=figures is None or figures.edition == _codes_now(desk),
    )
    return answer, changes


def _codes_now(desk: Desk) -> str | None:
    """Return of which edition the codes of the sectors in use are."""
    from maps import facts

    return facts.code_edition(sector.code for sector in areas(desk, AreaLevel.SECTOR))


def _statistics(read: _Read, brought: Sequence[_Brought]) -> Iterator[AreaStatistic]:
    """Yield the figures: by sector under the edition of their codes, and by ward."""
    assert read.figures is not None  # noqa: S101 - asked for only then
    source = next(each.source for each in brought if each.source.subject == "inhabitants")
    for edition, numbers in (
        (read.figures.edition, read.figures.sectors),
        ("", read.figures.wards),
    ):
        for area, people in numbers.items():
            yield AreaStatistic(
                area=area,
                indicator=INHABITANTS,
                period=str(read.year),
                value=people,
                source=source.publisher,
                edition=edition,
            )


def _facts(brought: _Brought) -> FetchedFile:
    return FetchedFile(
        subject=brought.source.subject,
        name=brought.file.path.name,
        address=brought.file.address,
        size=brought.file.size,
        sha256=brought.file.sha256,
        changed=brought.file.changed,
        fetched_at="",
    )


def _note(desk: Desk, folder: Path, answer: AreaFetch) -> None:
    """Write down from which files the edition was made."""
    moment = desk.now().isoformat(timespec="seconds")
    records = dict(_records(folder))
    records[str(answer.areas.edition.id)] = [
        asdict(replace(each, fetched_at=moment)) for each in answer.files
    ]
    with files_told(folder / _RECORD):
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f"{_RECORD}.draft"
        draft.write_text(json.dumps(records, indent=1), "utf-8")
        draft.replace(folder / _RECORD)


def _records(folder: Path) -> Mapping[str, Any]:
    try:
        records = json.loads((folder / _RECORD).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return records if isinstance(records, dict) else {}


def _offer(found: _Found) -> AreaOffer:
    from maps.download import file_name

    return AreaOffer(
        subject=found.source.subject,
        publisher=found.source.publisher,
        name=file_name(found.address) if found.address else "",
        host=urlsplit(found.source.addresses[0]).hostname or "",
        size=found.head.size if found.head else None,
        licence=found.source.licence,
        page=found.source.page,
        needed=found.source.needed,
    )


@contextmanager
def _line(origin: Origin, rest: Rest = None) -> Iterator[Line | None]:
    if isinstance(origin, Path):
        yield None
        return
    from maps.download import Line, open_line

    with open_line(agent=f"Weefsel/{__version__}") as line:
        yield Line(line.http, rest) if rest else line


def _year(year: int | None) -> int:
    from maps.publishers import EDITION

    return int(EDITION) if year is None else year
