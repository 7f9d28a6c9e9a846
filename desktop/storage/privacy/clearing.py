"""Which lines of the feed of erasures were carried out that leave a record without its words.

The feed is told from its beginning after the server was put back, and to who comes to see persons.
Words that were written after a line was carried out have nothing to do with it: they stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from desktop.storage.driver import among


def unheard(db: Any, ids: Sequence[UUID], moments: Sequence[int]) -> Sequence[UUID]:
    """Note lines as carried out, and return the records of those that were not yet.

    Args:
        moments: When each of ``ids`` lost its words, ms. None of a server that does not say: then
            all of them count as new.
    """
    if len(moments) != len(ids):
        return ids
    lines = [(id_.bytes, at) for id_, at in zip(ids, moments, strict=True)]
    asked = "SELECT id, at FROM cleared WHERE id IN"
    known = {(id_, at) for id_, at in among(db, asked, [id_ for id_, _ in lines])}
    new = [line for line in lines if line not in known]
    db.executemany("INSERT OR IGNORE INTO cleared (id, at) VALUES (?, ?)", new)
    return [UUID(bytes=id_) for id_ in dict.fromkeys(id_ for id_, _ in new)]
