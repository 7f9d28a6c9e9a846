"""How long things are kept, set by the data protection officer over the line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.domain.privacy.retention import DEFAULTS, Subject, read_rules
from desktop.domain.roles.role import Role
from desktop.server.database import Database
from desktop.server.people import Office
from desktop.server.retention_rules import acting_rules, set_retention
from desktop.sync.ruling import RulesSet, RulesTold, RulesWanted
from tests.server.conftest import TENANT
from tests.server.logs import sign_in_as
from tests.server.web import NOON, Web, open_web

WHY = "The city council decided it on 3 March"
DAY = 24 * 3600 * 1000


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        yield web


def test_the_dpo_sets_rules_once_and_everybody_learns_who_and_why(web: Web) -> None:
    lea = sign_in_as(web, "lea", Role.DPO).access
    wanted = RulesSet(id=uuid4(), rules=["visit=36", "person=18:automatic"], reason=f"  {WHY} ")

    web.ask("/v1/rules/set", wanted, RulesTold, token=lea)
    told = web.ask("/v1/rules/set", wanted, RulesTold, token=lea)  # the first answer got lost

    assert read_rules(told.retention)[Subject.VISIT].months == 36
    assert web.ask("/v1/rules/report", RulesWanted(), RulesTold, token=lea) == told
    ((by, reason, rules),) = [(each.by, each.reason, each.rules) for each in told.changes]
    assert (by, reason, rules) == ("Lea", WHY, "visit=36:automatic;person=18:automatic")


def test_nobody_else_sets_them_and_who_prints_the_register_reads_who_did(web: Web) -> None:
    wanted = RulesSet(id=uuid4(), rules=[], reason=WHY)
    for login, role, reads in (
        ("an", Role.TEAM_LEAD, True),
        ("bo", Role.CONSULTANT, True),
        ("cy", Role.ADMIN, True),
        ("di", Role.FIELD_WORKER, False),
        ("ed", Role.STEERING_READER, False),
    ):
        token = sign_in_as(web, login, role).access
        assert web.call("/v1/rules/set", wanted, token=token).status_code == 403
        said = web.call("/v1/rules/report", RulesWanted(), token=token).status_code
        assert said == (200 if reads else 403), role


def test_what_makes_no_sense_changes_nothing(web: Web) -> None:
    lea = sign_in_as(web, "lea", Role.DPO).access
    for rules, reason in ((["visit=10800"], WHY), (["visit=0"], WHY), (["visit=12"], "nu")):
        wanted = RulesSet(id=uuid4(), rules=rules, reason=reason)
        assert web.call("/v1/rules/set", wanted, token=lea).status_code == 422
    assert web.ask("/v1/rules/report", RulesWanted(), RulesTold, token=lea).changes == []


def test_the_server_acts_by_a_shorter_rule_once_it_was_announced_for_thirty_days(
    web: Web,
) -> None:
    def work(office: Office) -> None:
        def at(days: int) -> Office:
            return Office(office.connection, TENANT, NOON + days * DAY)

        def months(days: int) -> int:
            return acting_rules(at(days))[Subject.BIN].months

        assert acting_rules(at(0)) == DEFAULTS
        set_retention(at(0), ["bin=1"], id_=uuid4(), reason=WHY)
        assert (months(29), months(30)) == (3, 1)
        set_retention(at(31), ["bin=2"], id_=uuid4(), reason=WHY)
        assert months(31) == 2  # what is kept longer stays at once
        set_retention(at(40), ["bin=1"], id_=uuid4(), reason=WHY)
        assert (months(69), months(70)) == (2, 1)

    web.office(work)
