"""Coverage as a file: a table, a map to open anywhere, a layer for GIS, or a drawing on paper."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from desktop.domain.figures.coverage import Facets, Measure, Question
from desktop.domain.period import Period
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import Theme
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports import coverage_page, coverage_picture, coverage_table, geofiles
from desktop.reports.coverage_document import write_json
from desktop.reports.coverage_features import (
    coverage_features,
    explanation,
    layer_name,
    number_fields,
)
from desktop.reports.coverage_maps import PLAIN, TWO_SIDES, Look
from desktop.reports.files import Report
from desktop.reports.handout import Handout, all_areas
from desktop.services.desk import Desk
from desktop.services.figures.handing_over import gather
from desktop.services.privacy.access_log import log_figures

AREAS = "areas"
"""The layer of the map that a file can hold; the others are points."""
METHODS = ("quantile", "equal", "natural", "fixed")
FIXED = "fixed"
MOST_LIMITS = 4
"""Limits between five classes: more tints of one colour cannot be told apart."""
MOST_LIMITS_PER_SIDE = 2
"""The same for a measure that lies below or above zero: distances to zero."""


@dataclass(frozen=True, slots=True)
class _Job:
    handout: Handout
    out: Path
    look: Look
    epsg: int
    made_at: datetime
    report: Report


class _Progress:
    """Tells how far one file is: each measure is a step, and the writing is the last one."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._steps = 1

    def gathered(self, done: int, total: int) -> None:
        self._steps = total + 1
        self._report(done, self._steps)

    def still(self, _done: int, _total: int) -> None:
        """Tell nothing new, so that the job can be stopped amid the writing."""
        self._report(self._steps - 1, self._steps)

    def done(self) -> None:
        self._report(self._steps, self._steps)


def export_view(
    desk: Desk,
    question: Question,
    out: Path,
    *,
    method: str = "quantile",
    limits: Sequence[float] = (),
    layers: Collection[str] = (),
    theme: str = "light",
    epsg: int = geofiles.WGS84,
    today: date,
    report: Report,
) -> Path:
    """Write the answer to ``question`` to ``out``; its suffix, one of :data:`SUFFIXES`, decides.

    Every file holds aggregates only, all of one moment: no visits, no points, no names of
    people. With a CSV a dictionary of its columns is written beside it. GeoPackage, GeoJSON
    and workbook hold all measures of the question.

    Args:
        method, limits: How figures are put in classes: ``quantile``, ``equal``, ``natural``,
            or ``fixed`` with the highest value of each class.
        layers: What lies on the map that is handed over. Points stay behind, and the file
            says so.
        theme: Of a page: ``light``, ``dark`` or ``contrast``. Paper is always light.
        epsg: Coordinate system of a GeoPackage.

    Raises:
        InvalidEntry: Another kind of file, filters that the measure does not have, classes or
            a coordinate system that cannot be.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_FIGURES)
    look = Look(method=method, limits=limits, theme=theme)
    check(out, question.measure, look, epsg=epsg)
    progress = _Progress(report)
    handout = gather(desk, question, also=also_in(out), today=today, report=progress.gathered)
    handout = replace(handout, remarks=[*handout.remarks, *_left_out(layers)])
    log_figures(desk, "coverage", out, len(handout.answers))
    write_view(handout, out, look=look, epsg=epsg, made_at=desk.now(), report=progress.still)
    progress.done()
    return out


def also_in(out: Path) -> Sequence[Measure]:
    """Return the measures that a file of this kind holds beside the one asked for."""
    return tuple(Measure) if out.suffix.lower() in ALL_MEASURES else ()


def write_view(
    handout: Handout,
    out: Path,
    *,
    look: Look = PLAIN,
    epsg: int = geofiles.WGS84,
    made_at: datetime,
    report: Report,
) -> Path:
    """Write what was gathered; see :func:`export_view`.

    Args:
        made_at: Kept in a PDF.
    """
    check(out, handout.question.measure, look, epsg=epsg)
    _WRITERS[out.suffix.lower()](_Job(handout, out, look, epsg, made_at, report))
    return out


def check(out: Path, measure: Measure, look: Look, *, epsg: int = geofiles.WGS84) -> None:
    """Refuse what cannot be made, before any work is done.

    Raises:
        InvalidEntry: See :func:`export_view`.
    """
    if out.suffix.lower() not in _WRITERS:
        raise InvalidEntry(Problem("out", "not_in_list", ", ".join(_WRITERS)))
    if epsg not in geofiles.SYSTEMS:
        raise InvalidEntry(Problem("epsg", "not_in_list", ", ".join(map(str, geofiles.SYSTEMS))))
    if look.method not in METHODS:
        raise InvalidEntry(Problem("method", "not_in_list", ", ".join(METHODS)))
    most = MOST_LIMITS_PER_SIDE if measure in TWO_SIDES else MOST_LIMITS
    if look.method == FIXED and not 0 < len(set(look.limits)) <= most:
        raise InvalidEntry(Problem("limits", "limits_count", str(most)))


def export_coverage(
    desk: Desk,
    measure: Measure,
    period: Period,
    *,
    themes: frozenset[Theme] = frozenset(),
    today: date,
    out: Path,
    report: Report,
) -> Path:
    """Write one measure of the wards to ``out``; see :func:`export_view`."""
    desk.require(Deed.EXPORT_FIGURES)
    question = Question(measure=measure, period=period, only=Facets(themes=themes))
    return export_view(desk, question, out, today=today, report=report)


def _left_out(layers: Collection[str]) -> Sequence[str]:
    if not set(layers) - {AREAS}:
        return ()
    return (
        translate(
            "report",
            "Points on the map (places, visits, organisations, tasks) are not in this file: it "
            "holds figures of areas only.",
        ),
    )


def _write_csv(job: _Job) -> None:
    coverage_table.write_csv(job.handout, job.out)


def _write_json(job: _Job) -> None:
    write_json(job.handout, job.out)


def _write_html(job: _Job) -> None:
    coverage_page.write_page(job.handout, job.out, look=job.look)


def _write_xlsx(job: _Job) -> None:
    coverage_table.write_xlsx(job.handout, job.out, report=job.report)


def _write_svg(job: _Job) -> None:
    coverage_picture.write_svg(job.handout, job.out, look=job.look)


def _write_png(job: _Job) -> None:
    coverage_picture.write_png(job.handout, job.out, look=job.look, report=job.report)


def _write_pdf(job: _Job) -> None:
    coverage_picture.write_pdf(
        job.handout, job.out, look=job.look, made_at=job.made_at, report=job.report
    )


def _write_geojson(job: _Job) -> None:
    handout = job.handout
    geofiles.write_geojson(
        coverage_features(handout),
        job.out,
        name=layer_name(handout),
        facts=list(explanation(handout)),
        total=len(all_areas(handout)),
        report=job.report,
    )


def _write_geopackage(job: _Job) -> None:
    handout = job.handout
    geofiles.write_geopackage(
        coverage_features(handout),
        job.out,
        name=layer_name(handout),
        facts=list(explanation(handout)),
        total=len(all_areas(handout)),
        report=job.report,
        epsg=job.epsg,
        numbers=[*number_fields(handout)],
    )


_WRITERS: Mapping[str, Callable[[_Job], None]] = {
    ".csv": _write_csv,
    ".json": _write_json,
    ".html": _write_html,
    ".gpkg": _write_geopackage,
    ".geojson": _write_geojson,
    ".svg": _write_svg,
    ".png": _write_png,
    ".pdf": _write_pdf,
    ".xlsx": _write_xlsx,
}
SUFFIXES = tuple(_WRITERS)
ALL_MEASURES = frozenset({".gpkg", ".geojson", ".xlsx"})
"""Files that hold every measure of the question, not only the one that was asked for."""
