"""The recovery key: opens a profile when the passphrase is forgotten.

It is printed and put away, so it is made to be copied by hand: 128 random bits in seven groups
of four, in letters that cannot be taken for each other, and a check that finds typing errors.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import RecoveryKeyWrong

RECOVERY = "recovery"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Douglas Crockford's Base 32
_MISREAD = str.maketrans("OIL", "011")
_BITS = 128
_SECRET_LETTERS, _CHECK_LETTERS = 26, 2
LENGTH = _SECRET_LETTERS + _CHECK_LETTERS
_GROUP = 4
_FEWEST_GROUPS = 3
"""Of four, before the last one: less may be anything."""


def new_recovery_key() -> str:
    """Return a fresh key, as it is printed: ``7GHW-…``, seven groups of four."""
    secret = os.urandom(_BITS // 8)
    letters = _spelled(int.from_bytes(secret), _SECRET_LETTERS) + _check(secret)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def read_recovery_key(text: str) -> bytes | None:
    """Return the secret in a key as somebody typed it; ``None`` if it is none, or mistyped.

    Small letters, other separators, O for 0 and I or L for 1 are all right.
    """
    letters = _letters_in(text)
    if len(letters) != LENGTH or set(letters) - set(_LETTERS):
        return None
    number = 0
    for letter in letters[:_SECRET_LETTERS]:
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    if number >= 1 << _BITS:
        return None
    secret = number.to_bytes(_BITS // 8)
    return secret if _check(secret) == letters[_SECRET_LETTERS:] else None


def refusal(text: str) -> RecoveryKeyWrong | None:
    """Return what is wrong with a recovery key that opened nothing; ``None`` if it looks like none.

    Somebody may have chosen a passphrase that looks like half a key, so this only explains.
    """
    letters = _letters_in(text)
    if read_recovery_key(text) is not None:
        return RecoveryKeyWrong("other", LENGTH, LENGTH)
    if not _looks_like_one(text, letters):
        return None
    reason = "letters" if len(letters) == LENGTH else "length"
    return RecoveryKeyWrong(reason, len(letters), LENGTH)


def _looks_like_one(text: str, letters: str) -> bool:
    *groups, last = re.split(r"[\W_]+", text.strip()) or [""]
    grouped = len(groups) >= _FEWEST_GROUPS and {len(group) for group in groups} == {_GROUP}
    in_one = not groups and len(letters) >= LENGTH - 2 * _GROUP
    strange = [letter for letter in letters if letter not in _LETTERS]
    fits = len(strange) <= 1 and any(each.isdigit() for each in text)
    return fits and ((grouped and len(last) <= _GROUP) or in_one)


def _letters_in(text: str) -> str:
    return "".join(each for each in text.upper() if each.isalnum()).translate(_MISREAD)


def wrap_for_recovery(data_key: bytes, key: str, *, made_on: date) -> Mapping[str, Any]:
    """Return a slot that the recovery key ``key`` opens.

    Raises:
        ValueError: ``key`` is no recovery key.
    """
    secret = read_recovery_key(key)
    if secret is None:
        raise ValueError("not a recovery key")
    salt, nonce = os.urandom(16), os.urandom(12)
    wrapped = AESGCM(_derived(secret, salt)).encrypt(nonce, data_key, RECOVERY.encode())
    kept = {"salt": salt, "nonce": nonce, "wrapped": wrapped}
    texts = {name: base64.b64encode(raw).decode("ascii") for name, raw in kept.items()}
    return {"kind": RECOVERY, "made_on": made_on.isoformat(), **texts}


def open_by_recovery(slot: Mapping[str, Any], secret: bytes) -> bytes | None:
    """Return the data key in a slot; ``None`` if it is of another recovery key.

    Raises:
        KeyError, ValueError: The slot cannot be read.
    """
    salt, nonce, wrapped = (
        base64.b64decode(slot[name], validate=True) for name in ("salt", "nonce", "wrapped")
    )
    try:
        return AESGCM(_derived(secret, salt)).decrypt(nonce, wrapped, RECOVERY.encode())
    except InvalidTag:
        return None


def _derived(secret: bytes, salt: bytes) -> bytes:
    """Return the wrapping key. The secret is random: no guess needs to be made slow."""
    return HKDF(SHA256(), 32, salt=salt, info=b"weefsel recovery v1").derive(secret)


def _check(secret: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(b"weefsel recovery" + secret).digest()[:2])
    return _spelled(number % len(_LETTERS) ** _CHECK_LETTERS, _CHECK_LETTERS)


def _spelled(number: int, length: int) -> str:
    letters = []
    for _ in range(length):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "".join(reversed(letters))
