"""The syntax of address cards (vCard 2.1, 3.0, 4.0): from bytes to properties with values."""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

LONGEST_CARD = 8 * 1024 * 1024
"""Bytes of a card without its pictures; more is no card."""
_PICTURES = re.compile(rb"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SOFT = (b"QUOTED-PRINTABLE", b"quoted-printable", b"Quoted-Printable")


class CardBroken(Exception):
    """A card cannot be read; ``line`` is where it begins."""

    def __init__(self, line: int) -> None:
        super().__init__(str(line))
        self.line = line


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: ``item1.TEL;TYPE=cell:+32 470 12 34 56``.

    Args:
        name: In capitals, without the group.
        parts: The value, taken apart at semicolons, without escapes.
        types: What ``TYPE`` says, in small letters.
    """

    name: str
    parts: Sequence[str]
    types: frozenset[str] = frozenset()
    group: str = ""

    @property
    def text(self) -> str:
        """The value as one text."""
        return ";".join(self.parts).strip()


@dataclass(slots=True)
class Card:
    """One card: where it begins in the file, and what it says."""

    line: int
    properties: list[Property] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Return the properties of a name that say anything."""
        return [each for each in self.properties if each.name == name and each.text.strip("; ")]

    def text(self, name: str) -> str:
        """Return what the first property of a name says."""
        return next((each.text for each in self.all(name)), "")


def cards(file: BinaryIO) -> Iterator[Card]:
    """Yield the cards of a file, in UTF-8 or in the encoding that each line names.

    Raises:
        CardBroken: A card has no end, or is larger than any card.
    """
    lines: list[bytes] = []
    start = depth = size = 0
    for number, line in enumerate(file, start=1):
        word = line.removeprefix(codecs.BOM_UTF8).strip().upper().replace(b" ", b"")
        depth += (word == b"BEGIN:VCARD") - (word == b"END:VCARD" and depth > 0)
        if word == b"BEGIN:VCARD" and depth == 1:
            lines, start, size = [], number, 0
        elif word == b"END:VCARD" and depth == 0 and lines:
            yield _card(start, lines)
            lines = []
        elif depth == 1:  # deeper is the card of somebody's assistant
            size += len(line)
            if size > LONGEST_CARD and not _in_picture(lines):
                raise CardBroken(start)
            lines.append(line.rstrip(b"\r\n"))
    if depth > 0:
        raise CardBroken(start)


def _in_picture(lines: Sequence[bytes]) -> bool:
    last = next((line for line in reversed(lines) if not line.startswith((b" ", b"\t"))), b"")
    return bool(_PICTURES.match(last))


def _card(start: int, lines: Sequence[bytes]) -> Card:
    is_old = any(line.strip().upper() == b"VERSION:2.1" for line in lines)
    card = Card(start)
    for line in _unfolded(lines, keep_blank=is_old):
        if not _PICTURES.match(line) and (found := _property(line)):
            card.properties.append(found)
    return card


def _unfolded(lines: Sequence[bytes], *, keep_blank: bool) -> Iterator[bytes]:
    """Join what was cut at 75 bytes, in the middle of a letter even.

    Args:
        keep_blank: The blank that marks the rest of a line is part of it (2.1).
    """
    whole: list[bytes] = []
    for line in lines:
        if line[:1] in {b" ", b"\t"} and whole:
            whole[-1] += line if keep_blank else line[1:]
        elif whole and _goes_on(whole[-1]):
            whole[-1] = whole[-1][:-1] + line
        elif line:
            whole.append(line)
    yield from whole


def _goes_on(line: bytes) -> bool:
    head, _, _ = line.partition(b":")
    return line.endswith(b"=") and any(word in head for word in _SOFT)


def _property(line: bytes) -> Property | None:
    head, colon, value = _split_head(line)
    if not colon:
        return None
    name, *parameters = _decode(head, "").split(";")
    group, dot, bare = name.rpartition(".")
    told = _parameters(parameters)
    charset = next(iter(told.get("charset", ())), "")
    if "quoted-printable" in told.get("encoding", ()):
        value = quopri.decodestring(value)
    elif told.keys() & {"encoding"} and told["encoding"] & {"b", "base64"}:
        value = _unpacked(value)
    types = frozenset(told.get("type", ())) | ({"pref"} if "pref" in told else frozenset())
    parts = _parts(_decode(value, charset))
    return Property((bare if dot else name).strip().upper(), parts, types, group.lower())


def _split_head(line: bytes) -> tuple[bytes, bytes, bytes]:
    """Split at the first colon outside quotes: 4.0 quotes parameters that hold one."""
    quoted = False
    for place, sign in enumerate(line):
        if sign == ord('"'):
            quoted = not quoted
        elif sign == ord(":") and not quoted:
            return line[:place], b":", line[place + 1 :]
    return line.partition(b":")


def _parameters(written: Sequence[str]) -> dict[str, set[str]]:
    """Return parameters by name, in small letters; 2.1 names no ``TYPE`` and no ``ENCODING``."""
    told: dict[str, set[str]] = {}
    for each in written:
        name, equals, value = each.strip().lower().partition("=")
        if not equals:
            name, value = ("encoding" if name in {"quoted-printable", "base64"} else "type"), name
        told.setdefault(name, set()).update(value.strip('"').split(","))
    return told


def _unpacked(value: bytes) -> bytes:
    try:
        return binascii.a2b_base64(value)
    except binascii.Error:
        return b""


def _decode(value: bytes, charset: str) -> str:
    for encoding in filter(None, (charset, "utf-8", "cp1252")):
        try:
            return value.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return value.decode("cp1252", "replace")


def _parts(value: str) -> list[str]:
    """Take a value apart at its semicolons; those after a backslash are letters."""
    parts = re.split(r"(?<!\\)((?:\\\\)*);", value)
    joined = [
        parts[place] + (parts[place + 1] if place + 1 < len(parts) else "")
        for place in range(0, len(parts), 2)
    ]
    return [_ESCAPED.sub(_escape, part).strip() for part in joined]


def _escape(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]
