"""What messages do once they were read: the core over books, and a laptop's own tables.

Reading a message is not all there is. A number may be too large for a column, a text may be
none that can be joined, a version may lie before all others.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

import msgspec

from desktop.domain.roles.role import Role
from desktop.errors import ExpectedError
from desktop.server.erasure import Entry
from desktop.server.exchange import hello, history, pull, push, salvage
from desktop.server.ledger import Ledger, LedgerDamaged, _line
from desktop.server.refusal import Refusal
from desktop.server.textmerge import join_texts
from desktop.server.wire import check_free_values, read
from desktop.storage.engine import Store, open_store
from desktop.storage.migrate import migrate
from desktop.storage.profiles import aside, copies, forgetting, key_file, lock, rekey, tries
from desktop.storage.syncing.registration import Registration
from desktop.sync.codec import Unreadable, decode
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import (
    EPOCH,
    Grant,
    Hello,
    HistoryWanted,
    Message,
    Page,
    Pull,
    Push,
    Row,
    Salvage,
    Welcome,
)
from tests.fuzz.targets import Target
from tests.server.office import CITY, PERSON, PLACE, TEAM, VISIT, Laptop, Office

THEN = 1_772_600_000_000
_KEY = bytes(range(32))


def deeper_targets(room: Path) -> Mapping[str, Target]:
    """Return the targets by name.

    Args:
        room: A folder of their own.
    """
    return {
        "core": Target(_sent(), _core),
        "texts": Target([b"een twee drie\0een vier drie\0een twee drie vijf"], _texts),
        "page": Target(_told(), _Laptop(room).hear, (Unreadable,)),
        "beside": Target(_beside_seeds(), _beside(room)),
        "ledger": Target(_lines(), _ledger(room), (LedgerDamaged,)),
    }


# The core of the server


def _office() -> tuple[Office, Laptop]:
    office = Office(seed=7)
    an = office.laptop("an")
    for entity in ("visit", "person", "place"):
        an.make(entity, note="een notitie")
    return office, an


def _sent() -> Sequence[bytes]:
    """Return what a laptop sends that fits the books of :func:`_office`."""
    office, an = _office()
    visit, person, _place = office.books.stored.values()
    ops = [
        an.op("visit", office.new_id(), VISIT | {"persons": {"add": [str(person.id)]}}),
        an.op("visit", visit.id, {"note": "een andere", "themes": {"add": ["youth"]}}, base=1),
        an.op("person", person.id, {"deleted_at": office.now}, base=person.ver),
        an.op("place", office.new_id(), PLACE),
        an.op("person", office.new_id(), PERSON, moved_to=CITY),
    ]
    epoch, stream = office.books.epoch(), an.stream
    ops[1] = msgspec.structs.replace(ops[1], was={"note": "een notitie"})
    row = Row(id=visit.id, entity="visit", scope=TEAM, seq=9, ver=EPOCH + 9, body=dict(visit.body))
    said = (
        Push(stream=stream, epoch=epoch, prev_op=an.last_op, ops=ops),
        Pull(stream=stream, epoch=epoch, cursors=an.pull().cursors),
        Hello(stream=stream, clock=THEN, last_n=3, last_op=an.last_op, cursors=an.cursors),
        Salvage(stream=stream, epoch=epoch, rows=[row]),
        HistoryWanted(entity="visit", id=visit.id),
    )
    return [msgspec.json.encode([type(each).__name__, each]) for each in said]


_TAKES: Mapping[str, type[Message]] = {
    kind.__name__: kind for kind in (Push, Pull, Hello, Salvage, HistoryWanted)
}
_DOES: Mapping[str, Callable[..., object]] = {
    "Push": push,
    "Pull": pull,
    "Hello": hello,
    "Salvage": salvage,
    "HistoryWanted": history,
}


def _core(content: bytes) -> None:
    """Carry a message out, and see that everybody can read what came of it."""
    with suppress(ValueError, TypeError, RecursionError, Refusal, KeyError):
        name, plain = msgspec.json.decode(content, type=tuple[str, msgspec.Raw])
        message = read(_TAKES[name], bytes(plain))
        for op in getattr(message, "ops", ()):
            check_free_values(op.fields)
        for row in getattr(message, "rows", ()):
            check_free_values(row.body)
        _carry_out(name, message)


def _carry_out(name: str, message: Message) -> None:
    office, an = _office()
    do = _DOES[name]
    try:
        with office.books.transaction() as books:
            answer = do(books, an.caller, message, office.occasion())
        msgspec.json.encode(answer)
        for reader in (an, office.laptop("bo")):
            said = msgspec.json.encode(reader.pull())
            assert len(msgspec.json.decode(said, type=Page).rows) == len(office.books.stored)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise AssertionError(f"{name}: {error!r}") from error


# Joining texts


def _texts(content: bytes) -> None:
    """Join two texts; what either added is there, or a person is asked."""
    texts = [part.decode("utf-8", "replace") for part in content.split(b"\0")]
    before, standing, coming = (*texts, "", "", "")[:3]
    joined = join_texts(before, standing, coming)
    if joined is not None:
        old, found = set(before.split()), "".join(joined.split())
        for text in (standing, coming):
            for word in set(text.split()) - old:
                assert all(each in found for each in word), word


# The tables of a laptop


class _Laptop:
    """A laptop that hears pages and answers to its hello, and is a new one after each."""

    def __init__(self, room: Path) -> None:
        self._empty, self._room, self._names = room / "heard.db", room / "heard", count()
        store = open_store(self._empty, _KEY)
        migrate(store, room / "heard-before.db")
        replica = _replica(store)
        replica.register(
            Registration(
                address="", tenant="m", account="an", device=UUID(int=2), stream=UUID(int=3)
            )
        )
        replica.greeting()
        replica.welcomed(_welcome())
        store.close()
        self._room.mkdir()

    def hear(self, content: bytes) -> None:
        kinds: tuple[type[Page | Welcome], ...] = (Page, Welcome)
        for kind in kinds:
            with suppress(Unreadable):
                message = decode(kind, content)
                file = self._room / f"{next(self._names)}.db"
                shutil.copyfile(self._empty, file)
                store = open_store(file, _KEY)
                try:
                    _take(_replica(store), message)
                finally:
                    store.close()
                    for left in self._room.glob(f"{file.name}*"):
                        left.unlink()


def _replica(store: Store) -> LocalReplica:
    return LocalReplica(store, now=lambda: datetime(2026, 9, 21, tzinfo=UTC), new_id=uuid4)


def _take(replica: LocalReplica, message: Page | Welcome) -> None:
    replica.greeting()
    with suppress(ExpectedError):
        if isinstance(message, Page):
            replica.pulled(message)
        else:
            replica.welcomed(message)
        replica.greeting()
        replica.next_pull(100)
        replica.mismatched()


def _welcome() -> Welcome:
    return Welcome(
        server=UUID(int=1),
        epoch=1,
        last_n=0,
        user="an",
        home=TEAM,
        grants=[
            Grant(scope=scope, name="", role=Role.CONSULTANT, shared=scope == CITY)
            for scope in (CITY, TEAM)
        ],
    )


def _told() -> Sequence[bytes]:
    """Return what a server answers."""
    _, an = _office()
    page = an.pull()
    whole = msgspec.structs.replace(page, more=False)
    welcome = msgspec.structs.replace(_welcome(), erased=1, durable_n=2)
    return [msgspec.json.encode(each) for each in (whole, page, welcome)]


# Small files beside a profile, and the ledger


def _beside_seeds() -> Sequence[bytes]:
    return [
        b'{"wrong": 3, "last": "2026-03-04T15:00:00+00:00"}',
        b'{"mark": "0a1b2c3d", "elsewhere": "", "owed": ["a"], "apart": [], "seen": ""}',
        b'{"pid": 1, "started": 1.5}',
        b'["", "-wal"]',
        b'{"slots": [{"kind": "passphrase"}]}',
        b'["018f0000-0000-7000-8000-000000000001", 0, "asked"]\n[]\n',
        b'{"at": "2026-03-04", "outcome": "done"}\n{"at"',
    ]


def _beside(room: Path) -> Callable[[bytes], object]:
    folder = room / "beside"
    (folder / "logs").mkdir(parents=True)

    def do(content: bytes) -> None:
        for name in (tries.TRIES, copies.STATE, lock.HOLDER, aside.MARK, rekey.NEXT, key_file.KEYS):
            (folder / name).write_bytes(content)
        tries._read(folder)
        copies.read_state(folder)
        lock.holder_of(folder)
        aside._were_there(folder)
        rekey._next_slots(folder)
        key_file.names_way(folder, "passphrase")
        (folder / "lines").write_bytes(content)
        forgetting._read(folder / "lines")

    return do


def _lines() -> Sequence[bytes]:
    return [_line(8, Entry(id=UUID(int=n), at=THEN, reason="asked")) for n in (1, 2)]


def _ledger(room: Path) -> Callable[[bytes], object]:
    def do(content: bytes) -> None:
        path = room / "ledger"
        path.write_bytes(content)
        Ledger(path, 8).entries()

    return do
