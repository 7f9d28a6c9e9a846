"""Finding sensitive words among the words of a text."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from desktop.domain.traces.lint.lexicon import DUTCH, ENGLISH, FRENCH, dutch, english, french
from desktop.domain.traces.lint.words import Words

_SKIPPED = 2
"""Words that may stand where a group of words has a gap."""
_LISTS: Mapping[str, frozenset[str]] = {
    "<land>": frozenset(f"{dutch.LANDS} {french.LANDS} {english.LANDS}".split()),
    "<nation>": frozenset(f"{dutch.NATIONS} {french.NATIONS} {english.NATIONS}".split()),
}


class Hit(NamedTuple):
    """Sensitive words: the first one, the one after the last, and what they tell."""

    first: int
    end: int
    what: str


class _Slot(NamedTuple):
    """One word of a group: any of some words, or with one of some beginnings; or a gap."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    is_gap: bool = False

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


class _Group(NamedTuple):
    """Words in a row, from the one that it is looked for by: what stands before and after it.

    Args:
        before: From right to left.
    """

    what: str
    before: tuple[_Slot, ...]
    after: tuple[_Slot, ...]


class _Lexicon(NamedTuple):
    """Groups by the word that they are looked for by, or by the beginning of it, by its length."""

    exact: Mapping[str, Sequence[_Group]]
    stems: Sequence[tuple[int, Mapping[str, Sequence[_Group]]]]


def hits(words: Words) -> Sequence[Hit]:
    """Return where sensitive words stand, from left to right; the longest at each place."""
    found = sorted(_all(words), key=lambda hit: (hit.first, -hit.end))
    apart: list[Hit] = []
    for hit in found:
        if not apart or hit.first >= apart[-1].end:
            apart.append(hit)
    return apart


def _all(words: Words) -> Iterator[Hit]:
    exact, stems = _lexicon()
    for at, word in enumerate(words.plain):
        groups = exact.get(word)
        for length, known in stems:
            if (more := known.get(word[:length])) is not None:
                groups = more if groups is None else [*groups, *more]
        for group in groups or ():
            first = _reach(words.plain, at, group.before, -1)
            end = _reach(words.plain, at, group.after, 1)
            if first < 0 or end < 0 or words.sentence[first] != words.sentence[end]:
                continue
            yield Hit(first, end + 1, group.what)


def _reach(plain: Sequence[str], at: int, slots: tuple[_Slot, ...], step: int) -> int:
    """Return the last of some words in a row that go on beside ``at``; -1 if they do not."""
    for number, slot in enumerate(slots):
        if slot.is_gap:
            rest = slots[number + 1 :]
            ends = (_reach(plain, at + step * more, rest, step) for more in range(_SKIPPED + 1))
            return next((end for end in ends if end >= 0), -1)
        at += step
        if not 0 <= at < len(plain) or not slot.takes(plain[at]):
            return -1
    return at if 0 <= at < len(plain) else -1


@cache
def _lexicon() -> _Lexicon:
    """Return the words of all three languages, ready to look for; made at the first use."""
    rows = [
        (what, [_slot(each) for each in entry.split()])
        for language in (DUTCH, FRENCH, ENGLISH)
        for what, lines in language.items()
        for entry in lines.replace("\n", ",").split(",")
        if entry.strip()
    ]
    often = Counter(word for _what, slots in rows for slot in slots for word in slot.words)
    exact: defaultdict[str, list[_Group]] = defaultdict(list)
    stems: defaultdict[int, defaultdict[str, list[_Group]]] = defaultdict(lambda: defaultdict(list))
    for what, slots in rows:
        # *Is* begins a hundred groups; *katholiek* is in one. Looking for the rarer is faster.
        at = min(range(len(slots)), key=lambda place: _commonness(slots[place], often))
        group = _Group(what, tuple(reversed(slots[:at])), tuple(slots[at + 1 :]))
        for word in slots[at].words:
            exact[word].append(group)
        for stem in slots[at].stems:
            stems[len(stem)][stem].append(group)
    return _Lexicon(exact, [(length, stems[length]) for length in sorted(stems)])


def _commonness(slot: _Slot, often: Mapping[str, int]) -> float:
    if slot.is_gap:
        return math.inf
    return max((often[word] for word in slot.words), default=0)


def _slot(written: str) -> _Slot:
    if written == "~":
        return _Slot(is_gap=True)
    if written in _LISTS:
        return _Slot(_LISTS[written])
    parts = written.split("|")
    whole = frozenset(part for part in parts if not part.endswith("*"))
    return _Slot(whole, tuple(part[:-1] for part in parts if part.endswith("*")))
