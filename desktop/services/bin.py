"""The bin: throwing away, looking, and taking back."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import AFFECTED, Changes
from desktop.domain.listing import Binned
from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.domain.visit import Visit
from desktop.errors import InvalidEntry, NotFound, Problem
from desktop.services.consent.gate import check_visit_gate
from desktop.services.desk import Desk
from desktop.services.privacy.rights import check_free
from desktop.services.walls import may_change, own, require_change, require_own, shown, shows_own
from desktop.storage import records
from desktop.storage.lists import hits
from desktop.storage.merges import winners_of
from desktop.storage.registry import shape_named

_SEEN_IN = {"place": Changes.VISITS, "organisation": Changes.VISITS}
"""Kinds whose name shows in lists of another one."""


def delete(desk: Desk, kind: str, record_id: UUID) -> tuple[None, Changes]:
    """Put a record into the bin. What points to it keeps pointing; its name stays readable.

    Args:
        kind: Any kind of record but a conflict.

    Raises:
        NotFound: There is no such record, or it lies in the bin already.
    """
    require_change(desk, kind)
    return _set_deleted(desk, kind, record_id, deleted=True)


def restore(desk: Desk, kind: str, record_id: UUID) -> tuple[None, Changes]:
    """Take a record out of the bin.

    Raises:
        NotFound: There is no such record, or it is not in the bin.
        InvalidEntry: It went up in another one (``merged``); that is taken apart instead.
        GateClosed: Meanwhile its ties to persons would need a ground they do not have.
    """
    require_change(desk, kind)
    return _set_deleted(desk, kind, record_id, deleted=False)


def binned(desk: Desk) -> Sequence[Binned]:
    """Return what lies in the bin, the latest first, up to a thousand.

    Who does not see the team sees what they may take out again.

    Raises:
        NotAllowed: The role shows nothing of it.
    """
    mine = own(desk, hits.BINNED_KINDS)
    kinds = [*shown(desk, hits.BINNED_KINDS), *mine]
    if not desk.may(Deed.SEE_TEAM):
        kinds = [kind for kind in kinds if may_change(desk, kind)]
    if not kinds:
        desk.require(Deed.SEE_TEAM)
    with desk.store.reading() as session:
        return hits.binned(session, kinds, of=desk.author if mine else "")


def _set_deleted(desk: Desk, kind: str, record_id: UUID, *, deleted: bool) -> tuple[None, Changes]:
    if kind not in AFFECTED:
        raise ValueError(f"no bin for {kind}")
    with desk.store.writing() as session:
        record = _found(session, kind, record_id, deleted=not deleted)
        if shows_own(desk, kind):
            require_own(desk, kind, record)
        if kind == "person" and deleted:
            check_free(session, record_id)  # kept: the person may need it
        if not deleted and winners_of(session, [record_id]):
            raise InvalidEntry(Problem("id", "merged"))
        if isinstance(record, Visit) and not deleted:
            check_visit_gate(session, record, today=desk.today())
        records.set_deleted(session, record, deleted=deleted, at=desk.now(), by=desk.author)
    return None, AFFECTED[kind] | _SEEN_IN.get(kind, Changes.NONE) | Changes.OUTBOX


def _found(session: Session, kind: str, record_id: UUID, *, deleted: bool) -> Record:
    record = records.get(session, shape_named(kind).record, record_id)
    if record is None or record.is_deleted is not deleted:
        raise NotFound(kind)
    return record
