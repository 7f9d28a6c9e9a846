"""Taking old lines off the beginning of the log of reads: the rest proves, a forged cut shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from desktop.domain.privacy.access import (
    KEPT_DAYS,
    AccessFilter,
    Cut,
    Fault,
    Way,
    cut_text,
    read_cut,
)
from desktop.services.desk import Desk
from desktop.services.privacy import access_log
from desktop.services.privacy.access_log import note_read, reads_of, verify
from desktop.storage.driver import driver
from desktop.storage.privacy import access, access_chain
from desktop.storage.privacy.access_trimming import Trimming, trim
from tests.conftest import NOW
from tests.services.privacy.test_access_log import break_in, later

SOMEBODY = uuid4()
YEARS = timedelta(days=3 * 365)


def cut_by(desk: Desk, *, months: int = 0, sent: int = 0, days: int = KEPT_DAYS) -> int:
    with desk.store.writing() as session:
        access_chain.acknowledge(session, sent)
        made = Trimming(at=desk.now(), by="lies", new_id=uuid4, months=months)
        return len(trim(session, desk.now() - timedelta(days=days), made))


@pytest.fixture
def read_daily(desk: Desk) -> Desk:
    """Ten people were looked at, one a day; it is three years later."""
    for days in range(10):
        note_read(later(desk, days=days), [uuid4()], Way.PAGE)
    return replace(desk, now=lambda: NOW + YEARS)


def test_what_the_server_has_goes_and_the_rest_still_hangs_on_it(read_daily: Desk) -> None:
    assert cut_by(read_daily, sent=6) == 6
    verdict = verify(read_daily)
    assert verdict.holds
    assert (verdict.first, verdict.entries, verdict.waiting) == (7, 5, 5)
    (told,) = access_log.list_accesses(read_daily, AccessFilter(ways=frozenset({Way.TRIMMED})))
    assert (told.count, told.by, told.n) == (6, "lies", 11)


def test_nothing_goes_that_the_server_does_not_have(read_daily: Desk) -> None:
    assert cut_by(read_daily) == 0
    assert cut_by(read_daily, sent=3) == 3


def test_without_a_server_the_rule_takes_it_with_whose_mark_it_was(desk: Desk) -> None:
    note_read(desk, [SOMEBODY], Way.PAGE)
    then = replace(desk, now=lambda: NOW + YEARS)
    note_read(then, [uuid4()], Way.PAGE)

    assert cut_by(then, months=24, days=2 * 366) == 1

    assert verify(then).holds
    assert reads_of(then, SOMEBODY) == []
    with then.store.reading() as session:
        rows = driver(session).execute("SELECT person_id FROM access_person").fetchall()
    assert SOMEBODY.bytes not in [bytes(row[0]) for row in rows]


def test_lines_go_a_month_at_a_time(desk: Desk) -> None:
    for days in (0, 20, 40):
        note_read(later(desk, days=days), [uuid4()], Way.PAGE)
    soon = replace(desk, now=lambda: NOW + timedelta(days=KEPT_DAYS + 29))
    assert cut_by(soon, sent=3) == 0
    full = replace(desk, now=lambda: NOW + timedelta(days=KEPT_DAYS + 30, minutes=1))
    assert cut_by(full, sent=3) == 2


def test_a_cut_does_not_hide_an_entry_that_was_taken_out_behind_it(read_daily: Desk) -> None:
    cut_by(read_daily, sent=3)
    break_in(read_daily.store, "DELETE FROM access_entry WHERE n = 4")
    assert verify(read_daily).fault == Fault(n=4, what="missing")


FORGED = (
    "UPDATE access_chain SET pruned_n = 5, sent_n = 5,"
    " pruned_hash = (SELECT hash FROM access_entry WHERE n = 5),"
    " sent_hash = (SELECT hash FROM access_entry WHERE n = 5)"
)
WITHOUT = ("DELETE FROM access_mark WHERE n <= 5", "DELETE FROM access_entry WHERE n <= 5")


def test_a_beginning_that_no_rule_took_is_found(read_daily: Desk) -> None:
    break_in(read_daily.store, FORGED, *WITHOUT)
    assert verify(read_daily).fault == Fault(n=5, what="trimmed")


def test_a_cut_that_goes_further_than_the_entry_says_is_found(read_daily: Desk) -> None:
    cut_by(read_daily, sent=3)
    break_in(read_daily.store, FORGED, *WITHOUT)
    assert verify(read_daily).fault == Fault(n=5, what="trimmed")


def test_an_entry_that_a_cut_took_and_somebody_put_back_is_found(read_daily: Desk) -> None:
    with read_daily.store.reading() as session:
        db = driver(session)
        row = db.execute("SELECT * FROM access_entry WHERE n = 2").fetchone()
    cut_by(read_daily, sent=3)
    break_in(read_daily.store)
    with read_daily.store.writing() as session:
        driver(session).execute("INSERT INTO access_entry VALUES (?,?,?,?,?,?,?,?,?,?,?)", row)
    assert verify(read_daily).fault == Fault(n=2, what="changed")


def test_a_forger_who_also_writes_the_entry_cannot_take_what_is_young(desk: Desk) -> None:
    """They can write all hashes anew on a laptop of their own; but not what no rule allows."""
    for _ in range(10):
        note_read(desk, [uuid4()], Way.PAGE)
    with desk.store.writing() as session:
        chain = access.read_chain(session)
        assert chain is not None
        cut = Cut(5, access_chain.hash_at(driver(session), chain, 5), int(NOW.timestamp()), 24)
        young = cut._replace(latest=int(NOW.timestamp() * 1000))
        note = access.Note(at=desk.now(), by="lies", way=Way.TRIMMED, form=cut_text(young))
        access.append(session, [note], new_id=uuid4, secret=uuid4)
    break_in(desk.store, FORGED, *WITHOUT)
    assert verify(desk).fault == Fault(n=5, what="trimmed")


@pytest.mark.parametrize(
    ("latest", "months", "is_by_rule"),
    [
        (NOW - timedelta(days=89), 0, False),
        (NOW - timedelta(days=90), 0, True),
        (NOW - timedelta(days=700), 24, False),
        (NOW - timedelta(days=731), 24, True),
        (NOW - timedelta(days=200), 5, False),
        (NOW - timedelta(days=200), 6, True),
    ],
)
def test_what_a_rule_may_take(latest: datetime, months: int, is_by_rule: bool) -> None:
    cut = Cut(3, b"\1" * 32, int(latest.timestamp() * 1000), months)
    assert cut.is_by_rule(int(NOW.timestamp() * 1000)) is is_by_rule
    assert read_cut(cut_text(cut)) == cut


def test_what_is_no_cut_is_none() -> None:
    assert [read_cut(said) for said in ("", "csv", "1 ab 2 3")] == [None, None, None]
