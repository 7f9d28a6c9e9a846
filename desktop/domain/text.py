"""Forms of a text for finding it again: folded for search, collapsed for likely duplicates."""

from __future__ import annotations

from anyascii import anyascii

_SAME_SOUND = (("ij", "y"), ("ck", "k"), ("x", "ks"), ("dt", "t"), ("c", "k"), ("ph", "f"))


def fold(text: str) -> str:
    """Return ``text`` in plain lower-case letters: ``Yılmaz`` and ``YILMAZ`` become ``yilmaz``.

    FTS5's own ``remove_diacritics`` leaves ı, ł, ø and đ alone, so folding happens here, on
    both sides of the search.
    """
    return anyascii(text).casefold()


def duplicate_key(text: str) -> str:
    """Return a key that is equal for names that are likely the same.

    ``Van Dijck``, ``Vandyck`` and ``van dyk`` share one key. Equal keys are data to look at,
    never proof.
    """
    key = "".join(letter for letter in fold(text) if letter.isalnum())
    for written, sounded in _SAME_SOUND:
        key = key.replace(written, sounded)
    return key
