"""A team lead publishes a quarter; readers of the steering group see that and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.domain.coverage import Measure, ValueState
from desktop.domain.period import quarter_of
from desktop.domain.published import check_published, publication_id
from desktop.domain.record import WardCode
from desktop.domain.role import Role
from desktop.domain.vocabulary import VisitKind
from desktop.errors import InvalidEntry, NotAllowed
from desktop.services.desk import Desk
from desktop.services.publishing import (
    export_published,
    lines_of,
    list_published,
    publish_quarter,
)
from desktop.services.visits import log_visit

BATTEL, NEKKERSPOEL = WardCode("12025W02"), WardCode("12025W03")
QUARTER = quarter_of(date(2025, 10, 1))


@pytest.fixture
def lead(desk: Desk) -> Desk:
    """Seven visits in one ward and two in another, last quarter."""
    for number, ward in enumerate([BATTEL] * 7 + [NEKKERSPOEL] * 2):
        log(desk, ward, number)
    return replace(desk, role=Role.TEAM_LEAD)


def log(desk: Desk, ward: WardCode, number: int = 0) -> None:
    start = datetime(2025, 11, 3 + number, 10, tzinfo=UTC)
    log_visit(
        desk, start=start, kind=VisitKind.STREET_ROUND, ward=ward, reached_new=1, reached_total=1
    )


def test_small_counts_are_hidden_and_nothing_gives_them_back(lead: Desk) -> None:
    published, _ = publish_quarter(lead, QUARTER)

    values = {line.code: line.values[Measure.VISITS] for line in lines_of(published)}
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
    ],
)
def test_what_is_not_protected_is_no_publication(lead: Desk, figures: str) -> None:
    published, _ = publish_quarter(lead, QUARTER)
    with pytest.raises(InvalidEntry):
        check_published(replace(published, figures=figures), today=lead.today())
