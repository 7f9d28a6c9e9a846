"""What somebody entered, asked or may not do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.errors.expected import ExpectedError


class Problem(NamedTuple):
    """One field that cannot be saved as it is, and which rule it breaks.

    Args:
        field: Name of the field as on the record, for instance ``"reached_total"``.
        rule: Name of the rule; ``desktop.words`` turns it into a sentence.
        limit: The bound that was passed, where the rule has one (a number, an ISO date).
    """

    field: str
    rule: str
    limit: str = ""


class InvalidEntry(ExpectedError):
    """An entry breaks one or more rules of the domain; nothing was stored.

    Args:
        problems: All of them at once, so that a form can mark every field.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(f"{problem.field}: {problem.rule}" for problem in problems))
        self.problems = problems


class GateClosed(ExpectedError):
    """Rule R3: this tie would reveal something sensitive about a named person.

    Args:
        target: What the person would be tied to: network, organisation, place or visit.
    """

    def __init__(self, target: str) -> None:
        super().__init__(target)
        self.target = target


class NotAllowed(ExpectedError):
    """The role of a colleague does not allow this; nothing was done.

    Args:
        deed: What they wanted to do: one of ``desktop.domain.roles.role.Deed``.
        lease_over: Their role would; this laptop has not met the server for too long.
        unheard: Their role would; an older copy of the profile was put back.
    """

    def __init__(self, deed: str, *, lease_over: bool = False, unheard: bool = False) -> None:
        super().__init__(deed)
        self.deed = deed
        self.lease_over = lease_over
        self.unheard = unheard


class MaybeForgotten(ExpectedError):
    """A new person may be somebody who asked to be forgotten; nothing was stored.

    Nobody is told who that would be.
    """


class PersonRestricted(ExpectedError):
    """Data of this person are kept and not used; nothing was changed or written."""


class ChangedMeanwhile(ExpectedError):
    """Somebody else changed the same fields since they were read; nothing was stored.

    Args:
        kind: Of the record.
        fields: Which ones.
    """

    def __init__(self, kind: str, fields: Sequence[str]) -> None:
        super().__init__(f"{kind}: {', '.join(fields)}")
        self.kind = kind
        self.fields = fields


class NotFound(ExpectedError):
    """The record does not exist, or is in the bin.

    Args:
        kind: Name of the record type, for instance ``"place"``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class OutsideCity(ExpectedError):
    """A point lies in none of the wards."""


class Cancelled(ExpectedError):
    """The person stopped a running job. Nothing is shown for it."""
