"""Every role against every kind of record: seen, made, changed, exported, here and on the server.

``python -m tests.domain.roles.test_role_table`` prints it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.domain.kinds import KINDS
from desktop.domain.roles.role import MAY, PROVEN, Deed, Role
from desktop.domain.roles.role_table import MADE_BY_SERVER, Line, line_of, shows_all, table_of
from desktop.domain.roles.sight import Sight
from desktop.services.desk import Desk
from desktop.services.walls import may_change, shows
from desktop.words.names import record_name
from tests.server.test_roles_table import MAKES, SEES
from tests.services.test_walls import closed_desk

WHOLE = {Role.CONSULTANT, Role.TEAM_LEAD, Role.DPO}
OF_RIGHTS = {"consent", "rights_request", "retained"}
"""What a DPO changes by its own pages, which ask for other deeds than the forms of contacts."""
BESIDE_OTHERS = {"attachment", "merge_record", "not_duplicate"}
"""What somebody changes through the record that it lies beside."""
FROZEN = {"publication"}
"""What nobody changes once it is made: two versions together would tell of single visits."""
EVERY = [(role, kind) for role in Role for kind in KINDS]


def lines() -> Iterator[tuple[Role, Line, Desk]]:
    for role, kind in EVERY:
        yield role, line_of(role, kind), closed_desk(role)


def test_the_laptop_offers_nothing_that_the_server_would_refuse() -> None:
    for role, line, desk in lines():
        assert not shows(desk, line.kind) or line.is_whole, (role, line)
        if may_change(desk, line.kind) and line.kind not in MADE_BY_SERVER:
            assert line.makes, (role, line, "the server refuses what the window offers")
        if may_change(desk, line.kind) and line.kind not in FROZEN:
            assert line.changes is not Sight.NOTHING, (role, line)


def test_what_a_role_may_change_can_be_done_on_its_laptop() -> None:
    for role, line, desk in lines():
        if line.makes and not (role is Role.DPO and line.kind in OF_RIGHTS):
            assert may_change(desk, line.kind) or line.kind in BESIDE_OTHERS, (role, line)


def test_what_is_seen_is_shown() -> None:
    for role, line, desk in lines():
        if line.is_whole and line.kind not in BESIDE_OTHERS:
            assert shows(desk, line.kind), (role, line)


def test_nobody_changes_or_exports_what_they_do_not_see() -> None:
    for role, line, _desk in lines():
        if line.sight is Sight.NOTHING:
            assert not line.makes, (role, line)
            assert line.changes is Sight.NOTHING, (role, line)
        assert not line.exports or line.sight is Sight.ALL, (role, line)


@pytest.mark.parametrize("role", [*Role])
def test_the_table_is_that_of_the_test_over_the_real_server(role: Role) -> None:
    """That one is written by hand, and tried with pushes and pulls."""
    table = {line.kind: line for line in table_of(role)}
    seen = {kind for kind, line in table.items() if line.is_whole}
    assert seen - BESIDE_OTHERS == SEES[role] - BESIDE_OTHERS
    made = {kind for kind, line in table.items() if line.makes}
    assert made - BESIDE_OTHERS == MAKES[role] - MADE_BY_SERVER - BESIDE_OTHERS


def test_contacts_lie_with_three_roles_only_and_lists_of_them_leave_with_one() -> None:
    about = {"person", "key_figure", "affiliation", "consent", "rights_request", "custom_value"}
    for role, line, _desk in lines():
        if line.kind in about:
            assert (line.sight is not Sight.NOTHING) == (role in WHOLE), (role, line)
    assert [role for role in Role if line_of(role, "person").exports] == [Role.TEAM_LEAD]


def test_a_profile_without_a_server_shows_everything() -> None:
    assert all(shows_all(None, kind) for kind in KINDS)


def test_whoever_decides_about_others_shows_a_second_factor() -> None:
    deciding = {Deed.SET_RULES, Deed.AGREE_ERASURE, Deed.READ_LOG, Deed.WRITE_WORDINGS}
    assert {role for role in Role if MAY[role] & deciding} == PROVEN


def printed() -> Iterator[str]:
    """Yield the table as lines of text."""
    yield f"{'':22}" + "".join(f"{role:>17}" for role in Role)
    for kind in KINDS:
        cells = []
        for line in (line_of(role, kind) for role in Role):
            seen = {Sight.ALL: "all", Sight.OWN: "own", Sight.NOTHING: "-"}[line.sight]
            signs = f"{'+' * line.makes}{'x' * line.exports}"
            changed = {Sight.ALL: "~all", Sight.OWN: "~own", Sight.NOTHING: ""}[line.changes]
            cells.append(f"{seen} {signs}{changed}".strip())
        yield f"{record_name(kind):22}" + "".join(f"{cell:>17}" for cell in cells)
    yield "all, own, -: on the laptop; + makes; ~ changes and bins; x exports"


if __name__ == "__main__":
    print("\n".join(printed()))  # noqa: T201 - that is what it is for
