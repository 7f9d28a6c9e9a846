"""Figures for readers of the steering group: publishing a quarter, and reading what was (R7)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.figures.published import (
    Line,
    PublishedFigures,
    check_published,
    last_quarter,
    publication_id,
    read_lines,
    written,
)
from desktop.domain.period import Period, quarter_of
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.figures.handing_over import one_moment
from desktop.services.figures.published_counts import counts_of
from desktop.services.geography import areas
from desktop.services.privacy.access_log import log_figures
from desktop.services.walls import require_sight
from desktop.storage import records
from desktop.storage.figures import publications
from desktop.storage.pending.link import granted

FORMS = (".pdf", ".xlsx", ".csv")
"""Endings of files that a publication can be written to."""


def publish_quarter(desk: Desk, quarter: Period | None = None) -> tuple[PublishedFigures, Changes]:
    """Publish the figures of a quarter that is over, once and for all.

    Args:
        quarter: Otherwise the last one that is over.

    Raises:
        InvalidEntry: ``not_over``; or ``published``: this team did so before. Two versions
            would tell by their difference of single visits.
    """
    desk.require(Deed.PUBLISH_FIGURES)
    today = desk.today()
    period = quarter_of(quarter.first) if quarter else last_quarter(today)
    if period.last >= today:
        raise InvalidEntry(Problem("first_on", "not_over"))
    with one_moment(desk) as still:
        names, counts = counts_of(still, period)
    identity = publication_id(desk.home, period)
    fields = {
        "first_on": period.first,
        "hidden_below": desk.threshold(),
        "team_name": _team_name(desk),
        "figures": written(names, counts),
    }
    published = check_published(begin(desk, PublishedFigures, identity, fields), today=today)
    with desk.store.writing() as session:
        if records.get(session, PublishedFigures, identity) is not None:
            raise InvalidEntry(Problem("first_on", "published"))
        records.insert(session, published)
    return published, Changes.FIGURES | Changes.OUTBOX


def list_published(desk: Desk) -> Sequence[PublishedFigures]:
    """Return what was published, the latest quarter first.

    Raises:
        NotAllowed: It does not come to the laptop of this role.
    """
    require_sight(desk, "publication")
    with desk.store.reading() as session:
        return publications.all_publications(session)


def lines_of(published: PublishedFigures) -> Sequence[Line]:
    """Return the lines of a publication: the city, then the wards, by the names that it used."""
    city = translate("published", "Whole city")
    found = read_lines(published.figures)
    return [line if line.code else line._replace(name=city) for line in found]


def export_published(desk: Desk, published: PublishedFigures, out: Path) -> Path:
    """Write a publication to a PDF, XLSX or CSV file; hidden figures say so.

    Raises:
        InvalidEntry: ``not_in_list``: another kind of file.
        FileNotWritten: Nothing half-written was left.
    """
    from desktop.reports import figures_sheet

    desk.require(Deed.EXPORT_FIGURES)
    form = out.suffix.lower()
    if form not in FORMS:
        raise InvalidEntry(Problem("out", "not_in_list", ", ".join(FORMS)))
    lines = lines_of(published)
    log_figures(desk, "publication", out, len(lines))
    if form == ".pdf":
        borders = [area for area in areas.wards(desk) if area.geometry]
        figures_sheet.write_pdf(published, lines, out, borders=borders, made_at=desk.now())
    elif form == ".xlsx":
        figures_sheet.write_xlsx(published, lines, out)
    else:
        figures_sheet.write_csv(lines, out)
    return out


def _team_name(desk: Desk) -> str:
    with desk.store.reading() as session:
        names = {one.scope: one.name for one in granted(session)}
    return names.get(desk.home, "")
