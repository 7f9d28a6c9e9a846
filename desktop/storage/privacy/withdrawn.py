"""What stands on this laptop although the consent it rested on was taken back elsewhere.

The server refuses such a tie when it comes, or ends it; but what it refused is still here, for
what somebody entered is never thrown away. A withdrawal is the exception.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.vocabulary import ConsentPurpose
from desktop.storage.driver import driver
from desktop.storage.landing import applying
from desktop.storage.pending.link import note_uncleaned
from desktop.storage.removal import remove
from desktop.storage.tables.columns import milliseconds

_SPECIAL = ConsentPurpose.SPECIAL_CATEGORY.value
_TOOK_BACK = (
    "person_id IN (SELECT person_id FROM consent WHERE purpose = ? AND withdrawn_on IS NOT NULL"
    " AND deleted_at IS NULL)"
)
_TIES = f"SELECT affiliation_id FROM gate_affiliation WHERE until IS NULL AND {_TOOK_BACK}"
_VISITS = f"SELECT visit_id, person_id FROM gate_visit WHERE until IS NULL AND {_TOOK_BACK}"
_RESTING = """
SELECT a.id FROM consent c JOIN affiliation a ON a.person_id = c.person_id AND a.consent_id = c.id
WHERE c.withdrawn_on IS NOT NULL AND c.deleted_at IS NULL AND c.purpose <> ?
  AND a.deleted_at IS NULL AND NOT a.public_role AND NOT EXISTS (
    SELECT 1 FROM consent o WHERE o.person_id = c.person_id AND o.purpose = c.purpose
      AND o.withdrawn_on IS NULL AND o.deleted_at IS NULL
      AND (o.expires_on IS NULL OR o.expires_on >= date(c.withdrawn_on)))"""

_GROUNDLESS = """
SELECT p.id FROM attachment p JOIN consent c ON c.person_id = p.person_id AND c.purpose = ?
WHERE c.withdrawn_on IS NOT NULL AND c.deleted_at IS NULL AND {which}
  AND p.mime IN ('image/jpeg', 'image/png')
  AND NOT EXISTS (SELECT 1 FROM consent e WHERE e.evidence_id = p.id)
  AND NOT EXISTS (
    SELECT 1 FROM consent o WHERE o.person_id = c.person_id AND o.purpose = c.purpose
      AND o.withdrawn_on IS NULL AND o.deleted_at IS NULL
      AND (o.expires_on IS NULL OR o.expires_on >= date(c.withdrawn_on)))"""

_PICTURES = _GROUNDLESS.format(which="p.deleted_at IS NULL AND p.created_at <= ?")
_BYTES_LEFT = _GROUNDLESS.format(
    which="p.deleted_at IS NOT NULL AND EXISTS (SELECT 1 FROM blob b WHERE b.attachment_id = p.id)"
)


def groundless_pictures(session: Session, *, before: datetime) -> Sequence[UUID]:
    """Return the pictures of persons who took back that pictures are kept of them.

    A picture that proves a consent stays.

    Args:
        before: Those that were added later stay: the consent that they prove may come yet.
    """
    asked = (ConsentPurpose.PHOTO_AUDIO.value, milliseconds(before))
    found = {id_ for (id_,) in driver(session).execute(_PICTURES, asked)}
    return [UUID(bytes=id_) for id_ in sorted(found)]


def contents_left(session: Session) -> Sequence[UUID]:
    """Return such pictures that lie in the bin, and their bytes on this laptop."""
    asked = (ConsentPurpose.PHOTO_AUDIO.value,)
    found = {id_ for (id_,) in driver(session).execute(_BYTES_LEFT, asked)}
    return [UUID(bytes=id_) for id_ in sorted(found)]


def drop_contents(session: Session, pictures: Sequence[UUID]) -> None:
    """Remove the bytes of pictures; that there was one stays, so that others hear it went."""
    if not pictures:
        return
    gone = [(id_.bytes,) for id_ in pictures]
    driver(session).executemany("DELETE FROM blob WHERE attachment_id = ?", gone)
    note_uncleaned(session)


def groundless_ties(session: Session) -> Sequence[UUID]:
    """Return the ties whose ground was taken back, and nothing else carries them."""
    db = driver(session)
    found = {
        id_ for statement in (_TIES, _RESTING) for (id_,) in db.execute(statement, (_SPECIAL,))
    }
    return [UUID(bytes=id_) for id_ in sorted(found)]


def groundless_visits(session: Session) -> Iterator[tuple[UUID, UUID]]:
    """Yield visit and person where a visit names somebody whose ground was taken back."""
    for visit, person in driver(session).execute(_VISITS, (_SPECIAL,)).fetchall():
        yield UUID(bytes=visit), UUID(bytes=person)


def is_unknown_to_server(session: Session, kind: str, id_: UUID) -> bool:
    """Return whether the server refused to make this record, so that it is only here."""
    asked = f'SELECT 1 FROM "{kind}" t JOIN attention a ON a.id = t.id WHERE t.id = ? AND t.ver = 0'
    return driver(session).execute(asked, (id_.bytes,)).fetchone() is not None


def drop_refused(session: Session, kind: str, id_: UUID) -> None:
    """Remove a record that is only here, with what it says in what was refused."""
    db = driver(session)
    with applying(db):
        remove(db, [id_.bytes], entities=(kind,))
    for table, emptied in (("attention", "fields = '{}'"), ("outbox", "fields = '{}', was = '{}'")):
        db.execute(f"UPDATE {table} SET {emptied} WHERE id = ?", (id_.bytes,))
    note_uncleaned(session)


def forget_refusal(session: Session, id_: UUID) -> None:
    """Take a record from what has to be looked at, because it was made again."""
    driver(session).execute("DELETE FROM attention WHERE id = ?", (id_.bytes,))
