"""Forms of a text for finding it again: folded for search, collapsed for likely duplicates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from anyascii import anyascii

LONGEST_NAME = 200
LONGEST_LINE = 500
LONGEST_TEXT = 20_000
LONGEST_PAYLOAD = 500_000
"""Characters of what a merge keeps to be taken apart again: some 12,000 references."""
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_OVERRIDES = re.compile("[\u202d\u202e]")
_NOT_IN_WORDS = re.compile("[^0-9a-z]+")
_SPACES = re.compile(r"\s+")

_SAME_SOUND = (("ij", "y"), ("ck", "k"), ("x", "ks"), ("dt", "t"), ("c", "k"), ("ph", "f"))
_FORMULA_STARTS = frozenset("=+-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}")
_NUMBER = re.compile(r"[+-]?[\d ().,/]*")


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
    key = _NOT_IN_WORDS.sub("", fold(text))
    for written, sounded in _SAME_SOUND:
        key = key.replace(written, sounded)
    return key


def clean_text(text: str) -> str:
    """Return ``text`` as it may be stored: without what no file, screen or server accepts.

    Control characters, NUL, lone surrogates and non-characters go, line ends become
    newlines, letters are composed (NFC) and blanks around the whole are dropped. Words stay
    as typed.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSTORABLE.sub("", lines)).strip()


def clean_line(text: str) -> str:
    """Return ``text`` cleaned as :func:`clean_text` does, on one line.

    Marks that turn the reading direction around go too: in a name they make one thing look
    like another. Right-to-left letters themselves are untouched.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # as most are; the rest would find nothing to do
    return _SPACES.sub(" ", _OVERRIDES.sub("", clean_text(text))).strip()


def pasteable(text: str) -> str:
    """Return ``text`` as one cell that a spreadsheet shows when it is pasted there.

    What begins like a formula gets a quote in front; a phone number or a figure is none.
    """
    cell = " ".join(text.split())
    if cell[:1] in _FORMULA_STARTS and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def storable(value: Any) -> Any:
    """Return plain data with lone surrogates replaced, else exactly as it was typed.

    For drafts, which keep impossible entries too: a form must come back as it was left.
    """
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, Mapping):
        return {storable(key): storable(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [storable(each) for each in value]
    return value
