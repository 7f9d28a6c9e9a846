"""Rows that look like a record that is there already, by exact keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.exchange import Duplicate, Likeness
from desktop.domain.text import duplicate_key, fold
from desktop.services.exchanging.imports.cells import number_of
from desktop.services.exchanging.imports.making import Made
from desktop.storage.lists.likely import CONTACT, known_records

_LIKENESS = {
    "email": Likeness.EMAIL,
    "phone": Likeness.PHONE,
    "external_id": Likeness.NUMBER,
}
_NEAR = 4
"""Decimals of degrees within which a point is the same one: some ten metres."""
Key = tuple[Likeness, str]


class Known:
    """What is there already, by key. Every record that is asked about is known afterwards."""

    def __init__(self, session: Session, kind: str) -> None:
        self._columns = CONTACT[kind]
        self._keys: set[Key] = set()
        for name_key, *values in known_records(session, kind):
            self._keys.update(self._of(name_key, values))

    def likely(self, made: Iterable[Made]) -> Iterator[tuple[Made, Duplicate | None]]:
        """Yield each record with what it looks like: the surest likeness first."""
        for one in made:
            values = [getattr(one.record, name) for name in self._columns]
            keys = list(self._of(duplicate_key(one.name), values))
            like = next((how for how, text in keys if (how, text) in self._keys), None)
            self._keys.update(keys)
            found = None if like is None else Duplicate(row=one.row, name=one.name, like=like)
            yield one, found

    def _of(self, name_key: str, values: Sequence[Any]) -> Iterator[Key]:
        told = dict(zip(self._columns, values, strict=True))
        if told.get("lat") is not None:
            point = f"{told['lat']:.{_NEAR}f} {told['lon']:.{_NEAR}f}"
            yield Likeness.POINT, f"{point} {name_key}"
        for name, how in _LIKENESS.items():
            if text := told.get(name):
                yield how, _key(how, str(text))
        yield Likeness.NAME, name_key


def _key(how: Likeness, text: str) -> str:
    if how is Likeness.PHONE:
        return number_of(text) or fold(text)
    return fold(text).strip() if how is Likeness.EMAIL else re.sub(r"\W", "", text)
