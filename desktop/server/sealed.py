"""Backups are encrypted while they are written: no plain copy of people's data lies anywhere.

``WEEFSEAL1``, then frames: length (4 bytes), AES-256-GCM of up to 1 MiB. The nonce counts the
frames, and each frame says whether it is the last: none can be left out, changed or cut off.
Every file has a key of its own, made from the key of the city and a random salt.
"""

from __future__ import annotations

import secrets
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_MAGIC = b"WEEFSEAL1"
_FRAME = 1 << 20
_SALT = 32
_TAG = 16
_LENGTH = 4


class SealBroken(Exception):
    """The file was changed or cut off, or the key is another one."""


def seal(plain: BinaryIO, sealed: BinaryIO, key: bytes) -> None:
    """Encrypt all that ``plain`` gives."""
    salt = secrets.token_bytes(_SALT)
    sealed.write(_MAGIC + salt)
    cipher, number = _cipher(key, salt), 0
    content = _read_full(plain)
    while True:
        following = _read_full(plain) if len(content) == _FRAME else b""
        is_last = not following
        frame = cipher.encrypt(_nonce(number), content, _place(is_last=is_last))
        sealed.write(len(frame).to_bytes(_LENGTH, "big") + frame)
        if is_last:
            return
        content, number = following, number + 1


def unseal(sealed: BinaryIO, plain: BinaryIO, key: bytes) -> None:
    """Decrypt; what was written before an error is of no use.

    Raises:
        SealBroken: See there.
    """
    if sealed.read(len(_MAGIC)) != _MAGIC:
        raise SealBroken
    cipher, number = _cipher(key, sealed.read(_SALT)), 0
    frame = _read_frame(sealed)
    while frame:
        following = _read_frame(sealed)
        try:
            plain.write(cipher.decrypt(_nonce(number), frame, _place(is_last=not following)))
        except InvalidTag:
            raise SealBroken from None
        frame, number = following, number + 1
    if number == 0:
        raise SealBroken


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, salt, b"weefsel backup").derive(key))


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _place(*, is_last: bool) -> bytes:
    return b"last" if is_last else b"more"


def _read_frame(sealed: BinaryIO) -> bytes:
    head = sealed.read(_LENGTH)
    if not head:
        return b""
    length = int.from_bytes(head, "big")
    if len(head) < _LENGTH or not _TAG <= length <= _FRAME + _TAG:
        raise SealBroken
    frame = sealed.read(length)
    if len(frame) < length:
        raise SealBroken
    return frame


def _read_full(plain: BinaryIO) -> bytes:
    """Return a whole frame; a pipe gives less at a time."""
    parts, missing = [], _FRAME
    while missing and (part := plain.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
