"""The ward atlas: gathered as one moment knows it, and written to paper or for programs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Facets, Question
from desktop.domain.figures.next_ward import Reason, reasons_of
from desktop.domain.figures.ward_atlas import (
    LAGS,
    PRESENCE,
    Atlas,
    AtlasService,
    WardPage,
    without_contacts,
)
from desktop.domain.network.matrix import Matrix, Offer
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import Theme
from desktop.errors import InvalidEntry, Problem
from desktop.reports import atlas_document, atlas_pdf
from desktop.reports.files import Report
from desktop.reports.handout import Handout
from desktop.services.desk import Desk
from desktop.services.figures.coverage_counts import Asked
from desktop.services.figures.coverage_next import OF_VISITS, signs_of_wards
from desktop.services.figures.coverage_telling import read_counts
from desktop.services.figures.handing_over import gather, one_moment
from desktop.services.organising.fabric.matrix import read_matrix
from desktop.services.privacy.access_log import log_figures
from desktop.storage.figures import ward_atlas as stored
from desktop.storage.figures.ward_atlas import in_order
from desktop.storage.lists.wards import ward_names

SUFFIXES = (".pdf", ".json")


def read_atlas(
    desk: Desk,
    period: Period,
    *,
    wards: Collection[WardCode] = (),
    today: date,
    report: Report,
    threshold: int | None = None,
) -> tuple[Atlas, Handout]:
    """Return the pages of ``wards``, and the published figures of all wards beside them.

    Figures are those of :func:`~.handing_over.gather`; nothing is counted here.

    Args:
        period: In which visits are counted, rounded to whole months.
        wards: Those to make a page of; all if none.
        threshold: Counts below it are hidden; else as the DPO set it.

    Raises:
        InvalidEntry: ``unknown``: the borders in use have no such ward.
        Cancelled: By way of ``report``.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    question = Question(measure=PRESENCE[0], period=period)
    with one_moment(desk) as still:
        with still.store.reading() as session:
            names = _chosen(ward_names(session), wards)
        handout = gather(
            still, question, also=PRESENCE, today=today, report=report, threshold=threshold
        )
        matrix = read_matrix(still)
        with still.store.reading() as session:
            lags = _lags(session, Asked(OF_VISITS, Facets(), [period], today, threshold))
            atlas = _atlas(session, matrix, names, lags)
    return atlas, handout


def export_atlas(
    desk: Desk,
    period: Period,
    out: Path,
    *,
    wards: Collection[WardCode] = (),
    today: date,
    report: Report,
) -> Path:
    """Write the atlas to ``out``, a tagged PDF or a JSON document by its ending.

    Raises:
        InvalidEntry: Another ending, or see :func:`read_atlas`.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_FIGURES)
    check(out)
    steps = len(PRESENCE) + 1

    def counted(done: int, _total: int) -> None:
        report(min(done, steps - 1), steps)

    atlas, handout = read_atlas(desk, period, wards=wards, today=today, report=counted)
    write_atlas(desk, atlas, handout, out, report=lambda _done, _total: counted(steps - 1, 0))
    report(steps, steps)
    return out


def write_atlas(desk: Desk, atlas: Atlas, handout: Handout, out: Path, *, report: Report) -> Path:
    """Write what was read; see :func:`export_atlas`."""
    desk.require(Deed.EXPORT_FIGURES)
    check(out)
    log_figures(desk, "ward_atlas", out, len(atlas.pages))
    if out.suffix.lower() == ".json":
        return atlas_document.write_json(atlas, handout, out)
    return atlas_pdf.write_pdf(atlas, handout, out, made_at=desk.now(), report=report)


def check(out: Path) -> None:
    """Refuse another kind of file, before any work is done.

    Raises:
        InvalidEntry: See :func:`export_atlas`.
    """
    if out.suffix.lower() not in SUFFIXES:
        raise InvalidEntry(Problem("out", "not_in_list", ", ".join(SUFFIXES)))


def _chosen(names: Mapping[str, str], wards: Collection[WardCode]) -> Mapping[str, str]:
    """Return code and name of the wards that get a page."""
    if unknown := set(wards) - names.keys():
        raise InvalidEntry(Problem("ward", "unknown", ", ".join(sorted(unknown))))
    return {code: name for code, name in names.items() if not wards or code in wards}


def _atlas(
    session: Session,
    matrix: Matrix,
    names: Mapping[str, str],
    lags: Mapping[str, Sequence[Reason]],
) -> Atlas:
    organisations = list(stored.organisations(session))
    networks = list(stored.networks(session))
    places = list(stored.places(session))
    everywhere = [offer for offer in matrix.offers if not offer.wards]
    pages = []
    for code, name in names.items():
        houses = [found for ward, found in organisations if ward == code]
        offers = [offer for offer in matrix.offers if code in offer.wards]
        page = WardPage(
            code=WardCode(code),
            name=name,
            organisations=[each for each in houses if not each.is_small],
            initiatives=[each for each in houses if each.is_small],
            networks=[found for here, found in networks if code in here],
            places=[found for ward, found in places if ward == code],
            services=[_service(offer) for offer in offers],
            holes=_holes([*offers, *everywhere]),
            lags=lags.get(code, ()),
        )
        pages.append(page)
    known = matrix.wards.keys()
    return Atlas(
        pages=pages,
        services=[_service(offer) for offer in everywhere],
        is_whole=len(pages) == len(known),
        organisations_astray=sum(ward not in known for ward, _ in organisations),
        networks_astray=sum(known.isdisjoint(here) for here, _ in networks),
    )


def _service(offer: Offer) -> AtlasService:
    return AtlasService(
        name=without_contacts(offer.name),
        organisation=without_contacts(offer.organisation),
        themes=in_order(offer.themes),
    )


def _holes(offers: Sequence[Offer]) -> Sequence[Theme]:
    """Return the themes that none of ``offers`` is about; those of :meth:`Matrix.holes`."""
    met = {theme for offer in offers for theme in offer.themes}
    return [theme for theme in Theme if theme not in met]


def _lags(session: Session, asked: Asked) -> Mapping[str, Sequence[Reason]]:
    signs = signs_of_wards(session, asked, read_counts(session, asked))
    return {
        ward.code: [reason for reason in reasons_of(ward) if reason[0] in LAGS] for ward in signs
    }
