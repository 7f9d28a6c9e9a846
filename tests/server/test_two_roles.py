"""Somebody who reads figures of one team and works in another, over the real server."""

from __future__ import annotations

from uuid import UUID

import pytest

from desktop.domain.kinds import is_shared
from desktop.domain.roles.role import Role
from desktop.server.people import lacks_figures
from desktop.sync.protocol import Grant, History, HistoryWanted, Page, Pull
from tests.server.asking import CITY, NORTH, Laptop
from tests.server.every_kind import records, told
from tests.server.laptops import SOUTH
from tests.server.test_roles_table import laptop, made, web
from tests.server.web import Web
from tests.storage import examples

__all__ = ["made", "web"]


def test_a_reader_of_one_team_works_in_the_other_and_sees_no_visit_of_the_first(
    web: Web, made: dict[str, UUID]
) -> None:
    web.add("wim")
    web.let("wim", "South", Role.CONSULTANT)
    web.let("wim", "North", Role.STEERING_READER)
    here = Laptop(web, web.sign_in("wim"))
    visit = examples.a_visit(note="a note")
    op = here.op("visit", told(visit, web.clock()), visit.id)
    assert op.scope == NORTH
    assert here.push(op) == ["denied: scope"]

    wanted = Pull(stream=here.stream, epoch=here.epoch, cursors={CITY: "", NORTH: "", SOUTH: ""})
    page = web.ask("/v1/sync/pull", wanted, Page, token=here.signed.access)

    assert NORTH not in {row.scope for row in page.rows}
    assert made["publication"] in {row.id for row in page.rows}
    for kind, record in records().items():
        asked = HistoryWanted(entity=kind, id=made[kind])
        steps = web.ask("/v1/sync/history", asked, History, token=here.signed.access).steps
        assert bool(steps) == is_shared(kind, told(record, 0)), kind
    assert laptop(web, Role.STEERING_READER).pull().keys() == {made["publication"]}


@pytest.mark.parametrize(
    ("works", "shared", "lacks"),
    [
        (Role.CONSULTANT, Role.CONSULTANT, False),
        (Role.FIELD_WORKER, Role.FIELD_WORKER, True),
        (Role.ADMIN, Role.ADMIN, True),
        (Role.STEERING_READER, Role.STEERING_READER, False),
    ],
)
def test_who_grants_roles_hears_where_no_figures_come(
    works: Role, shared: Role, lacks: bool
) -> None:
    grants = [
        Grant(scope=2, name="All teams", role=shared, shared=True),
        Grant(scope=3, name="North", role=Role.STEERING_READER),
        Grant(scope=4, name="South", role=works),
    ]
    assert lacks_figures(grants) is lacks
    assert not lacks_figures([grants[0], grants[2]]) or works is Role.STEERING_READER
