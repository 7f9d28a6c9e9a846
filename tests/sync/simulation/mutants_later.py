"""Mutants of what came later: parts, words since an erasure, the bin, laptops that left, files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

import zstandard

from desktop.server import rules
from desktop.server.exchange import conflicts, merging
from desktop.server.exchange.caller import Caller
from desktop.server.exchange.merging import Merging
from desktop.storage import records
from desktop.storage.profiles import profile
from desktop.storage.syncing import few_fields, welcome
from desktop.sync import local
from desktop.sync.protocol import Op
from tests.sync.simulation.mutating import Mutant, nothing, returns, swapped

_ids = conflicts._ids
_keep_out = Merging.keep_out
_write = few_fields._write


def _first_two(found: Any) -> Any:
    return islice(_ids(found), 2)


def _all_granted(caller: Caller) -> Any:
    return {grant.scope: grant for grant in caller.grants}


def _throw_away(merging: Merging, *said: Any) -> None:
    _keep_out(merging, *said)
    if merging.caller.has_left:
        merging._quarantined.clear()


def _forget_who_changed(db: Any, kind: str, names: Any, rows: Sequence[Any]) -> None:
    _write(db, kind, names, rows)
    for part, _values in rows:
        statement = f"UPDATE \"{kind}\" SET fv = '{{}}' WHERE id = ?"  # noqa: S608 - our names
        db.execute(statement, (part.change.key,))


def _as_told(_db: Any, ids: Sequence[Any], _moments: Any) -> Sequence[Any]:
    return ids


def _may_make(op: Op) -> bool:
    return not op.base_ver


class _Unchecked:
    """Frames that do not tell by which phrases they were packed."""

    @staticmethod
    def from_level(level: int, **said: Any) -> Any:
        return _from_level(level, **said | {"write_checksum": False})


_from_level = zstandard.ZstdCompressionParameters.from_level
LATER: Mapping[str, Mutant] = {
    "words cleared again": swapped((welcome, "unheard", _as_told)),
    "nobody heard": swapped((Merging, "_knows_erasures_of", returns(value=False))),
    "everybody heard": swapped((Merging, "_knows_erasures_of", returns(value=True))),
    "bin forgotten": swapped((records, "_was_in_bin", returns(value=False))),
    "third value dropped": swapped((conflicts, "_ids", _first_two)),
    "left is believed": swapped((Caller, "readable", _all_granted)),
    "half a making": swapped((merging, "makes", _may_make), (rules, "makes", _may_make)),
    "left not kept": swapped((Merging, "keep_out", _throw_away)),
    "parts whatever lies here": swapped((local, "lie_here", returns(value=True))),
    "plain over waiting": swapped((few_fields, "_not_plain", returns(frozenset()))),
    "plain forgets who": swapped((few_fields, "_write", _forget_who_changed)),
    "phrases unchecked": swapped((zstandard, "ZstdCompressionParameters", _Unchecked)),
    "put back as heard": swapped((profile, "mark_unheard", nothing)),
    "rules sooner at once": swapped((welcome, "is_sooner", returns(value=False))),
}
"""Name → the mutant; see README.md. The last three are seen by tests of their own."""
