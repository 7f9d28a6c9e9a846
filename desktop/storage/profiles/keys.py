"""The key of the database and the slots that hold it.

The data key is random and never changes with the passphrase. ``keys.json`` holds it once for
each way to unlock, wrapped: the passphrase, and a recovery key that is printed and put away
(:mod:`~.recovery`). A slot says what kind it is; slots of kinds this program does
not know are kept as they are.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import ProfileIncomplete, WeakPassphrase, WrongPassphrase
from desktop.storage.disk import write_whole
from desktop.storage.engine import KEY_BYTES
from desktop.storage.profiles import key_file
from desktop.storage.profiles.recovery import (
    RECOVERY,
    new_recovery_key,
    open_by_recovery,
    read_recovery_key,
    refusal,
    wrap_for_recovery,
)

KEYS = key_file.KEYS
SECOND_COPY = key_file.SECOND_COPY
LEAST_CHARACTERS = 12
"""Eight of somebody's choice can be guessed from a stolen folder, even at this cost a guess."""
_LEAST_DIFFERENT = 5
_SALT_BYTES = 16
_NONCE_BYTES = 12
_PASSPHRASE = "passphrase"  # noqa: S105 - the kind of a slot
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_ROUNDS = 100

Slot = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one guess of a passphrase is (Argon2id).

    Args:
        memory_kib: Memory in KiB; 64 MiB keeps graphics cards from guessing in thousands.
        rounds: Passes over it.
        lanes: Threads.
    """

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4


STANDARD = Cost()


def new_data_key() -> bytes:
    """Return a fresh random key for a database."""
    return os.urandom(KEY_BYTES)


def journal_key(data_key: bytes) -> bytes:
    """Return the key of the journal: one key serves one cipher only."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"weefsel journal v1").derive(data_key)


def waiting_key(data_key: bytes) -> bytes:
    """Return the key of lines of the log that wait outside the profile."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"weefsel waiting v1").derive(data_key)


def wrap(data_key: bytes, passphrase: str, *, cost: Cost = STANDARD) -> Slot:
    """Return a slot that ``passphrase`` opens.

    Raises:
        WeakPassphrase: It has fewer than 12 characters, or says the same few over and over.
    """
    if len(passphrase) < LEAST_CHARACTERS or len(set(passphrase)) < _LEAST_DIFFERENT:
        raise WeakPassphrase(LEAST_CHARACTERS)
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    kdf = {"name": "argon2id", **asdict(cost)}
    cipher = AESGCM(_derived(passphrase, salt, cost))
    return {
        "kind": _PASSPHRASE,
        "kdf": kdf,
        "salt": _text(salt),
        "nonce": _text(nonce),
        "wrapped": _text(cipher.encrypt(nonce, data_key, _PASSPHRASE.encode())),
    }


def unwrap(slots: Sequence[Slot], passphrase: str) -> bytes:
    """Return the data key from the first slot that ``passphrase`` opens.

    Args:
        passphrase: As it was typed; a recovery key will do too.

    Raises:
        WrongPassphrase: It opens none of them; ``RecoveryKeyWrong`` if it looks like such a key.
        ProfileIncomplete: A slot cannot be read.
    """
    if (secret := read_recovery_key(passphrase)) is not None:
        for slot in slots:
            if slot.get("kind") == RECOVERY and (key := _recovered(slot, secret)) is not None:
                return key
    for slot in slots:
        if slot.get("kind") == _PASSPHRASE and (key := _opened(slot, passphrase)) is not None:
            return key
    raise refusal(passphrase) or WrongPassphrase


def change_slot(
    slots: Sequence[Slot], *, old: str, new: str, cost: Cost = STANDARD
) -> Sequence[Slot]:
    """Return the slots with a passphrase slot for ``new`` in place of the one for ``old``.

    Raises:
        WrongPassphrase, WeakPassphrase: Nothing changes.
    """
    data_key = unwrap(slots, old)
    fresh = wrap(data_key, new, cost=cost)
    return [fresh, *(slot for slot in slots if slot.get("kind") != _PASSPHRASE)]


def renew_recovery(
    slots: Sequence[Slot], *, passphrase: str, made_on: date
) -> tuple[Sequence[Slot], str]:
    """Return the slots with a new recovery key in place of older ones, and that key.

    It is nowhere else: whoever asked for it shows it once.

    Raises:
        WrongPassphrase: Nothing changes.
    """
    data_key, key = unwrap(slots, passphrase), new_recovery_key()
    fresh = wrap_for_recovery(data_key, key, made_on=made_on)
    return [*(slot for slot in slots if slot.get("kind") != RECOVERY), fresh], key


def drop_recovery(slots: Sequence[Slot], *, passphrase: str) -> Sequence[Slot]:
    """Return the slots without a recovery key: the printed one opens nothing any more.

    Raises:
        WrongPassphrase: Nothing changes.
    """
    unwrap(slots, passphrase)
    return [slot for slot in slots if slot.get("kind") != RECOVERY]


def recovery_made_on(slots: Sequence[Slot]) -> date | None:
    """Return the day on which the recovery key was made; ``None`` if there is none."""
    found = next((slot for slot in slots if slot.get("kind") == RECOVERY), None)
    try:
        return None if found is None else date.fromisoformat(str(found.get("made_on")))
    except ValueError:
        return date.min


def write_slots(folder: Path, slots: Sequence[Slot]) -> None:
    """Write the key file of a profile, twice: without it the database is lost."""
    write_first_copy(folder, slots)
    write_second_copy(folder, slots)


def write_first_copy(folder: Path, slots: Sequence[Slot]) -> None:
    """Write the file of keys that counts from now on; the second one still tells of before."""
    write_whole(folder / KEYS, _content(slots))


def write_second_copy(folder: Path, slots: Sequence[Slot]) -> None:
    """Write the second file: of a profile that is being made, or when a change is over."""
    write_whole(folder / SECOND_COPY, _content(slots))


def keep_second_copy(folder: Path) -> bool:
    """Make both files hold the slots that count; return whether a change had been cut short."""
    slots = read_slots(folder)
    other = [name for name in (KEYS, SECOND_COPY) if _slots_in(folder / name) != slots]
    for name in other:
        write_whole(folder / name, _content(slots))
    return bool(other)


def read_slots(folder: Path) -> Sequence[Slot]:
    """Return the slots of a profile; from the second copy when the first is gone or damaged.

    Raises:
        ProfileIncomplete: Neither can be read.
    """
    for name in (KEYS, SECOND_COPY):
        slots = _slots_in(folder / name)
        if slots is not None:
            return slots
    raise ProfileIncomplete(KEYS)


def _content(slots: Sequence[Slot]) -> bytes:
    body = {"version": 1, "slots": list(slots), "sha256": _checksum(slots)}
    return json.dumps(body, indent=2).encode()


def _slots_in(file: Path) -> Sequence[Slot] | None:
    try:
        body = json.loads(file.read_bytes())
        slots = body["slots"]
        whole = body["sha256"] == _checksum(slots)
    except (FileNotFoundError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return slots if whole and are_slots(slots) else None


def are_slots(read: Any) -> bool:
    """Whether what a file said has the shape of slots; what is in each shows when it is tried."""
    return isinstance(read, list) and all(isinstance(slot, dict) for slot in read)


def _recovered(slot: Slot, secret: bytes) -> bytes | None:
    try:
        return open_by_recovery(slot, secret)
    except (KeyError, ValueError, TypeError) as error:
        raise ProfileIncomplete(KEYS) from error


def _opened(slot: Slot, passphrase: str) -> bytes | None:
    try:
        kdf = slot["kdf"]
        cost = Cost(kdf["memory_kib"], kdf["rounds"], kdf["lanes"])
        salt, nonce, wrapped = (_bytes(slot[name]) for name in ("salt", "nonce", "wrapped"))
        if not (cost.memory_kib <= _MOST_MEMORY_KIB and cost.rounds <= _MOST_ROUNDS):
            raise ProfileIncomplete(KEYS)
        derived = _derived(passphrase, salt, cost)
    except (KeyError, TypeError, ValueError, OverflowError, HashingError) as error:
        raise ProfileIncomplete(KEYS) from error
    try:
        return AESGCM(derived).decrypt(nonce, wrapped, _PASSPHRASE.encode())
    except InvalidTag:
        return None


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the wrapping key. Composed and decomposed accents type the same passphrase."""
    return hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt,
        time_cost=cost.rounds,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _checksum(slots: Sequence[Slot]) -> str:
    return hashlib.sha256(json.dumps(slots, sort_keys=True).encode()).hexdigest()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
