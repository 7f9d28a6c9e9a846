"""The wards: where they are, in which one a point lies, and loading official borders.

The room ``maps`` does the geometry; it is opened inside the functions, because shapely and
GDAL take longer to load than a command should take to answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.area import (
    Area,
    AreaEdition,
    AreaImport,
    AreaStatistic,
    Located,
    MisplacedPlace,
)
from desktop.domain.changes import Changes
from desktop.domain.listing import PlacePin
from desktop.domain.place import Place
from desktop.domain.record import PlaceId, WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import FileUnreadable, NotFound, OutsideCity
from desktop.services.desk import Desk
from desktop.services.entries import revise
from desktop.storage import records
from desktop.storage.engine import translated_errors
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.lists import areas as storage
from desktop.storage.lists.places import place_pins
from desktop.storage.lists.wards import ward_names

if TYPE_CHECKING:
    from maps.areas import ReadReport
    from maps.editions import DrawnArea, Edition
    from maps.locate import Locator

STEPS = 4
"""Steps that the progress of an import counts."""


def ensure_areas(desk: Desk) -> None:
    """Give a new profile its schematic wards and the inhabitants of each; else do nothing."""
    with desk.store.reading() as session:  # at every start; a writing transaction costs more
        if storage.current_edition(session) and storage.has_statistics(session, INHABITANTS):
            return
    with desk.store.writing() as session:
        if storage.current_edition(session) is None:
            from maps.build import draw_schematic

            _keep(desk, session, draw_schematic())
        if not storage.has_statistics(session, INHABITANTS):
            storage.put_statistics(session, _inhabitants())


def wards(desk: Desk) -> Sequence[Area]:
    """Return the wards of the current edition by name."""
    return areas(desk, AreaLevel.WARD)


def areas(desk: Desk, *levels: AreaLevel) -> Sequence[Area]:
    """Return the areas of the current edition: city, wards, sectors (or only ``levels``)."""
    with desk.store.reading() as session:
        edition = storage.current_edition(session)
        return storage.areas_of(session, edition, *levels) if edition else ()


def editions(desk: Desk) -> Sequence[AreaEdition]:
    """Return every edition that was loaded, the last one first."""
    with desk.store.reading() as session:
        return storage.all_editions(session)


def current_edition(desk: Desk) -> AreaEdition | None:
    """Return the edition in use, for the line of sources beside the map."""
    with desk.store.reading() as session:
        return storage.current_edition(session)


def use_edition(desk: Desk, edition_id: UUID) -> Changes:
    """Draw the borders of another edition that was loaded; visits and places keep their wards.

    Raises:
        NotFound: There is no such edition.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        if not storage.use_edition(session, edition_id):
            raise NotFound("edition")
    return Changes.AREAS


def import_areas(
    desk: Desk,
    path: Path,
    *,
    edition: str | None = None,
    source: str = "",
    licence: str = "",
    crs: str | None = None,
    sector_table: Path | None = None,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[AreaImport, Changes]:
    """Load official borders from a file and use them from now on.

    Visits and places keep their wards; older editions are kept. Places that lie elsewhere
    now are counted: see :func:`misplaced_places`.

    Args:
        edition: Name to give it; otherwise it follows from the codes in the file.
        source: Publisher and date; otherwise the name of the file.
        crs: Coordinate system, needed only after ``unknown_crs``.
        sector_table: CSV with the ward of each sector, for codes newer than ours.

    Raises:
        FileUnreadable: Reasons in ``maps.errors.REASONS``; nothing was changed.
        DiskFull: There is no room to unpack the file.
        Cancelled: By way of ``report``; nothing was changed.
    """
    desk.require(Deed.CHANGE_REGISTER)
    from maps.areas import read_edition
    from maps.errors import FileRefused

    try:
        with translated_errors():  # an archive is unpacked on the disk
            drawn, found = read_edition(
                path,
                name=edition,
                source=source,
                licence=licence,
                crs=crs,
                sector_table=sector_table,
                report=lambda done, _total: report(done, STEPS),
            )
    except FileRefused as refused:
        culprit = sector_table if refused.reason == "bad_sector_table" else path
        raise FileUnreadable((culprit or path).name, refused.reason, refused.detail) from refused
    with desk.store.writing() as session:
        kept = _keep(desk, session, drawn)
        misplaced = list(_misplaced(session))
    report(STEPS, STEPS)
    return _summary(kept, found, len(misplaced)), Changes.AREAS


def locate(desk: Desk, lat: float, lon: float) -> Located:
    """Return in which ward and sector a point lies by the current borders.

    Raises:
        OutsideCity: It lies in none of the wards.
    """
    from maps.errors import OutsideAreas

    with desk.store.reading() as session:
        edition = storage.current_edition(session)
        known = storage.areas_of(session, edition) if edition else ()
    try:
        ward = locator_of(area for area in known if area.level == AreaLevel.WARD).locate(lat, lon)
    except OutsideAreas as error:
        raise OutsideCity from error
    try:
        sector = (
            locator_of(area for area in known if area.parent == ward.code).locate(lat, lon).code
        )
    except OutsideAreas:
        sector = None
    return Located(
        ward=ward.name,
        code=WardCode(ward.code),
        sector=sector,
        edition=edition.name if edition else "",
        schematic=edition.schematic if edition else False,
    )


def misplaced_places(desk: Desk) -> Sequence[MisplacedPlace]:
    """Return the places whose point lies in another ward than their record says, by name.

    Schematic borders are too rough to say so: with them the answer is empty. A point outside
    the city contradicts nothing.
    """
    with desk.store.reading() as session:
        return list(_misplaced(session))


def reassign_places(desk: Desk, ids: Iterable[PlaceId]) -> tuple[Sequence[Place], Changes]:
    """Move these places to the ward in which their point lies, in one step; visits stay.

    Places that are not misplaced (any more) are left alone.
    """
    desk.require(Deed.CHANGE_REGISTER)
    chosen = set(ids)
    moved = []
    with desk.store.writing() as session:
        targets = {found.id: found.lies_in for found in _misplaced(session) if found.id in chosen}
        for place in records.get_many(session, Place, list(targets)).values():
            after = revise(desk, place, {"ward": targets[PlaceId(place.id)]})
            records.update(session, place, after)
            moved.append(after)
    return moved, Changes.PLACES | Changes.OUTBOX if moved else Changes.NONE


def _misplaced(session: Session) -> Iterator[MisplacedPlace]:
    edition = storage.current_edition(session)
    if edition is None or edition.schematic:
        return
    pins = place_pins(session)
    locator = locator_of(storage.areas_of(session, edition, AreaLevel.WARD))
    codes = locator.assign([pin.lat for pin in pins], [pin.lon for pin in pins])
    names = ward_names(session)
    for pin, code in zip(pins, codes, strict=True):
        if code is not None and code != pin.ward:
            yield _describe(pin, names.get(pin.ward, pin.ward), code, names[code])


def _describe(pin: PlacePin, ward_name: str, code: str, name: str) -> MisplacedPlace:
    return MisplacedPlace(
        id=pin.id,
        name=pin.name,
        ward=pin.ward,
        ward_name=ward_name,
        lies_in=WardCode(code),
        lies_in_name=name,
    )


def _keep(desk: Desk, session: Session, drawn: Edition) -> AreaEdition:
    earlier = storage.all_editions(session)
    taken = {each.name for each in earlier if each.schematic == drawn.schematic}
    edition = AreaEdition(
        id=desk.new_id(),
        name=_free_name(drawn.name, taken),
        source=drawn.source,
        licence=drawn.licence,
        valid_from=drawn.valid_from,
        loaded_at=desk.now(),
        schematic=drawn.schematic,
        current=True,
    )
    storage.add_edition(session, edition, [_to_area(area, edition) for area in drawn.areas])
    return edition


def _free_name(name: str, taken: set[str]) -> str:
    """Return ``name``, with a number when an edition of that name was loaded before."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def _to_area(area: DrawnArea, edition: AreaEdition) -> Area:
    return Area(
        code=area.code,
        name=area.name,
        level=AreaLevel(area.level),
        edition=edition.name,
        schematic=edition.schematic,
        parent=area.parent,
        geometry=area.as_geojson(),
    )


def locator_of(known: Iterable[Area]) -> Locator:
    """Return what says in which of these areas a point lies."""
    from maps.locate import Locator

    return Locator(_drawn(known))


def wards_around(desk: Desk) -> Mapping[WardCode, frozenset[WardCode]]:
    """Return for each ward those that lie against it, by the current borders."""
    from maps.touching import touching

    found = touching(_drawn(wards(desk)))
    return {WardCode(code): frozenset(map(WardCode, codes)) for code, codes in found.items()}


def _drawn(known: Iterable[Area]) -> Iterator[DrawnArea]:
    from shapely.geometry import shape

    from maps.editions import DrawnArea

    for area in known:
        if area.geometry is not None:
            yield DrawnArea(
                code=area.code,
                name=area.name,
                level=area.level.value,
                parent=area.parent,
                geometry=shape(dict(area.geometry)),
            )


def _inhabitants() -> Iterator[AreaStatistic]:
    from maps import facts

    for row in facts.inhabitants():
        yield AreaStatistic(
            area=row.ward,
            indicator=INHABITANTS,
            period=str(row.year),
            value=row.people,
            source=facts.INHABITANTS_SOURCE,
        )


def _summary(edition: AreaEdition, found: ReadReport, misplaced: int) -> AreaImport:
    facts = {field.name: getattr(found, field.name) for field in fields(found)}
    facts["overlaps"] = [tuple(overlap) for overlap in found.overlaps]
    return AreaImport(edition=edition, misplaced=misplaced, **facts)
