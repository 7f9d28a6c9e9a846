"""Keys under which records that may be the same meet, so that not all are compared with all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product
from typing import NamedTuple
from zlib import crc32

from desktop.domain.duplicates.likeness import Profile
from desktop.domain.duplicates.name_likeness import is_generic
from desktop.domain.duplicates.sounds import Word

_LEAST_FOR_SLIPS = 6
"""Consonants that a name must have before one may be missing."""
_MOST_READINGS = 4
_MOST_PAIRS = 6
_CELL = 1_000
"""Cells of a degree in which places lie near each other: some 110 by 70 m."""
_AROUND = tuple(product((-1, 0, 1), repeat=2))


_WEAK = frozenset("xiIo")
"""Keys that chance alone brings together more easily."""


def is_weak(key: int) -> bool:
    """Return whether few records only may share this key for it to tell anything."""
    return bool(key & 1)


class Keys(NamedTuple):
    """Keys of one record, as numbers of 33 bits. Two that meet by chance are told apart later.

    Args:
        kept: Under which the record is found.
        asked: Under which those like it are found.
    """

    kept: frozenset[int]
    asked: frozenset[int]


def keys_of(profile: Profile) -> Keys:
    """Return the keys of a record."""
    both = {
        *(f"t{each}" for each in profile.phones),
        *(f"m{each}" for each in profile.emails),
        *(f"w{each}" for each in profile.marks),
    }
    if profile.kind == "person":
        both |= set(_name_keys(_whole(profile.words)))
        kept, asked = _initial_keys(profile.words)
    else:
        both |= set(_thing_keys(profile))
        kept, asked = _cells(profile)
    return Keys(_numbers(profile.kind, both | kept), _numbers(profile.kind, both | asked))


def _numbers(kind: str, keys: set[str]) -> frozenset[int]:
    return frozenset(_number(kind, key) for key in keys)


def _number(kind: str, key: str) -> int:
    return crc32(f"{kind}:{key}".encode()) << 1 | (key[0] in _WEAK)


def _whole(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if not word.is_initial]


def _name_keys(words: Sequence[Word]) -> Iterator[str]:
    """Yield the key of each two words of a name, as they sound, and with one sound missing."""
    for pair in islice(combinations(words, 2), _MOST_PAIRS):
        for sounds in islice(product(*(word.skeletons for word in pair)), _MOST_READINGS):
            yield f"n{'|'.join(sorted(sounds))}"
        if len(words) == 2:
            whole = "".join(sorted(word.skeletons[0] for word in pair))
            if len(whole) >= _LEAST_FOR_SLIPS:
                yield f"x{whole}"
                yield from (f"x{whole[:at]}{whole[at + 1 :]}" for at in range(len(whole)))


def _initial_keys(words: Sequence[Word]) -> tuple[set[str], set[str]]:
    """Return what ``F. El Amrani`` and ``Fatima El Amrani`` meet under."""
    whole = _whole(words)
    if len(words) != 2 or not whole:
        return set(), set()
    if len(whole) == 2:
        ways = ((whole[0], whole[1]), (whole[1], whole[0]))
        found = {
            f"{name.skeletons[0]}|{each[:1]}"
            for name, other in ways
            for each in (*other.skeletons, other.written)
        }
        return {f"I{each}" for each in found}, {f"i{each}" for each in found}
    initial = next(word for word in words if word.is_initial)
    starts = {each[:1] for each in (*initial.skeletons, initial.written)}
    found = {f"{whole[0].skeletons[0]}|{each}" for each in starts}
    kept = {f"i{each}" for each in found}
    return kept, kept | {f"I{each}" for each in found}


def _thing_keys(profile: Profile) -> Iterator[str]:
    """Yield keys of an organisation, network or place: each word that tells which one."""
    telling = [word for word in profile.words if not is_generic(word)]
    for word in telling or profile.words:
        yield from (f"s{each}" for each in word.skeletons)
        yield f"o{word.written[:5]}"
    yield f"j{''.join(word.written for word in profile.words)}"
    if profile.address:
        yield f"a{profile.address}"


def _cells(profile: Profile) -> tuple[set[str], set[str]]:
    """Return the cell of a point, and those around it to ask for."""
    if profile.point is None:
        return set(), set()
    lat, lon = (round(each * _CELL) for each in profile.point)
    return {f"c{lat},{lon}"}, {f"c{lat + north},{lon + east}" for north, east in _AROUND}
