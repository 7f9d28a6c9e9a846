"""A summary beside the map tells nothing: each of its figures follows from the map's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings

from desktop.domain.figures.aggregate import SUPPRESSED, Figure, figure
from desktop.domain.figures.crossing import Single
from desktop.domain.figures.selection import Choosing, Chosen, all_of, any_of, sum_of
from tests.domain.figures.test_joint_publication import (
    CROSSED,
    DIGITAL,
    KINDS,
    NOTHING,
    THEMES,
    TINY,
    TRAITS,
    Tables,
    published,
    world_of,
    worlds,
)
from tests.domain.joint import Asked, Reader, Sort, World, everything


@dataclass(frozen=True, slots=True)
class Chosenly(Asked):
    """Visits with any of some traits, or with all of them."""

    traits: tuple[str, ...] = ()
    is_any: bool = False

    def counts(self, sort: Sort) -> bool:
        """Whether visits of this sort are counted."""
        has = [trait in sort.themes | {sort.kind} for trait in self.traits]
        inside = Asked.counts(self, sort)
        return inside and (any(has) if self.is_any else all(has))


WAYS: Sequence[tuple[tuple[str, ...], Choosing]] = (
    (THEMES, any_of),
    (KINDS, sum_of),
    (KINDS[:1], sum_of),
    ((*THEMES, KINDS[0]), all_of),
)


def told_in_summaries(world: World, tables: Tables) -> Iterator[tuple[Asked, Figure]]:
    """Yield every figure of a summary that comes from several tables of the map."""
    periods = {(first, last) for first in world.months for last in world.months if first <= last}
    for area in (None, *world.wards):
        for months in periods:
            for traits, choose in WAYS:
                singles = [tables.single(trait) for trait in traits]
                asked = Chosenly(area, months, traits=traits, is_any=choose is not all_of)
                yield asked, choose(singles, (area, *months)).visits


def surprises(world: World, tables: Tables) -> list[Asked]:
    """Return what a summary tells and a reader of the map does not know already."""
    told = [each for each in told_in_summaries(world, tables) if each[1] != SUPPRESSED]
    assert all(world.true(asked) == each.value for asked, each in told)
    reader = Reader(world, everything(world, tables.answer, TRAITS))
    return [asked for asked, _ in told if _width(reader, asked) > TINY]


def _width(reader: Reader, asked: Asked) -> float:
    low, high = reader.bounds(asked)
    return high - low


@settings(deadline=None, max_examples=25)
@given(worlds(2, 1, 2))
def test_whoever_has_the_map_knows_the_summary(world: World) -> None:
    assert surprises(world, published(world)) == []


def test_the_reader_notices_what_does_not_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seeded fault: visits with one of two themes, added up from the true counts."""
    counts = {("s0", 0, DIGITAL): 20, ("s0", 0, frozenset({"youth"})): 20, ("s0", 0, NOTHING): 20}
    world = world_of({**counts, ("s0", 0, CROSSED[0]): 2})
    tables = published(world)
    assert surprises(world, tables) == []

    def careless(_singles: Sequence[Single], asked: tuple[str | None, int, int]) -> Chosen:
        area, *months = asked
        either = Chosenly(area, (months[0], months[1]), traits=THEMES, is_any=True)
        return Chosen(figure(world.true(either)))

    monkeypatch.setattr(f"{__name__}.WAYS", ((THEMES, careless),))
    assert surprises(world, tables)


def test_by_hand() -> None:
    def single(count: Figure, *, is_all: bool = False) -> Single:
        return Single(lambda *_: count, lambda *_: is_all)

    some, none, hidden = single(figure(12)), single(figure(0)), single(SUPPRESSED)
    everybody = single(figure(30), is_all=True)
    month = ("a", 1, 1)
    assert any_of([some, none], month) == Chosen(figure(12), [0])
    assert any_of([none, none], month) == Chosen(figure(0))
    assert any_of([some, everybody], month) == Chosen(figure(30), [1])
    assert any_of([some, single(figure(9))], month) == Chosen(SUPPRESSED)
    assert all_of([some, hidden, none], month) == Chosen(figure(0))
    assert all_of([everybody, some, everybody], month) == Chosen(figure(12), [1])
    assert all_of([everybody, some, hidden], month) == Chosen(SUPPRESSED)
    assert sum_of([some, none], month).visits == figure(12)
    assert sum_of([some, hidden], month) == Chosen(SUPPRESSED)
