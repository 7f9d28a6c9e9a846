"""Tampering with the log of reads on the server: refused, or found where it was done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop.domain.privacy.access import Fault
from desktop.server.database import Database
from tests.server.conftest import TENANT
from tests.server.logs import Book, append, faults
from tests.server.web import Web, open_web

SOMEBODY = uuid4()


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        web.add("anna", "North")
        yield web


class TestTamperingOnTheServer:
    @pytest.mark.parametrize(
        ("attack", "fault"),
        [
            ("UPDATE access_entry SET by = 'Jan' WHERE n = 4", Fault(n=4, what="changed")),
            ("UPDATE access_entry SET reason = 'x' WHERE n = 4", Fault(n=4, what="changed")),
            ("DELETE FROM access_entry WHERE n = 4", Fault(n=4, what="missing")),
            ("DELETE FROM access_entry WHERE n > 7", Fault(n=8, what="cut")),
            ("DELETE FROM access_mark WHERE n = 4", Fault(n=4, what="changed")),
            ("UPDATE access_branch SET n = 9", Fault(n=10, what="changed")),
            (
                "UPDATE access_person SET person = gen_random_uuid() WHERE mark ="
                " (SELECT mark FROM access_mark WHERE n = 4)",
                Fault(n=4, what="person"),
            ),
            (
                "UPDATE access_entry SET n = CASE n WHEN 4 THEN -5 ELSE -4 END WHERE n IN (4, 5);"
                "UPDATE access_entry SET n = -n WHERE n < 0",
                Fault(n=4, what="changed"),
            ),
        ],
    )
    def test_is_found_where_it_was_done(self, web: Web, attack: str, fault: Fault) -> None:
        anna = web.sign_in("anna").access
        book = Book()
        for _ in range(10):
            book.read(uuid4())
        append(web, anna, book.send())
        assert faults(web) == [None]
        with web.owner.engine.begin() as connection:
            connection.exec_driver_sql(attack)
        (found,) = faults(web)
        assert found is not None
        assert found.what == fault.what
        assert found.n in {fault.n, 10}

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE access_entry SET by = '' WHERE tenant = 7",
            "DELETE FROM access_entry WHERE tenant = 7",
            "DELETE FROM access_mark WHERE tenant = 7",
            "DELETE FROM access_person WHERE tenant = 7",
            "UPDATE access_person SET secret = '' WHERE tenant = 7",
            "DELETE FROM access_branch WHERE tenant = 7",
        ],
    )
    def test_is_not_for_the_api_to_do(self, untouched: Database, statement: str) -> None:
        with (
            pytest.raises(DBAPIError, match="permission denied"),
            untouched.writing(TENANT, []) as connection,
        ):
            connection.execute(text(statement))


def test_a_transaction_that_did_not_say_so_sees_nothing_of_the_log(
    web: Web, database: Database
) -> None:
    """The second wall: a query that forgets to ask for the role finds an empty table."""
    anna = web.sign_in("anna").access
    book = Book()
    book.read(SOMEBODY)
    append(web, anna, book.send())
    asked = text("SELECT count(*) FROM access_entry WHERE tenant = :tenant")
    whose = text("SELECT count(*) FROM access_person WHERE tenant = :tenant")
    with database.reading(TENANT, []) as connection:
        assert connection.execute(asked, {"tenant": TENANT}).scalar_one() == 0
        assert connection.execute(whose, {"tenant": TENANT}).scalar_one() == 0
        connection.execute(text("SELECT set_config('app.log', 'on', true)"))
        assert connection.execute(asked, {"tenant": TENANT}).scalar_one() == 1
    with database.reading(TENANT + 1, []) as connection:
        connection.execute(text("SELECT set_config('app.log', 'on', true)"))
        assert connection.execute(asked, {"tenant": TENANT}).scalar_one() == 0
