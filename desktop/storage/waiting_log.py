"""Lines of the log that cannot be written where they belong: kept sealed until they can be.

A profile that is open for reading only still gives files away. Who took one must be in its log
(rule R12), so the line is kept on this computer and joins at the next opening that may write.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.domain.exchange import Exported
from desktop.storage.disk import PRIVATE_FILE, make_private_folder, sync_folder

_NONCE_BYTES = 12


class WaitingLog:
    """Sealed lines of one profile in a folder of this computer.

    Args:
        folder: Outside the profile.
        key: 32 bytes, for this alone; the name of the file comes from it and tells nothing.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        name = hashlib.sha256(b"weefsel waiting name" + key).hexdigest()[:32]
        self.file = folder / f"{name}.waiting"
        self._cipher = AESGCM(key)

    def add(self, done: Exported) -> None:
        """Keep a line; it is on the disk when this returns.

        Raises:
            OSError: It may not be: what it tells of must not happen.
        """
        make_private_folder(self.file.parent)
        nonce = os.urandom(_NONCE_BYTES)
        body = {name: str(value) for name, value in asdict(done).items()}
        sealed = nonce + self._cipher.encrypt(nonce, json.dumps(body).encode(), None)
        handle = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE)
        with os.fdopen(handle, "ab") as out:
            out.write(b"\n" + sealed.hex().encode() + b"\n")  # a torn line spoils no other
            out.flush()
            os.fsync(out.fileno())
        sync_folder(self.file.parent)

    def lines(self) -> Iterator[Exported]:
        """Yield what waits and can be read."""
        try:
            kept = self.file.read_bytes().split()
        except OSError:
            return
        for line in kept:
            with suppress(ValueError, KeyError, TypeError, InvalidTag):  # torn, or not ours
                sealed = bytes.fromhex(line.decode("ascii"))
                nonce, secret = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
                yield _line(json.loads(self._cipher.decrypt(nonce, secret, None)))

    def forget(self) -> None:
        """Remove the file: everything in it is where it belongs."""
        with suppress(OSError):
            self.file.unlink(missing_ok=True)


def _line(body: Mapping[str, Any]) -> Exported:
    return Exported(
        id=UUID(body["id"]),
        at=datetime.fromisoformat(body["at"]),
        by=body["by"],
        kind=body["kind"],
        form=body["form"],
        rows=int(body["rows"]),
        reason=body["reason"],
    )
