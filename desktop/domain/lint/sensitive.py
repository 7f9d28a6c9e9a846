"""Finding sensitive words among the words of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from desktop.domain.lint.lexicon import DUTCH, ENGLISH, FRENCH, dutch, english, french
from desktop.domain.lint.words import Words

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
    what: str
    rest: tuple[_Slot, ...]


class _Lexicon(NamedTuple):
    """Groups by their first word, and by the beginning of it: length → beginning → groups."""

    exact: Mapping[str, Sequence[_Group]]
    stems: Sequence[tuple[int, Mapping[str, Sequence[_Group]]]]


def hits(words: Words) -> Iterator[Hit]:
    """Yield where sensitive words stand, from left to right; the longest at each place."""
    known = _lexicon()
    plain, skip = words.plain, 0
    for at, word in enumerate(plain):
        groups = known.exact.get(word)
        for length, stems in known.stems:
            if (more := stems.get(word[:length])) is not None:
                groups = more if groups is None else [*groups, *more]
        if groups is None or at < skip:
            continue
        best: Hit | None = None
        for group in groups:
            end = _end(plain, at + 1, group.rest)
            is_longer = best is None or end > best.end
            if end and is_longer and words.sentence[end - 1] == words.sentence[at]:
                best = Hit(at, end, group.what)
        if best is not None:
            skip = best.end
            yield best


def _end(plain: Sequence[str], at: int, rest: tuple[_Slot, ...]) -> int:
    """Return where a group of words ends that goes on at ``at``; 0 if it does not."""
    for number, slot in enumerate(rest):
        if slot.is_gap:
            tails = (_end(plain, at + more, rest[number + 1 :]) for more in range(_SKIPPED + 1))
            return next(filter(None, tails), 0)
        if at >= len(plain) or not slot.takes(plain[at]):
            return 0
        at += 1
    return at


@cache
def _lexicon() -> _Lexicon:
    """Return the words of all three languages, ready to look for; made at the first use."""
    exact: defaultdict[str, list[_Group]] = defaultdict(list)
    stems: defaultdict[int, defaultdict[str, list[_Group]]] = defaultdict(lambda: defaultdict(list))
    for language in (DUTCH, FRENCH, ENGLISH):
        for what, lines in language.items():
            for entry in lines.replace("\n", ",").split(","):
                slots = [_slot(each) for each in entry.split()]
                if not slots:
                    continue
                group = _Group(what, tuple(slots[1:]))
                for word in slots[0].words:
                    exact[word].append(group)
                for stem in slots[0].stems:
                    stems[len(stem)][stem].append(group)
    return _Lexicon(exact, [(length, stems[length]) for length in sorted(stems)])


def _slot(written: str) -> _Slot:
    if written == "~":
        return _Slot(is_gap=True)
    if written in _LISTS:
        return _Slot(_LISTS[written])
    parts = written.split("|")
    whole = frozenset(part for part in parts if not part.endswith("*"))
    return _Slot(whole, tuple(part[:-1] for part in parts if part.endswith("*")))
