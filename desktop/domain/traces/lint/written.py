"""Lists of words as they are written down here: with blanks and line ends between."""

from __future__ import annotations


def written(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())
