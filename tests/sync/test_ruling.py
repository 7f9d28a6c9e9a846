"""The data protection officer of a city sets a rule on a laptop; the others hear it at a sync."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.app.privacy.retention_rules import set_rules
from desktop.domain.privacy.retention import ANNOUNCED, Subject
from desktop.domain.privacy.retention_report import RuleChange
from desktop.domain.roles.role import Role
from desktop.errors import InvalidEntry, NotAllowed, RequestRefused
from desktop.server.people import find_person, find_team, grant
from desktop.services.privacy import retention
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.privacy import rule_changes
from desktop.sync import asking
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import Web
from tests.sync.test_end_to_end import Laptop, laptops, web  # noqa: F401 - the same

WHY = "The council decided it"


def months(laptop: Laptop) -> int:
    return retention.rules(laptop.desk)[Subject.VISIT].months


def test_a_rule_of_the_dpo_holds_on_every_laptop_and_is_announced_there(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    web: Web,  # noqa: F811
) -> None:
    anna, bart = laptops
    with pytest.raises(RequestRefused):
        set_rules(bart.desk, ["visit=12"], WHY)  # a consultant, whatever the laptop thinks
    web.give_second_factor("bart")
    web.office(
        lambda office: grant(
            office, find_person(office, "bart"), find_team(office, "North"), Role.DPO
        )
    )
    long_ago = anna.now() - timedelta(days=400)
    with anna.desk.store.writing() as session:
        change_link(session, announced_at=long_ago)

    set_rules(bart.desk, ["visit=36"], WHY)
    anna.synced()
    assert (months(bart), months(anna)) == (36, 36)
    with anna.desk.store.reading() as session:
        assert read_link(session).announced_at == long_ago, "nothing goes sooner"

    set_rules(bart.desk, ["visit=12"], WHY)
    anna.synced()
    assert (months(bart), months(anna)) == (12, 12)
    assert retention.acts_from(anna.desk) == anna.desk.today() + ANNOUNCED

    with asking.server_of(bart.desk.store, bart.now) as server:
        _said, changes = asking.rules(server)
    assert [(each.by, each.reason) for each in changes] == [("Bart", WHY), ("Bart", WHY)]
    assert retention.rule_history(bart.desk) == changes, "the page and the register show them"
    assert retention.rule_history(anna.desk) == changes, "who prints the register has it too"

    with bart.desk.store.writing() as session:
        rule_changes.replace_all(session, [])
    bart.synced()
    assert retention.rule_history(bart.desk) == changes, "a sync tells what others set"


def test_who_only_prints_them_asks_who_set_rules_once_a_day_or_when_they_changed(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    anna, _bart = laptops
    asked: list[str] = []

    def told(_server: object) -> tuple[str, list[RuleChange]]:
        asked.append("anna")
        return "", []

    monkeypatch.setattr(asking, "rules", told)
    for _each in range(3):
        anna.synced()
    assert asked == ["anna"], "the first sync of the day"
    with anna.desk.store.writing() as session:
        change_link(session, succeeded_at=anna.now() - timedelta(days=1))
    anna.synced()
    assert len(asked) == 2
    with anna.desk.store.writing() as session:
        rule_changes.replace_all(
            session, [RuleChange(at=anna.now(), by="Lea", reason=WHY, rules="visit=12")]
        )
    anna.synced()
    assert len(asked) == 3, "what is known says other rules than those in force"


def test_what_makes_no_sense_does_not_reach_the_server(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
) -> None:
    anna, _bart = laptops
    for items, why in ((["visit=0"], WHY), (["visit=12"], "nu")):
        with pytest.raises(InvalidEntry):
            set_rules(anna.desk, items, why)
    with pytest.raises(InvalidEntry):
        retention.set_rules(anna.desk, ["visit=12"], reason=WHY)  # that is for the server
    assert months(anna) == 24


def test_another_role_is_told_before_the_line_is_asked(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
) -> None:
    lead = replace(laptops[0].desk, role=Role.TEAM_LEAD)
    with pytest.raises(NotAllowed):
        set_rules(lead, ["visit=12"], WHY)
