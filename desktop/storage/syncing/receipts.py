"""Keeping our own changes as they lie, when the server applied them as they were asked.

What lies here is then what the server has, but for the versions, who signed, and when by the
clock that counts. Reading the whole records back would bring nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import Blob, among, driver, is_empty
from desktop.storage.landing import applying
from desktop.storage.patch import body_after
from desktop.storage.pending.link import LOCAL_SCOPE, Link, read_link
from desktop.storage.pending.shadow import UNSURE, State
from desktop.storage.registry import shape_named
from desktop.storage.shown import show_as_they_are
from desktop.storage.sums import lying, shift
from desktop.storage.syncing.arrivals import bases
from desktop.storage.syncing.rebase import waiting_ids
from desktop.storage.tables.columns import as_json
from desktop.storage.tables.stage import staged

SIGNED = frozenset({"created_at", "created_by", "updated_at", "updated_by"})
"""What the server signs itself, whatever an operation says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """An operation that the server applied as it was asked, the only one on its record.

    Args:
        n: Its place in the stream.
        base_ver: Version of the record that its author had seen.
        ver: What it gave the record.
        edited_at: In ms; the server signed the record with it.
        fields: What it changed.
    """

    id: UUID
    entity: str
    scope: int
    n: int
    base_ver: int
    ver: int
    edited_at: int
    fields: Mapping[str, Any]


def keep(
    session: Session,
    applied: Sequence[Applied],
    *,
    cursors: Mapping[int, str],
    sums: Mapping[int, int],
) -> bool:
    """Give the records of ``applied`` their versions, and move the cursors behind them.

    Args:
        cursors: Scope → token of the end of its feed.
        sums: Scope → the server's checksum there.

    Returns:
        ``False`` if something changed here meanwhile: then nothing is done, and reading the
        feed puts it right.
    """
    db = driver(session)
    entities = {one.id.bytes: one.entity for one in applied}
    rows, known = lying(db, entities)
    if not rows >= entities.keys() or waiting_ids(db, entities) or _differ(session, applied):
        return False
    link = read_link(session)
    with applying(db):
        for kind, alike in groupby(sorted(applied, key=_entity), _entity):
            _sign(db, kind, list(alike), link)
    if not is_empty(db, "shadow"):
        list(among(db, "DELETE FROM shadow WHERE id IN", list(entities)))
    new = {one.id.bytes: (one.scope, one.ver) for one in applied}
    shift(db, gone={id_: known[id_] for id_ in new}, new=new)
    for scope, token in cursors.items():
        statement = "UPDATE cursor SET token = ?, told = ? WHERE scope = ?"
        db.execute(statement, (token, sums.get(scope), scope))
    return True


def _differ(session: Session, applied: Sequence[Applied]) -> bool:
    """Return whether more is on top of the server's state than what was applied.

    An earlier change may have been refused and still show: reading the feed puts that right.
    """
    db = driver(session)
    if is_empty(db, "shadow"):
        return False
    by_id = {one.id: one for one in applied}
    below = list(bases(db, _not_alone(db, applied)))
    for kind, alike in groupby(sorted(below, key=_kind_of), _kind_of):
        sets = shape_named(kind).sets
        right = [
            replace(state, body=body_after(state.body, by_id[state.id].fields, sets))
            for state in alike
        ]
        if not show_as_they_are(db, kind, right, but=SIGNED):
            return True
    return False


def _not_alone(db: Any, applied: Sequence[Applied]) -> Sequence[bytes]:
    """Return records on which an earlier change may lie between the server's state and this one.

    All that was changed since the server's state came builds on its version, and stays in the
    outbox as long as it may show. For the others nothing has to be compared.
    """
    vers = dict(among(db, "SELECT id, ver FROM shadow WHERE id IN", [o.id.bytes for o in applied]))
    differing = {one.id.bytes: one for one in applied if one.id.bytes in vers}
    several = {id_ for id_, one in differing.items() if one.base_ver != vers[id_]}
    question = "SELECT id, n, base_ver FROM outbox WHERE id IN"
    for id_, n, base_ver in among(db, question, list(differing)):
        if n < differing[id_].n and (base_ver >= vers[id_] or base_ver == UNSURE):
            several.add(id_)
    return list(several)


def _kind_of(state: State) -> str:
    return state.entity


def _entity(one: Applied) -> str:
    return one.entity


def _sign(db: Any, kind: str, applied: Sequence[Applied], link: Link) -> None:
    """Write what the server wrote into records of one kind; one statement for all of them."""
    ids = [one.id.bytes for one in applied]
    old = dict(among(db, f'SELECT id, fv FROM "{kind}" WHERE ver > 0 AND id IN', ids))
    names = ("id", "ver", "at", "fv", "scope")
    with staged(db, {names: list(_rows(applied, old, link))}) as columns:
        id_, ver, at, fv, scope = columns.values()
        mine = f'CASE "{kind}".ver WHEN 0 THEN'
        db.execute(
            f'UPDATE "{kind}" SET created_by = {mine} ? ELSE created_by END,'
            f" created_at = {mine} {at} ELSE created_at END,"
            f" updated_by = ?, updated_at = {at}, ver = {ver}, fv = {fv},"
            f" team_id = CASE team_id WHEN {LOCAL_SCOPE} THEN {scope} ELSE team_id END"
            f' FROM temp.stage WHERE "{kind}".id = {id_}',
            (link.account, link.account),
        )


def _rows(
    applied: Iterable[Applied], old: Mapping[bytes, str], link: Link
) -> Iterable[tuple[Any, ...]]:
    for one in applied:
        fv = "{}"
        if (before := old.get(one.id.bytes)) is not None:
            names = one.fields.keys() - SIGNED
            changed = {name: [one.ver, str(link.stream)] for name in names}
            fv = as_json(json.loads(before) | changed)
        yield Blob(one.id.bytes), one.ver, one.edited_at, fv, one.scope
