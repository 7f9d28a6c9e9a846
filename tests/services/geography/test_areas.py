"""Wards in a profile: schematic at first, official when somebody brings the file."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from desktop.domain.area import AreaImport
from desktop.domain.changes import Changes
from desktop.domain.place import Place
from desktop.domain.record import PlaceId, Record, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import AreaLevel, PlaceKind, VisitKind
from desktop.errors import Cancelled, FileUnreadable, OutsideCity
from desktop.services.desk import Desk
from desktop.services.geography import areas
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.figures.coverage import Inhabitants, inhabitants
from desktop.words.file_errors import UNREADABLE
from desktop.words.map_files import remarks
from maps.errors import REASONS

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
GEODATA = Path(__file__).parents[4] / "shared" / "geodata"
MARKET = (51.028, 4.480)


@pytest.fixture
def desk(store: Store) -> Desk:
    """A desk in a new profile, with a clock that moves on at every look."""
    seconds = count()
    made = Desk(
        store=store,
        now=lambda: NOW + timedelta(seconds=next(seconds)),
        new_id=uuid.uuid4,
        new_person_id=uuid.uuid4,
        author="an",
    )
    areas.ensure_areas(made)
    return made


@pytest.fixture
def official() -> Path:
    """The real wards of 2025."""
    if not GEODATA.is_dir():
        pytest.skip("the folder shared/geodata does not lie beside the project")
    return GEODATA / "mechelen_wards.geojson"


@pytest.fixture
def boxes(tmp_path: Path) -> Callable[[float], Path]:
    """Make a file with twelve square wards in a row, the first one from ``west`` on."""

    def draw(west: float) -> Path:
        path = tmp_path / f"boxes {west}.geojson"
        features = [_box(number, west + 0.012 * number) for number in range(12)]
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return path

    return draw


def _box(number: int, west: float) -> dict[str, object]:
    east = west + 0.012
    ring = [[west, 51.0], [east, 51.0], [east, 51.05], [west, 51.05], [west, 51.0]]
    return {
        "type": "Feature",
        "properties": {"code": f"12025W{number + 1:02d}"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def keep_place(desk: Desk, name: str, ward: str, lat: float | None, lon: float | None) -> PlaceId:
    place = Place(
        id=desk.new_id(),
        created_at=NOW,
        created_by="an",
        updated_at=NOW,
        updated_by="an",
        name=name,
        kind=PlaceKind.LIBRARY,
        ward=WardCode(ward),
        lat=lat,
        lon=lon,
    )
    with desk.store.writing() as session:
        records.insert(session, place)
    return PlaceId(place.id)


def ward_of(desk: Desk, kind: type[Record], identity: uuid.UUID) -> str:
    with desk.store.reading() as session:
        return str(getattr(records.get(session, kind, identity), "ward", ""))


def test_a_new_profile_has_schematic_wards_with_inhabitants(desk: Desk) -> None:
    assert [ward.name for ward in areas.wards(desk)][:3] == ["Arsenaal", "Battel", "Centrum"]
    assert len(areas.wards(desk)) == 12
    assert all(ward.schematic and ward.geometry for ward in areas.wards(desk))
    with desk.store.reading() as session:
        people = inhabitants(session, 2026)
    assert people["12025W03"] == Inhabitants(20958, 2024)
    assert len(people) == 12


def test_making_areas_ready_again_changes_nothing(desk: Desk) -> None:
    before = areas.editions(desk)
    areas.ensure_areas(desk)
    assert areas.editions(desk) == before


def test_inhabitants_of_a_year_without_a_figure_are_those_of_the_year_before(desk: Desk) -> None:
    with desk.store.reading() as session:
        assert {each.year for each in inhabitants(session, 2023).values()} == {2022}


def test_the_market_square_lies_in_the_centre_by_any_borders(desk: Desk, official: Path) -> None:
    schematic = areas.locate(desk, *MARKET)
    assert (schematic.ward, schematic.code, schematic.schematic) == ("Centrum", "12025W03", True)
    assert schematic.sector is not None
    areas.import_areas(desk, official)
    found = areas.locate(desk, *MARKET)
    assert (found.ward, found.edition, found.schematic) == ("Centrum", "2025", False)
    assert found.sector is None


def test_a_point_in_another_city_is_refused(desk: Desk) -> None:
    with pytest.raises(OutsideCity):
        areas.locate(desk, 50.85, 4.35)


def test_official_borders_take_over_and_the_older_edition_is_kept(
    desk: Desk, official: Path
) -> None:
    loaded, changes = areas.import_areas(desk, official, source="City, 2025", licence="Free")
    assert changes == Changes.AREAS
    assert (loaded.wards, loaded.kind, loaded.misplaced) == (12, "wards", 0)
    assert [
        (edition.name, edition.current, edition.schematic) for edition in areas.editions(desk)
    ] == [("2025", True, False), ("2019-2024", False, True)]
    assert areas.editions(desk)[0].source == "City, 2025"
    assert not any(ward.schematic for ward in areas.wards(desk))
    listed = areas.areas(desk)
    assert [area.level for area in listed[:2]] == [AreaLevel.CITY, AreaLevel.WARD]
    assert len(listed) == 1 + 12 + 103


def test_the_same_file_twice_gives_two_editions_with_names_of_their_own(
    desk: Desk, official: Path
) -> None:
    areas.import_areas(desk, official)
    loaded, _ = areas.import_areas(desk, official)
    assert loaded.edition.name == "2025 (2)"
    assert [edition.current for edition in areas.editions(desk)] == [True, False, False]


def test_official_borders_bear_the_plain_name_that_schematic_ones_had(
    desk: Desk, official: Path
) -> None:
    loaded, _ = areas.import_areas(desk, official.with_name("mechelen_wards_2019_2024.geojson"))
    assert loaded.edition.name == "2019-2024"


def test_a_file_that_is_refused_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    before = areas.editions(desk), areas.areas(desk)
    bad = tmp_path / "wards.geojson"
    bad.write_bytes(b"")
    with pytest.raises(FileUnreadable) as refused:
        areas.import_areas(desk, bad)
    assert (refused.value.name, refused.value.reason) == ("wards.geojson", "empty")
    assert (areas.editions(desk), areas.areas(desk)) == before


@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_an_import_that_is_stopped_changes_nothing(
    desk: Desk, boxes: Callable[[float], Path], step: int
) -> None:
    def stop(done: int, _total: int) -> None:
        if done == step:
            raise Cancelled

    before = areas.editions(desk), areas.areas(desk)
    with pytest.raises(Cancelled):
        areas.import_areas(desk, boxes(4.40), report=stop)
    assert (areas.editions(desk), areas.areas(desk)) == before


def test_progress_ends_when_the_borders_are_in(desk: Desk, boxes: Callable[[float], Path]) -> None:
    seen: list[tuple[int, int]] = []
    areas.import_areas(desk, boxes(4.40), report=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1] == (areas.STEPS, areas.STEPS)


def test_places_move_to_the_ward_they_lie_in_only_by_leave(
    desk: Desk, boxes: Callable[[float], Path]
) -> None:
    lies_elsewhere = keep_place(desk, "Bib", "12025W05", 51.02, 4.405)
    lies_there_too = keep_place(desk, "Park", "12025W05", 51.02, 4.406)
    keep_place(desk, "Café", "12025W01", 51.02, 4.407)
    keep_place(desk, "No pin", "12025W05", None, None)
    keep_place(desk, "Far away", "12025W05", 50.0, 4.0)
    assert not areas.misplaced_places(desk)

    loaded, _ = areas.import_areas(desk, boxes(4.40))
    assert loaded.misplaced == 2
    found = areas.misplaced_places(desk)
    assert [(place.name, place.ward_name, place.lies_in_name) for place in found] == [
        ("Bib", "Hombeek", "Arsenaal"),
        ("Park", "Hombeek", "Arsenaal"),
    ]
    assert ward_of(desk, Place, lies_elsewhere) == "12025W05"

    moved, changes = areas.reassign_places(desk, [lies_elsewhere])
    assert [place.name for place in moved] == ["Bib"]
    assert changes == Changes.PLACES | Changes.OUTBOX
    assert ward_of(desk, Place, lies_elsewhere) == "12025W01"
    assert ward_of(desk, Place, lies_there_too) == "12025W05"
    assert areas.reassign_places(desk, [lies_elsewhere]) == ([], Changes.NONE)


def test_visits_keep_the_ward_they_were_logged_in(
    desk: Desk, boxes: Callable[[float], Path]
) -> None:
    place = keep_place(desk, "Bib", "12025W05", 51.02, 4.405)
    visit = Visit(
        id=desk.new_id(),
        created_at=NOW,
        created_by="an",
        updated_at=NOW,
        updated_by="an",
        start=NOW,
        kind=VisitKind.PLACE_VISIT,
        ward=WardCode("12025W05"),
        place_id=place,
    )
    with desk.store.writing() as session:
        records.insert(session, visit)
    areas.import_areas(desk, boxes(4.40))
    areas.reassign_places(desk, [place])
    assert ward_of(desk, Visit, visit.id) == "12025W05"


def test_every_reason_to_refuse_a_map_has_words() -> None:
    assert set(REASONS) <= set(UNREADABLE)


def test_borders_without_remarks_are_not_remarked_on(desk: Desk, official: Path) -> None:
    loaded, _ = areas.import_areas(desk, official)
    assert remarks(loaded) == []


def test_what_does_not_fit_is_said_in_words(desk: Desk, tmp_path: Path) -> None:
    features = [_box(number, 4.40 + 0.011 * number) for number in range(11)]
    path = tmp_path / "rough.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    loaded, _ = areas.import_areas(desk, path)
    said = " ".join(remarks(loaded))
    assert "No borders in the file for: Walem." in said
    assert "Arsenaal and Battel overlap by" in said
    assert [ward.name for ward in areas.wards(desk) if ward.geometry is None] == ["Walem"]
    assert isinstance(loaded, AreaImport)
