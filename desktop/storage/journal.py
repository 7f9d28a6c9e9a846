"""The safety net: every operation once more, in an append-only file outside the database.

A flipped bit in the middle of SQLite's write-ahead log silently drops the commits behind it
while ``integrity_check`` says ok. The journal knows better. A frame is::

    length (4) | n (8) | nonce (12) | AES-GCM(operation) | length (4)

with ``length`` that of the cipher text. It stands at both ends, so that the last frame is
found without reading the file.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.storage.disk import PRIVATE_FILE, make_private_folder, sync_folder, unfinished
from desktop.storage.operation import Operation, Said

_HEAD = struct.Struct("<IQ")
_TAIL = struct.Struct("<I")
_NONCE_BYTES = 12
_AT_ONCE = 1024 * 1024
"""Bytes that are written in one go."""
_AROUND = _HEAD.size + _NONCE_BYTES + _TAIL.size


class JournalDamaged(Exception):
    """The journal cannot be read any further.

    Args:
        offset: Up to where it is whole, in bytes.
    """

    def __init__(self, offset: int) -> None:
        super().__init__(str(offset))
        self.offset = offset


class FileJournal:
    """The journal of one profile. Only the writer of the database writes to it.

    Args:
        file: Kept in a folder of its own, so that a tool that replaces the database spares it.
        key: 32 bytes, for the journal alone.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self.file = file
        self._key = key
        self._cipher = AESGCM(key)
        self._out: BinaryIO | None = None
        self._undo: Callable[[], None] | None = None
        self._replaced: Path | None = None

    def append(self, operations: Iterable[Said]) -> None:
        """Write ``operations`` and wait for the disk; after an error nothing of them is left."""
        out = self._opened()
        self._undo = partial(os.truncate, self.file, out.seek(0, os.SEEK_END))
        try:
            out.writelines(map(self._frame, operations))
            out.flush()
            os.fsync(out.fileno())
        except BaseException:
            self.take_back()
            raise

    def take_back(self) -> None:
        """Undo the last ``append`` or ``begin``: its transaction was not committed.

        If that fails too, the frames stay. Reading gives way to a later frame of the same
        number, and opening the profile saves what no transaction did.
        """
        undo, self._undo = self._undo, None
        if undo is not None:
            with suppress(OSError):  # closing writes what a full disk did not take: that goes too
                self.close()
            undo()

    def begin(self, name: str, operations: Iterable[Said]) -> None:
        """Go on in another file with ``operations`` in it, on the disk for certain.

        The old one stays until ``settle``: the transaction that names the new one may fail.
        """
        old, new = self.file, self.file.with_name(name)
        self.close()
        self._undo = partial(self._return_to, old, new)
        try:
            self._write(new, operations)
        except BaseException:
            self.take_back()
            raise
        self.file, self._replaced = new, old

    def settle(self) -> None:
        """Remove the file that ``begin`` replaced: its transaction was committed."""
        self._undo = None
        old, self._replaced = self._replaced, None
        if old is not None:
            old.unlink(missing_ok=True)

    def rewrite(self, operations: Iterable[Said]) -> None:
        """Hold exactly ``operations``; whenever the power fails, one of both is there whole."""
        self.close()
        self._write(self.file, operations)

    def beside(self, name: str) -> FileJournal:
        """Return the journal with another name in the same folder, under the same key."""
        return FileJournal(self.file.with_name(name), self._key)

    def go_to(self, name: str) -> None:
        """Go on in the file with this name."""
        self.close()
        self.file = self.file.with_name(name)

    def _return_to(self, old: Path, new: Path) -> None:
        self.file, self._replaced = old, None
        new.unlink(missing_ok=True)

    def _write(self, file: Path, operations: Iterable[Said]) -> None:
        """Write frame by frame: all of a long stay without a server need not fit in memory."""
        make_private_folder(file.parent)
        with unfinished(file) as beside:
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
            with os.fdopen(handle, "wb", _AT_ONCE) as out:
                out.writelines(map(self._frame, operations))

    def read(self) -> Iterator[Operation]:
        """Yield all operations from the first frame on.

        Raises:
            JournalDamaged: After the last one that can be read.
        """
        if not self.file.exists():
            return
        with self.file.open("rb") as source:
            end = source.seek(0, os.SEEK_END)
            offset = 0
            while offset < end:
                operation, offset = self._frame_at(source, offset, end)
                yield operation

    def since(self, n: int) -> list[Operation]:
        """Return the operations above ``n``, found from the end of the file backwards.

        Raises:
            JournalDamaged: The end of the file is no whole frame.
        """
        found: dict[int, Operation] = {}
        if not self.file.exists():
            return []
        with self.file.open("rb") as source:
            end = source.seek(0, os.SEEK_END)
            while end > 0:
                start = self._start_of_frame_before(source, end)
                operation, _ = self._frame_at(source, start, end)
                if operation.n <= n:
                    break
                found.setdefault(operation.n, operation)
                end = start
        return [found[number] for number in sorted(found)]

    def last_n(self) -> int:
        """Return the number in the last frame, 0 when there is none.

        Raises:
            JournalDamaged: The end of the file is no whole frame.
        """
        if not self.file.exists():
            return 0
        with self.file.open("rb") as source:
            end = source.seek(0, os.SEEK_END)
            if end == 0:
                return 0
            start = self._start_of_frame_before(source, end)
            return self._frame_at(source, start, end)[0].n

    def first_n(self) -> int:
        """Return the number in the first frame, 0 when there is none or it is damaged."""
        try:
            return next((operation.n for operation in self.read()), 0)
        except JournalDamaged:
            return 0

    def cut_damage(self) -> None:
        """Cut the file after its last whole frame, for instance when power failed in a save."""
        try:
            for _ in self.read():
                pass
        except JournalDamaged as damage:
            self.close()
            os.truncate(self.file, damage.offset)

    def close(self) -> None:
        """Close the file; the next ``append`` opens it again."""
        out, self._out = self._out, None
        if out is not None:
            out.close()

    def _opened(self) -> BinaryIO:
        if self._out is None:
            is_new = not self.file.exists()
            make_private_folder(self.file.parent)
            self._out = self.file.open("ab")
            if is_new:
                sync_folder(self.file.parent)
        return self._out

    def _frame(self, operation: Said) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        number = operation.n.to_bytes(8, "little")
        secret = self._cipher.encrypt(nonce, operation.to_bytes(), number)
        length = len(secret)
        return _HEAD.pack(length, operation.n) + nonce + secret + _TAIL.pack(length)

    def _frame_at(self, source: BinaryIO, offset: int, end: int) -> tuple[Operation, int]:
        source.seek(offset)
        head = source.read(_HEAD.size)
        if len(head) < _HEAD.size:
            raise JournalDamaged(offset)
        length, n = _HEAD.unpack(head)
        after = offset + length + _AROUND
        if after > end:
            raise JournalDamaged(offset)
        nonce, secret = source.read(_NONCE_BYTES), source.read(length)
        if source.read(_TAIL.size) != _TAIL.pack(length):
            raise JournalDamaged(offset)
        try:
            body = self._cipher.decrypt(nonce, secret, n.to_bytes(8, "little"))
        except InvalidTag as error:
            raise JournalDamaged(offset) from error
        return Operation.from_bytes(body), after

    def _start_of_frame_before(self, source: BinaryIO, end: int) -> int:
        source.seek(max(end - _TAIL.size, 0))
        tail = source.read(_TAIL.size)
        start = end - _AROUND - _TAIL.unpack(tail)[0] if len(tail) == _TAIL.size else -1
        if start < 0:
            raise JournalDamaged(end)
        return start
