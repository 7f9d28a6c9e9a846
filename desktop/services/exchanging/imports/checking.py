"""The whole of a file looked at, and nothing saved yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import cast

from desktop.domain.exchange import Duplicate, ImportOrder
from desktop.domain.person import Person
from desktop.domain.roles.role import Deed
from desktop.domain.traces.forbidden import forbidden_values
from desktop.errors import FileUnreadable, RowProblem
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.headings import (
    FIRST_NAME,
    LAST_NAME,
    Columns,
    recognise,
    recognised,
)
from desktop.services.exchanging.imports.likely import Known
from desktop.services.exchanging.imports.making import Made, Maker
from desktop.services.exchanging.imports.rows import Facts, Row, Table
from desktop.services.exchanging.imports.tables import open_table
from desktop.services.privacy.barred import may_be_forgotten
from desktop.storage.lists.wards import ward_names
from desktop.storage.privacy.barred import barred

Report = Callable[[int, int], None]
MOST_PROBLEMS = 1_000
MOST_DUPLICATES = 1_000
"""More than these help nobody; the first ones usually explain the rest."""
_SAMPLE = 2_000
_FREE_TEXT = frozenset({"display_name", FIRST_NAME, LAST_NAME, "email", "phone", "owner", "note"})
_EVERY = 500
_LEAST_SAID = 2
"""Of one row nobody can say that its column is always so."""


@dataclass(slots=True)
class Checked:
    """What a file would give.

    Args:
        made: Records in order of their rows.
        columns: What each column becomes.
    """

    headings: Sequence[str]
    columns: Columns
    facts: Facts
    left_out: Mapping[str, int]
    made: list[Made] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    problem_total: int = 0
    duplicates: list[Duplicate] = field(default_factory=list)
    duplicate_total: int = 0
    barred: list[int] = field(default_factory=list)


def check_file(desk: Desk, order: ImportOrder, report: Report) -> Checked:
    """Read all of a file and make its records.

    Raises:
        FileUnreadable: The file, or a column of it (rule R2 among them).
        Cancelled: By way of ``report``.
    """
    desk.require(Deed.IMPORT)
    is_known = partial(_is_known, order.kind)
    with open_table(order.path, order.kind, is_known=is_known, sheet=order.sheet) as table:
        columns = recognise(order.path.name, order.kind, table.headings, order.columns)
        checked = Checked(table.headings, columns, table.facts, table.left_out)
        guard = Guard(desk, order, table.headings, columns)
        maker = maker_for(desk, order, table)
        with desk.store.reading() as session:
            known, keys = Known(session, order.kind), barred(session)
        for one, like in known.likely(_made(maker, guard, checked, _told(table.rows, report))):
            if like is not None:
                checked.duplicate_total += 1
                checked.duplicates += [like] if checked.duplicate_total <= MOST_DUPLICATES else []
            is_doubted = order.kind == "person" and may_be_forgotten(
                cast("Person", one.record), keys
            )
            checked.barred += [one.row] if is_doubted else []
            if (like and order.leave_out_likely) or (is_doubted and order.leave_out_barred):
                continue
            checked.made.append(one)
        guard.judge()
    return checked


def maker_for(desk: Desk, order: ImportOrder, table: Table) -> Maker:
    """Return what makes records of the rows of a table."""
    with desk.store.reading() as session:
        wards = ward_names(session)
    return Maker(desk, order.kind, wards, fill=order.fill, starts_1904=table.facts.starts_1904)


def told_by_values(kind: str, columns: Columns, rows: Sequence[Row], *, today: date) -> Columns:
    """Return the columns as they may be read, after a look at what the first rows say.

    A column of persons that gives itself away by what it holds is never read in, so that it is
    told beforehand and not in the middle of reading.
    """
    if kind != "person":
        return columns
    told: dict[int, str] = {}
    for place, field_ in columns.fields.items():
        said = [row.cells[place] for row in rows if place < len(row.cells) and row.cells[place]]
        found = forbidden_values(said, today=today) if field_ in _FREE_TEXT else None
        if found and len(said) >= _LEAST_SAID:
            told[place] = found
    fields = {place: name for place, name in columns.fields.items() if place not in told}
    return Columns(fields, columns.passed_over, {**columns.forbidden, **told})


def cells_of(columns: Columns, row: Row) -> Mapping[str, str]:
    """Return field → text of a row; a field that several columns fill has a line for each."""
    cells: dict[str, str] = {}
    for place, field_ in columns.fields.items():
        text = row.cells[place] if place < len(row.cells) else ""
        if text:
            cells[field_] = f"{cells[field_]}\n{text}" if field_ in cells else text
    return cells


def _made(maker: Maker, guard: Guard, checked: Checked, rows: Iterator[Row]) -> Iterator[Made]:
    for row in rows:
        guard.see(row)
        found = maker.make(row.number, cells_of(checked.columns, row))
        if isinstance(found, Made):
            yield found
        else:
            checked.problem_total += len(found)
            checked.problems += found[: max(0, MOST_PROBLEMS - len(checked.problems))]


def _told(rows: Iterator[Row], report: Report) -> Iterator[Row]:
    for done, row in enumerate(rows):
        if done % _EVERY == 0:
            report(done, 0)
        yield row


def _is_known(kind: str, heading: str) -> bool:
    return recognised(kind, heading) is not None


class Guard:
    """Keeps rule R2 for a list of persons: by what columns say, not only by their headings.

    Args:
        headings: Of the file.
        columns: What each becomes.
    """

    def __init__(
        self, desk: Desk, order: ImportOrder, headings: Sequence[str], columns: Columns
    ) -> None:
        self._name = order.path.name
        self._today = desk.today()
        self._headings = headings
        about_persons = order.kind == "person"
        self._undecided = [
            place
            for place in columns.forbidden
            if about_persons and headings[place] not in order.columns
        ]
        self._free = [
            place
            for place, field_ in columns.fields.items()
            if about_persons and field_ in _FREE_TEXT
        ]
        self._seen: dict[int, list[str]] = {place: [] for place in self._free}

    def see(self, row: Row) -> None:
        """Look at a row.

        Raises:
            FileUnreadable: ``forbidden_column``: it says something, and nobody decided to pass
                it over.
        """
        for place in self._undecided:
            if place < len(row.cells) and row.cells[place]:
                raise FileUnreadable(self._name, "forbidden_column", self._headings[place])
        for place in self._free:
            seen = self._seen[place]
            if place < len(row.cells) and row.cells[place] and len(seen) < _SAMPLE:
                seen.append(row.cells[place])

    def judge(self) -> None:
        """Refuse a column whose values say what Weefsel does not keep.

        Raises:
            FileUnreadable: ``forbidden_values``.
        """
        for place, seen in self._seen.items():
            if forbidden_values(seen, today=self._today):
                raise FileUnreadable(self._name, "forbidden_values", self._headings[place])
