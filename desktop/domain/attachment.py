"""Files that belong to a record: a poster, a plan, a signed agreement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, Record
from desktop.domain.text import LONGEST_NAME
from desktop.errors import InvalidEntry, Problem

MOST_BYTES = 10 << 20
OWNERS = (
    "visit_id",
    "place_id",
    "organisation_id",
    "network_id",
    "person_id",
    "agreement_id",
)
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file beside one record. Its bytes travel apart and never change.

    Args:
        name: What it is called, with an ending.
        mime: For instance ``image/jpeg``.
        size: Bytes, of the file as it is kept: without place, camera or author in it.
        sha256: Of those bytes, hexadecimal.
    """

    visit_id: UUID | None = None
    place_id: PlaceId | None = None
    organisation_id: OrganisationId | None = None
    network_id: NetworkId | None = None
    person_id: PersonId | None = None
    agreement_id: UUID | None = None
    name: str
    mime: str
    size: int
    sha256: str


def owner_of(attachment: Attachment) -> tuple[str, UUID]:
    """Return kind and id of the record that a file stands beside."""
    return next(
        (name.removesuffix("_id"), found)
        for name in OWNERS
        if (found := getattr(attachment, name)) is not None
    )


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file as a list shows it.

    Args:
        is_here: Its bytes are on this laptop; otherwise the server has them.
        is_sent: The server has them.
    """

    attachment: Attachment
    is_here: bool
    is_sent: bool


def check_attachment(attachment: Attachment) -> Attachment:
    """Return ``attachment`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``only_one``, ``too_long_text``, ``out_of_range`` or
            ``not_a_choice``.
    """
    owners = [name for name in OWNERS if getattr(attachment, name) is not None]
    problems = []
    if len(owners) != 1:
        problems.append(Problem("about", "only_one" if owners else "required"))
    if not attachment.name.strip():
        problems.append(Problem("name", "required"))
    if len(attachment.name) > LONGEST_NAME:
        problems.append(Problem("name", "too_long_text", str(LONGEST_NAME)))
    if not 0 <= attachment.size <= MOST_BYTES:
        problems.append(Problem("size", "out_of_range", f"0-{MOST_BYTES}"))
    if not _HASH.fullmatch(attachment.sha256):
        problems.append(Problem("sha256", "not_a_choice"))
    if problems:
        raise InvalidEntry(*problems)
    return attachment
