"""Questions that came up during visits, and where people were led to: counts, no names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.referral import Need, Referral, check_need, check_referral
from desktop.domain.relation_lists import NeedFilter, NeedLine, ReferralFilter, ReferralLine
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.consent.gate import check_said_gate
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, read
from desktop.services.walls import require_own, whose
from desktop.storage import records
from desktop.storage.lists import directory

_AFFECTED = Changes.REFERRALS | Changes.OUTBOX
_LATEST = Order(column="day", descending=True)


def add_need(desk: Desk, visit_id: UUID, **fields: Any) -> tuple[Need, Changes]:
    """Store a question that came up during a visit; the question itself is enough.

    Raises:
        InvalidEntry: A rule of ``check_need``, or the visit is ``unknown`` or ``deleted``.
        GateClosed: It is about something sensitive, and the visit names persons without a
            ground for that.
    """
    desk.require(Deed.LOG_VISITS)
    need = begin(desk, Need, desk.new_id(), {"visit_id": visit_id, "summary": ""} | fields)
    with desk.store.writing() as session:
        records.insert(session, _fit_need(session, desk, None, need))
    return need, _AFFECTED


def change_need(
    desk: Desk, need_id: UUID, *, seen: Need | None = None, **fields: Any
) -> tuple[Need, Changes]:
    """Store a changed question. Undo is the same with the former values.

    Raises:
        NotFound: There is no such question, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry, GateClosed: As for :func:`add_need`.
    """
    desk.require(Deed.LOG_VISITS)
    with desk.store.writing() as session:
        before = in_use(session, Need, need_id)
        require_own(desk, "need", before)
        after = _fit_need(session, desk, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_need(desk: Desk, need_id: UUID) -> Need:
    """Return the question, also one that lies in the bin.

    Raises:
        NotFound: There is no such question.
    """
    return read(desk, Need, need_id)


def list_needs(
    desk: Desk, wanted: NeedFilter, order: Order = _LATEST, *, offset: int = 0, limit: int = 50
) -> Page[NeedLine]:
    """Return one page of the questions that ``wanted`` lets through."""
    wanted = replace(wanted, made_by=whose(desk, "need"))
    with desk.store.reading() as session:
        rows = directory.needs_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_needs(desk: Desk, wanted: NeedFilter) -> int:
    """Return how many questions ``wanted`` lets through."""
    wanted = replace(wanted, made_by=whose(desk, "need"))
    with desk.store.reading() as session:
        return directory.count_needs(session, wanted)


def add_referral(desk: Desk, visit_id: UUID, **fields: Any) -> tuple[Referral, Changes]:
    """Store where people were led to during a visit; a service or organisation is enough.

    Raises:
        InvalidEntry: A rule of ``check_referral``; the visit, question, service or organisation
            is ``unknown`` or ``deleted``; the question came up during another visit
            (``not_a_choice``).
        GateClosed: As for :func:`add_need`.
    """
    desk.require(Deed.LOG_VISITS)
    referral = begin(desk, Referral, desk.new_id(), {"visit_id": visit_id} | fields)
    with desk.store.writing() as session:
        records.insert(session, _fit_referral(session, desk, None, referral))
    return referral, _AFFECTED


def change_referral(
    desk: Desk, referral_id: UUID, *, seen: Referral | None = None, **fields: Any
) -> tuple[Referral, Changes]:
    """Store a changed referral; see :func:`change_need`."""
    desk.require(Deed.LOG_VISITS)
    with desk.store.writing() as session:
        before = in_use(session, Referral, referral_id)
        require_own(desk, "referral", before)
        revised = revise(desk, before, fields, seen=seen)
        after = _fit_referral(session, desk, before, revised)
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_referral(desk: Desk, referral_id: UUID) -> Referral:
    """Return the referral, also one that lies in the bin.

    Raises:
        NotFound: There is no such referral.
    """
    return read(desk, Referral, referral_id)


def list_referrals(
    desk: Desk, wanted: ReferralFilter, order: Order = _LATEST, *, offset: int = 0, limit: int = 50
) -> Page[ReferralLine]:
    """Return one page of the referrals that ``wanted`` lets through."""
    wanted = replace(wanted, made_by=whose(desk, "referral"))
    with desk.store.reading() as session:
        rows = directory.referrals_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_referrals(desk: Desk, wanted: ReferralFilter) -> int:
    """Return how many referrals ``wanted`` lets through."""
    wanted = replace(wanted, made_by=whose(desk, "referral"))
    with desk.store.reading() as session:
        return directory.count_referrals(session, wanted)


def _fit_need(session: Session, desk: Desk, before: Need | None, need: Need) -> Need:
    check_need(need)
    if before is None or not need.themes <= before.themes:
        check_said_gate(session, need, today=desk.today())
    return need


def _fit_referral(
    session: Session, desk: Desk, before: Referral | None, referral: Referral
) -> Referral:
    check_referral(referral)
    need = records.get(session, Need, referral.need_id) if referral.need_id else None
    if need is not None and need.visit_id != referral.visit_id:
        raise InvalidEntry(Problem("need_id", "not_a_choice"))
    if before is None or _leads_to(before) != _leads_to(referral):
        check_said_gate(session, referral, today=desk.today())
    return referral


def _leads_to(referral: Referral) -> tuple[UUID | None, UUID | None]:
    return referral.service_id, referral.organisation_id
