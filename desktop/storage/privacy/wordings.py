"""Reading the versions of texts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import Wording
from desktop.storage import records
from desktop.storage.models import WordingRow


def wordings_of(session: Session, about: WordingAbout, language: str) -> Sequence[Wording]:
    """Return every version of a text in one language, also those in the bin."""
    row = WordingRow
    ids = session.scalars(select(row.id).where(row.about == about, row.language == language))
    return list(records.get_many(session, Wording, ids.all()).values())


def all_wordings(session: Session) -> Sequence[Wording]:
    """Return every version of every text."""
    ids = session.scalars(select(WordingRow.id)).all()
    return list(records.get_many(session, Wording, ids).values())
