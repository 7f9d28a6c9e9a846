"""Text from people, made harmless for the program that will open the file."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from anyascii import anyascii

LONGEST_CELL = 32_767
"""Characters that fit in a cell of Excel."""

_LAST_LETTER = 0x250
_SIGNS = "–—‘’‚“”„…•·×−≤≥€\u202f"
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 refuses or discourages: control characters and lone surrogates."""


def plain(text: str) -> str:
    """Return ``text`` without characters that no file format can hold; the rest stays."""
    return text if text.isprintable() else _UNWRITABLE.sub("", text)


def cell(text: str) -> str:
    """Return ``text`` as one cell can hold it; what is too long ends in an ellipsis."""
    text = plain(text)
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"


def printable(text: str) -> str:
    """Return ``text`` in letters that the font of our PDFs has.

    PDF/UA refuses a page with a letter that cannot be shown or read aloud. Latin letters
    stay; other scripts and pictures are written in them, invisible marks go.
    """
    return "".join(_printable(letter) for letter in plain(text))


def in_letters(value: Any) -> Any:
    """Return ``value``, made of mappings, lists and text, with all its text :func:`printable`."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list | tuple):
        return [in_letters(each) for each in value]
    if isinstance(value, dict):
        return {name: in_letters(each) for name, each in value.items()}
    return value


def _printable(letter: str) -> str:
    if letter in "\t\r\n\x85" or unicodedata.category(letter) in {"Zl", "Zp"}:
        return " "
    if unicodedata.category(letter) in {"Cf", "Co", "Cn"}:
        return ""
    return letter if ord(letter) < _LAST_LETTER or letter in _SIGNS else anyascii(letter)


def not_a_formula(text: str) -> str:
    """Return ``text`` so that a spreadsheet opening a CSV file shows it instead of running it.

    Spreadsheets skip spaces and quotes in front of a formula, so those do not hide one here.
    """
    start = text.lstrip(" '\"\u00a0\ufeff")
    return f"'{text}" if start.startswith(_FORMULA_STARTS) or text[:1] in _FORMULA_STARTS else text
