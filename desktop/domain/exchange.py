"""Files that came in and went out: what an import did, and who exported what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from desktop.errors import RowProblem

IMPORTED_KINDS = ("person", "organisation", "network", "place")
"""Kinds of records that can be read in from a file."""


NEVER = "never "
"""Begin of what a file holds that is never kept about a person (rule R2)."""


def never_kept(left_out: Mapping[str, int]) -> Mapping[str, int]:
    """Return what was left out by rule R2 → how often, of all that was left out."""
    found = left_out.items()
    return {told.removeprefix(NEVER): n for told, n in found if told.startswith(NEVER)}


def of_other_kinds(left_out: Mapping[str, int]) -> Mapping[str, int]:
    """Return the rest of what was left out."""
    return {told: n for told, n in left_out.items() if not told.startswith(NEVER)}


class ImportState(StrEnum):
    """How an import stands."""

    BEGUN = "begun"
    DONE = "done"
    TAKEN_BACK = "taken_back"


class Likeness(StrEnum):
    """In what a row is like a record that is there already."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    NUMBER = "number"
    POINT = "point"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOrder:
    """What somebody wants read in, and how.

    Args:
        kind: One of :data:`IMPORTED_KINDS`.
        columns: Heading → field where it cannot be recognised or was decided; ``None`` = pass
            over.
        sheet: Of a workbook, or layer of a map.
        fill: Field → text, for rows that say nothing there: the legal basis of all of them.
        leave_out_likely: Leave out rows that look like a record that is there already.
        leave_out_barred: Leave out rows that may be somebody who asked to be forgotten.
        leave_out_bad: Leave out rows that cannot be saved, instead of refusing the file.
        dry_run: Do all but saving.
    """

    kind: str
    path: Path
    columns: Mapping[str, str | None] = field(default_factory=dict)
    sheet: str = ""
    fill: Mapping[str, str] = field(default_factory=dict)
    leave_out_likely: bool = False
    leave_out_barred: bool = True
    leave_out_bad: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A row that looks like a record that is there already, or like a row before it.

    Args:
        like: In what it is alike.
    """

    row: int
    name: str
    like: Likeness = Likeness.NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or would do.

    Args:
        rows: That can be saved.
        imported: That were saved.
        columns: Heading → field.
        passed_over: Headings of columns that were not read.
        forbidden: Those of them that were not read by rule R2.
        duplicates: The first of them; ``duplicate_total`` counts all, ``likely_left_out`` those
            that were not read in, as was asked.
        barred: Rows that may be somebody who asked to be forgotten; ``barred_left_out`` counts
            those that were not read in.
        problems: Rows that cannot be saved, the first of them; ``problem_total`` counts all.
        unsure_phones: Rows with a phone number that was kept as typed: it is no number.
        left_out: What the file holds of another kind → how often (``other_cards``).
        never_kept: What cards say that is never kept → how often (``BDAY``).
        run: To take it back by; ``None`` when nothing was saved.
    """

    kind: str
    file: str
    rows: int
    imported: int
    dry_run: bool
    columns: Mapping[str, str]
    passed_over: Sequence[str]
    duplicates: Sequence[Duplicate]
    unsure_phones: Sequence[int]
    forbidden: Sequence[str] = ()
    duplicate_total: int = 0
    likely_left_out: int = 0
    barred: Sequence[int] = ()
    barred_left_out: int = 0
    problems: Sequence[RowProblem] = ()
    problem_total: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)
    never_kept: Mapping[str, int] = field(default_factory=dict)
    run: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSeen:
    """A column of a file before it is read in.

    Args:
        examples: What its first rows say.
        field: What it would become; ``None`` = it is passed over.
        forbidden: What it would tell of a person; empty = nothing (rule R2).
    """

    heading: str
    examples: Sequence[str]
    field: str | None
    forbidden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSeen:
    """A row as it would become: field → text, or what is wrong with it."""

    row: int
    cells: Mapping[str, str]
    problems: Sequence[RowProblem] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """A file before it is read in.

    Args:
        fields: All fields that a column can be read as.
        remembered: The columns were decided at an earlier import of such a file.
        form, encoding, sheet, sheets: See the reader of the file.
        missing: Fields that every record needs and no column fills: to be asked once.
        never_kept: What its first cards say that is never kept → how often: ``BDAY``.
        telling: How many of its first rows have a text that tells too much (rule R5).
    """

    kind: str
    file: str
    form: str
    encoding: str
    sheet: str
    sheets: Sequence[str]
    columns: Sequence[ColumnSeen]
    rows: Sequence[RowSeen]
    fields: Sequence[str]
    missing: Sequence[str]
    remembered: bool
    never_kept: Mapping[str, int] = field(default_factory=dict)
    telling: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRun:
    """An earlier import.

    Args:
        rows: That it saved.
        kept: After taking it back: those that were changed or used since, and stayed.
    """

    id: UUID
    kind: str
    file: str
    at: datetime
    by: str
    state: ImportState
    rows: int
    kept: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What came of taking an import back.

    Args:
        binned: Records that went to the bin.
        kept: Names of the first of those that stayed: changed, or used, since.
        kept_total: How many stayed.
        gone: That were in the bin, merged or erased already.
    """

    binned: int
    kept: Sequence[str]
    kept_total: int
    gone: int


EXPORT_FORMS: Mapping[str, Sequence[str]] = {
    "person": ("xlsx", "csv", "vcf", "vcf4"),
    "organisation": ("xlsx", "csv", "vcf", "vcf4", "jsonld"),
    "network": ("xlsx", "csv"),
    "place": ("xlsx", "csv"),
    "service": ("xlsx", "csv"),
}
"""Kind of record → forms it can be written in: ``vcf`` is vCard 3.0, which every program reads,
``vcf4`` is 4.0, ``jsonld`` has terms of OSLO and holds no persons."""


class Uncontacted(StrEnum):
    """What happens with people who asked not to be contacted."""

    MARK = "mark"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """What somebody wants written to a file, and why.

    Args:
        kind: A key of :data:`EXPORT_FORMS`.
        form: One of its forms.
        reason: Why; goes into the export log.
        ids: Which records; ``None`` = all that are in use.
        notes: Also write the notes; they can hold personal data.
        uncontacted: Address cards of people who are marked have no number and no address.
    """

    kind: str
    form: str
    out: Path
    reason: str
    ids: Sequence[UUID] | None = None
    notes: bool = True
    uncontacted: Uncontacted = Uncontacted.MARK


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A line of the export log."""

    id: UUID
    at: datetime
    by: str
    kind: str
    form: str
    rows: int
    reason: str
