"""Visits whose time is over: what tells of somebody goes, and nothing brings it back.

A laptop says that a visit is anonymous; what has to go is worked out here, whatever it says
beside that. From then on the visit takes no such thing any more: not from a laptop that had not
heard of it, and not from a conflict.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain.visit import TELLING, TELLING_AT_HOME
from desktop.domain.vocabulary import Setting, VisitKind

ANONYMOUS = "anonymised_on"
_EMPTY: tuple[Any, ...] = (None, "", [])


def becomes_anonymous(body: Mapping[str, Any], edits: Mapping[str, Any]) -> bool:
    """Return whether an operation makes a visit anonymous."""
    return bool(edits.get(ANONYMOUS)) and not body.get(ANONYMOUS)


def going(body: Mapping[str, Any], edits: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields of a visit that go when it becomes anonymous."""
    after = {**body, **edits}
    at_home = (
        after.get("setting") == Setting.HOME.value
        or after.get("kind") == VisitKind.HOME_VISIT_INVITED.value
    )
    return frozenset(TELLING + TELLING_AT_HOME if at_home else TELLING)


def emptied(body: Mapping[str, Any], edits: Mapping[str, Any]) -> dict[str, Any]:
    """Return the edits that make a visit anonymous, with all that has to go.

    Args:
        edits: Those that the operation asks for.
    """
    names = going(body, edits)
    left = {name: value for name, value in edits.items() if name not in names}
    return left | {name: None for name in names if body.get(name) not in _EMPTY}


def too_late(body: Mapping[str, Any], edits: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields that an operation wants to fill on a visit that is anonymous already.

    When it was done stays too: two laptops may carry the same rule out on different days.
    """
    names = going(body, {}) | {ANONYMOUS}
    return frozenset(name for name in names & edits.keys())


def tells(edits: Mapping[str, Any], names: frozenset[str]) -> bool:
    """Return whether what is thrown away said something."""
    return any(edits[name] not in _EMPTY for name in names - {ANONYMOUS})
