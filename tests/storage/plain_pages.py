"""What somebody with the key could read in the files of a profile, deleted or not."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.profiles import keys

PAGE, RESERVED, VECTOR = 4096, 80, 16
LOG_HEAD, FRAME_HEAD = 32, 24


def everything_in(folder: Path, passphrase: str) -> bytes:
    """Return the plain bytes of all pages, log frames and journal frames of a profile.

    SQLCipher 4: a page is AES-256-CBC, its vector and checksum in the last 80 bytes; the first
    16 bytes of a database are the salt.
    """
    key = keys.unwrap(keys.read_slots(folder), passphrase)
    found = b""
    for file in sorted(folder.glob("*.db")):
        found += b"".join(_pages(file.read_bytes(), key))
        log = file.with_name(file.name + "-wal")
        if log.exists():
            found += b"".join(_frames(log.read_bytes(), key))
    for journal in sorted((folder / "journal").iterdir()):
        found += b"".join(_operations(journal, keys.journal_key(key)))
    return found


def _pages(content: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PAGE):
        yield _plain(content[start : start + PAGE], key, skip=VECTOR if start == 0 else 0)


def _frames(content: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(LOG_HEAD, len(content), FRAME_HEAD + PAGE):
        number = struct.unpack(">I", content[start : start + 4])[0]
        page = content[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]
        if len(page) == PAGE:
            yield _plain(page, key, skip=VECTOR if number == 1 else 0)


def _plain(page: bytes, key: bytes, *, skip: int) -> bytes:
    end = PAGE - RESERVED
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + VECTOR])).decryptor()
    return cipher.update(page[skip:end]) + cipher.finalize()


def _operations(file: Path, key: bytes) -> Iterator[bytes]:
    try:
        for operation in FileJournal(file, key).read():
            yield operation.to_bytes()
    except JournalDamaged:
        yield file.read_bytes()
