"""A text as words: where each begins and ends, in plain letters, and in which sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.text import fold

_WORD = re.compile(r"[^\W_]+")
_COMBINED = re.compile("(?:[^\\W_]|[\u0300-\u036f])+")
_COMBINING = re.compile("[\u0300-\u036f]")
_ENDS = frozenset(".!?…\n")
_SHORT = frozenset(
    {
        *("mevr", "mw", "dhr", "mr", "mrs", "ms", "dr", "prof", "mme", "mlle", "st", "nr"),
        *("bv", "bijv", "ca", "tel", "geb", "av", "fam", "ing", "ir", "vs", "resp", "incl"),
    }
)
"""Written with a full stop that ends no sentence."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, as columns: one list is faster than a thousand objects.

    Args:
        text: The whole.
        starts, ends: Of each word, in characters.
        plain: Each word in small letters without accents. An apostrophe or a hyphen parts two
            words: ``d'Hondt`` and ``Fatima's`` are two.
        sentence: The number of its sentence.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    plain: Sequence[str]
    sentence: Sequence[int]

    def __len__(self) -> int:
        return len(self.plain)

    def is_capital(self, at: int) -> bool:
        """Return whether a word begins with a capital."""
        return self.text[self.starts[at]].isupper()

    def is_first(self, at: int) -> bool:
        """Return whether a word begins its sentence."""
        return at == 0 or self.sentence[at - 1] != self.sentence[at]

    def is_together(self, at: int, other: int) -> bool:
        """Return whether two places are words of one sentence."""
        return 0 <= other < len(self.plain) and self.sentence[at] == self.sentence[other]

    def said(self, first: int, end: int) -> str:
        """Return the text of some words."""
        return self.text[self.starts[first] : self.ends[end - 1]]

    def follows_closely(self, at: int) -> bool:
        """Return whether a blank, a hyphen or an apostrophe parts a word from the one before."""
        return self.text[self.ends[at - 1] : self.starts[at]] in _CLOSE


_CLOSE = frozenset({" ", "-", "'", "’", "\N{NO-BREAK SPACE}", ". "})


def words_of(text: str) -> Words:
    """Take a text apart."""
    pattern = _COMBINED if not text.isascii() and _COMBINING.search(text) else _WORD
    starts: list[int] = []
    ends: list[int] = []
    plain: list[str] = []
    sentence: list[int] = []
    number = end = 0
    for found in pattern.finditer(text):
        start = found.start()
        if plain and start - end > 0:
            gap = text[end:start]
            if gap != " " and _parts_sentences(gap, plain[-1]):
                number += 1
        word = found[0]
        end = found.end()
        starts.append(start)
        ends.append(end)
        plain.append(word.lower() if word.isascii() else fold(word))
        sentence.append(number)
    return Words(text, starts, ends, plain, sentence)


def _parts_sentences(gap: str, before: str) -> bool:
    if _ENDS.isdisjoint(gap):
        return False
    if gap[0] != "." or "\n" in gap:
        return True
    is_short = len(before) == 1 or before in _SHORT
    return not is_short and gap != "."  # ``12.30`` and ``www.mechelen.be`` go on
