"""What was erased for good, in a file outside the database: a restore cannot bring it back.

One line per id, with a check sum. A line is on the disk before the database commits, so the
ledger may know of an erasure that the database lost, never the other way round. It holds ids,
moments and codes, no content. Keep it on other storage than the database and its backups.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import msgspec
from filelock import FileLock

from desktop.server.erasure import Entry
from desktop.server.unprivileged import leave_to_folder

WAIT = 30
"""Seconds to wait for another process that writes."""
_CUT = b" cut"
"""Written by the next process behind a line that was cut off."""


_decoder = msgspec.json.Decoder(tuple[int, Entry])


class LedgerDamaged(Exception):
    """A line of the ledger is not what was written; somebody has to look before it is used.

    Args:
        line: Its number, from 1.
    """

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Ledger:
    """The lines of one city in the file; see :class:`desktop.server.erasure.Ledger`.

    Args:
        path: Of the file, which all cities share; made when the first line is written.
        tenant: The city.
    """

    def __init__(self, path: Path, tenant: int) -> None:
        self._path = path
        self._tenant = tenant

    def append(self, entries: Sequence[Entry]) -> None:
        """Write lines; when this returns they survive a power cut.

        Raises:
            OSError: They may not; the database must not commit.
        """
        lines = b"".join(_line(self._tenant, entry) for entry in entries)
        if not lines:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lock = self._path.with_name(f"{self._path.name}.lock")
        with FileLock(lock, timeout=WAIT):
            is_new = not self._path.exists()
            if is_new:
                self._path.touch(mode=0o600)
                for each in (self._path, lock):  # a command by root must not shut the service out
                    leave_to_folder(each)
            with self._path.open("ab", buffering=0) as file:
                # A cut in the middle of a line must not spoil the one behind it.
                whole = lines if self._ends_whole() else _CUT + b"\n" + lines
                if file.write(whole) != len(whole):
                    raise OSError("the ledger of erasures was not written whole")
                os.fsync(file.fileno())
            if is_new:
                keep_name(self._path.parent)

    def entries(self) -> list[Entry]:
        """Return what was erased, in order.

        A last line that was cut off is passed over: its erasure was not committed.

        Raises:
            LedgerDamaged: Another line cannot be read.
        """
        if not self._path.exists():
            return []
        *lines, _cut_off = self._path.read_bytes().split(b"\n")
        found = [_read(line, number) for number, line in enumerate(lines, 1)]
        return [
            entry for line in found if line for tenant, entry in [line] if tenant == self._tenant
        ]

    def _ends_whole(self) -> bool:
        with self._path.open("rb") as file:
            if file.seek(0, os.SEEK_END) == 0:
                return True
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"


def _line(tenant: int, entry: Entry) -> bytes:
    content = msgspec.json.encode([tenant, entry])
    return b"%08x %s\n" % (crc32(content), content)


def _read(line: bytes, number: int) -> tuple[int, Entry] | None:
    """Return what a line says; ``None`` if it was cut off while it was written."""
    mark, _, content = line.partition(b" ")
    if mark == b"%08x" % crc32(content):
        try:
            return _decoder.decode(content)
        except msgspec.DecodeError:
            raise LedgerDamaged(number) from None
    if line.endswith(_CUT):
        return None
    raise LedgerDamaged(number)


def keep_name(folder: Path) -> None:
    """Make it outlast a power cut which names a folder holds; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
