"""Secrets of second factors are kept wrapped: a copy of the database alone gives nobody a code.

The key lies in a file beside the attachments, never in the database or its backups. It is made
with the first second factor. All hosts that serve need the same file; where it is lost, people
get new second factors (``weefsel-server user totp``).
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.server.unprivileged import leave_to_folder

_NONCE = 12


class FactorKeyLost(Exception):
    """The key of the second factors is missing, or another one."""


@dataclass(frozen=True, slots=True)
class FactorKey:
    """Wraps and unwraps.

    Args:
        file: With the key; 32 bytes, as hexadecimal text.
    """

    file: Path

    def wrap(self, secret: bytes, *, tenant: int, account: UUID) -> bytes:
        """Return what to keep of the secret of one account; it opens for no other one."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self._made()).encrypt(nonce, secret, _of(tenant, account))

    def unwrap(self, kept: bytes, *, tenant: int, account: UUID) -> bytes:
        """Return the secret.

        Raises:
            FactorKeyLost: See there.
        """
        try:
            cipher = AESGCM(self._read())
            return cipher.decrypt(kept[:_NONCE], kept[_NONCE:], _of(tenant, account))
        except (OSError, ValueError, InvalidTag):
            raise FactorKeyLost from None

    def _made(self) -> bytes:
        """Return the key; make it first if there is none."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        try:
            with open(self.file, "x", encoding="ascii", opener=_for_me_alone) as new:
                new.write(secrets.token_hex(32))
                new.flush()
                os.fsync(new.fileno())
            leave_to_folder(self.file)
        except FileExistsError:
            pass
        try:
            return self._read()
        except (OSError, ValueError):
            raise FactorKeyLost from None

    def _read(self) -> bytes:
        return bytes.fromhex(self.file.read_text("ascii"))


def key_beside(blobs: Path) -> FactorKey:
    """Return the key whose file lies beside the folder of the attachments."""
    return FactorKey(blobs.with_name("factors.key"))


def _for_me_alone(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _of(tenant: int, account: UUID) -> bytes:
    return b"%d %s" % (tenant, account.bytes)
