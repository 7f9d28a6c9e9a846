"""Reading persons, organisations, networks and places in from somebody's own file.

All rows or none: a file with one impossible cell changes nothing, and every such cell is named
by its row; unless somebody chose to leave such rows out. What looks like a record that is there
already is told. An import can be taken back in one step (:mod:`.earlier`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.exchange import ImportOrder, ImportReport, never_kept, of_other_kinds
from desktop.domain.roles.role import Deed
from desktop.errors import FileUnreadable, InvalidEntry, Problem, RowsRefused
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.checking import Checked, Report, check_file
from desktop.services.exchanging.imports.columns import remember_columns
from desktop.services.exchanging.imports.earlier import CHANGES, earlier_imports, take_back
from desktop.services.exchanging.imports.headings import fields_of
from desktop.services.exchanging.imports.preview import decided, preview_file, with_column
from desktop.services.exchanging.imports.saving import save
from desktop.services.safety.safety_copies import copy_before

__all__ = [
    "decided",
    "earlier_imports",
    "import_file",
    "preview_file",
    "read_map",
    "take_back",
    "with_column",
]


def _nothing(_done: int, _total: int) -> None: ...


def import_file(
    desk: Desk, order: ImportOrder, *, report: Report = _nothing
) -> tuple[ImportReport, Changes]:
    """Read a file in.

    Args:
        report: Told how far it is; may raise ``Cancelled``, and then nothing is saved.

    Raises:
        FileUnreadable: The file, or a column of it (rule R2 among them).
        RowsRefused: Cells that cannot be saved, each with its row.
        InvalidEntry: ``not_a_choice``: ``order.fill`` names a field that there is not.
    """
    desk.require(Deed.IMPORT)
    _check_fill(order)
    checked = check_file(desk, order, report)
    if checked.problems and not (order.leave_out_bad or order.dry_run):
        raise RowsRefused(order.path.name, checked.problems, checked.problem_total)
    seen = _report(order, checked)
    if order.dry_run:
        return seen, Changes.NONE
    remember_columns(desk, order.kind, checked.headings, order.columns)
    if not checked.made:
        return seen, Changes.NONE
    copy_before(desk, "import")
    run = save(desk, order, checked.made, report)
    return replace(seen, imported=run.rows, run=run.id), CHANGES[order.kind] | Changes.OUTBOX


def read_map(path: Path) -> Mapping[str, str | None]:
    """Return the decisions in a JSON file: ``{"heading": "field", "other heading": null}``.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission`` or ``bad_map``.
    """
    try:
        read = json.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError as error:
        raise FileUnreadable(path.name, "not_found") from error
    except OSError as error:
        raise FileUnreadable(path.name, "no_permission") from error
    except (ValueError, RecursionError) as error:
        raise FileUnreadable(path.name, "bad_map") from error
    if not isinstance(read, dict) or not all(
        isinstance(field, str | None) for field in read.values()
    ):
        raise FileUnreadable(path.name, "bad_map")
    return read


def _check_fill(order: ImportOrder) -> None:
    if unknown := [name for name in order.fill if name not in fields_of(order.kind)]:
        raise InvalidEntry(*(Problem(name, "not_a_choice") for name in unknown))


def _report(order: ImportOrder, checked: Checked) -> ImportReport:
    columns = checked.columns
    forbidden = [checked.headings[place] for place in columns.forbidden]
    return ImportReport(
        kind=order.kind,
        file=order.path.name,
        rows=len(checked.made),
        imported=0,
        dry_run=order.dry_run,
        columns={checked.headings[place]: field for place, field in columns.fields.items()},
        passed_over=[*columns.passed_over, *forbidden],
        forbidden=forbidden,
        duplicates=checked.duplicates,
        duplicate_total=checked.duplicate_total,
        likely_left_out=checked.duplicate_total if order.leave_out_likely else 0,
        barred=checked.barred,
        barred_left_out=len(checked.barred) if order.leave_out_barred else 0,
        unsure_phones=[one.row for one in checked.made if one.unsure_phone],
        problems=checked.problems,
        problem_total=checked.problem_total,
        left_out=of_other_kinds(checked.left_out),
        never_kept=never_kept(checked.left_out),
    )
