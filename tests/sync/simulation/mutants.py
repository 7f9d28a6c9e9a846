"""The real code with one thing broken: each must be found out by the promises.

The first twelve are those of the model that the protocol was designed with.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import msgspec

from desktop.server import erasure, merge
from desktop.server.batch import Batch
from desktop.server.exchange import conflicts, merging
from desktop.storage.driver import driver
from desktop.storage.intake import Intake
from desktop.storage.journal import FileJournal
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.syncing import acknowledging, scoping, streams, welcome
from desktop.sync import local
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import EPOCH, Page, Push, Pushed
from tests.server.memory import MemoryBooks
from tests.sync.simulation.mutants_later import LATER
from tests.sync.simulation.mutating import Change, Mutant, nothing, returns, swapped

hello_module, pull_module, push_module, cursors = (
    import_module(f"desktop.server.exchange.{name}")
    for name in ("hello", "pull", "push", "cursors")
)
partly = import_module("desktop.server.exchange.partly")
salvage = import_module("desktop.server.exchange.salvage")
arrivals = import_module("desktop.storage.syncing.arrivals")
shadow = import_module("desktop.storage.pending.shadow")
central = import_module("tests.sync.simulation.central")
"""Modules as they are, with what they import from others."""


_examine = cursors.examine


def _see_no_harm(books: Any, caller: Any, tokens: Any, occasion: Any, **more: Any) -> Any:
    """Believe every cursor that was made here."""
    shown = _examine(books, caller, tokens, occasion, **more)
    read, _ = cursors.read_cursors(tokens, key=occasion.key, tenant=caller.tenant)
    return shown._replace(good=read, bad=[], future=0)


def _push_unanchored(books: MemoryBooks, caller: Any, message: Push, occasion: Any) -> Any:
    ours = msgspec.structs.replace(message, epoch=books.epoch(), cursors={})
    return push_module.push(books, caller, ours, occasion)


def _all_fresh(_stream: object, ops: Any, _known: object) -> Any:
    return push_module._Queue(fresh=list(ops))


def _log_again(books: MemoryBooks, entries: Any) -> None:
    books.logged.update((entry.op, entry) for entry in entries)


def _version_without_epoch(batch: Batch) -> int:
    if not batch._versions:
        batch.reserve(8)
    return EPOCH + batch._versions.pop()


_acknowledge = acknowledging.acknowledge


def _acknowledge_and_forget(session: Any, last_n: int, **rest: Any) -> None:
    _acknowledge(session, last_n, **rest)
    driver(session).execute("DELETE FROM outbox WHERE n < (SELECT sent_n FROM link)")


_keep_base = shadow.keep_base


def _base_too_new(session: Any, shape: Any, record: Any) -> int:
    ver = _keep_base(session, shape, record)
    return ver + (1 << 30) if ver else 0


_read_change = push_module.read_change


def _sets_swapped(op: Any, **more: Any) -> Any:
    change = _read_change(op, **more)
    change.sets = {name: (left, joined) for name, (joined, left) in change.sets.items()}
    return change


_pulled = LocalReplica.pulled


def _cursor_first(replica: LocalReplica, page: Page) -> bool:
    if not page.reset:
        with replica.store.writing() as session:
            arrivals._move_cursors(driver(session), _cursors_of(page))
    return _pulled(replica, page)


def _cursors_of(page: Page) -> Any:
    return arrivals.Arrival(states=[], cursors=page.cursors, sums=page.checksums)


def _all_arrived(replica: LocalReplica, sent: Push, _answer: Pushed) -> None:
    with replica.store.writing() as session:
        if read_link(session).stream == sent.stream:
            acknowledging.acknowledge(session, sent.ops[-1].n, at=replica._now())


_fork = streams.fork


def _fork_as_sent(session: Any, stream: Any) -> None:
    sent = read_link(session).sent_n
    _fork(session, stream)
    last = driver(session).execute("SELECT coalesce(max(n), 0) FROM outbox").fetchone()[0]
    change_link(session, sent_n=min(sent, last))


def _let_go_whatever(db: Any, marks: Any) -> None:
    gone = [mark.id.bytes for mark in marks]
    known = arrivals.lying(db, dict.fromkeys(gone, ""), anywhere=True).known
    arrivals.remove(db, gone)
    arrivals.shift(db, gone=known, new={})


def _leave_rows(session: Any, scope: int) -> None:
    driver(session).execute("DELETE FROM cursor WHERE scope = ?", (scope,))


def _first_id(batch: Batch, found: conflicts.Found) -> Any:
    id_ = conflicts.conflict_id(found)
    return None if id_ in batch.records else id_


def _take_theirs(_before: str, _standing: str, coming: str, **_more: Any) -> str:
    return coming


_UNCHECKED: Change = (LocalReplica, "mismatched", returns(()))
"""Where the checksum repairs what a mutant breaks, the mutant ignores it as well."""
MUTANTS: Mapping[str, Mutant] = {
    "noshadow": swapped((arrivals, "_put_under", nothing), _UNCHECKED),
    "noretain": swapped((local, "acknowledge", _acknowledge_and_forget)),
    "noledger": swapped((erasure, "replay", nothing)),
    "noglobal": swapped((MemoryBooks, "erasures", returns([]))),
    "nodedup": swapped((push_module, "_sort", _all_fresh), (MemoryBooks, "log", _log_again)),
    "nodepart": swapped((MemoryBooks, "depart", nothing), _UNCHECKED),
    "nocheck": swapped((pull_module, "examine", _see_no_harm)),
    "nofork": swapped((hello_module, "is_forked", returns(value=False))),
    "noepochver": swapped((Batch, "next_version", _version_without_epoch)),
    "noprev": swapped((push_module, "_is_forked", returns(value=False))),
    "nosalvage": swapped((LocalReplica, "next_salvage", nothing)),
    "noanchor": swapped((central, "push", _push_unanchored)),
    # Our own: the server
    "no fork at all": swapped(
        (hello_module, "is_forked", returns(value=False)),
        (push_module, "_is_forked", returns(value=False)),
    ),
    "cursors believed": swapped(
        (pull_module, "examine", _see_no_harm),
        (push_module, "examine", _see_no_harm),
        (hello_module, "examine", _see_no_harm),
    ),
    "nonce not renewed": swapped((central.Central, "_nonce", returns(1))),
    "sets swapped": swapped((push_module, "read_change", _sets_swapped)),
    "text takes theirs": swapped((merge, "join_texts", _take_theirs)),
    "conflict not kept": swapped((merging, "write_conflicts", nothing)),
    "conflict kept once": swapped((conflicts, "_free_id", _first_id)),
    "conflict put over": swapped((salvage, "_beside", lambda row, _record: row)),
    "delete wins": swapped((merge, "_newest_unseen", returns(0))),
    "met forgotten": swapped((merge, "_note_met", nothing)),
    "cautious lowered": swapped((merge, "CAUTIOUS", {})),
    "base ignored": swapped((merge, "is_unseen", returns(value=False))),
    "quarantine lost": swapped((MemoryBooks, "quarantine", nothing)),
    "log not emptied": swapped((MemoryBooks, "forget", nothing)),
    "part on anything": swapped((partly, "_newest", returns(0))),
    # Our own: the laptop
    "checksum ignored": swapped(_UNCHECKED),
    "sweep skipped": swapped((arrivals, "sweep", nothing)),
    "bases trusted": swapped((welcome, "distrust_bases", nothing), (shadow, "UNSURE", 1 << 50)),
    "base too new": swapped((shadow, "keep_base", _base_too_new)),
    "cursor before rows": swapped((LocalReplica, "pulled", _cursor_first), _UNCHECKED),
    "home not adopted": swapped((welcome, "adopt", nothing), (local, "LOCAL_SCOPE", -1)),
    "every answer is a yes": swapped((LocalReplica, "pushed", _all_arrived)),
    "nothing sent again": swapped((welcome, "take_back", nothing)),
    "fork counts as sent": swapped(
        (welcome, "fork", _fork_as_sent),
        (local, "fork", _fork_as_sent),
        (welcome, "take_back", nothing),
        (local, "take_back", nothing),
    ),
    "notes kept": swapped((welcome, "clear", nothing)),
    "late notes taken": swapped((merge, "ERASER", None)),
    "erasure not carried out": swapped((welcome, "erase", nothing), (arrivals, "erase", nothing)),
    "journal not rewritten": swapped((FileJournal, "rewrite", nothing)),
    "lost scope stays": swapped((scoping, "leave", _leave_rows)),
    "departed whatever scope": swapped((arrivals, "_let_go", _let_go_whatever), _UNCHECKED),
    "unknown fields dropped": swapped((Intake, "_extra", returns("{}"))),
    **LATER,
}
"""Name → the mutant. What each breaks is said by its name and by the table in README.md."""
