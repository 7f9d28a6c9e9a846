"""How the letters of a text file are kept, found by looking at all of it."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from desktop.errors import FileUnreadable

_BLOCK = 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_MOSTLY = 0.3
"""Share of NULs that only text in two bytes a letter has."""


def encoding_of(path: Path) -> str:
    """Return the encoding of a text file: UTF-8, UTF-16 or else that of Windows.

    Raises:
        FileUnreadable: ``damaged``: no text at all, for it holds NULs.
    """
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return _sound(path, encoding)
    if wide := _wide(start):
        return _sound(path, wide)
    if any(b"\0" in block for block in _blocks(path)):
        raise FileUnreadable(path.name, "damaged")
    return "utf-8" if _is(path, "utf-8") else "cp1252"


def _sound(path: Path, encoding: str) -> str:
    if not _is(path, encoding):
        raise FileUnreadable(path.name, "damaged")
    return encoding


def _wide(start: bytes) -> str:
    """Return the encoding of UTF-16 without a mark, told by where the NULs stand."""
    half = len(start) // 2
    if not half:
        return ""
    if start[1::2].count(0) > _MOSTLY * half and not start[::2].count(0):
        return "utf-16-le"
    if start[::2].count(0) > _MOSTLY * half and not start[1::2].count(0):
        return "utf-16-be"
    return ""


def _is(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for block in _blocks(path):
            if "\0" in decoder.decode(block):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
