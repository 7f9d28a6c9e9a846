"""What a push asks of the database does not grow with the city, nor with what it meets there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.server import audit
from desktop.server.books import Ahead, Hold, Stored
from desktop.server.database import Database
from desktop.server.postgres import operations, records
from desktop.server.postgres.books import Library, PostgresBooks
from desktop.server.statements import run
from tests.server.conftest import TENANT
from tests.server.laptops import NORTH, Laptop
from tests.server.memory import MemoryBooks
from tests.server.office import Office
from tests.server.test_postgres_together import all_at_once

MANY = 20


def test_conflicts_are_looked_up_together(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office()
    an, bo = office.laptop("an"), office.laptop("bo")
    ids = [an.make("visit") for _ in range(MANY)]
    seen = {id_: office.record(id_).ver for id_ in ids}
    for id_ in ids:
        bo.edit(id_, base=seen[id_], duration=30)
    asked = Counter[str]()
    plain = MemoryBooks.records

    def counted(
        books: MemoryBooks, ids: Collection[UUID], hold: Hold = Hold.NOT
    ) -> dict[UUID, Stored]:
        asked["records"] += 1
        return plain(books, ids, hold)

    monkeypatch.setattr(MemoryBooks, "records", counted)
    an.push(*[an.op("visit", id_, {"duration": 60}, base=seen[id_]) for id_ in ids])

    assert len(office.conflicts()) == MANY
    assert asked["records"] == 2  # the visits, and the conflicts that might be there already


def test_a_new_city_is_not_read_whole_for_a_few_records(library: Library) -> None:
    laptop = Laptop(library)
    made = laptop.log_visits(200)
    laptop.push_all()
    with library.writing([NORTH]) as books:
        found = list(books.records(made[:5]).values())
        changed = records._columns(found)
        written = {
            "rows": "[]",
            "records": changed["ids"],
        }
        plans = [
            plan(books, records._UPDATE.text, changed),
            plan(books, operations._WRITTEN.text, written),
        ]

    assert all("id = ANY" in one or "record = ANY" in one for one in plans), plans


def plan(books: object, statement: str, given: dict[str, str]) -> str:
    """Return the conditions by which PostgreSQL searches its indexes for a statement."""
    found = run(books._connection, text(f"EXPLAIN {statement}"), {"tenant": TENANT, **given})  # type: ignore[attr-defined]
    return " ".join(line for line in found.scalars() if "Index Cond" in line)


def test_what_is_asked_ahead_is_looked_at_and_not_asked_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[PostgresBooks] = []
    plain = PostgresBooks.ask_ahead

    def noted(books: PostgresBooks, ahead: Ahead) -> None:
        opened.append(books)
        plain(books, ahead)

    monkeypatch.setattr(PostgresBooks, "ask_ahead", noted)
    laptop = Laptop(library)
    laptop.hello()
    laptop.log_visits(3)
    laptop.push()
    laptop.pull()

    assert len(opened) == 4  # a push asks twice
    assert not any(books._sent for books in opened)


def test_a_chain_holds_that_many_write_at_once(owner: Database) -> None:
    def write() -> None:
        for number in range(5):
            with owner.writing(TENANT) as connection:
                first = audit.Entry(number, "operator", "one", str(uuid4()), {"b": 1, "a": "x"})
                audit.append(connection, TENANT, first, audit.Entry(number, "operator", "two"))

    all_at_once(*[write] * 4)

    with owner.writing(TENANT) as connection:
        verdict = audit.verify(connection, TENANT)
    assert (verdict.entries, verdict.broken_at) == (40, None)


def test_an_entry_of_the_audit_is_one_statement(
    owner: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = []
    monkeypatch.setattr(audit, "run", lambda *given: sent.append(given[1]))
    with owner.writing(TENANT) as connection:
        audit.append(connection, TENANT, audit.Entry(1, "operator", "one"))
    assert len(sent) == 1
