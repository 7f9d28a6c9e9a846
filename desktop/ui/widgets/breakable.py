"""Names without spaces that are longer than a line."""

from __future__ import annotations

_LONGEST_WORD = 32
"""Longer than words of Dutch are; what is shorter goes to the next line as a whole."""
_PIECE = 8
_BREAK = "\u200b"
"""Takes no room, and a line may end there."""


def breakable(text: str) -> str:
    """Return ``text`` with places for a line to end in words too long for one.

    A label cuts such a word off, or makes the whole window as wide as the word.
    """
    return " ".join(_in_pieces(word) for word in text.split(" "))


def _in_pieces(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return _BREAK.join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))
