"""Signing in, tokens, and what guessers get."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from uuid import UUID, uuid4

import msgspec
import pytest
from argon2 import PasswordHasher, extract_parameters
from sqlalchemy import select, text, update

from desktop.server import audit
from desktop.server.cities import City, choose_city
from desktop.server.database import Database
from desktop.server.factors import FactorKey, FactorKeyLost
from desktop.server.models.accounts import audit as audit_table
from desktop.server.models.accounts import tokens as token_table
from desktop.server.passwords import Passwords, step_of
from desktop.server.people import Office
from desktop.server.throttle import FORGOTTEN_AFTER
from desktop.sync.protocol import Failure, Refresh, Register, Registered, Tokens, Welcome
from tests.server.conftest import TENANT
from tests.server.web import NOON, PASSWORD, Web, hello, open_web

_KEPT = "SELECT second_factor FROM account WHERE"


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        yield web


def attempt(web: Web, login: str, password: str, code: str = "") -> tuple[int, Failure]:
    wanted = Register(login=login, password=password, code=code, device="laptop")
    answer = web.call("/v1/device/register", wanted)
    if answer.status_code == 200:
        return 200, Failure(code="", message="")
    return answer.status_code, msgspec.json.decode(answer.content, type=Failure)


def exchange(web: Web, token: str) -> Tokens | int:
    answer = web.call("/v1/token", Refresh(refresh=token))
    if answer.status_code != 200:
        return answer.status_code
    return msgspec.json.decode(answer.content, type=Tokens)


def test_unknown_names_and_wrong_passwords_get_the_same_words(web: Web) -> None:
    web.add("anna", "North")

    assert attempt(web, "anna", "wrong") == attempt(web, "nobody", "wrong")


def test_an_unknown_name_costs_as_much_as_a_wrong_password() -> None:
    looked_at: list[str] = []

    class Noting(PasswordHasher):
        def verify(self, kept: str | bytes, password: str | bytes) -> Literal[True]:
            looked_at.append(str(kept))
            return super().verify(kept, password)

    passwords = Passwords(Noting(time_cost=2, memory_cost=128, parallelism=1))
    kept = passwords.hash(PASSWORD)

    assert not passwords.is_right(kept, "wrong")
    assert not passwords.is_right(None, "wrong")
    wrong, nobody = map(extract_parameters, looked_at)
    assert wrong == nobody


def test_a_password_may_be_typed_on_any_keyboard() -> None:
    passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))

    assert passwords.is_right(
        passwords.hash("caf\u00e9 caf\u00e9 caf\u00e9"), "cafe\u0301 " * 2 + "cafe\u0301"
    )


def test_after_five_tries_each_one_doubles_the_delay(web: Web) -> None:
    web.add("anna", "North")
    for _ in range(5):
        assert attempt(web, "anna", "wrong")[0] == 401

    waits = []
    for _ in range(4):
        status, failure = attempt(web, "anna", PASSWORD)
        assert (status, failure.code) == (429, "too_many_attempts"), "the right one waits too"
        waits.append(failure.retry_after)
        web.clock.go(seconds=failure.retry_after)
        assert attempt(web, "anna", "wrong")[0] == 401
    web.clock.go(seconds=60)

    assert waits == [1, 2, 4, 8]
    assert attempt(web, "anna", PASSWORD)[0] == 200
    assert attempt(web, "anna", "wrong")[0] == 401, "a success clears the count"


def test_an_unknown_name_is_slowed_down_just_the_same(web: Web) -> None:
    tries = [attempt(web, "nobody", "wrong")[0] for _ in range(7)]

    assert tries == [401] * 5 + [429] * 2


def test_spraying_one_password_over_many_names_is_slowed_down(web: Web) -> None:
    tries = [attempt(web, f"name{n}", "Summer2026!")[0] for n in range(35)]

    assert tries == [401] * 30 + [429] * 5


def test_old_counts_of_tries_are_removed_by_somebody_who_signs_in(web: Web) -> None:
    web.add("anna", "North")
    assert attempt(web, "nobody", "wrong")[0] == 401
    kept = text("SELECT count(*) FROM attempt WHERE tenant = 7")

    def count() -> int:
        with web.owner.reading(TENANT) as connection:
            return int(connection.execute(kept).scalar_one())

    old = count()
    web.clock.go(seconds=FORGOTTEN_AFTER // 1000 + 1)
    assert attempt(web, "anna", PASSWORD)[0] == 200

    assert (old, count()) == (3, 1)


def test_a_code_of_the_second_factor_counts_once(web: Web) -> None:
    web.add("lead", "North")
    totp = web.give_second_factor("lead")

    assert attempt(web, "lead", PASSWORD)[1].code == "second_factor_needed"
    assert attempt(web, "lead", "wrong", "000000")[1].code == "sign_in_refused"
    code = totp.at(web.clock() // 1000)
    assert attempt(web, "lead", PASSWORD, code)[0] == 200
    assert attempt(web, "lead", PASSWORD, code)[1].code == "sign_in_refused", "replayed"
    web.clock.go(seconds=30)
    assert attempt(web, "lead", PASSWORD, totp.at(web.clock() // 1000))[0] == 200


def test_a_copy_of_the_database_gives_no_code(web: Web, tmp_path: Path) -> None:
    web.add("lead", "North")
    web.add("other", "North")
    totp = web.give_second_factor("lead")
    with web.owner.writing(TENANT) as connection:
        kept = bytes(connection.execute(text(f"{_KEPT} login = 'lead'")).scalar_one())
        thief = connection.execute(
            text("SELECT id FROM account WHERE login = 'other'")
        ).scalar_one()

    assert totp.secret.encode() not in kept
    for key, account in ((FactorKey(tmp_path / "none"), UUID(int=1)), (web.factors, thief)):
        with pytest.raises(FactorKeyLost):
            key.unwrap(kept, tenant=TENANT, account=account)


def test_an_earlier_code_is_worth_nothing_after_a_later_one(web: Web) -> None:
    web.add("lead", "North")
    totp, now = web.give_second_factor("lead"), web.clock() // 1000

    assert attempt(web, "lead", PASSWORD, totp.at(now))[0] == 200
    assert attempt(web, "lead", PASSWORD, totp.at(now - 30))[0] == 401


@pytest.mark.parametrize("code", ["", "12345", "½½½½½½", "000000000", "\ud800"])
def test_what_is_no_code_fits_no_step(code: str) -> None:
    assert step_of(b"JBSWY3DPEHPK3PXP" * 2, code, now=NOON) is None


def test_a_lost_answer_of_a_refresh_signs_nobody_out(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    lost = exchange(web, anna.refresh)
    assert isinstance(lost, Tokens)

    again = exchange(web, anna.refresh)
    assert isinstance(again, Tokens)
    late_duplicate = exchange(web, anna.refresh)

    assert isinstance(late_duplicate, Tokens)
    assert isinstance(exchange(web, again.refresh), Tokens)


def test_a_refresh_token_used_by_two_ends_the_registration(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    second = exchange(web, anna.refresh)
    assert isinstance(second, Tokens)
    third = exchange(web, second.refresh)
    assert isinstance(third, Tokens)

    assert exchange(web, anna.refresh) == 401, "a thief, or the owner after the thief"

    assert exchange(web, third.refresh) == 401
    assert web.call("/v1/sync/hello", hello(uuid4()), token=third.access).status_code == 401

    def actions(office: Office) -> list[str]:
        rows = office.connection.execute(text("SELECT action FROM audit WHERE tenant = 7"))
        return list(rows.scalars())

    assert "token.copied" in web.office(actions)


def test_the_sibling_of_a_used_token_counts_as_copied(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    mine, thiefs = exchange(web, anna.refresh), exchange(web, anna.refresh)
    assert isinstance(mine, Tokens)
    assert isinstance(thiefs, Tokens)
    assert isinstance(exchange(web, mine.refresh), Tokens)

    assert exchange(web, thiefs.refresh) == 401
    assert exchange(web, mine.refresh) == 401, "everybody has to sign in again"


def test_a_laptop_that_was_silent_longer_than_its_lease_signs_in_again(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.clock.go(seconds=29 * 86_400)
    kept = exchange(web, anna.refresh)
    assert isinstance(kept, Tokens)
    assert kept.lease_until == web.clock() + 30 * 86_400_000
    web.clock.go(seconds=31 * 86_400)

    assert exchange(web, kept.refresh) == 401
    web.sign_in("anna")


def test_no_token_is_kept(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")

    def kept(office: Office) -> list[bytes]:
        rows = office.connection.execute(
            select(token_table.c.digest).where(token_table.c.tenant == TENANT)
        )
        return [bytes(digest) for digest in rows.scalars()]

    held = web.office(kept)
    assert len(held) == 2
    assert all(len(digest) == 32 for digest in held)
    assert not {anna.access.encode(), anna.refresh.encode()} & set(held)


@pytest.mark.parametrize(
    "token",
    ["", "a", "a7", "a7.", "b7.x", "a-7.x", "a²7.x", "a99999999999.x", "a7." + "x" * 999, "a8.x"],
)
def test_what_is_no_token_gets_the_same_answer(web: Web, token: str) -> None:
    answer = web.call("/v1/token", Refresh(refresh=token))

    assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_needed")


def test_an_access_token_is_no_refresh_token_and_the_reverse(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")

    assert exchange(web, anna.access) == 401
    assert web.call("/v1/sync/hello", hello(uuid4()), token=anna.refresh).status_code == 401
    web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=anna.access)


def test_a_city_is_chosen_by_name_then_by_host() -> None:
    mechelen = City(1, "mechelen", "Mechelen", "sync.mechelen.example")
    lier = City(2, "sint-truiden", "Sint-Truiden", "sync.truiden.example")
    both = [mechelen, lier]

    assert choose_city(both, said="MECHELEN ", host="") == mechelen
    assert choose_city(both, said="Sint Truiden", host="sync.mechelen.example") == lier
    assert choose_city(both, said="", host="sync.truiden.example") == lier
    assert choose_city(both, said="", host="localhost") is None
    assert choose_city(both, said="Gent", host="sync.mechelen.example") is None
    assert choose_city([mechelen], said="", host="anything") == mechelen


def test_a_registration_names_an_unknown_city(web: Web) -> None:
    web.add("anna", "North")
    wanted = Register(login="anna", password=PASSWORD, device="laptop", city="Atlantis")

    assert web.call("/v1/device/register", wanted).status_code == 404
    named = Register(login="anna", password=PASSWORD, device="laptop", city="mechelen")
    assert web.ask("/v1/device/register", named, Registered).city == "Mechelen"


def test_the_audit_chain_holds_and_breaks_where_it_was_touched(web: Web) -> None:
    web.add("anna", "North")
    for _ in range(3):
        web.sign_in("anna")
    verify = lambda office: audit.verify(office.connection, TENANT)  # noqa: E731
    assert web.office(verify).broken_at is None
    entries = web.office(verify).entries

    def touch(statement: str) -> int | None:
        with web.owner.engine.begin() as connection:
            connection.execute(text(statement))
            found = audit.verify(connection, TENANT).broken_at
            connection.rollback()
        return found

    assert touch("UPDATE audit SET at = at + 1 WHERE n = 2") == 2
    assert touch('UPDATE audit SET facts = \'{"who": "A name"}\' WHERE n = 3') == 3
    assert touch("DELETE FROM audit WHERE n = 2") == 2
    assert touch("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)") == entries
    assert touch("UPDATE audit SET n = -n; UPDATE audit SET n = 4 + n WHERE n > -4") is not None


def test_an_entry_written_anew_with_its_own_hash_breaks_the_one_behind_it(web: Web) -> None:
    for login in ("anna", "bart", "carl"):
        web.add(login)

    def rewrite(office: Office) -> int | None:
        table = audit_table.c
        first = office.connection.execute(select(table.hash).where(table.n == 1)).scalar_one()
        forged = audit.Entry(0, "operator", "user.add", "somebody")
        values = {"at": 0, "subject": "somebody", "facts": {}}
        hashed = audit.link(bytes(first), 2, forged)
        office.connection.execute(
            update(audit_table).where(table.n == 2).values(hash=hashed, **values)
        )
        return audit.verify(office.connection, TENANT).broken_at

    assert web.office(rewrite) == 3


def test_the_audit_takes_no_content() -> None:
    with pytest.raises(ValueError, match="ids, codes and numbers"):
        audit.link(audit.BEGINNING, 1, audit.Entry(0, "operator", "x", facts={"who": "Anna A."}))
