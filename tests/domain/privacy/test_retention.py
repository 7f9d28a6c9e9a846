"""How long things are kept: rules, days, and decisions to keep longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.privacy.retention import (
    DEFAULTS,
    Subject,
    due_day,
    last_since,
    read_rule,
    read_rules,
    written,
)
from desktop.domain.retained import check_retained, retained_id
from desktop.domain.visit import anonymised, check_visit
from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind
from desktop.errors import InvalidEntry
from tests.conftest import NOW
from tests.storage.examples import a_person, a_retained, a_visit

VISIT = DEFAULTS[Subject.VISIT]
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def test_the_defaults_are_those_of_rule_r9() -> None:
    assert DEFAULTS[Subject.PERSON_REVIEW].months == 12
    assert DEFAULTS[Subject.PERSON].months == 24
    assert not DEFAULTS[Subject.PERSON].is_automatic


@given(day=DAYS, months=st.integers(1, 240))
def test_the_last_day_to_count_from_is_exact(day: date, months: int) -> None:
    rule = replace(VISIT, months=months)
    last = last_since(rule, day)
    assert due_day(rule, last) <= day < due_day(rule, last + timedelta(days=1))


@given(since=DAYS, kept=st.none() | DAYS)
def test_a_decision_to_keep_never_makes_it_due_sooner(since: date, kept: date | None) -> None:
    assert due_day(VISIT, since, kept) >= due_day(VISIT, since)


def test_rules_are_written_and_read_back() -> None:
    rules = dict(DEFAULTS)
    for said in ("visit=36", "person=18:automatic", "meeting=12:by_hand"):
        rule = read_rule(said, rules)
        rules[rule.subject] = rule
    text = written(rules)
    assert text == "visit=36:automatic;person=18:automatic;meeting=12:by_hand"
    assert read_rules(text) == rules
    assert read_rules("") == DEFAULTS


def test_what_a_newer_server_says_leaves_the_default() -> None:
    assert read_rules("signal=12:automatic;visit=36:automatic")[Subject.VISIT].months == 36


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("visit", "not_a_rule"),
        ("visit=two", "not_a_rule"),
        ("visitor=24", "not_in_list"),
        ("visit=0", "not_positive"),
        ("visit=-3", "not_positive"),
        ("visit=61", "months_between"),
        ("visit=10800", "months_between"),
        ("access_log=3", "months_between"),
        ("person_review=6:automatic", "never_automatic"),
        ("access_log=24:by_hand", "never_by_hand"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(said: str, rule: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        read_rule(said)
    assert refused.value.problems[0].rule == rule


def test_an_anonymous_visit_keeps_its_counts_and_nothing_that_tells() -> None:
    visit = a_visit(
        note="Amina wil terug naar school",
        persons=frozenset({uuid4()}),
        themes=frozenset({Theme.YOUTH}),
        outcomes=frozenset({Outcome.REFERRED}),
        goals=frozenset({"1.2"}),
        place_id=uuid4(),
        reached_total=7,
        reached_new=2,
        duration=30,
    )
    left = anonymised(visit, on=NOW.date())

    assert (left.note, left.persons, left.lat, left.lon) == ("", frozenset(), None, None)
    same = replace(left, note=visit.note, persons=visit.persons, anonymised_on=None)
    assert same == visit


@pytest.mark.parametrize(
    "fields",
    [{"setting": Setting.HOME}, {"kind": VisitKind.HOME_VISIT_INVITED}],
)
def test_an_anonymous_visit_to_a_home_does_not_say_whose(fields: dict[str, Any]) -> None:
    visit = a_visit(place_id=uuid4(), organisation_id=uuid4(), **fields)
    left = anonymised(visit, on=NOW.date())
    assert (left.place_id, left.organisation_id) == (None, None)


def test_nobody_writes_a_new_note_on_an_anonymous_visit() -> None:
    visit = anonymised(a_visit(), on=NOW.date())
    check_visit(visit, now=NOW)
    told: dict[str, Any] = {"note": "toch", "persons": frozenset({uuid4()}), "lat": 0.0}
    for field, value in told.items():
        with pytest.raises(InvalidEntry) as refused:
            check_visit(replace(visit, **{field: value}), now=NOW)
        assert (field, "anonymised") in {(p.field, p.rule) for p in refused.value.problems}


def test_keeping_longer_needs_a_reason_and_an_end_within_two_years() -> None:
    person = a_person()
    kept = a_retained(person)
    assert check_retained(kept) is kept
    assert kept.id == retained_id(person.id)
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"reason": " x "}, "required"),
        ({"until": date(2028, 3, 5)}, "too_far_ahead"),
        ({"until": date(2026, 3, 3)}, "end_before_start"),
        ({"visit_id": uuid4()}, "only_one"),
        ({"person_id": None}, "required"),
    ]
    for fields, rule in wrong:
        with pytest.raises(InvalidEntry) as refused:
            check_retained(replace(kept, **fields))
        assert refused.value.problems[0].rule == rule
