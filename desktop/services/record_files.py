"""Places, persons, organisations and networks as a CSV file that an import reads back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.reports.delimited import write_rows
from desktop.services.desk import Desk
from desktop.services.imports.headings import FIRST_NAME, HEADINGS, LAST_NAME
from desktop.storage.in_use import all_in_use
from desktop.storage.wards import ward_names
from desktop.words.labels import label
from desktop.words.names import field_name

_Value = str | int | float | date | None
_SINGULAR = {"themes": "theme"}
"""Fields whose label on a form is a question; a heading is a word."""


def export_records(
    desk: Desk,
    kind: str,
    out: Path,
    *,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Path, int]:
    """Write all records of this kind that are in use; return the file and their number.

    A file of persons says in every row that it is confidential.

    Args:
        kind: ``place``, ``person``, ``organisation`` or ``network``.

    Raises:
        FileNotWritten: Nothing half-written was left.
    """
    fields = [field for field in HEADINGS[kind] if field not in {FIRST_NAME, LAST_NAME}]
    with desk.store.reading() as session:
        found = all_in_use(session, kind)
        wards = ward_names(session)
    ordered = sorted(found, key=lambda record: (fold(_name(record)), record.id))
    rows = _rows(ordered, fields, wards, confidential=kind == "person")
    return write_rows(rows, out, total=len(ordered) + 1, report=report), len(ordered)


def _rows(
    ordered: Sequence[Any],
    fields: Sequence[str],
    wards: Mapping[str, str],
    *,
    confidential: bool,
) -> Iterator[Sequence[_Value]]:
    mark: list[_Value] = [translate("report", "confidential")] if confidential else []
    use: list[_Value] = [translate("report", "Use")] if confidential else []
    yield [*(field_name(_SINGULAR.get(field, field)) for field in fields), *use]
    for record in ordered:
        yield [*(_cell(field, getattr(record, field), wards) for field in fields), *mark]


def _cell(field: str, value: Any, wards: Mapping[str, str]) -> _Value:
    if field == "ward":
        return wards.get(value, str(value)) if value else ""
    if field == "wards":
        return ", ".join(sorted(wards.get(code, code) for code in value))
    if isinstance(value, frozenset):
        return ", ".join(sorted(_word(each) for each in value))
    if isinstance(value, bool):
        return translate("report", "yes") if value else translate("report", "no")
    shown: _Value = label(value) if isinstance(value, StrEnum) else value
    return shown


def _word(value: str) -> str:
    return label(value) if isinstance(value, StrEnum) else value


def _name(record: Any) -> str:
    return str(getattr(record, "name", None) or record.display_name)
