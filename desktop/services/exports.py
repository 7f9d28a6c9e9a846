"""Handing over visits: summaries for others, lists for colleagues with the right to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Row

from desktop.domain.aggregate import figure, is_small
from desktop.domain.goal import GOALS
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period, local
from desktop.domain.summary import DataVersion, Slice, Subject, VisitSummary, summarise
from desktop.domain.vocabulary import Theme, VisitKind, VisitStatus
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports import delimited, geofiles, pdf, wording, xlsx
from desktop.reports.detail import VisitLine
from desktop.reports.features import WardBorders, facts_of, visit_features, ward_features
from desktop.reports.files import Report
from desktop.services.areas import current_edition, wards
from desktop.services.desk import Desk
from desktop.storage import summary as sums
from desktop.storage.paging import members_of
from desktop.storage.visits import count_visits
from desktop.storage.wards import ward_names

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
    report: Report,
) -> Path:
    """Write the visits that ``wanted`` lets through to ``out``; return ``out``.

    A summary counts final visits only, and every figure in it went through
    :mod:`desktop.domain.aggregate`. A list (``level="detail"``) has one row a visit, with the
    status, without names of persons, and says that it is for internal use.

    Args:
        file_format: One of :data:`FORMATS`. A PDF holds a summary only.
        notes: Also write the notes, in a list; they can hold personal data.
        epsg: Coordinate system of a GeoPackage, one of :data:`desktop.reports.geofiles.SYSTEMS`.

    Raises:
        InvalidEntry: No such format, level or coordinate system, or a list as PDF.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    _check(file_format, level, epsg)
    job = _Job(out, wanted, notes, epsg, report)
    if level == "detail":
        return _DETAIL[file_format](desk, job)
    return _SUMMARY[file_format](desk, job)


def summarise_visits(desk: Desk, wanted: VisitFilter) -> VisitSummary:
    """Return the summary of the final visits that ``wanted`` lets through."""
    wanted = replace(wanted, statuses=frozenset({VisitStatus.FINAL}), deleted=False)
    with desk.store.reading() as session:
        slices = sums.slices(session, wanted)
        loose = sums.loose_sums(session, wanted)
        days = sums.days_of(session, wanted) or (desk.today(), desk.today())
        names = ward_names(session)
        on_file = sums.visits_on_file(session)
        revision = sums.schema_revision(session)
    subject = _subject(wanted, days, names, (slices, loose))
    version = DataVersion(
        revision=revision,
        made_at=desk.now(),
        visits=figure(on_file, hidden=is_small(on_file)),
    )
    return summarise(subject, slices, loose, version=version)


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


def _subject(
    wanted: VisitFilter,
    days: tuple[date, date],
    names: Mapping[str, str],
    found: tuple[Sequence[Slice], Mapping[str, Mapping[str, object]]],
) -> Subject:
    """Return what the summary has rows for: what was asked for, and what only the data has.

    A ward that was not asked for has no row; one without visits has a row with zero.
    """
    slices, loose = found
    wards_here = {code: names.get(code, code) for code in (*names, *_seen(slices, "ward", names))}
    first = wanted.first or min(days[0], wanted.last or days[0])
    return Subject(
        filter=wanted,
        period=Period(first, wanted.last or max(days[1], first)),
        ward_names={
            code: name for code, name in wards_here.items() if code in (wanted.wards or wards_here)
        },
        kinds=[
            kind
            for kind in (*map(str, VisitKind), *_seen(slices, "kind", list(VisitKind)))
            if kind in (wanted.kinds or {kind})
        ],
        themes=[*map(str, Theme), *sorted(loose["theme"].keys() - set(Theme))],
        goals=[*GOALS, *sorted(loose["goal"].keys() - GOALS.keys())],
    )


def _seen(
    slices: Sequence[Slice], name: str, known: Mapping[str, str] | Sequence[str]
) -> list[str]:
    return sorted({getattr(each, name) for each in slices} - set(known))


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
    return xlsx.write_summary(summarise_visits(desk, job.wanted), job.out, report=job.report)


def _summary_csv(desk: Desk, job: _Job) -> Path:
    return delimited.write_summary(summarise_visits(desk, job.wanted), job.out, report=job.report)


def _summary_pdf(desk: Desk, job: _Job) -> Path:
    summary = summarise_visits(desk, job.wanted)
    return pdf.write_summary(summary, ward_borders(desk), job.out, report=job.report)


def _summary_gis(desk: Desk, job: _Job, *, geopackage: bool) -> Path:
    summary, borders = summarise_visits(desk, job.wanted), ward_borders(desk)
    features = ward_features(summary, borders)
    return _write_features(
        job,
        features,
        "wards",
        list(facts_of(wording.explanation(summary), borders)),
        total=len(summary.rows["ward"]),
        geopackage=geopackage,
    )


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
