"""Which records of a scope each role sees, and which it may change: for server and laptop alike.

The server hands out by this, and refuses by it; the laptop lets go by it when a role becomes
narrower. A kind that no table here names is seen and changed as a person would be: by
consultants and team leads, and read by the DPO. So a new kind is too hidden, never too open.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.domain.kinds import BESIDE_KINDS, SHARED_KINDS
from desktop.domain.roles.role import Deed, Role, may


class Sight(StrEnum):
    """How much of a kind of record somebody sees."""

    NOTHING = "nothing"
    OWN = "own"
    ALL = "all"


HIDDEN_FIELDS = frozenset({"persons", "person_id"})
"""What is taken out of a record that somebody sees only because it is theirs. One that *is* about a
person, by ``person_id``, is not seen at all."""
_EVERYTHING = frozenset({Role.CONSULTANT, Role.TEAM_LEAD, Role.DPO})
_FREE = frozenset({Role.CONSULTANT, Role.TEAM_LEAD, Role.ADMIN})
"""Who may change whatever they see all of."""
_SUBMITTED = frozenset({"visit", "need", "referral", "task", "attachment"})
GIVEN_BY: Mapping[str, str] = MappingProxyType({"task": "assignee"})
"""Kind → the field by which it is given to a colleague: it is theirs too then. A visit is not: its
note is of whoever wrote it."""
_TO_CHOOSE_FROM = frozenset(
    {"place", "place_assessment", "organisation", "network", "site", "service", "merge_record"}
)
_SETTINGS = frozenset({"custom_field", "target"})
_SIGNED = frozenset({"created_at", "created_by", "updated_at", "updated_by"})
_NAMED: Mapping[str, Role] = MappingProxyType({role.value: role for role in Role})
_NOTHING: Mapping[str, Sight] = MappingProxyType({})
_CITY: Mapping[Role, Mapping[str, Sight]] = MappingProxyType(
    {
        Role.FIELD_WORKER: dict.fromkeys(_TO_CHOOSE_FROM, Sight.ALL),
        Role.ADMIN: dict.fromkeys((SHARED_KINDS | BESIDE_KINDS) - {"publication"}, Sight.ALL),
        Role.STEERING_READER: {"publication": Sight.ALL},
    }
)
"""Role → kind → how much of it is seen, in what all teams share."""
_TEAM: Mapping[Role, Mapping[str, Sight]] = MappingProxyType(
    {
        Role.FIELD_WORKER: dict.fromkeys(_SUBMITTED, Sight.OWN),
        Role.ADMIN: dict.fromkeys(_SETTINGS, Sight.ALL),
        Role.STEERING_READER: _NOTHING,
    }
)
_BY_DEED: Mapping[str, Deed] = MappingProxyType(
    {"wording": Deed.WRITE_WORDINGS, "publication": Deed.PUBLISH_FIGURES}
)
_DPO_FIELDS: Mapping[str, frozenset[str] | None] = MappingProxyType(
    {
        "consent": None,
        "rights_request": None,
        "retained": None,
        "wording": None,
        "custom_field": frozenset({"approved"}),
        "person": frozenset(
            {
                "legal_basis",
                "art9_basis",
                "purposes",
                "review_on",
                "do_not_contact",
                "restricted",
                "objected",
                "informed_on",
                "informed_language",
                "informed_version",
                "informed_how",
                "deleted_at",
            }
        ),
        "affiliation": frozenset({"to_on", "deleted_at"}),
        "visit": frozenset(
            {"persons", "note", "lat", "lon", "place_id", "organisation_id", "anonymised_on"}
        ),
        "task": frozenset({"title", "note"}),
        "contact_rhythm": frozenset({"deleted_at"}),
        "need": frozenset({"summary"}),
        "meeting": frozenset({"decisions", "outcome"}),
    }
)
"""Kind → the fields that are about rights, consent and retention; ``None`` = all of them."""


class Place(NamedTuple):
    """From where somebody looks: their role in a scope, and whether all teams share that.

    Args:
        author: The name that signs their changes.
    """

    role: Role
    shared: bool
    author: str

    @property
    def is_whole(self) -> bool:
        """Whether every record of the scope is seen, as it is."""
        return self.role in _EVERYTHING

    @property
    def partly(self) -> Mapping[str, Sight]:
        """Which kinds are seen where not every record is; others are not."""
        return self._table()

    @property
    def is_dark(self) -> bool:
        """Whether nothing of the scope is seen."""
        return not self.is_whole and not self._table()

    def sight(self, kind: str) -> Sight:
        """Return how much of a kind of record is seen here."""
        return Sight.ALL if self.is_whole else self._table().get(kind, Sight.NOTHING)

    def sees(self, kind: str, body: Mapping[str, Any]) -> bool:
        """Return whether one record is seen here.

        Args:
            body: What its fields hold, as the server keeps them; absent is empty.
        """
        sight = self.sight(kind)
        return sight is Sight.ALL or (sight is Sight.OWN and self._is_own(kind, body))

    def has(self, kind: str, body: Mapping[str, Any]) -> bool:
        """Return whether somebody here made a record, or was given it."""
        given = GIVEN_BY.get(kind)
        return self.author in {body.get("created_by"), body.get(given) if given else None}

    def shown(self, kind: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return of a record that is seen what is shown of it."""
        if self.sight(kind) is Sight.ALL:
            return body
        return {name: value for name, value in body.items() if name not in HIDDEN_FIELDS}

    def may_change(
        self, kind: str, fields: Mapping[str, Any], body: Mapping[str, Any] | None = None
    ) -> bool:
        """Return whether somebody here may set these fields of a record, or make it with them.

        Args:
            fields: As an operation carries them, unread and unchecked.
            body: What the record holds before; ``None`` = it is new.
        """
        if kind == "publication" and body is not None and fields.keys() - _SIGNED - {"deleted_at"}:
            return False  # frozen: two versions together would tell of single visits
        if (deed := _deed(kind, fields)) is not None:
            return may(self.role, deed)
        if self.role is Role.DPO:
            return _may_decide(kind, fields, is_new=body is None)
        if self.sight(kind) is Sight.OWN:
            return self._may_submit(kind, fields, body)
        return self.role in _FREE and self.sight(kind) is Sight.ALL

    def may_restore(self, kind: str) -> bool:
        """Return whether a record that lies with somebody here may stand for the server's.

        Only where they see all of it, and might have written all of it.
        """
        whole = self.is_whole or self.sight(kind) is Sight.ALL
        free = self.role is not Role.DPO or _DPO_FIELDS.get(kind, frozenset()) is None
        return whole and free and self.may_change(kind, {})

    def _table(self) -> Mapping[str, Sight]:
        return (_CITY if self.shared else _TEAM)[self.role]

    def _may_submit(
        self, kind: str, fields: Mapping[str, Any], body: Mapping[str, Any] | None
    ) -> bool:
        held = {**fields, "created_by": self.author} if body is None else body
        return (
            self._is_own(kind, held)
            and self._is_own(kind, {**held, **fields, "created_by": self.author})
            and not any(_says(fields.get(name)) for name in HIDDEN_FIELDS)
        )

    def _is_own(self, kind: str, body: Mapping[str, Any]) -> bool:
        beside = kind != "attachment" or body.get("visit_id") is not None
        return self.has(kind, body) and beside and body.get("person_id") is None


def decided(kind: str) -> frozenset[str]:
    """Return the fields by which the DPO decides about a record that others write."""
    return (_DPO_FIELDS.get(kind) or frozenset()) - {"deleted_at"}


def role_named(word: str) -> Role:
    """Return the role that a server named; one of a newer server allows the least."""
    return _NAMED.get(word, Role.STEERING_READER)


def _deed(kind: str, fields: Mapping[str, Any]) -> Deed | None:
    """Return what one has to be allowed to change this, whatever else one may."""
    if kind == "custom_field" and fields.get("approved"):
        return Deed.SET_RULES
    return _BY_DEED.get(kind)


def _may_decide(kind: str, fields: Mapping[str, Any], *, is_new: bool) -> bool:
    """Return whether who looks after the rights of people may set these fields."""
    if kind == "task" and is_new and fields.get("person_id"):
        return True  # what is left to do for somebody, for the team
    allowed = _DPO_FIELDS.get(kind)
    named = fields.keys() - _SIGNED
    return kind in _DPO_FIELDS and (allowed is None or allowed.issuperset(named))


def _says(value: Any) -> bool:
    """Return whether an operation puts something into a field; a set comes as what joins it."""
    return bool(value.get("add") if isinstance(value, dict) else value)
