"""Backups that are proven: a dump, read into a fresh PostgreSQL and counted, before it counts.

Only then do laptops hear that their operations are durable and may forget them. Who dumps is the
owner: row-level security does not bind it, so a dump is whole.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import file_digest
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

import msgspec
from sqlalchemy import URL, Connection, inspect, text

from desktop.server.database import Database
from desktop.server.embedded import programs_for
from desktop.server.sealed import seal, unseal
from desktop.server.unprivileged import account
from desktop.sync.checksum import total

_VERSION = text("SELECT current_setting('server_version_num')::int / 10000")
_TENANTS = text("SELECT tenant, epoch FROM server ORDER BY tenant")
_STREAMS = text("SELECT id, last_n FROM stream WHERE tenant = :tenant")
_HEADS = text("SELECT id, seq, checksum FROM scope WHERE tenant = :tenant ORDER BY id")
_VERSIONS = text(
    "SELECT id, ver FROM record WHERE tenant = :tenant AND scope = :scope AND NOT erased"
)
_LAST = text("SELECT max(seq) FROM record WHERE tenant = :tenant AND scope = :scope")
_DURABLE = text(
    "UPDATE stream SET durable_n = greatest(durable_n, least(last_n, :n))"
    " WHERE tenant = :tenant AND id = :stream AND EXISTS"
    " (SELECT FROM server WHERE server.tenant = :tenant AND server.epoch = :epoch)"
)


class BackupFailed(Exception):
    """A backup was not made, or is not what it should be.

    Args:
        reason: ``dump``, ``restore``, ``changed`` (the file), ``checksum``, ``stream``, or
            ``occupied``: the database to read it into is not empty, and was left alone.
        detail: What PostgreSQL's program complained of first, or a number.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class City(msgspec.Struct, frozen=True, kw_only=True):
    """How far one city had come before the dump began.

    Args:
        streams: Stream → its latest operation.
    """

    tenant: int
    epoch: int
    streams: dict[str, int]


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """What lies beside a dump, as ``NAME.json``.

    Args:
        made_at: ms since 1970.
        sha256: Of the sealed file.
    """

    made_at: int
    sha256: str
    size: int
    cities: list[City]


def make_backup(database: Database, target: Path, key: bytes, *, now: int) -> Backup:
    """Write a sealed dump of all cities to ``target``, and beside it what it holds.

    Args:
        database: Of the owner.
        target: The file; it appears when it is whole.
        key: 32 bytes. Without them nobody reads the dump again.
        now: ms since 1970.

    Raises:
        BackupFailed: Nothing is left of it.
    """
    cities = _cities(database)  # before the dump: it holds at least this much
    beside = target.with_name(f"{target.name}.part")
    try:
        with beside.open("wb") as file, _dumping(database) as dump:
            seal(dump, file, key)
        with beside.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        made = Backup(made_at=now, sha256=digest, size=beside.stat().st_size, cities=cities)
        _facts(target).write_bytes(msgspec.json.encode(made))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return made


def read_backup(source: Path) -> Backup:
    """Return what lies beside a dump, after checking that the file is the one meant.

    Raises:
        BackupFailed: It was changed or cut off.
    """
    made = msgspec.json.decode(_facts(source).read_bytes(), type=Backup)
    with source.open("rb") as file:
        if file_digest(file, "sha256").hexdigest() != made.sha256:
            raise BackupFailed("changed")
    return made


def restore(source: Path, into: Database, key: bytes) -> Backup:
    """Read a dump into an empty database and prove that all of it arrived.

    The caller then migrates it, replays the ledger of erasures, and only then opens the API.

    Args:
        source: From :func:`make_backup`.
        into: Of the owner; empty.
        key: As given to :func:`make_backup`.

    Raises:
        BackupFailed: The database is to be thrown away.
    """
    made = read_backup(source)
    if inspect(into.engine).get_table_names():
        raise BackupFailed("occupied")
    with source.open("rb") as file, _restoring(into) as pipe:
        unseal(file, pipe, key)
    with into.engine.begin() as connection:
        for city in made.cities:
            _prove(connection, city)
    return made


def set_durable(database: Database, made: Backup) -> int:
    """Tell the streams how much of them is in a proven backup; return for how many.

    A city that meanwhile began another epoch is passed over: its history was put back.
    """
    changed = 0
    for city in made.cities:
        with database.writing(city.tenant) as connection:
            for stream, last in city.streams.items():
                given = {"tenant": city.tenant, "stream": stream, "n": last, "epoch": city.epoch}
                changed += connection.execute(_DURABLE, given).rowcount
    return changed


def _cities(database: Database) -> list[City]:
    with database.engine.begin() as connection:
        return [
            City(tenant=row.tenant, epoch=row.epoch, streams=_streams(connection, row.tenant))
            for row in connection.execute(_TENANTS).all()
        ]


def _streams(connection: Connection, tenant: int) -> dict[str, int]:
    return {str(row.id): row.last_n for row in connection.execute(_STREAMS, {"tenant": tenant})}


def _prove(connection: Connection, city: City) -> None:
    here = {"tenant": city.tenant}
    arrived = _streams(connection, city.tenant)
    if any(arrived.get(stream, 0) < last for stream, last in city.streams.items()):
        raise BackupFailed("stream", str(city.tenant))
    for head in connection.execute(_HEADS, here).all():
        scope = here | {"scope": head.id}
        rows = connection.execute(_VERSIONS, scope)
        last = connection.execute(_LAST, scope).scalar_one() or 0
        if total((row.id, row.ver) for row in rows) != head.checksum or last > head.seq:
            raise BackupFailed("checksum", str(head.id))


def _facts(target: Path) -> Path:
    return target.with_name(f"{target.name}.json")


@contextmanager
def _dumping(database: Database) -> Iterator[BinaryIO]:
    command = ["pg_dump", "--format=custom", "--compress=gzip:4", "--no-owner", "--no-acl"]
    with _running(command, database, "dump") as process:
        yield cast("BinaryIO", process.stdout)


@contextmanager
def _restoring(into: Database) -> Iterator[BinaryIO]:
    command = ["pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-acl"]
    command = [*command, f"--dbname={into.engine.url.database}"]
    with _running(command, into, "restore") as process:
        pipe = cast("BinaryIO", process.stdin)
        with suppress(BrokenPipeError):  # it stopped early, and says why
            yield pipe
            pipe.close()


@contextmanager
def _running(
    command: Sequence[str], database: Database, reason: str
) -> Iterator[subprocess.Popen[bytes]]:
    program, *arguments = command
    with database.engine.connect() as connection:
        folder = programs_for(connection.execute(_VERSION).scalar_one())
    with subprocess.Popen(  # noqa: S603 - PostgreSQL's programs, our arguments
        [str(folder / program), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=_environment(database.engine.url),
        **account(),
    ) as process:
        said: list[bytes] = []
        listener = threading.Thread(target=_listen, args=(process.stderr, said))
        listener.start()
        try:
            yield process
            process.wait()
        finally:
            process.kill()
            listener.join()
    if process.returncode:
        raise BackupFailed(reason, _complaint(said) or str(process.returncode))


def _complaint(said: Sequence[bytes]) -> str:
    """Return the first line that tells of an error; statements and hints follow it."""
    lines = [line.decode("utf-8", "replace").strip() for line in said]
    return next((line for line in lines if "error:" in line.casefold()), "".join(lines[:1]))


def _listen(stream: IO[bytes], said: list[bytes]) -> None:
    said.extend(stream)


def _environment(url: URL) -> dict[str, str]:
    """Return where to connect, as variables: a password must not be among the arguments."""
    given: dict[str, Any] = {
        "PGHOST": url.query.get("host", url.host),
        "PGPORT": url.query.get("port", url.port),
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
    }
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {"LC_ALL": "C"} | {name: str(value) for name, value in given.items() if value}
