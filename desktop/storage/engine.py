"""Opening the local database, and the one way to run a transaction on it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher
from uuid_utils.compat import uuid7

from desktop.errors import (
    Cancelled,
    DatabaseBusy,
    DatabaseDamaged,
    DiskFailing,
    DiskFull,
    EncryptionUnavailable,
    ExpectedError,
    GateClosed,
    InvalidEntry,
    OpenedToRead,
    Problem,
    ProfileReadOnly,
)
from desktop.storage.dumps import leave_no_dump
from desktop.storage.operation import Operation, Said
from desktop.storage.waiting_log import WaitingLog

BUSY_TIMEOUT_MS = 5_000
CACHE_KIB = 16 * 1024
KEY_BYTES = 32


class Journal(Protocol):
    """Where operations are kept a second time, outside the database."""

    def append(self, operations: list[Operation]) -> None:
        """Keep ``operations``; on the disk for certain when this returns."""

    def take_back(self) -> None:
        """Undo the last ``append`` or ``begin``: its transaction was not committed."""

    def begin(self, name: str, operations: list[Operation]) -> None:
        """Go on in another file with ``operations`` in it."""

    def settle(self) -> None:
        """Remove what ``begin`` replaced: its transaction was committed."""

    def first_n(self) -> int:
        """Return the number of the first operation that is kept, 0 when there is none."""

    def rewrite(self, operations: Iterable[Said]) -> None:
        """Hold exactly ``operations``, all or nothing."""


class Store:
    """The local database, open.

    Sessions are short, belong to the thread that opened them, and are never held open across
    a network call or a dialog. Connections stay open between sessions: opening one costs more
    than a save.

    Args:
        path: The database file.
        journal: Keeps every operation once more, before its transaction is committed.
        new_op_id: Makes the id of an operation.

    Attributes:
        when_full: Called when a save finds the disk full, to make room for the next one.
        when_damaged: Called when something read finds damage, to have it looked at next time.
        copies: Older copies of the database; erasing removes them.
        read_only: Whether nothing can be written here.
        waiting: Takes lines of the log that cannot be written here; ``None`` = nothing does.
        also_erased: A file outside the profile that keeps the ids of what is erased here, too.
        drop_copies: Called when something was erased, to remove the backups made by ourselves.
        forget_key: Lets go of the key: from then on a job that still comes ends as cancelled.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        path: Path,
        journal: Journal | None = None,
        new_op_id: Callable[[], UUID] = uuid7,
        read_only: bool = False,
    ) -> None:
        self.engine = engine
        self.read_only = read_only
        self.waiting: WaitingLog | None = None
        self.path = path
        self.journal = journal
        self.new_op_id = new_op_id
        self.when_full: Callable[[], None] = _do_nothing
        self.when_damaged: Callable[[], None] = _do_nothing
        self.copies: tuple[Path, ...] = ()
        self.also_erased: Path | None = None
        self.drop_copies: Callable[[], None] = _do_nothing
        self.forget_key: Callable[[], None] = _do_nothing
        self._turn = Lock()
        self._is_damaged = False
        self._read = sessionmaker(engine, expire_on_commit=False)
        self._write, self._write_again = (
            sessionmaker(engine.execution_options(immediate=level), expire_on_commit=False)
            for level in ("FULL", "NORMAL")
        )

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session that sees one moment in time and never waits for a writer."""
        with self._watched(), translated_errors(), self._read() as session:
            yield session

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Remember damage. Once it was met, the cipher opens nothing any more: the same cause."""
        try:
            yield
        except DatabaseDamaged:
            self._is_damaged = True
            self.when_damaged()
            raise
        except ProfileReadOnly:
            if self._is_damaged:
                raise DatabaseDamaged from None
            raise

    @contextmanager
    def writing(self, *, repeatable: bool = False) -> Iterator[Session]:
        """Open a transaction; commit on the way out, roll back on any error.

        When this returns, the rows and their operations are on the disk, and the operations
        are in the journal as well.

        Args:
            repeatable: What is written comes again by itself if a power cut takes it, as a
                page of the server does: nobody waits for the disk. The next save takes it to
                the disk too, and nothing that was written before it is lost alone.

        Raises:
            DatabaseBusy: Another writer kept the lock for over 5 s.
            DiskFull, ProfileReadOnly, DiskFailing: Nothing was saved.
            OpenedToRead: The profile is open for reading only.
            GateClosed, InvalidEntry: A rule of the database refused; nothing was saved.
        """
        if self.read_only:
            raise OpenedToRead
        info: dict[str, Any] = {"operations": [], "new_op_id": self.new_op_id}
        try:
            begin = self._write_again if repeatable else self._write
            watched = self._watched()
            with self._in_turn(), watched, translated_errors(), begin(info=info) as session:
                session.connection()  # takes the write lock now, not at the first change
                yield session
                session.flush()
                self._commit(session, kept=self._keep(session))
        except DiskFull:
            self.when_full()
            raise

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Let one thread write at a time, and the next one start at once.

        SQLite's own waiting looks again after ever longer pauses: whoever saves between two
        pages of a long pull would keep missing the moment.
        """
        if not self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000):
            raise DatabaseBusy
        try:
            yield
        finally:
            self._turn.release()

    def _keep(self, session: Session) -> bool:
        """Put into the journal what this transaction made; return whether there was any."""
        journal, operations = self.journal, session.info["operations"]
        if journal is None:
            return False
        if (anew := session.info.get("new_journal")) is not None:
            journal.begin(*anew)
            return True
        if operations:
            journal.append(operations)
        return bool(operations)

    def _commit(self, session: Session, *, kept: bool) -> None:
        try:
            session.commit()
        except BaseException:
            if self.journal is not None and kept:
                self.journal.take_back()
            raise
        if self.journal is not None and "new_journal" in session.info:
            self.journal.settle()

    def close(self) -> None:
        """Release all connections; the file may be moved afterwards."""
        self.engine.dispose()


def open_store(
    path: Path,
    key: bytes,
    *,
    journal: Journal | None = None,
    new_op_id: Callable[[], UUID] = uuid7,
    read_only: bool = False,
) -> Store:
    """Open the encrypted database at ``path``, or make a new one there.

    Args:
        path: The database file.
        key: 32 random bytes. SQLCipher's own derivation from a passphrase would cost 0.1 s
            for every connection; a raw key costs 1 ms.
        read_only: Whether to write nothing, not even beside it. Nobody else may write.

    Raises:
        EncryptionUnavailable: At the first statement: the library is plain SQLite.
        DatabaseDamaged: At the first statement: the file is damaged or the key is another's.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    leave_no_dump()
    held = [key]

    def connect() -> Any:
        at_hand = held[:1]
        if not at_hand:
            raise Cancelled  # a wiped profile would begin anew, as an empty file
        name = _name_to_read(path) if read_only else str(path)
        connection = sqlcipher.connect(
            name, uri=read_only, check_same_thread=False, isolation_level=None
        )
        try:
            _prepare(connection, at_hand[0], _TO_READ if read_only else _TO_WRITE)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        pool_use_lifo=True,  # the connection used last has its pages at hand
        hide_parameters=True,  # what people typed stays out of exception texts
    )
    event.listen(engine, "begin", _begin)
    store = Store(engine, path=path, journal=journal, new_op_id=new_op_id, read_only=read_only)
    store.forget_key = held.clear
    return store


_TO_WRITE = (
    "journal_mode = WAL",
    "synchronous = FULL",  # see _begin
    "wal_autocheckpoint = 4000",  # pages; copied back in fewer, larger goes: see README
    "secure_delete = ON",  # what is erased is overwritten, not only unlinked
)
_TO_READ = ("locking_mode = EXCLUSIVE",)
"""The index of the log is in memory then, instead of in a file beside it."""


def _name_to_read(path: Path) -> str:
    """Return the name under which SQLite opens a file and its log and makes no file for it.

    "Immutable" would leave out what stands in the log only; without a log nothing else opens.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        how = "vfs=win32-none" if os.name == "nt" else "vfs=unix-none"
    else:
        how = "immutable=1"
    return f"{path.absolute().as_uri()}?mode=ro&{how}"


def _prepare(connection: Any, key: bytes, settings: tuple[str, ...]) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise EncryptionUnavailable
    for setting in (
        "cipher_log_level = NONE",
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "foreign_keys = ON",
        *settings,
        "temp_store = MEMORY",  # sorting leaves no plain text in temporary files
        "trusted_schema = OFF",
        f"cache_size = -{CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {setting}")


def _do_nothing() -> None: ...


def _begin(connection: Any) -> None:
    """Begin; FULL = a save that was reported survives a power cut."""
    level = connection.get_execution_options().get("immediate")
    if level is None:
        connection.exec_driver_sql("BEGIN")
        return
    connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


_MEANINGS: tuple[tuple[str, type[ExpectedError]], ...] = (
    ("is locked", DatabaseBusy),
    ("is busy", DatabaseBusy),
    ("not a database", DatabaseDamaged),
    ("malformed", DatabaseDamaged),
    ("disk is full", DiskFull),
    ("readonly database", ProfileReadOnly),
    ("unable to open", ProfileReadOnly),
    ("disk i/o error", DiskFailing),
)
_NO_WRITING = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST}
_POINT = "point:"
_GATE = "gate:"
_CHECK = "CHECK constraint failed: ck_"


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the errors of driver and disk into ours at this one border; let bugs through."""
    try:
        yield
    except DBAPIError as error:
        ours = _meaning(error.orig)
        if ours is None:
            raise
        raise ours from None  # the driver's text may quote what somebody typed
    except sqlcipher.DatabaseError as error:
        ours = _meaning(error)
        if ours is None:
            raise
        raise ours from None
    except OSError as error:
        ours = disk_error(error)
        if ours is None:
            raise
        raise ours from error


def disk_error(error: OSError) -> ExpectedError | None:
    """Return what a failed file operation means to a person, or ``None`` for a bug of ours."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFull()
    if error.errno in _NO_WRITING:
        return ProfileReadOnly()
    if error.errno == errno.EIO:
        return DiskFailing()
    return None


def _meaning(error: BaseException | None) -> ExpectedError | None:
    words = str(error)
    if words.startswith(_GATE):
        return GateClosed(words.removeprefix(_GATE))
    if words.startswith(_POINT):
        return InvalidEntry(Problem("lat", "point_not_allowed"))
    if words.startswith(_CHECK):
        return _broken_check(words.removeprefix(_CHECK))
    lowered = words.lower()
    return next((ours() for sign, ours in _MEANINGS if sign in lowered), None)


def _broken_check(name: str) -> ExpectedError | None:
    """Return the problem that a constraint ``<table>_<field>__<rule>`` stands for."""
    from desktop.storage.models import Base

    for table in Base.metadata.tables:
        rest = name.removeprefix(f"{table}_")
        field, mark, rule = rest.partition("__")
        if rest != name and mark:
            return InvalidEntry(Problem(field, rule))
    return None
