"""What of the feed and the history a caller is shown, by their role in the scope."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import structs

from desktop.domain.roles.sight import GIVEN_BY, HIDDEN_FIELDS, Place, Sight
from desktop.server.books import Gone
from desktop.sync.protocol import Mark, Row, Step

_read = msgspec.json.Decoder(dict[str, Any]).decode


def shown(entries: Iterable[Row | Gone], place: Place) -> Iterator[Row | Gone]:
    """Yield what somebody may see of a part of a feed.

    A record of their own departs that is about a person by now, or was given to somebody else:
    it may lie on their laptop. Marks hold ids only and pass.
    """
    if place.is_whole:
        yield from entries
        return
    for entry in entries:
        if isinstance(entry, Gone) or (sight := place.sight(entry.entity)) is Sight.ALL:
            yield entry
        elif sight is Sight.OWN:
            yield from _own(entry, place)


def _own(row: Row, place: Place) -> Iterator[Row | Gone]:
    body = body_of(row)
    if place.sees(row.entity, body):
        fv = {name: last for name, last in row.fv.items() if name not in HIDDEN_FIELDS}
        yield structs.replace(row, fv=fv, body=dict(place.shown(row.entity, body)))
    elif place.has(row.entity, body) or GIVEN_BY.get(row.entity) in row.fv:
        yield Gone(Mark(id=row.id, scope=row.scope, seq=row.seq), erased=False)


def body_of(row: Row) -> Mapping[str, Any]:
    """Return the fields of a record that the books may have handed out unread."""
    body: Any = row.body
    return _read(body) if isinstance(body, msgspec.Raw) else dict(body)


def shown_step(step: Step, kind: str, place: Place) -> Step:
    """Return what somebody may see of a step in the history of a record that they see."""
    if place.sight(kind) is Sight.ALL:
        return step
    fields = {name: said for name, said in step.fields.items() if name not in HIDDEN_FIELDS}
    return structs.replace(step, fields=fields)
