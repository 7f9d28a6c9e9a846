"""Who does what where: reading it, and handing it over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.network.matrix import Matrix
from desktop.domain.period import local
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports import matrix_table
from desktop.reports.files import Report
from desktop.services.desk import Desk
from desktop.services.privacy.access_log import log_figures
from desktop.storage.figures import fabric as stored
from desktop.storage.lists.wards import ward_names
from desktop.words.formats import long_day

FORMATS = ("xlsx", "csv")


def read_matrix(desk: Desk) -> Matrix:
    """Return what is on offer now, by theme and ward."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        return Matrix(list(stored.offers(session)), dict(ward_names(session)))


def export_matrix(desk: Desk, out: Path, *, report: Report) -> Path:
    """Write it to ``out``, in the form of its ending. It holds no persons.

    Raises:
        InvalidEntry: No such form.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_FIGURES)
    form = out.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        raise InvalidEntry(Problem("file_format", "not_in_list", ", ".join(FORMATS)))
    matrix = read_matrix(desk)
    log_figures(desk, "matrix", out, len(matrix.offers))
    if form == "csv":
        return matrix_table.write_csv(matrix, out, report=report)
    return matrix_table.write_xlsx(matrix, out, facts=_facts(desk, matrix), report=report)


def _facts(desk: Desk, matrix: Matrix) -> Sequence[tuple[str, str]]:
    day = long_day(local(desk.now()).date())
    count = len(matrix.nameless)
    loose = translate("fabric", "%n service(s) without a theme are in no row.", "", count)
    return (
        (translate("report", "Made on"), day),
        (
            translate("fabric", "Hole"),
            translate(
                "fabric",
                "Nobody offers anything about this theme for this ward, as far "
                "as we know. A service for the whole city counts for every ward.",
            ),
        ),
        (translate("fabric", "Without a theme"), loose),
    )
