"""Who may do what: one table for the laptop, the command line and the server.

A role is given per team, by the server. The rule behind the table is data minimisation: what a
colleague does not need for their work does not come onto their laptop (rules R7 and R12).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What somebody is in a team; the words are those of the server."""

    STEERING_READER = "steering_reader"
    FIELD_WORKER = "field_worker"
    CONSULTANT = "consultant"
    TEAM_LEAD = "team_lead"
    DPO = "dpo"
    ADMIN = "admin"


class Deed(StrEnum):
    """Something a person may want to do, and may be refused."""

    LOG_VISITS = "log_visits"
    SEE_TEAM = "see_team"
    SEE_REGISTER = "see_register"
    SEE_PERSONS = "see_persons"
    CHANGE_PERSONS = "change_persons"
    CHANGE_REGISTER = "change_register"
    IMPORT = "import"
    EXPORT_FIGURES = "export_figures"
    EXPORT_DETAIL = "export_detail"
    EXPORT_PERSONS = "export_persons"
    GIVE_FILE = "give_file"
    ASK_ERASURE = "ask_erasure"
    AGREE_ERASURE = "agree_erasure"
    DECIDE_RETENTION = "decide_retention"
    SET_RULES = "set_rules"
    READ_LOG = "read_log"
    WRITE_WORDINGS = "write_wordings"
    PUBLISH_FIGURES = "publish_figures"


_FIELD = frozenset({Deed.LOG_VISITS})
_CONSULTANT = _FIELD | {
    Deed.SEE_TEAM,
    Deed.SEE_REGISTER,
    Deed.SEE_PERSONS,
    Deed.CHANGE_PERSONS,
    Deed.CHANGE_REGISTER,
    Deed.IMPORT,
    Deed.EXPORT_FIGURES,
    Deed.EXPORT_DETAIL,
    Deed.GIVE_FILE,
    Deed.ASK_ERASURE,
}
_LEAD = _CONSULTANT | {
    Deed.EXPORT_PERSONS,
    Deed.AGREE_ERASURE,
    Deed.DECIDE_RETENTION,
    Deed.PUBLISH_FIGURES,
}
_DPO = frozenset(
    {
        Deed.SEE_TEAM,
        Deed.SEE_REGISTER,
        Deed.SEE_PERSONS,
        Deed.GIVE_FILE,
        Deed.ASK_ERASURE,
        Deed.AGREE_ERASURE,
        Deed.DECIDE_RETENTION,
        Deed.SET_RULES,
        Deed.READ_LOG,
        Deed.WRITE_WORDINGS,
        Deed.EXPORT_FIGURES,
    }
)
MAY: Mapping[Role, frozenset[Deed]] = MappingProxyType(
    {
        Role.STEERING_READER: frozenset({Deed.EXPORT_FIGURES}),
        Role.FIELD_WORKER: _FIELD,
        Role.CONSULTANT: _CONSULTANT,
        Role.TEAM_LEAD: _LEAD,
        Role.DPO: _DPO,
        Role.ADMIN: frozenset({Deed.SEE_REGISTER, Deed.CHANGE_REGISTER, Deed.WRITE_WORDINGS}),
    }
)
"""Role → what it allows. Nothing allows sharing with police or another service: no function of
the program does that, so there is no deed of that name."""


LOOKING = frozenset(
    {
        Deed.SEE_TEAM,
        Deed.SEE_REGISTER,
        Deed.EXPORT_FIGURES,
        Deed.EXPORT_DETAIL,
        Deed.READ_LOG,
    }
)
"""What neither writes nor shows a person."""
SHOWING = frozenset({Deed.SEE_PERSONS, Deed.EXPORT_PERSONS, Deed.GIVE_FILE})
"""What shows persons, and is to be noted (rule R12)."""
_WEIGHTS = (
    Role.STEERING_READER,
    Role.FIELD_WORKER,
    Role.DPO,
    Role.ADMIN,
    Role.CONSULTANT,
    Role.TEAM_LEAD,
)
PROVEN = frozenset({Role.TEAM_LEAD, Role.DPO, Role.ADMIN})
"""Roles that nobody gets without a second factor."""


CITY_WIDE = frozenset({Deed.READ_LOG})
"""What is about the city and not a team: a role in any team of theirs allows it."""


def weight(role: Role) -> int:
    """Return which of several roles counts where one has to stand for all of them."""
    return _WEIGHTS.index(role)


def may(role: Role | None, deed: Deed) -> bool:
    """Return whether a role allows a deed.

    Args:
        role: ``None`` = a profile without a server: its owner answers for all of it.
    """
    return role is None or deed in MAY[role]


def who_may(deed: Deed) -> tuple[Role, ...]:
    """Return the roles to ask when one's own does not allow a deed."""
    return tuple(role for role in Role if deed in MAY[role])
