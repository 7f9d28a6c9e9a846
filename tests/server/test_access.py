"""The log of reads on the server: taken in order, never changed, read by the DPO alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest

from desktop.domain.roles.role import Role
from desktop.server.database import Database
from desktop.server.postgres.books import PostgresBooks
from desktop.sync.logbook import (
    MOST_ENTRIES,
    LogAppended,
    LogPerson,
    LogPersons,
    LogPersonsWanted,
    LogWanted,
)
from desktop.sync.protocol import Failure
from tests.server.conftest import TENANT
from tests.server.logs import Book, actions, append, faults, read, sign_in_as
from tests.server.web import NOON, Web, open_web

SOMEBODY, SOMEBODY_ELSE = uuid4(), uuid4()
HOUR = 3_600_000


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        web.add("anna", "North")
        yield web


@pytest.fixture
def dpo(web: Web) -> str:
    """The token of the data protection officer."""
    return sign_in_as(web, "dirk", Role.DPO).access


def test_what_a_colleague_read_is_told_to_the_dpo(web: Web, dpo: str) -> None:
    anna = web.sign_in("anna")
    book = Book()
    book.read(SOMEBODY)
    book.read(SOMEBODY, SOMEBODY_ELSE, at=NOON + 1, way="export", form="csv", reason="Mailing")
    assert append(web, anna.access, book.send()) == LogAppended(n=2)

    found = read(web, dpo)

    assert [(line.way, line.account, line.laptop) for line in found.lines] == [
        ("export", "Anna", "laptop"),
        ("page", "Anna", "laptop"),
    ]
    assert set(found.lines[0].persons) == {SOMEBODY, SOMEBODY_ELSE}
    assert not found.troubles
    assert faults(web) == [None]
    only = read(web, dpo, person=SOMEBODY_ELSE)
    assert [line.reason for line in only.lines] == ["Mailing"]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DPO])
def test_nobody_else_reads_the_log(web: Web, role: Role) -> None:
    eve = sign_in_as(web, "eve", role)
    for path, message in (
        ("/v1/log/read", LogWanted()),
        ("/v1/log/persons", LogPersonsWanted(first=0, last=NOON)),
    ):
        answer = web.call(path, message, token=eve.access)
        assert answer.status_code == 403
        assert msgspec.json.decode(answer.content, type=Failure).code == "not_allowed"


def test_the_same_entries_again_change_nothing(web: Web) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    for _ in range(5):
        book.read(uuid4())
    append(web, anna, book.send(to=3))
    assert append(web, anna, book.send(to=3)) == LogAppended(n=3)
    assert append(web, anna, book.send()) == LogAppended(n=5)
    assert append(web, anna, book.send(after=2)) == LogAppended(n=5)
    assert faults(web) == [None]
    assert actions(web) == []


def test_a_gap_is_refused_and_goes_on_where_it_began(web: Web) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    for _ in range(5):
        book.read(uuid4())
    assert append(web, anna, book.send(after=3)) == LogAppended(n=0, gap=True)
    append(web, anna, book.send(to=2))
    assert append(web, anna, book.send(after=3)) == LogAppended(n=2, gap=True)
    assert append(web, anna, book.send(after=2)) == LogAppended(n=5)
    assert actions(web) == ["access.gap", "access.gap"]


def test_a_profile_that_was_put_back_keeps_both_branches(web: Web, dpo: str) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    for _ in range(4):
        book.read(SOMEBODY)
    append(web, anna, book.send())
    put_back = Book(branch=book.branch, entries=book.entries[:2], secrets=book.secrets)
    put_back.read(SOMEBODY_ELSE, by="Jan")

    assert append(web, anna, put_back.send(after=1)) == LogAppended(n=2, fork=True)

    branch = put_back.fork(2)
    branch.read(SOMEBODY_ELSE, by="Jan")
    assert append(web, anna, branch.send()) == LogAppended(n=3)
    found = read(web, dpo)
    assert sorted(line.by for line in found.lines) == ["Anna", "Anna", "Anna", "Anna", "Jan"]
    assert [(each.what, each.n, each.branch) for each in found.troubles] == [
        ("fork", 2, branch.branch)
    ]
    assert faults(web) == [None, None]
    assert actions(web) == ["access.fork", "access.branch"]


def test_a_cloned_laptop_goes_on_in_a_branch_of_its_own(web: Web) -> None:
    web.add("bart", "North")
    anna, bart = web.sign_in("anna").access, web.sign_in("bart").access
    book = Book()
    book.read(SOMEBODY)
    append(web, anna, book.send())
    clone = Book(branch=book.branch, entries=list(book.entries), secrets=book.secrets)
    book.read(SOMEBODY)
    clone.read(SOMEBODY, by="Bart")
    assert append(web, bart, clone.send()) == LogAppended(n=2)
    assert append(web, anna, book.send(after=1)) == LogAppended(n=1, fork=True)
    assert append(web, anna, book.fork(1).send()) == LogAppended(n=1)


def test_a_laptop_that_registers_anew_goes_on_in_its_branch(web: Web, dpo: str) -> None:
    book = Book()
    for _ in range(2):
        book.read(SOMEBODY)
        append(web, web.sign_in("anna").access, book.send())
    assert [line.account for line in read(web, dpo).lines] == ["Anna", "Anna"]
    assert not read(web, dpo).troubles


def test_an_end_that_was_written_anew_is_found(web: Web) -> None:
    """The chain holds by itself, but it is not the one that was handed over."""
    anna = web.sign_in("anna").access
    book = Book()
    for _ in range(4):
        book.read(SOMEBODY)
    append(web, anna, book.send())
    other = Book(branch=book.branch, entries=book.entries[:2], secrets=book.secrets)
    for _ in range(3):
        other.read(SOMEBODY, by="Jan")
    assert append(web, anna, other.send(after=4)) == LogAppended(n=4, broken=4)
    assert actions(web) == ["access.broken"]


@pytest.mark.parametrize("field_", ["by", "way", "reason", "at"])
def test_an_entry_that_was_changed_before_it_was_sent_is_refused(
    web: Web, dpo: str, field_: str
) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    for _ in range(3):
        book.read(SOMEBODY)
    changed: Any = 5 if field_ == "at" else "other"
    book.entries[1] = msgspec.structs.replace(book.entries[1], **{field_: changed})

    assert append(web, anna, book.send()) == LogAppended(n=0, broken=2)

    assert read(web, dpo).lines == []
    assert [(each.what, each.n) for each in read(web, dpo).troubles] == [("broken", 2)]
    branch = Book(parent=book.branch, root_n=3, root=book.last())
    branch.read(SOMEBODY)
    assert append(web, anna, branch.send()) == LogAppended(n=4)
    assert [each.what for each in read(web, dpo).troubles] == ["broken", "gap"]


def test_a_message_that_is_not_a_row_of_entries_is_refused(web: Web) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    for _ in range(MOST_ENTRIES + 1):
        book.read()
    many = book.send()
    holes = msgspec.structs.replace(many, entries=[many.entries[0], many.entries[2]])
    for message in (many, holes):
        assert web.call("/v1/log/append", message, token=anna).status_code == 422
    assert web.call("/v1/log/append", b'{"branch": 1}', token=anna).status_code == 422


def test_a_person_who_is_named_falsely_stays_unnamed(web: Web, dpo: str) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    book.read(SOMEBODY)
    lie = LogPerson(person=SOMEBODY_ELSE, secret=book.secrets[SOMEBODY])
    append(web, anna, msgspec.structs.replace(book.send(), persons=[lie]))
    (line,) = read(web, dpo).lines
    assert (line.persons, line.erased) == ([], 1)


class TestAnErasure:
    def test_leaves_the_line_without_whom_it_was_about(self, web: Web, dpo: str) -> None:
        anna = web.sign_in("anna").access
        book = Book()
        book.read(SOMEBODY, reason="Amina asked")
        append(web, anna, book.send())
        assert read(web, dpo).lines[0].reason == "Amina asked"
        web.office(erase_somebody)
        (line,) = read(web, dpo).lines
        assert line.reason == ""
        assert (line.way, line.by, line.persons, line.erased) == ("page", "Anna", [], 1)
        assert read(web, dpo, person=SOMEBODY).lines == []
        assert faults(web) == [None]

    def test_is_not_undone_by_a_laptop_that_did_not_hear_of_it(self, web: Web, dpo: str) -> None:
        anna = web.sign_in("anna").access
        web.office(erase_somebody)
        book = Book()
        book.read(SOMEBODY)
        append(web, anna, book.send())
        (line,) = read(web, dpo).lines
        assert (line.persons, line.erased) == ([], 1)


def erase_somebody(office: Any) -> None:
    books = PostgresBooks(office.connection, TENANT)
    books.add_erasures([SOMEBODY], at=NOON, reason="person_asked")


def test_pages_of_the_log_follow_each_other(web: Web, dpo: str) -> None:
    anna = web.sign_in("anna").access
    book = Book()
    for n in range(25):
        book.read(SOMEBODY, at=NOON + n // 3)
    append(web, anna, book.send())
    seen: list[UUID] = []
    more = True
    while more:
        found = read(web, dpo, skip=len(seen), limit=10, counted=True)
        assert found.total == 25
        seen += [line.id for line in found.lines]
        more = found.more
    assert len(seen) == len(set(seen)) == 25


def test_the_dpo_learns_how_many_people_somebody_looked_at_in_an_hour(web: Web, dpo: str) -> None:
    anna = web.sign_in("anna").access
    book, many = Book(), [uuid4() for _ in range(12)]
    for person in (*many, *many):
        book.read(person, at=NOON)
    book.read(many[0], at=NOON + HOUR)
    book.read(at=NOON, way="list", count=500)
    append(web, anna, book.send())
    wanted = LogPersonsWanted(first=0, last=NOON + 10 * HOUR)
    found = web.ask("/v1/log/persons", wanted, LogPersons, token=dpo)
    start = NOON // HOUR * HOUR
    assert [(each.by, each.hour, len(each.persons)) for each in found.hours] == [
        ("Anna", start + HOUR, 1),
        ("Anna", start, 12),
    ]
