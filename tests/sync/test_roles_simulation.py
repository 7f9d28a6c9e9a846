"""Histories in which colleagues get other roles, over the real code."""

from __future__ import annotations

import pytest

from desktop.domain.roles.role import Role
from tests.sync.simulation.ending import check_end
from tests.sync.simulation.history import LOSING, any_course

STEPS = 30
ENDS = (None, Role.CONSULTANT, Role.FIELD_WORKER, Role.DPO)
"""Roles that everybody gets when the history is over, one after the other."""


@pytest.mark.parametrize("seed", range(6))
def test_laptops_hold_what_their_roles_show_whatever_comes_first(seed: int) -> None:
    course = any_course(seed)
    course.odds = {**course.odds, "role": 8.0, **dict.fromkeys(LOSING, 0.0)}
    world = course.world
    try:
        course.take(STEPS)
        for role in ENDS:
            if role is not None:
                world.central.role_of = dict.fromkeys(world.central.scopes_of, role)
            assert course.settle()
            broken = [*world.violations, *check_end(world)]
            assert [f"{role} {each.promise} {each.what}: {each.where}" for each in broken] == []
    finally:
        world.close()
