"""Reading that is worth asking about, and reading that is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from desktop.domain.privacy.access import Access, Way
from desktop.domain.privacy.unusual import AT_NIGHT, ELSEWHERE, MANY, Hint, Hour, hints, hours_of

NOON = datetime(2026, 3, 4, 11, tzinfo=UTC)
NIGHT = datetime(2026, 3, 4, 22, tzinfo=UTC)


def people(count: int) -> frozenset[UUID]:
    return frozenset(uuid4() for _ in range(count))


def line(at: datetime, *persons: UUID, way: str = Way.PAGE, erased: int = 0) -> Access:
    return Access(n=1, id=uuid4(), at=at, by="lies", way=way, persons=persons, erased=erased)


def test_many_different_persons_in_an_hour_are_pointed_out_with_their_number() -> None:
    hours = [Hour(by="lies", hour=NOON, persons=people(MANY))]
    assert hints(hours, wards={}, works_in={}) == [
        Hint(what="many", by="lies", at=NOON, count=MANY)
    ]


def test_one_less_is_not_worth_a_word_and_the_erased_count_too() -> None:
    few = Hour(by="lies", hour=NOON, persons=people(MANY - 1))
    assert hints([few], wards={}, works_in={}) == []
    more = Hour(by="lies", hour=NOON, persons=people(MANY - 1), erased=1)
    assert [hint.count for hint in hints([more], wards={}, works_in={})] == [MANY]


def test_a_night_is_one_night_also_after_twelve() -> None:
    same = people(AT_NIGHT - 1)
    hours = [
        Hour(by="lies", hour=NIGHT, persons=same),
        Hour(by="lies", hour=NIGHT + timedelta(hours=3), persons=same | people(1)),
    ]
    (hint,) = hints(hours, wards={}, works_in={})
    assert (hint.what, hint.at, hint.count) == ("night", NIGHT, AT_NIGHT)


def test_the_night_is_that_of_brussels() -> None:
    summer = datetime(2026, 7, 4, 20, tzinfo=UTC)
    hour = Hour(by="lies", hour=summer, persons=people(AT_NIGHT))
    assert [hint.what for hint in hints([hour], wards={}, works_in={})] == ["night"]
    winter = Hour(by="lies", hour=summer.replace(month=1), persons=hour.persons)
    assert hints([winter], wards={}, works_in={}) == []


def test_wards_where_somebody_does_not_work_are_pointed_out() -> None:
    seen = people(ELSEWHERE)
    wards = dict.fromkeys(seen, "Leest")
    hours = [Hour(by="lies", hour=NOON, persons=seen)]
    assert [
        (hint.what, hint.count) for hint in hints(hours, wards=wards, works_in={"lies": {"Battel"}})
    ] == [("elsewhere", ELSEWHERE)]
    assert hints(hours, wards=wards, works_in={"lies": {"Leest"}}) == []
    assert hints(hours, wards=wards, works_in={}) == [], "nothing is known of their wards"
    assert hints(hours, wards={}, works_in={"lies": {"Battel"}}) == []


def test_hours_count_everybody_once_and_pass_over_lists_and_files() -> None:
    one, other = uuid4(), uuid4()
    lines = [
        line(NOON, one),
        line(NOON + timedelta(minutes=40), one, other, way=Way.FORM),
        line(NOON + timedelta(hours=1), erased=1),
        line(NOON, *people(50), way=Way.EXPORT),
        line(NOON, way=Way.LIST),
        line(NOON, *people(MANY), way=Way.REVIEW),  # nobody chose who is in that list
    ]
    assert hours_of(lines) == [
        Hour(by="lies", hour=NOON, persons=frozenset({one, other})),
        Hour(by="lies", hour=NOON + timedelta(hours=1), erased=1),
    ]
