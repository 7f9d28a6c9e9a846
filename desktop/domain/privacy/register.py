"""The register of processing (art. 30 GDPR) as plain data, made from code and rules in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.privacy.data_classes import About, DataClass, Where
from desktop.domain.privacy.measures import Measure, Risk
from desktop.domain.privacy.retention import Rule
from desktop.domain.privacy.retention_report import RuleChange
from desktop.domain.roles.role import Deed, Role
from desktop.domain.vocabulary import Art9Basis, ConsentPurpose, LegalBasis, Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class KindEntry:
    """What one kind of record holds.

    Args:
        travels: Whether it goes to the server and to colleagues.
        own_fields: Fields of the team's own, by the kind that has them.
    """

    kind: str
    about: frozenset[About]
    fields: Mapping[DataClass, Sequence[str]]
    own_fields: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEntry:
    """A table beside the records."""

    table: str
    where: Where
    class_: DataClass


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEntry:
    """Who receives what: a role, what it may do, and what it sees of a team's records.

    Args:
        kinds: Kinds of records that come to a laptop of this role.
        own_only: Of these, only those that the colleague made.
    """

    role: Role
    deeds: Sequence[Deed]
    kinds: Sequence[str]
    own_only: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All of it, at one moment.

    Args:
        controller: Who decides about the processing.
        rule_changes: Who set rules and why, the latest first; of a city the server tells it.
        counts: Kind of record → how many are on this laptop now; without one that does not all
            come to it, by the role of who works there.
        threshold: Counts below it are hidden.
        has_server: Whether this profile is connected to one.
    """

    made_at: datetime
    version: str
    revision: str
    controller: str
    kinds: Sequence[KindEntry]
    tables: Sequence[TableEntry]
    roles: Sequence[RoleEntry]
    rules: Sequence[Rule]
    rule_changes: Sequence[RuleChange]
    purposes: Sequence[Purpose]
    consent_purposes: Sequence[ConsentPurpose]
    bases: Sequence[LegalBasis]
    art9_bases: Sequence[Art9Basis]
    measures: Sequence[Measure]
    risks: Sequence[Risk]
    counts: Mapping[str, int]
    threshold: int
    has_server: bool
