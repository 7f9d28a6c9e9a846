"""A team lead publishes a quarter; readers of the steering group see that and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.figures.aggregate import SUPPRESSED, Figure
from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.published import Published, check_published, publication_id, read_lines
from desktop.domain.period import quarter_of
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Role
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import PlaceStage, VisitKind
from desktop.errors import InvalidEntry, NotAllowed
from desktop.services.desk import Desk
from desktop.services.figures.coverage_counts import Told
from desktop.services.figures.published_counts import table_beside
from desktop.services.figures.publishing import (
    export_published,
    lines_of,
    list_published,
    publish_quarter,
)
from desktop.services.visits import log_visit
from desktop.storage import records
from desktop.storage.driver import driver
from tests.storage.examples import a_place, a_referral, an_assessment, an_organisation

BATTEL, NEKKERSPOEL = WardCode("12025W02"), WardCode("12025W03")
QUARTER = quarter_of(date(2025, 10, 1))


@pytest.fixture
def lead(desk: Desk) -> Desk:
    """Seven visits in one ward and two in another, last quarter."""
    for number, ward in enumerate([BATTEL] * 7 + [NEKKERSPOEL] * 2):
        log(desk, ward, number)
    return replace(desk, role=Role.TEAM_LEAD)


def log(desk: Desk, ward: WardCode, number: int = 0) -> Visit:
    start = datetime(2025, 11, 3 + number, 10, tzinfo=UTC)
    made, _ = log_visit(
        desk, start=start, kind=VisitKind.STREET_ROUND, ward=ward, reached_new=1, reached_total=1
    )
    return made


def test_small_counts_are_hidden_and_nothing_gives_them_back(lead: Desk) -> None:
    published, _ = publish_quarter(lead, QUARTER)

    values = {line.code: line.values[Published.VISITS] for line in lines_of(published)}
    assert values[NEKKERSPOEL] == (None, ValueState.SUPPRESSED)
    assert None in {values[BATTEL][0], values[""][0]}, "else it follows from the others"
    assert "2" not in json.dumps([value for value, _ in values.values()])


def test_a_quarter_is_published_once_so_that_a_late_visit_does_not_show(lead: Desk) -> None:
    published, _ = publish_quarter(lead, QUARTER)
    log(replace(lead, role=None), BATTEL, 9)

    with pytest.raises(InvalidEntry, match="published"):
        publish_quarter(lead, QUARTER)

    assert list_published(lead) == [published]
    assert published.id == publication_id(lead.home, QUARTER), "on another laptop too"


def test_a_lead_of_two_teams_publishes_the_visits_of_the_one_that_they_publish_for(
    lead: Desk,
) -> None:
    north = replace(lead, home=3, shared=2)
    for number in range(20, 26):
        log(replace(lead, role=None), NEKKERSPOEL, number)
    with lead.store.writing() as session:
        db = driver(session)
        db.executemany(
            "INSERT INTO cursor (scope, token, name, role, shared, lost, sum, told)"
            " VALUES (?, '', ?, 'team_lead', ?, 0, 0, NULL)",
            [(2, "All", 1), (3, "North", 0), (4, "South", 0)],
        )
        db.execute("UPDATE visit SET team_id = 4")
    for number in range(10, 18):
        for ward in (BATTEL, NEKKERSPOEL):
            log(replace(north, role=None), ward, number)

    published, _ = publish_quarter(north, QUARTER)

    values = {line.code: line.values[Published.VISITS][0] for line in lines_of(published)}
    assert published.team_name == "North"
    assert (values[BATTEL], values[NEKKERSPOEL]) == (8, 8), "South publishes its own"


def test_a_quarter_that_is_not_over_is_not_published(lead: Desk) -> None:
    with pytest.raises(InvalidEntry, match="not_over"):
        publish_quarter(lead, quarter_of(lead.today()))


@pytest.mark.parametrize("role", [each for each in Role if each is not Role.TEAM_LEAD])
def test_only_a_lead_publishes(lead: Desk, role: Role) -> None:
    with pytest.raises(NotAllowed):
        publish_quarter(replace(lead, role=role), QUARTER)


def test_a_reader_writes_the_figures_to_a_file(lead: Desk, tmp_path: Path) -> None:
    published, _ = publish_quarter(lead, QUARTER)
    reader = replace(lead, role=Role.STEERING_READER)

    out = export_published(reader, list_published(reader)[0], tmp_path / "figures.csv")

    said = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(said) == len(lines_of(published)) + 1
    assert any("hidden" in line for line in said)
    assert not any(line.endswith(";2") or ";2;" in line for line in said)


def led_on(desk: Desk, ward: WardCode, number: int, count: int) -> None:
    visit = log(desk, ward, number)
    made = an_organisation()
    with desk.store.writing() as session:
        records.insert(session, made)
        records.insert(session, a_referral(visit, made, count=count))


def test_referrals_are_hidden_where_the_visits_are_and_never_follow_from_the_others(
    lead: Desk,
) -> None:
    office = replace(lead, role=None)
    led_on(office, BATTEL, 20, 30)
    led_on(office, NEKKERSPOEL, 21, 40)

    published, _ = publish_quarter(lead, QUARTER)

    told = {line.code: line.values[Published.REFERRALS] for line in lines_of(published)}
    assert told[NEKKERSPOEL][1] is ValueState.SUPPRESSED
    assert ValueState.SUPPRESSED in {told[BATTEL][1], told[""][1]}
    assert "40" not in json.dumps([value for value, _ in told.values()])


@given(st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=2, max_size=12))
def test_what_is_hidden_of_referrals_is_never_the_whole_minus_the_rest(
    rows: list[tuple[int, bool]],
) -> None:
    counts = {f"W{n}": count for n, (count, _) in enumerate(rows)}
    forced = {f"W{n}" for n, (_, is_hidden) in enumerate(rows) if is_hidden}
    cells = [SUPPRESSED if ward in forced else Figure(9, ValueState.VALUE) for ward in counts]
    told_of_visits = Told(list(counts), cells, Figure(99, ValueState.VALUE))

    told = table_beside(counts, told_of_visits, 5)

    hidden = {ward for ward in counts if told[ward][1] is ValueState.SUPPRESSED}
    assert forced <= hidden or told[""] == (0, ValueState.ZERO)
    assert not any(0 < (value or 0) < 5 for value, _ in told.values())
    small = {ward for ward in hidden if 0 < counts[ward] < 5}
    if told[""][0] is not None and small:
        assert len(hidden) > 1
        assert sum(counts[ward] for ward in hidden) >= 5


def test_places_are_counted_by_their_stage_at_the_end_of_the_quarter(lead: Desk) -> None:
    place = a_place(ward=BATTEL)
    early = an_assessment(place.id, assessed_on=date(2025, 11, 1), stage=PlaceStage.SAFE)
    late = an_assessment(place.id, assessed_on=date(2026, 1, 2), stage=PlaceStage.BRAVE)
    with lead.store.writing() as session:
        for record in (place, early, late):
            records.insert(session, record)

    published, _ = publish_quarter(lead, QUARTER)

    battel = next(line for line in lines_of(published) if line.code == BATTEL)
    assert battel.values[Published.PLACES_SAFE] == (1, ValueState.VALUE)
    assert battel.values[Published.PLACES_BRAVE] == (0, ValueState.ZERO)


def test_a_reader_gets_maps_on_paper_and_numbers_in_a_sheet(lead: Desk, tmp_path: Path) -> None:
    published, _ = publish_quarter(lead, QUARTER)
    reader = replace(lead, role=Role.STEERING_READER)
    pdf = export_published(reader, published, tmp_path / "figures.pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")
    sheet = export_published(reader, published, tmp_path / "figures.xlsx")
    assert sheet.read_bytes().startswith(b"PK")
    with pytest.raises(InvalidEntry):
        export_published(reader, published, tmp_path / "figures.doc")
    assert not (tmp_path / "figures.doc").exists()


def test_a_publication_of_before_does_not_know_what_it_did_not_count() -> None:
    (line,) = read_lines('{"": {"visits": [7, "value"]}}')
    assert line.values[Published.VISITS] == (7, ValueState.VALUE)
    assert line.values[Published.REFERRALS] == (None, ValueState.UNKNOWN)


@pytest.mark.parametrize(
    "figures",
    [
        "[]",
        "{",
        "{}",
        '{"": {"visits": [2, "value"]}}',
        '{"": {"visits": ["x", "value"]}}',
        '{"": {"visits": [7, "suppressed"]}}',
        '{"": 3}',
        '{"": {"referrals": [2, "value"]}}',
    ],
)
def test_what_is_not_protected_is_no_publication(lead: Desk, figures: str) -> None:
    published, _ = publish_quarter(lead, QUARTER)
    with pytest.raises(InvalidEntry):
        check_published(replace(published, figures=figures), today=lead.today())
