"""Old lines of the logs on the server: a rule takes them, and a cut that no rule made is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select, table

from desktop.domain.privacy.access import Fault
from desktop.domain.privacy.retention import DEFAULTS
from desktop.domain.roles.role import Role
from desktop.server import access_pages
from desktop.server.audit import verify as verify_audit
from desktop.server.database import Database
from desktop.server.log_trimming import trim_audit, trim_reads
from desktop.server.people import Office
from tests.server.conftest import TENANT
from tests.server.logs import Book, append, faults, read, sign_in_as
from tests.server.web import NOON, Web, open_web

DAY = 24 * 3600 * 1000
YEAR = 365 * DAY
SOMEBODY = uuid4()
OLD = "UPDATE access_entry SET came_at = came_at - 930 * 86400000::bigint"


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        web.add("anna", "North")
        yield web


def cut(web: Web, now: int) -> tuple[int, int]:
    """Let the night do its work at a moment; return how many lines went of both logs."""

    def work(office: Office) -> tuple[int, int]:
        then = Office(office.connection, TENANT, now)
        return trim_reads(then, DEFAULTS), trim_audit(then, DEFAULTS)

    done: tuple[int, int] = web.office(work)
    return done


def break_in(web: Web, statement: str) -> None:
    with web.owner.engine.begin() as connection:
        connection.exec_driver_sql(statement)


def count(web: Web, name: str) -> int:
    def work(office: Office) -> int:
        asked = select(func.count()).select_from(table(name))
        return int(office.connection.execute(asked).scalar_one())

    found: int = web.office(work)
    return found


def audited(web: Web) -> tuple[int | None, bool, int]:
    found = web.office(lambda office: verify_audit(office.connection, TENANT))
    return found.broken_at, found.trimmed, found.first


@pytest.fixture
def book(web: Web) -> Book:
    """Five reads that came two years and a half ago, and three that came now; and who made them."""
    book = Book()
    for _ in range(5):
        book.read(SOMEBODY)
    anna = web.sign_in("anna").access
    append(web, anna, book.send())
    break_in(web, OLD)
    for _ in range(3):
        book.read(uuid4())
    append(web, anna, book.send(after=5))
    return book


def test_old_reads_go_with_whose_marks_they_were_and_the_rest_is_proven(
    web: Web, book: Book
) -> None:
    assert cut(web, NOON)[0] == 5
    assert faults(web) == [None]
    assert (count(web, "access_entry"), count(web, "access_mark")) == (3, 3)
    dpo = sign_in_as(web, "lea", Role.DPO).access
    assert len(read(web, dpo).lines) == 3
    assert read(web, dpo, person=SOMEBODY).lines == []
    assert count(web, "access_person") == 3
    assert cut(web, NOON)[0] == 0


def test_young_reads_stay(web: Web, book: Book) -> None:
    assert cut(web, NOON - 7 * 31 * DAY)[0] == 0


def test_a_laptop_goes_on_behind_a_cut_and_sends_old_ones_again_in_vain(
    web: Web, book: Book
) -> None:
    cut(web, NOON)
    anna = web.sign_in("anna").access
    book.read(uuid4())
    again = append(web, anna, book.send())
    assert (again.n, again.fork, again.gap, again.broken) == (9, False, False, 0)
    assert count(web, "access_entry") == 4

    other = Book(branch=book.branch)
    for _ in range(6):
        other.read(uuid4())
    assert append(web, anna, other.send()).fork
    assert faults(web) == [None]


ATTACKS = (
    ("DELETE FROM access_entry WHERE n = 6", Fault(n=6, what="missing")),
    ("UPDATE access_branch SET pruned_n = 4", Fault(n=4, what="trimmed")),
    ("UPDATE access_branch SET pruned_hash = 'x'", Fault(n=5, what="trimmed")),
    (
        "UPDATE access_branch SET pruned_n = 7, pruned_hash ="
        " (SELECT hash FROM access_entry WHERE n = 7);"
        " DELETE FROM access_mark WHERE n <= 7; DELETE FROM access_entry WHERE n <= 7",
        Fault(n=7, what="trimmed"),
    ),
    (
        "INSERT INTO access_mark SELECT tenant, branch, 2, mark FROM access_mark LIMIT 1",
        Fault(n=2, what="changed"),
    ),
    ("UPDATE access_branch SET pruned_n = 0", Fault(n=1, what="missing")),
)


def test_what_no_rule_did_is_found(web: Web, book: Book) -> None:
    cut(web, NOON)
    for attack, fault in ATTACKS:
        with web.owner.engine.connect() as connection:
            connection.exec_driver_sql(attack)
            ((_branch, verdict),) = access_pages.verify(connection, TENANT)
            connection.rollback()
        assert verdict.fault == fault, attack
    assert faults(web) == [None]


def test_an_old_audit_goes_and_tells_again_of_the_cuts_of_reads(web: Web, book: Book) -> None:
    cut(web, NOON)
    assert audited(web) == (None, False, 1)
    then = NOON + 5 * YEAR + 60 * DAY
    before = count(web, "audit")

    removed = cut(web, then)[1]

    assert removed >= before
    broken, trimmed, first = audited(web)
    assert (broken, trimmed) == (None, False)
    assert first == removed + 1
    assert faults(web) == [None]  # the entry that told of the first cut is gone; another tells
    assert cut(web, then)[1] == 0


def test_an_audit_of_which_somebody_took_the_beginning_is_broken(web: Web) -> None:
    cut(web, NOON + 5 * YEAR + 60 * DAY)
    assert audited(web)[0] is None
    web.office(lambda office: office.note("city.threshold", "", threshold=5))
    last = count(web, "audit")
    break_in(
        web,
        "UPDATE audit_head SET pruned_n = n - 1,"
        " pruned_hash = (SELECT hash FROM audit WHERE n = audit_head.n - 1);"
        "DELETE FROM audit WHERE n < (SELECT n FROM audit_head)",
    )
    broken, trimmed, first = audited(web)
    assert trimmed
    assert broken == first - 1 > last
