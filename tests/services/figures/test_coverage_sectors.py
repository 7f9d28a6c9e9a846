"""Figures per statistical sector: what is located, what is not, and both editions."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import text

from desktop.domain.area import Area, AreaEdition, AreaStatistic
from desktop.domain.figures.coverage import (
    AreaValue,
    Coverage,
    Facets,
    Measure,
    Question,
    ValueState,
)
from desktop.domain.period import Period
from desktop.domain.place import Place
from desktop.domain.record import PlaceId, WardCode
from desktop.domain.vocabulary import AreaLevel, PlaceKind, Theme
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage, months
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.lists import areas as storage
from maps import facts
from tests.conftest import NOW
from tests.services.figures.test_coverage_records import made
from tests.services.visits_made import keep, keep_many

PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY, TODAY = date(2026, 2, 10), date(2026, 3, 4)
HIDDEN, UNKNOWN, ZERO = ValueState.SUPPRESSED, ValueState.UNKNOWN, ValueState.ZERO
STEP = 0.01


def load(desk: Desk, codes: str, *, people: int = 500, drawn: bool = True) -> list[Area]:
    """Load an edition in which the sectors are squares side by side; returns them."""
    known = [each for each in facts.sectors(codes) if each.ward]
    name = codes if drawn else f"{codes} as a table"
    edition = AreaEdition(
        id=desk.new_id(),
        name=name,
        source="a test",
        licence="",
        valid_from=None,
        loaded_at=NOW,
        schematic=False,
        current=True,
    )
    wards = sorted({str(each.ward) for each in known})
    areas = [_area(code, AreaLevel.WARD, name) for code in wards]
    sectors = [
        _area(each.code, AreaLevel.SECTOR, name, ward=each.ward, at=number if drawn else None)
        for number, each in enumerate(known)
    ]
    figures = [
        AreaStatistic(
            area=each.code,
            indicator=INHABITANTS,
            period=codes[:4],
            value=people,
            source="Statbel",
            edition=codes,
        )
        for each in known
    ]
    with desk.store.writing() as session:
        storage.add_edition(session, edition, [*areas, *sectors])
        storage.add_statistics(session, figures)
    return sectors


def _area(
    code: str, level: AreaLevel, edition: str, ward: str | None = None, at: int | None = None
) -> Area:
    corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    ring = [[4 + STEP * ((at or 0) + x), 51 + STEP * y] for x, y in corners]
    shape = None if at is None else {"type": "Polygon", "coordinates": [ring]}
    return Area(
        code=code,
        name=f"Name of {code}",
        level=level,
        edition=edition,
        schematic=False,
        parent=ward,
        geometry=shape,
    )


def point_in(sectors: list[Area], code: str) -> dict[str, float]:
    at = [each.code for each in sectors].index(code)
    return {"lat": 51 + STEP / 2, "lon": 4 + STEP * (at + 0.5)}


def ask(desk: Desk, measure: Measure, only: Facets | None = None) -> Coverage:
    question = Question(
        measure=measure, period=PERIOD, level=AreaLevel.SECTOR, only=only or Facets()
    )
    return coverage(desk, question, today=TODAY)


def shown(answer: Coverage, *codes: str) -> list[float | ValueState]:
    found = {each.code: each for each in answer.areas}
    return [_short(found[code]) for code in codes]


def _short(each: AreaValue) -> float | ValueState:
    return each.state if each.value is None else round(each.value, 3)


@pytest.fixture
def squares(desk: Desk) -> list[Area]:
    """The sectors of 2025 as squares, 500 people in each."""
    return load(desk, facts.EDITION_NOW)


def two_of_a_ward(squares: list[Area]) -> tuple[str, str, str]:
    """Return two sectors of one ward, and the ward."""
    ward, _ = Counter(each.parent for each in squares).most_common(1)[0]
    one, other, *_ = [each.code for each in squares if each.parent == ward]
    return one, other, str(ward)


def test_visits_are_put_in_sectors_by_their_point_or_their_place(
    desk: Desk, squares: list[Area]
) -> None:
    one, other, ward = two_of_a_ward(squares)
    place = made(
        desk,
        Place,
        name="Zaal",
        kind=PlaceKind.SCHOOL,
        ward=WardCode(ward),
        **point_in(squares, other),
    )
    unpinned = made(desk, Place, name="Veld", kind=PlaceKind.SCHOOL, ward=WardCode(ward))
    keep(desk, place, unpinned)
    keep_many(desk, {ward: 10}, DAY, **point_in(squares, one))
    keep_many(desk, {ward: 20}, DAY, place_id=PlaceId(place.id))
    keep_many(desk, {ward: 7}, DAY)
    keep_many(desk, {ward: 8}, DAY, place_id=PlaceId(unpinned.id))

    answer = ask(desk, Measure.VISITS)

    assert shown(answer, one, other, f"{ward}/-") == [10, 20, 15]
    assert answer.total.value == 45
    assert answer.note
    area = {each.code: each for each in answer.areas}
    assert (area[one].parent, area[one].name) == (ward, f"Name of {one}")
    assert area[f"{ward}/-"].parent == ward
    assert len(answer.areas) == 103 + 12


def test_a_visit_keeps_its_ward_whatever_the_borders_say_now(
    desk: Desk, squares: list[Area]
) -> None:
    one, _, ward = two_of_a_ward(squares)
    elsewhere = next(each for each in squares if each.parent != ward)
    keep_many(desk, {ward: 9}, DAY, **point_in(squares, elsewhere.code))
    keep_many(desk, {ward: 9}, DAY, lat=50.0, lon=3.0)

    answer = ask(desk, Measure.VISITS)

    assert shown(answer, one, elsewhere.code, f"{ward}/-") == [0, 0, 18]


def test_a_small_sector_is_hidden_with_another_of_its_ward(desk: Desk, squares: list[Area]) -> None:
    one, other, ward = two_of_a_ward(squares)
    keep_many(desk, {ward: 2}, DAY, **point_in(squares, one))
    keep_many(desk, {ward: 9}, DAY, **point_in(squares, other))
    keep_many(desk, {ward: 30}, DAY)

    for measure in (Measure.VISITS, Measure.VISITS_PER_1000, Measure.REACHED_PER_1000):
        assert shown(ask(desk, measure), one, other) == [HIDDEN, HIDDEN]
    assert shown(ask(desk, Measure.VISITS), f"{ward}/-") == [30]
    days = ask(desk, Measure.DAYS_SINCE_LAST)
    assert shown(days, one, other) == [HIDDEN, HIDDEN]


def test_rates_use_the_inhabitants_of_the_sector(desk: Desk, squares: list[Area]) -> None:
    one, other, ward = two_of_a_ward(squares)
    keep_many(desk, {ward: 10}, DAY, **point_in(squares, one))
    keep_many(desk, {ward: 30}, DAY)

    rate = ask(desk, Measure.VISITS_PER_1000)
    share = ask(desk, Measure.SHARE_VS_POPULATION)

    assert shown(rate, one, other, f"{ward}/-") == [20, 0, UNKNOWN]
    assert shown(ask(desk, Measure.REACHED_PER_1000), one) == [80]
    assert shown(share, one) == [round(25 - 100 / 103, 3)]
    assert shown(ask(desk, Measure.DAYS_SINCE_LAST), one, other) == [22, UNKNOWN]
    assert rate.denominator == "2025"


def test_figures_of_one_edition_never_answer_for_the_other(desk: Desk) -> None:
    load(desk, facts.EDITION_NOW, people=500)
    old = load(desk, facts.EDITION_BEFORE, people=100)
    one, _, ward = two_of_a_ward(old)
    keep_many(desk, {ward: 10}, DAY, **point_in(old, one))

    answer = ask(desk, Measure.VISITS_PER_1000)

    assert len(answer.areas) == len(old) + 12
    assert shown(answer, one) == [100]
    assert answer.denominator == "2019"


def test_without_borders_every_sector_is_unknown_and_says_why(desk: Desk) -> None:
    sectors = load(desk, facts.EDITION_NOW, drawn=False)
    one, _, ward = two_of_a_ward(sectors)
    keep_many(desk, {ward: 10}, DAY, lat=51.0, lon=4.0)

    answer = ask(desk, Measure.VISITS)

    assert {each.state for each in answer.areas if not each.code.endswith("/-")} == {UNKNOWN}
    assert shown(answer, one, f"{ward}/-") == [UNKNOWN, 10]
    assert "no sectors" in answer.note


@pytest.mark.parametrize(
    "measure",
    [
        Measure.KEY_FIGURES_PER_1000,
        Measure.NETWORKS_WITHOUT_CHANNEL,
        Measure.OPEN_FOLLOW_UPS,
        Measure.PRESENCE_VS_TARGET,
    ],
)
def test_what_has_no_point_is_known_of_wards_only(
    desk: Desk, squares: list[Area], measure: Measure
) -> None:
    answer = ask(desk, measure)

    assert len(answer.areas) == 103 + 12
    assert {each.state for each in answer.areas} == {UNKNOWN}
    assert "per ward only" in answer.note


def test_places_are_counted_where_they_are_pinned(desk: Desk, squares: list[Area]) -> None:
    one, other, ward = two_of_a_ward(squares)
    fields = {"name": "Zaal", "kind": PlaceKind.SCHOOL, "ward": WardCode(ward)}
    elsewhere = next(each.code for each in squares if each.parent != ward)
    for spot in (point_in(squares, one), point_in(squares, elsewhere), {}):
        keep(desk, made(desk, Place, **fields, **spot))

    answer = ask(desk, Measure.PLACES_PER_1000)

    assert shown(answer, one, other, elsewhere, f"{ward}/-") == [2, 0, 0, UNKNOWN]


def test_a_theme_is_told_in_sectors_beside_all_visits(desk: Desk, squares: list[Area]) -> None:
    one, other, ward = two_of_a_ward(squares)
    youth = frozenset({Theme.YOUTH})
    keep_many(desk, {ward: 20}, DAY, themes=youth, **point_in(squares, one))
    keep_many(desk, {ward: 20}, DAY, **point_in(squares, one))
    keep_many(desk, {ward: 30}, DAY, **point_in(squares, other))

    answer = ask(desk, Measure.VISITS, Facets(themes=youth))

    assert shown(answer, one, other, f"{ward}/-") == [20, 0, 0]


def test_months_are_played_in_sectors_too(desk: Desk, squares: list[Area]) -> None:
    one, _, ward = two_of_a_ward(squares)
    keep_many(desk, {ward: 20}, date(2026, 1, 5), **point_in(squares, one))
    keep_many(desk, {ward: 30}, DAY, **point_in(squares, one))
    question = Question(measure=Measure.VISITS, period=PERIOD, level=AreaLevel.SECTOR)

    played = months(desk, question, today=TODAY)

    assert [shown(each, one) for each in played] == [[20], [30], [0]]


def test_the_sums_are_those_of_sql(desk: Desk, squares: list[Area]) -> None:
    """Recomputed by hand: visits with a point between two meridians, per ward."""
    one, other, ward = two_of_a_ward(squares)
    for code, count in ((one, 11), (other, 13)):
        keep_many(desk, {ward: count}, DAY, **point_in(squares, code))
    west = point_in(squares, one)["lon"] - STEP / 2
    by_hand = text(
        "SELECT count(*) FROM visit WHERE ward = :ward AND day BETWEEN '2026-01-01' AND "
        "'2026-03-31' AND lon BETWEEN :west AND :east AND status = 'final'"
    )
    with desk.store.reading() as session:
        counted = session.scalar(by_hand, {"ward": ward, "west": west, "east": west + STEP})

    assert shown(ask(desk, Measure.VISITS), one) == [counted]


def test_an_edition_without_sectors_leaves_all_of_a_ward_not_located(desk: Desk) -> None:
    keep_many(desk, {"12025W01": 9}, DAY)

    answer = ask(desk, Measure.VISITS)

    assert next((each.code, each.value) for each in answer.areas) == ("12025W01/-", 9)
    assert "no sectors" in answer.note
