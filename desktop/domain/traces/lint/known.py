"""The names of the contacts of a profile, to be found in a text without asking the database."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from desktop.domain.text import fold
from desktop.domain.traces.lint.given_names import AMBIGUOUS, GIVEN

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 6
"""Words of a name; what comes after them is no longer read."""
_SEVERAL = b""
"""In place of the id: more than one contact bears this name."""


def telling_part(name: str) -> str:
    """Return what of a name, folded, a text is to be searched for; empty for nothing.

    A common given name is found without knowing the contact. Of a name that begins with an
    ordinary word only the whole of it tells.
    """
    words = _WORD.findall(name)[:_LONGEST]
    if not words or words[0] in GIVEN:
        return ""
    return " ".join(words) if words[0] in AMBIGUOUS or len(words[0]) < 3 else words[0]


class Names:
    """Whole names by their words, and the words that names begin with.

    Memory for 100,000 names is some 25 MB; a look at one word takes no longer than among ten.

    Args:
        known: Id and name, as typed or folded.
    """

    def __init__(self, known: Iterable[tuple[bytes, str]] = ()) -> None:
        self._whole: dict[str, bytes] = {}
        self._lengths: dict[str, int] = {}
        self._firsts: set[str] = set()
        for id_, name in known:
            self._add(id_, name)

    def __len__(self) -> int:
        return len(self._whole)

    def begins(self, word: str) -> bool:
        """Return whether a name begins with this word and has more."""
        return word in self._firsts

    def longest(self, words: Sequence[str], at: int) -> tuple[int, UUID | None]:
        """Return how many words from ``at`` on are a whole name, 0 for none, and whose it is."""
        for length in self._lengths_from(words[at]):
            if at + length <= len(words):
                id_ = self._whole.get(" ".join(words[at : at + length]))
                if id_ is not None:
                    return length, _identity(id_)
        return 0, None

    def _lengths_from(self, word: str) -> Iterator[int]:
        bits = self._lengths.get(word, 0)
        return (length for length in range(_LONGEST, 0, -1) if bits >> length & 1)

    def _add(self, id_: bytes, name: str) -> None:
        words = _WORD.findall(name.lower() if name.isascii() else fold(name))[:_LONGEST]
        if not words:
            return
        self._put(words, id_)
        if len(words) > 1:
            self._firsts.add(words[0])
            self._put([*words[1:], words[0]], id_)  # the family name first, as on a list

    def _put(self, words: Sequence[str], id_: bytes) -> None:
        key = " ".join(words)
        other = self._whole.setdefault(key, id_)
        if other != id_:
            self._whole[key] = _SEVERAL
        first = words[0]
        self._lengths[first] = self._lengths.get(first, 0) | 1 << len(words)


def _identity(id_: bytes) -> UUID | None:
    return UUID(bytes=id_) if id_ else None


NO_NAMES = Names()
