"""What was decided about the columns of a file, for the next one with the same headings.

In the encrypted database: headings are people's own words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from desktop.domain.roles.role import Deed
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.headings import Asked
from desktop.services.exchanging.imports.rows import bare
from desktop.storage.lists import imports as storage


def remembered_columns(desk: Desk, kind: str, headings: Sequence[str]) -> Asked | None:
    """Return heading → field as it was decided, or ``None`` for headings that are new."""
    desk.require(Deed.IMPORT)
    with desk.store.reading() as session:
        return storage.remembered(session, kind, _set_of(headings))


def remember_columns(desk: Desk, kind: str, headings: Sequence[str], decided: Asked) -> None:
    """Keep what was decided; without a decision nothing."""
    desk.require(Deed.IMPORT)
    if not decided:
        return
    kept: Mapping[str, str | None] = {
        heading: field for heading, field in decided.items() if heading in headings
    }
    with desk.store.writing() as session:
        storage.remember(session, kind, _set_of(headings), kept, at=desk.now())


def _set_of(headings: Sequence[str]) -> str:
    """Return a key that is the same for the same headings in any order."""
    written = "\n".join(sorted(bare(heading) for heading in headings if heading))
    return hashlib.sha256(written.encode()).hexdigest()
