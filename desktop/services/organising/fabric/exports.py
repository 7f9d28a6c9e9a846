"""Handing over the network: as a drawing, or with a reason as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Lens, neighbours
from desktop.domain.roles.role import Deed
from desktop.domain.text import LONGEST_LINE, clean_line
from desktop.errors import InvalidEntry, NotFound, Problem
from desktop.reports import fabric_data, fabric_drawing
from desktop.reports.fabric_sheet import Sheet
from desktop.reports.files import Report
from desktop.services.desk import Desk
from desktop.services.organising.fabric.layout import place
from desktop.services.organising.fabric.reading import kept_places, read_fabric
from desktop.services.privacy.access_log import log_figures, log_file

DRAWINGS = ("png", "svg", "pdf")
DATA = ("graphml", "csv")
FORMATS = (*DRAWINGS, *DATA)


def export_fabric(
    desk: Desk,
    lens: Lens,
    out: Path,
    *,
    centre: UUID | None = None,
    reason: str = "",
    report: Report,
) -> Path:
    """Write the network to ``out``, in the form of its ending. There are no persons in it.

    Data is a list of organisations, so it asks a reason; a drawing does not. Both are logged
    (rule R12), before the file is there.

    Args:
        centre: Only this organisation, its partners, and the ties among them.

    Raises:
        InvalidEntry: No such form; no reason, or one that is too long.
        NotFound: There is no such organisation.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_FIGURES)
    form = out.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        raise InvalidEntry(Problem("file_format", "not_in_list", ", ".join(FORMATS)))
    why = _reason(reason) if form in DATA else ""
    fabric = read_fabric(desk, lens.year)
    if centre is not None and centre not in fabric.nodes:
        raise NotFound("organisation")
    places = place(fabric, kept_places(desk), report=report)
    seen = _around(fabric.through(lens), centre)
    sheet = Sheet(seen, lens, places, desk.now(), desk.author, centre)
    if form in DATA:
        log_file(desk, kind="tie", form=form, rows=len(seen.links), reason=why)
    else:
        log_figures(desk, "fabric", out, len(seen.links))
    return _WRITERS[form](sheet, out, report)


def _around(seen: Fabric, centre: UUID | None) -> Fabric:
    """Return only an organisation with its partners; all organisations that have ties if none."""
    near = neighbours(seen.links)
    if centre is None:
        return seen
    kept = {centre, *near.get(centre, ())}
    return replace(
        seen,
        nodes={key: node for key, node in seen.nodes.items() if key in kept},
        links=[link for link in seen.links if link.from_id in kept and link.to_id in kept],
    )


def _reason(text: str) -> str:
    reason = clean_line(text)
    if not reason:
        raise InvalidEntry(Problem("reason", "required"))
    if len(reason) > LONGEST_LINE:
        raise InvalidEntry(Problem("reason", "too_long_text", str(LONGEST_LINE)))
    return reason


_WRITERS: Mapping[str, Callable[[Sheet, Path, Report], Path]] = {
    "svg": lambda sheet, out, _report: fabric_drawing.write_svg(sheet, out),
    "png": lambda sheet, out, report: fabric_drawing.write_png(sheet, out, report=report),
    "pdf": lambda sheet, out, report: fabric_drawing.write_pdf(sheet, out, report=report),
    "graphml": lambda sheet, out, _report: fabric_data.write_graphml(sheet, out),
    "csv": lambda sheet, out, _report: fabric_data.write_csv(sheet, out),
}
