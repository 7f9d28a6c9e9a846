"""Makes broken bytes out of whole ones."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from copy import deepcopy
from random import Random
from typing import Any

_LONGEST = 256 * 1024
_WORDS = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xff" * 8,
    b"\x80\x80",
    b"=cmd|' /C calc'!A0",
    b"\r\n",
    b'"',
    b";" * 300,
    b"," * 70_000,
    b"A" * 70_000,
    b"[" * 5_000,
    b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
    b"1e999",
    b"-1",
    b"9" * 400,
    b"null",
    b"\\ud800",
    "\u202e\u0000\ud7ff٣".encode(),
    b"../../../etc/passwd",
)
_VALUES: tuple[Any, ...] = (
    *(None, True, -1, 0, 2**31, 2**63, 2**200, 1.5, float("nan"), float("inf"), 1e308),
    *("", "\x00", "\ud800", "a" * 10_000, "9" * 5_000, [], {}, [[[[[]]]]], {"": {"": 1}}),
)


def mutant(seeds: Sequence[bytes], chance: Random) -> bytes:
    """Return one of ``seeds`` with a few things wrong, knowing its format where that helps."""
    seed = chance.choice(seeds)
    way = chance.random()
    if way < 0.5 and seed[:2] == b"PK":
        return _in_archive(seed, chance)
    if way < 0.5 and seed[:1] in {b"{", b"["}:
        return _in_json(seed, chance)
    if way < 0.6:
        other = chance.choice(seeds)
        cut, join = chance.randrange(len(seed) + 1), chance.randrange(len(other) + 1)
        seed = seed[:cut] + other[join:]
    return _in_bytes(seed, chance)


def _in_bytes(seed: bytes, chance: Random) -> bytes:
    content = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        chance.choice(_WAYS)(content, chance)
    return bytes(content[:_LONGEST])


def _flip(content: bytearray, chance: Random) -> None:
    if content:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _set(content: bytearray, chance: Random) -> None:
    if content:
        content[chance.randrange(len(content))] = chance.choice((0, 1, 127, 128, 255))


def _number(content: bytearray, chance: Random) -> None:
    """Where lengths and counts stand, in either order of bytes."""
    size = chance.choice((2, 4, 8))
    if len(content) >= size:
        at = chance.randrange(len(content) - size + 1)
        value = chance.choice((0, 1, (1 << 8 * size) - 1, 1 << (8 * size - 1), 65_536 % (1 << 16)))
        content[at : at + size] = value.to_bytes(size, chance.choice(("big", "little")))


def _insert(content: bytearray, chance: Random) -> None:
    at = chance.randrange(len(content) + 1)
    content[at:at] = chance.choice(_WORDS)


def _remove(content: bytearray, chance: Random) -> None:
    at = chance.randrange(len(content) + 1)
    del content[at : at + chance.choice((1, 2, 16, 500))]


def _repeat(content: bytearray, chance: Random) -> None:
    at = chance.randrange(len(content) + 1)
    content[at:at] = content[at : at + chance.choice((1, 16, 500))] * chance.choice((1, 3, 50))


def _cut(content: bytearray, chance: Random) -> None:
    del content[chance.randrange(len(content) + 1) :]


_WAYS: Sequence[Callable[[bytearray, Random], None]] = (
    _flip,
    _set,
    _number,
    _insert,
    _remove,
    _repeat,
    _cut,
)


def _in_archive(seed: bytes, chance: Random) -> bytes:
    """Break a file inside a zip, so that its checksum still fits."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as source, zipfile.ZipFile(made, "w") as target:
        names = source.namelist()
        chosen = chance.choice(names)
        for name in names:
            content = source.read(name)
            if name == chosen:
                content = mutant([content], chance)
            target.writestr(name, content)
    return made.getvalue()


def _in_json(seed: bytes, chance: Random) -> bytes:
    """Put another value somewhere in a document."""
    try:
        document = json.loads(seed)
    except ValueError:
        return _in_bytes(seed, chance)
    for _ in range(chance.choice((1, 1, 3))):
        document = _changed(document, chance)
    return json.dumps(document).encode()


def _changed(value: Any, chance: Random) -> Any:
    if not isinstance(value, dict | list) or not value or chance.random() < 0.1:
        return deepcopy(chance.choice(_VALUES))
    key = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
    if chance.random() < 0.15:
        del value[key]
    else:
        value[key] = _changed(value[key], chance)
    return value
