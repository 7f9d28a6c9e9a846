"""The bytes of files beside records: kept in the encrypted database, sent when there is a line."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from desktop.domain.attachment import Attachment, FileLine
from desktop.storage import records
from desktop.storage.lists.owned import theirs
from desktop.storage.models import AttachmentRow, BlobRow
from desktop.storage.pending.link import note_uncleaned


def keep_content(
    session: Session, attachment_id: UUID, content: bytes, *, sent: bool = False
) -> None:
    """Keep the bytes of a file; what was kept before under this id gives way.

    Args:
        sent: The server has them.
    """
    session.merge(BlobRow(attachment_id=attachment_id, sent=sent, content=content))
    session.flush()


def content_of(session: Session, attachment_id: UUID) -> bytes | None:
    """Return the bytes of a file; ``None`` when they are not on this laptop."""
    return session.scalar(select(BlobRow.content).where(BlobRow.attachment_id == attachment_id))


def files_of(session: Session, owner: str, record_id: UUID, *, of: str = "") -> Sequence[FileLine]:
    """Return the files in use beside a record, the latest first.

    Args:
        owner: The field that points to the record, for instance ``place_id``.
        of: Only what is this colleague's; empty = of everybody.
    """
    row = AttachmentRow
    found = session.execute(
        select(row.id, BlobRow.sent)
        .outerjoin(BlobRow, BlobRow.attachment_id == row.id)
        .where(getattr(row, owner) == record_id, row.deleted_at.is_(None))
        .where(*([theirs("attachment", row, of)] if of else []))
        .order_by(row.created_at.desc(), row.id.desc())
    ).all()
    known = records.get_many(session, Attachment, [each.id for each in found])
    return [
        FileLine(known[each.id], is_here=each.sent is not None, is_sent=bool(each.sent))
        for each in found
        if each.id in known
    ]


def waiting_files(session: Session) -> Sequence[UUID]:
    """Return the files in use that the server does not have, the oldest first.

    Only those whose record the server knows: it asks to which scope they belong.
    """
    row = AttachmentRow
    return session.scalars(
        select(row.id)
        .join(BlobRow, BlobRow.attachment_id == row.id)
        .where(BlobRow.sent.is_(False), row.deleted_at.is_(None), row.ver > 0)
        .order_by(row.created_at, row.id)
    ).all()


def parted_files(session: Session) -> Sequence[UUID]:
    """Return the files whose record went with a team or a role, before the server had them."""
    row = AttachmentRow
    known = select(row.id).where(row.id == BlobRow.attachment_id).exists()
    wanted = select(BlobRow.attachment_id).where(BlobRow.sent.is_(False), ~known)
    return session.scalars(wanted.order_by(BlobRow.attachment_id)).all()


def drop_content(session: Session, attachment_id: UUID) -> None:
    """Remove the bytes of a file from this laptop."""
    session.execute(delete(BlobRow).where(BlobRow.attachment_id == attachment_id))
    note_uncleaned(session)


def waiting_count(session: Session) -> int:
    """Return how many files in use the server does not have, those of new records too."""
    row = AttachmentRow
    query = (
        select(func.count())
        .select_from(BlobRow)
        .join(row, row.id == BlobRow.attachment_id)
        .where(BlobRow.sent.is_(False), row.deleted_at.is_(None))
    )
    return session.scalar(query) or 0


def doubt_sent(session: Session) -> None:
    """Ask the server anew which files it has: it was put back to an earlier state."""
    session.execute(update(BlobRow).where(BlobRow.sent.is_(True)).values(sent=False))


def note_sent(session: Session, attachment_id: UUID) -> None:
    """Note that the server has the bytes of a file."""
    session.execute(update(BlobRow).where(BlobRow.attachment_id == attachment_id).values(sent=True))


def size_of_files(session: Session) -> int:
    """Return how many bytes of files are on this laptop."""
    query = select(func.coalesce(func.sum(AttachmentRow.size), 0)).join(
        BlobRow, BlobRow.attachment_id == AttachmentRow.id
    )
    return session.scalar(query) or 0
