"""What the role at the desk shows and lets change, kind of record by kind of record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from types import MappingProxyType

from desktop.domain.record import Record
from desktop.domain.roles.role import Deed, Role
from desktop.domain.roles.role_table import line_of, shows_all
from desktop.domain.roles.sight import Place, Sight, decided
from desktop.services.desk import Desk

_ABOUT_VISITS = ("visit", "need", "referral", "task", "attachment")
_REGISTER = ("tie", "agreement", "meeting", "target", "custom_field")
_TO_CHOOSE_FROM = ("place", "place_assessment", "organisation", "network", "site", "service")
SEEN_WITH: Mapping[str, Deed | None] = MappingProxyType(
    {
        **dict.fromkeys((*_ABOUT_VISITS, "conflict"), Deed.SEE_TEAM),
        **dict.fromkeys(_REGISTER, Deed.SEE_REGISTER),
        **dict.fromkeys((*_TO_CHOOSE_FROM, "wording", "publication"), None),
    }
)
"""Kind → what shows it; ``None`` = whoever has it on their laptop sees it. Others show with the
persons that they are about."""
_ELSEWHERE: Mapping[str, Deed] = MappingProxyType(
    {"wording": Deed.WRITE_WORDINGS, "publication": Deed.EXPORT_FIGURES}
)
"""What whoever has a kind on their laptop may do, for saying who that is to others."""
_CHANGED_WITH: Mapping[str, Deed] = MappingProxyType(
    {
        **dict.fromkeys(_ABOUT_VISITS, Deed.LOG_VISITS),
        **dict.fromkeys((*_REGISTER, *_TO_CHOOSE_FROM), Deed.CHANGE_REGISTER),
        "conflict": Deed.CHANGE_PERSONS,
        "wording": Deed.WRITE_WORDINGS,
        "publication": Deed.PUBLISH_FIGURES,
    }
)

_DECIDED = frozenset({"person", "custom_field"})
"""Kinds of which the DPO decides some fields in a form; of others by what retention clears."""
NOBODY = " "
"""No account is called that."""


def shows(desk: Desk, kind: str) -> bool:
    """Return whether the role shows all records of a kind: they lie here, and may be seen."""
    deed = _deed_for(desk, kind)
    return (deed is None or desk.may(deed)) and shows_all(desk.role, kind)


def shown(desk: Desk, kinds: Iterable[str]) -> tuple[str, ...]:
    """Return the kinds of which the role shows all records."""
    return tuple(kind for kind in kinds if shows(desk, kind))


def shows_own(desk: Desk, kind: str) -> bool:
    """Return whether the role shows of a kind what is one's own, and no more."""
    if desk.role is None or not desk.may(Deed.LOG_VISITS) or is_unheard(desk):
        return False
    return line_of(desk.role, kind).sight is Sight.OWN


def own(desk: Desk, kinds: Iterable[str]) -> tuple[str, ...]:
    """Return the kinds of which the role shows what is one's own, and no more."""
    return tuple(kind for kind in kinds if shows_own(desk, kind))


def city_sight(desk: Desk, kind: str) -> Sight:
    """Return how much the role sees of a kind of record in what all teams share."""
    return Sight.ALL if desk.role is None else Place(desk.role, True, desk.author).sight(kind)


def require_sight(desk: Desk, kind: str) -> None:
    """Let the colleague see records of a kind, if their role shows them.

    Raises:
        NotAllowed: It does not.
    """
    deed = _deed_for(desk, kind)
    if deed is not None:
        desk.require(deed)


def _deed_for(desk: Desk, kind: str) -> Deed | None:
    """Return what shows a kind; a task says whom to call, which no profile shows unnoted."""
    if desk.read_only and kind == "task":
        return Deed.SEE_PERSONS
    deed = SEEN_WITH.get(kind, Deed.SEE_PERSONS)
    if deed is None and not shows_all(desk.role, kind):
        return _ELSEWHERE.get(kind, Deed.SEE_REGISTER)  # a list of it would be empty, and wrong
    return deed


def may_change(desk: Desk, kind: str) -> bool:
    """Return whether the role lets records of a kind be made and changed."""
    return desk.may(_CHANGED_WITH.get(kind, Deed.CHANGE_PERSONS))


def open_fields(desk: Desk, kind: str) -> frozenset[str] | None:
    """Return the fields of a kind that the role lets be changed in a form; ``None`` = all."""
    if may_change(desk, kind):
        return None
    decides = kind in _DECIDED and desk.role is Role.DPO and desk.may(Deed.SET_RULES)
    return decided(kind) if decides else frozenset()


def require_fields(desk: Desk, kind: str, named: Iterable[str]) -> None:
    """Let the colleague change these fields of a record, if their role does.

    Raises:
        NotAllowed: It does not.
    """
    free = open_fields(desk, kind)
    if free is not None and not (free and free.issuperset(named)):
        require_change(desk, kind)


def require_change(desk: Desk, kind: str) -> None:
    """Let the colleague make or change records of a kind, if their role does.

    Raises:
        NotAllowed: It does not.
    """
    desk.require(_CHANGED_WITH.get(kind, Deed.CHANGE_PERSONS))


def whose(desk: Desk, kind: str = "visit") -> str:
    """Return whose visits, or what comes of them, the role shows: of one colleague, or all (empty).

    Args:
        kind: One of those that somebody who only submits makes; theirs is also a task that they
            were given, and none that is about a contact.

    Raises:
        NotAllowed: It shows none.
    """
    if desk.read_only:
        require_sight(desk, kind)
    if not desk.may(Deed.LOG_VISITS):
        desk.require(Deed.SEE_TEAM)  # to see was asked for, not to log
    if desk.may(Deed.SEE_TEAM):
        return ""
    return NOBODY if is_unheard(desk) else desk.author


def require_own(desk: Desk, kind: str, record: Record) -> None:
    """Refuse what is of somebody else, if the role shows one's own only.

    Raises:
        NotAllowed: It is, or the role shows none at all.
    """
    who = whose(desk, kind)
    if not who or desk.role is None:
        return
    said = {field.name: getattr(record, field.name) for field in fields(record)}
    if not Place(desk.role, shared=False, author=who).sees(kind, said):
        desk.require(Deed.SEE_TEAM)


def is_unheard(desk: Desk) -> bool:
    """Return whether an older copy was put back that may show who was erased since.

    Until the server was met, nothing that was written about people shows.
    """
    return desk.lease is not None and desk.lease.is_unheard
