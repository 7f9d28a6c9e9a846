"""Handing over visits: summaries for others, lists for colleagues with the right to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Row

from desktop.domain.figures.summary import VisitSummary
from desktop.domain.listing import VisitFilter
from desktop.domain.period import local
from desktop.domain.roles.role import Deed
from desktop.domain.text import LONGEST_LINE, clean_line
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports import delimited, geofiles, pdf, wording, xlsx
from desktop.reports.detail import VisitLine
from desktop.reports.features import WardBorders, facts_of, visit_features, ward_features
from desktop.reports.files import Report
from desktop.services.desk import Desk
from desktop.services.figures.handing_over import one_moment
from desktop.services.figures.visit_summary import half, summarise_visits
from desktop.services.geography.areas import current_edition, wards
from desktop.services.privacy.access_log import log_file
from desktop.storage.figures import summary as sums
from desktop.storage.lists.paging import members_of
from desktop.storage.lists.visits import count_visits
from desktop.storage.lists.wards import ward_names

FORMATS = ("xlsx", "csv", "pdf", "gpkg", "geojson")
LEVELS = ("summary", "detail")


def export_visits(
    desk: Desk,
    wanted: VisitFilter,
    *,
    file_format: str,
    out: Path,
    level: str = "summary",
    notes: bool = False,
    epsg: int = geofiles.WGS84,
    reason: str = "",
    report: Report,
) -> Path:
    """Write the visits that ``wanted`` lets through to ``out``; return ``out``.

    A summary counts final visits only, in whole months, with the figures that the map has
    (:mod:`~desktop.services.figures.visit_summary`). A list (``level="detail"``) has a row a visit,
    with the status, without names of persons, and says that it is for internal use.

    Args:
        file_format: One of :data:`FORMATS`. A PDF holds a summary only.
        notes: Also write the notes, in a list; they can hold personal data.
        epsg: Coordinate system of a GeoPackage, one of :data:`desktop.reports.geofiles.SYSTEMS`.
        reason: Why, for the log of exports (rule R12), which tells of summaries too.

    Raises:
        NotAllowed: The role exports no figures of the team, or no single visits.
        InvalidEntry: No such format, level or coordinate system, or a list as PDF; a summary
            of visits that are filtered by something that is not published.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_FIGURES if level == "summary" else Deed.EXPORT_DETAIL)
    desk.require(Deed.SEE_TEAM)
    _check(file_format, level, epsg)
    job = _Job(out, wanted, notes, epsg, report)
    if level == "detail":  # before the file is there: no list exists that the log does not tell of
        _log(desk, job, file_format, _reason(reason, level))
        return _DETAIL[file_format](desk, job)
    written = _SUMMARY[file_format](desk, job)
    _log(desk, job, file_format, _reason(reason, level))
    return written


def _reason(said: str, level: str) -> str:
    if reason := clean_line(said)[:LONGEST_LINE]:
        return reason
    if level == "detail":
        return translate("export", "No reason given")
    return translate("export", "Summary: counts, small ones hidden")


def _log(desk: Desk, job: _Job, form: str, reason: str) -> None:
    with desk.store.reading() as session:
        rows = count_visits(session, job.wanted)
    log_file(desk, kind="visit", form=form, rows=rows, reason=reason)


@dataclass(frozen=True, slots=True)
class _Job:
    out: Path
    wanted: VisitFilter
    notes: bool
    epsg: int
    report: Report


def _check(file_format: str, level: str, epsg: int) -> None:
    if file_format not in FORMATS:
        raise InvalidEntry(Problem("file_format", "not_in_list", ", ".join(FORMATS)))
    if level not in LEVELS:
        raise InvalidEntry(Problem("level", "not_in_list", ", ".join(LEVELS)))
    if epsg not in geofiles.SYSTEMS:
        raise InvalidEntry(Problem("epsg", "not_in_list", ", ".join(map(str, geofiles.SYSTEMS))))
    if file_format == "pdf" and level == "detail":
        raise InvalidEntry(Problem("level", "not_in_pdf"))


def ward_borders(desk: Desk) -> WardBorders | None:
    """Return the borders to draw in a file, or ``None`` while there are none."""
    edition = current_edition(desk)
    if edition is None:
        return None
    drawn = [ward for ward in wards(desk) if ward.geometry]
    return WardBorders(drawn, edition.schematic, edition.source) if drawn else None


@contextmanager
def _lines(desk: Desk, wanted: VisitFilter) -> Iterator[tuple[Iterator[VisitLine], int]]:
    """Give the visits one by one, and how many they are, as one moment in time saw them."""
    with desk.store.reading() as session:
        names = ward_names(session)
        rows = sums.visits_in_full(session, wanted)
        yield (_line(row, names) for row in rows), count_visits(session, wanted)


def _line(row: Row[Any], names: Mapping[str, str]) -> VisitLine:
    visit_id, start, ward, themes, goals, outcomes, *rest = tuple[Any, ...](row)
    found = dict(zip(sums.AS_STORED, rest, strict=True))
    return VisitLine(
        id=str(visit_id),
        start=local(start).replace(tzinfo=None),
        ward=ward,
        ward_name=names.get(ward, ward),
        themes=members_of(themes),
        goals=members_of(goals),
        outcomes=members_of(outcomes),
        **found,
    )


def _detail_facts(desk: Desk, wanted: VisitFilter) -> list[tuple[str, str]]:
    with desk.store.reading() as session:
        names, revision = ward_names(session), sums.schema_revision(session)
    notice = (translate("report", "Use"), wording.internal_notice())
    return [notice, *wording.detail_facts(wanted, names, made_at=desk.now(), revision=revision)]


def _summary_xlsx(desk: Desk, job: _Job) -> Path:
    return xlsx.write_summary(_summed(desk, job)[0], job.out, report=half(job.report, 1))


def _summary_csv(desk: Desk, job: _Job) -> Path:
    return delimited.write_summary(_summed(desk, job)[0], job.out, report=half(job.report, 1))


def _summary_pdf(desk: Desk, job: _Job) -> Path:
    return pdf.write_summary(*_summed(desk, job), job.out, report=half(job.report, 1))


def _summary_gis(desk: Desk, job: _Job, *, geopackage: bool) -> Path:
    summary, borders = _summed(desk, job)
    features = ward_features(summary, borders)
    return _write_features(
        replace(job, report=half(job.report, 1)),
        features,
        "wards",
        list(facts_of(wording.explanation(summary), borders)),
        total=len(summary.rows["ward"]),
        geopackage=geopackage,
    )


def _summed(desk: Desk, job: _Job) -> tuple[VisitSummary, WardBorders | None]:
    """Return the summary and the borders, as one moment in time knows them."""
    with one_moment(desk) as still:
        summary = summarise_visits(still, job.wanted, report=half(job.report, 0))
        return summary, ward_borders(still)


def _detail_xlsx(desk: Desk, job: _Job) -> Path:
    facts = _detail_facts(desk, job.wanted)
    with _lines(desk, job.wanted) as (lines, total):
        return xlsx.write_detail(
            lines, job.out, total=total, facts=facts, notes=job.notes, report=job.report
        )


def _detail_csv(desk: Desk, job: _Job) -> Path:
    with _lines(desk, job.wanted) as (lines, total):
        return delimited.write_detail(
            lines, job.out, total=total, notes=job.notes, report=job.report
        )


def _detail_gis(desk: Desk, job: _Job, *, geopackage: bool) -> Path:
    borders = ward_borders(desk)
    facts = list(facts_of(_detail_facts(desk, job.wanted), borders))
    with _lines(desk, job.wanted) as (lines, total):
        features = visit_features(lines, borders, notes=job.notes)
        return _write_features(
            job, features, "visits_internal", facts, total=total, geopackage=geopackage
        )


def _write_features(
    job: _Job,
    features: Iterator[Any],
    name: str,
    facts: geofiles.Facts,
    *,
    total: int,
    geopackage: bool,
) -> Path:
    if geopackage:
        return geofiles.write_geopackage(
            features, job.out, name=name, facts=facts, total=total, report=job.report, epsg=job.epsg
        )
    return geofiles.write_geojson(
        features, job.out, name=name, facts=facts, total=total, report=job.report
    )


_Write = Callable[[Desk, _Job], Path]
_SUMMARY: Mapping[str, _Write] = {
    "xlsx": _summary_xlsx,
    "csv": _summary_csv,
    "pdf": _summary_pdf,
    "gpkg": lambda desk, job: _summary_gis(desk, job, geopackage=True),
    "geojson": lambda desk, job: _summary_gis(desk, job, geopackage=False),
}
_DETAIL: Mapping[str, _Write] = {
    "xlsx": _detail_xlsx,
    "csv": _detail_csv,
    "gpkg": lambda desk, job: _detail_gis(desk, job, geopackage=True),
    "geojson": lambda desk, job: _detail_gis(desk, job, geopackage=False),
}
