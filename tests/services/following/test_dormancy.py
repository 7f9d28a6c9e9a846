"""Contacts that were not seen for long: the list, what it suggests, and doing it for many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.changes import Changes
from desktop.domain.contact_load import LoadLimit
from desktop.domain.dormancy import RelationFilter, RelationRow, Suggestion, suggestion_for
from desktop.domain.listing import Order
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import KeyFigureKind, RelationshipStage, VisitKind
from desktop.errors import InvalidEntry
from desktop.services import persons, visits
from desktop.services.desk import Desk
from desktop.services.following import dormancy, keeping_in_touch

BATTEL, LEEST = WardCode("12025W02"), WardCode("12025W04")
DORMANT = RelationFilter(dormant=True)
TODAY = date(2026, 3, 4)


def somebody(desk: Desk, name: str, seen: int | None = None, **fields: Any) -> UUID:
    """Add a contact who was entered three years ago and last seen so many days ago."""
    then = desk.now() - timedelta(days=1000)
    early = replace(desk, now=lambda: then)
    person: UUID = persons.add_person(early, display_name=name, **fields)[0].id
    if seen is not None:
        met(desk, person, seen)
    return person


def met(desk: Desk, person: UUID, days_ago: int, **fields: Any) -> None:
    visits.log_visit(
        desk,
        start=desk.now() - timedelta(days=days_ago),
        kind=VisitKind.KEY_FIGURE_TALK,
        ward=BATTEL,
        persons=frozenset({person}),
        **fields,
    )


def names(desk: Desk, wanted: RelationFilter, order: Order | None = None) -> list[str]:
    rows = dormancy.list_relations(desk, wanted, *([order] if order else [])).rows
    assert len(rows) == dormancy.count_relations(desk, wanted)
    return [row.display_name for row in rows]


def test_who_was_not_seen_for_180_days_is_listed_the_longest_silent_first(desk: Desk) -> None:
    somebody(desk, "Gisteren", 1)
    somebody(desk, "Net niet", 180)
    somebody(desk, "Net wel", 181)
    somebody(desk, "Lang", 400)
    somebody(desk, "Nooit")
    somebody(desk, "Afgerond", 400, stage=RelationshipStage.CLOSED)
    persons.add_person(desk, display_name="Nieuw")
    assert names(desk, DORMANT) == ["Lang", "Net wel", "Nooit"]
    assert len(names(desk, RelationFilter())) == 6


def test_the_list_is_narrowed_and_sorted(desk: Desk) -> None:
    bea = somebody(desk, "Bea", 200, owner="jan", ward=BATTEL)
    somebody(desk, "Élan", 300, ward=LEEST)
    persons.save_key_figure(desk, bea, kind=KeyFigureKind.KEY_FIGURE)
    assert names(desk, replace(DORMANT, mine=True)) == ["Élan"]
    assert names(desk, replace(DORMANT, owner="jan")) == ["Bea"]
    assert names(desk, replace(DORMANT, key_figures=True)) == ["Bea"]
    assert names(desk, replace(DORMANT, wards=frozenset({LEEST}))) == ["Élan"]
    assert names(desk, replace(DORMANT, text="elan")) == ["Élan"]
    for column in ("display_name", "ward", "owner", "last_contact", "asked"):
        up = names(desk, DORMANT, Order(column=column))
        assert sorted(up) == sorted(names(desk, DORMANT, Order(column=column, descending=True)))
    with pytest.raises(ValueError, match="shoe"):
        names(desk, DORMANT, Order(column="shoe"))


def test_who_is_asked_much_is_listed_with_how_much(desk: Desk) -> None:
    much = somebody(desk, "Bea", 1)
    for day in range(2, 5):
        met(desk, much, day, consultants=frozenset({"jan", "noor"}))
    somebody(desk, "Ali", 1)
    wanted = RelationFilter(asked_much=True, limit=LoadLimit(4, 30))
    (row,) = dormancy.list_relations(desk, wanted).rows
    assert (row.display_name, row.times, row.colleagues, row.is_much) == ("Bea", 4, 3, True)
    assert names(desk, replace(wanted, limit=LoadLimit(4, 2))) == []
    assert names(desk, RelationFilter(), Order(column="asked", descending=True))[0] == "Bea"


def a_row(**fields: Any) -> RelationRow:
    row = RelationRow(
        id=UUID(int=1),
        display_name="Zoë",
        figure=None,
        ward_name="",
        owner="lies",
        stage=RelationshipStage.DORMANT,
        last_contact=TODAY - timedelta(days=200),
        since=TODAY - timedelta(days=900),
        every_days=None,
        times=0,
        planned=0,
        colleagues=0,
        is_much=False,
        do_not_contact=False,
    )
    return row._replace(**fields)


@pytest.mark.parametrize(
    ("fields", "suggested"),
    [
        ({}, Suggestion.RHYTHM),
        ({"every_days": 30}, Suggestion.HAND_OVER),
        ({"owner": ""}, Suggestion.HAND_OVER),
        ({"last_contact": TODAY - timedelta(days=540)}, Suggestion.CLOSE),
        ({"last_contact": None}, Suggestion.CLOSE),
        ({"last_contact": None, "since": TODAY - timedelta(days=200)}, Suggestion.RHYTHM),
        ({"do_not_contact": True}, Suggestion.CLOSE),
        ({"stage": RelationshipStage.ACTIVE}, None),
        ({"stage": RelationshipStage.ACTIVE, "is_much": True}, Suggestion.REST),
    ],
)
def test_what_is_suggested(fields: dict[str, Any], suggested: Suggestion | None) -> None:
    assert suggestion_for(a_row(**fields), TODAY) is suggested


class TestDoingItForMany:
    @pytest.fixture
    def three(self, desk: Desk) -> list[UUID]:
        return [somebody(desk, name, 300) for name in ("Ali", "Bea", "Chris")]

    def state(self, desk: Desk, ids: list[UUID]) -> list[tuple[Any, ...]]:
        found = []
        for each in ids:
            person, rhythm = persons.get_person(desk, each), keeping_in_touch.rhythm_of(desk, each)
            kept = (rhythm.every_days, rhythm.assignee) if rhythm else None
            found.append((person.stage, person.owner, kept))
        return found

    def test_closing_ends_their_rhythms_and_is_undone_as_a_whole(
        self, desk: Desk, three: list[UUID]
    ) -> None:
        keeping_in_touch.set_rhythm(desk, "person", three[0], every_days=45, assignee="jan")
        before = self.state(desk, three)
        done = dormancy.close_relations(desk, three)
        assert done.count == 3
        assert names(desk, DORMANT) == []
        assert keeping_in_touch.rhythm_of(desk, three[0]) is None
        assert Changes.PERSONS | Changes.RHYTHMS in dormancy.take_back(desk, done)
        assert self.state(desk, three) == before

    def test_handing_over_takes_the_rhythm_along(self, desk: Desk, three: list[UUID]) -> None:
        keeping_in_touch.set_rhythm(desk, "person", three[0], every_days=45)
        before = self.state(desk, three)
        done = dormancy.hand_over(desk, three, "noor")
        assert [owner for _stage, owner, _kept in self.state(desk, three)] == ["noor"] * 3
        assert self.state(desk, three)[0][2] == (45, "noor")
        dormancy.take_back(desk, done)
        assert self.state(desk, three) == before
        with pytest.raises(InvalidEntry):
            dormancy.hand_over(desk, three, " ")

    def test_a_rhythm_is_begun_for_those_who_want_contact(
        self, desk: Desk, three: list[UUID]
    ) -> None:
        persons.change_person(desk, three[1], do_not_contact=True, owner="jan")
        keeping_in_touch.set_rhythm(desk, "person", three[2], every_days=45)
        before = self.state(desk, three)
        done = dormancy.begin_rhythms(desk, three, every_days=60)
        assert (done.count, done.left_out) == (2, 1)
        assert [kept for *_person, kept in self.state(desk, three)] == [
            (60, "lies"),
            None,
            (60, "lies"),
        ]
        dormancy.take_back(desk, done)
        assert self.state(desk, three) == before
        with pytest.raises(InvalidEntry):
            dormancy.begin_rhythms(desk, three, every_days=0)
        assert self.state(desk, three) == before

    def test_doing_it_twice_changes_nothing_more(self, desk: Desk, three: list[UUID]) -> None:
        dormancy.close_relations(desk, three)
        assert dormancy.close_relations(desk, three).count == 0


def test_colleagues_are_those_whose_names_are_known_here(desk: Desk) -> None:
    assert dormancy.colleagues(desk) == []
    somebody(desk, "Ali", 3, owner="jan")
    met(desk, somebody(desk, "Bea"), 2, consultants=frozenset({"noor"}))
    assert dormancy.colleagues(desk) == ["jan", "lies", "noor"]
