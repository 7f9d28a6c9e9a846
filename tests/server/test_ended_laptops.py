"""Registrations that an administrator ended: what is noted, and what can still be done."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from desktop.server.models.accounts import audit
from desktop.server.people import (
    Laptop,
    Mistaken,
    all_laptops,
    disable,
    enable,
    find_person,
    revoke,
    sign_out,
)
from desktop.server.quarantined import read_kept
from desktop.sync.protocol import Pushed, Refresh, Welcome
from tests.server.test_api import web  # noqa: F401 - pytest finds fixtures by their names here
from tests.server.web import Web, hello, push, visit


def laptop(web: Web, id_: UUID) -> Laptop:  # noqa: F811
    found: list[Laptop] = web.office(all_laptops)
    return next(each for each in found if each.id == id_)


def orders(web: Web) -> int:  # noqa: F811
    asked = select(func.count()).select_from(audit).where(audit.c.action == "device.wipe")
    found: int = web.office(lambda office: office.connection.execute(asked).scalar_one())
    return found


@pytest.mark.parametrize("hours", [0, 1], ids=["by its token", "by its refresh token"])
def test_that_a_stolen_laptop_was_told_to_wipe_is_kept_once(web: Web, hours: int) -> None:  # noqa: F811
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.office(lambda office: revoke(office, anna.device, "stolen"))
    assert laptop(web, anna.device).told_at is None
    web.clock.go(seconds=hours * 3600)
    told = web.clock()

    def call() -> Any:
        if hours:
            return web.call("/v1/token", Refresh(refresh=anna.refresh))
        return web.call("/v1/sync/hello", hello(uuid4()), token=anna.access)

    assert call().json()["wipe"] is True
    web.clock.go(seconds=60)
    assert call().json()["wipe"] is True

    assert laptop(web, anna.device).told_at == told
    assert orders(web) == 1


def test_that_a_laptop_that_left_was_told_is_kept_too(web: Web) -> None:  # noqa: F811
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.office(lambda office: revoke(office, anna.device, "left"))
    answer = web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=anna.access)
    assert (answer.wipe, answer.left_at) == (True, web.clock())
    assert laptop(web, anna.device).told_at == web.clock()


def test_what_was_handed_over_is_read_whole_and_the_audit_tells_of_it(web: Web) -> None:  # noqa: F811
    web.add("anna", "North")
    anna = web.sign_in("anna")
    stream = uuid4()
    web.ask("/v1/sync/hello", hello(stream), Welcome, token=anna.access)
    web.office(lambda office: revoke(office, anna.device, "left"))
    op = visit(1, scope=3)
    web.ask("/v1/sync/push", push(stream, op), Pushed, token=anna.access)

    kept = web.office(lambda office: read_kept(office, op.op))

    assert (kept.op, kept.author, kept.reason) == (op, "Anna", "left")
    with pytest.raises(Mistaken, match="put aside"):
        web.office(lambda office: read_kept(office, uuid4()))
    read = select(func.count()).select_from(audit).where(audit.c.action == "quarantine.show")
    assert web.office(lambda office: office.connection.execute(read).scalar_one()) == 1


def test_a_laptop_that_was_ended_keeps_the_tokens_to_hear_of_it(web: Web) -> None:  # noqa: F811
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.office(lambda office: revoke(office, anna.device, "left"))
    with pytest.raises(Mistaken, match="counts as left"):
        web.office(lambda office: sign_out(office, anna.device))
    with pytest.raises(Mistaken, match="no laptop"):
        web.office(lambda office: sign_out(office, uuid4()))
    assert web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=anna.access).wipe


def test_an_account_that_was_ended_by_mistake_is_used_again(web: Web) -> None:  # noqa: F811
    web.add("anna", "North")
    old = web.sign_in("anna")
    web.office(lambda office: disable(office, find_person(office, "anna")))
    web.office(lambda office: enable(office, find_person(office, "anna")))
    new = web.sign_in("anna")
    assert web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=new.access).grants
    assert laptop(web, old.device).state == "left"
    with pytest.raises(Mistaken, match="in use"):
        web.office(lambda office: enable(office, find_person(office, "anna")))
