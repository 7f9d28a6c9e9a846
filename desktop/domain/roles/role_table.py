"""Every role against every kind of record, as one table: worked out from the rules themselves.

It is read by the page about roles, by the walls of the laptop and by the tests. Nothing is written
down here a second time, so no page can promise what server and laptop do not keep.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.kinds import BESIDE_KINDS, KINDS, SHARED_KINDS
from desktop.domain.roles.role import Deed, Role, may
from desktop.domain.roles.sight import Place, Sight

_ME = "me"
_ORDER = (Sight.NOTHING, Sight.OWN, Sight.ALL)
_ANY = "a field of any kind"
MADE_BY_SERVER = frozenset({"conflict"})
EXPORTED: dict[str, Deed] = {"person": Deed.EXPORT_PERSONS, "publication": Deed.EXPORT_FIGURES}
"""Kind → what lets somebody write it to a file; others take ``EXPORT_DETAIL``."""


class Line(NamedTuple):
    """What one role has of one kind of record.

    Args:
        sight: How much of it lies on the laptop; of what lies beside others, the most.
        is_whole: Whether that is so whatever it lies beside.
        makes: Whether they may make one.
        changes: Which they may change in every field, and put in the bin.
        exports: Whether they may write a list to a file.
    """

    kind: str
    sight: Sight
    is_whole: bool
    makes: bool
    changes: Sight
    exports: bool


def line_of(role: Role, kind: str) -> Line:
    """Return what a role has of a kind of record."""
    places = [Place(role, shared, _ME) for shared in _where(kind)]
    seen = [place.sight(kind) for place in places]
    sight = max(seen, key=_ORDER.index)
    return Line(
        kind=kind,
        sight=sight,
        is_whole=set(seen) == {Sight.ALL},
        makes=kind not in MADE_BY_SERVER and any(_makes(place, kind) for place in places),
        changes=max((_changes(place, kind) for place in places), key=_ORDER.index),
        exports=sight is Sight.ALL and may(role, EXPORTED.get(kind, Deed.EXPORT_DETAIL)),
    )


def table_of(role: Role) -> Sequence[Line]:
    """Return what a role has of every kind of record."""
    return [line_of(role, kind) for kind in KINDS]


def shows_all(role: Role | None, kind: str) -> bool:
    """Return whether every record of a kind lies on the laptop of a role."""
    return role is None or line_of(role, kind).is_whole


def _where(kind: str) -> Sequence[bool]:
    """Return in what kind of scope it lies: in that of all teams, in a team's, or in both."""
    return (True, False) if kind in BESIDE_KINDS else (kind in SHARED_KINDS,)


def _makes(place: Place, kind: str) -> bool:
    return place.may_change(kind, {_ANY: 1, "visit_id": "v"})


def _changes(place: Place, kind: str) -> Sight:
    fields = {_ANY: 1, "deleted_at": 1}
    body = {"visit_id": "v", "created_by": "somebody else"}
    if place.may_change(kind, fields, body):
        return Sight.ALL
    own = place.may_change(kind, fields, body | {"created_by": _ME})
    return Sight.OWN if own else Sight.NOTHING
