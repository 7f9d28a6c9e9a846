"""What stands beside a record of any kind: files, own fields, that it is another one.

Most of it can be about a person, so nothing here says what one is (R1).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.attachment import MOST_BYTES, OWNERS
from desktop.domain.custom import CUSTOM_KINDS
from desktop.domain.merging import MERGED_KINDS
from desktop.domain.vocabulary import CustomType
from desktop.storage.models.base import Base, Synced
from desktop.storage.tables.columns import Code

_SUBJECTS = tuple(f"{kind}_id" for kind in CUSTOM_KINDS)
_KINDS = ", ".join(f"'{kind}'" for kind in MERGED_KINDS)
_EXTENDED = ", ".join(f"'{kind}'" for kind in CUSTOM_KINDS)


def about_one(table: str, names: Sequence[str]) -> Iterator[CheckConstraint | Index]:
    """Declare that a row points to exactly one record, and is found from there."""
    pointing = " + ".join(f"({name} IS NOT NULL)" for name in names)
    yield CheckConstraint(f"{pointing} <= 1", name="about__only_one")
    yield CheckConstraint(f"coalesce({', '.join(names)}) IS NOT NULL", name="about__required")
    for name in names:
        yield Index(f"ix_{table}_{name}", name, sqlite_where=text(f"{name} IS NOT NULL"))


class MergeRow(Synced, Base):
    """One record went up in another."""

    __tablename__ = "merge_record"
    __table_args__ = (
        CheckConstraint("loser_id <> winner_id", name="winner_id__same_record"),
        CheckConstraint(f"merged IN ({_KINDS})", name="merged__not_a_choice"),
    )

    merged: Mapped[str]
    loser_id: Mapped[UUID] = mapped_column(index=True)
    winner_id: Mapped[UUID] = mapped_column(index=True)
    payload: Mapped[str]
    undone: Mapped[bool]


class NotDuplicateRow(Synced, Base):
    """Two records look alike and are not the same."""

    __tablename__ = "not_duplicate"
    __table_args__ = (
        CheckConstraint("one_id <> other_id", name="other_id__same_record"),
        CheckConstraint(f"compared IN ({_KINDS})", name="compared__not_a_choice"),
    )

    compared: Mapped[str]
    one_id: Mapped[UUID] = mapped_column(index=True)
    other_id: Mapped[UUID] = mapped_column(index=True)


class AttachmentRow(Synced, Base):
    """A file beside one record; its bytes lie elsewhere."""

    __tablename__ = "attachment"
    __table_args__ = (
        *about_one("attachment", OWNERS),
        CheckConstraint("length(trim(name)) > 0", name="name__required"),
        CheckConstraint(f"size BETWEEN 0 AND {MOST_BYTES}", name="size__out_of_range"),
    )

    visit_id: Mapped[UUID | None]
    place_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    network_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    agreement_id: Mapped[UUID | None]
    name: Mapped[str]
    mime: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]


class BlobRow(Base):
    """The bytes of a file, on this laptop. They travel apart and never change.

    ``sent`` stands before ``content``: what comes after megabytes is read through all of them.
    """

    __tablename__ = "blob"

    attachment_id: Mapped[UUID] = mapped_column(primary_key=True)
    sent: Mapped[bool]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class CustomFieldRow(Synced, Base):
    """A field of a team's own."""

    __tablename__ = "custom_field"
    __table_args__ = (
        CheckConstraint("length(trim(label)) > 0", name="label__required"),
        CheckConstraint(f"extends IN ({_EXTENDED})", name="extends__not_a_choice"),
    )

    extends: Mapped[str]
    label: Mapped[str]
    type: Mapped[CustomType] = mapped_column(Code(CustomType))
    choices: Mapped[str]
    approved: Mapped[bool]
    rank: Mapped[int]


class CustomValueRow(Synced, Base):
    """What one record says in one field."""

    __tablename__ = "custom_value"
    __table_args__ = tuple(about_one("custom_value", _SUBJECTS))

    field_id: Mapped[UUID] = mapped_column(index=True)
    person_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    network_id: Mapped[UUID | None]
    place_id: Mapped[UUID | None]
    value: Mapped[str]
