"""What a file tells beside its picture or its pages: place, camera, author. It is taken out.

Nothing is decoded and encoded again, so a picture loses no quality. What is not understood from
beginning to end is refused: what cannot be read cannot be cleaned.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Mapping

JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
BEGINNINGS: Mapping[bytes, str] = {
    b"\xff\xd8\xff": JPEG,
    b"\x89PNG\r\n\x1a\n": PNG,
    b"%PDF-": PDF,
}
"""First bytes → kind of file; the server takes the same. A name proves nothing."""
ENDINGS: Mapping[str, str] = {JPEG: ".jpg", PNG: ".png", PDF: ".pdf"}

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_APP0, _APP1, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_ALONE = {0x01, *range(0xD0, 0xD8)}
_ORIENTATION = 0x0112
_KEPT_CHUNKS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"pHYs")
)
_TOLD_IN_PDF = re.compile(
    rb"/(?:Author|Creator|Producer|Company|Manager|Title|Subject|Keywords)\s*"
    rb"(?:\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)",
    re.DOTALL,
)
_XMP = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_EXIF_IN_PDF = re.compile(rb"\xff\xe1(..)(?:Exif\x00\x00|http://ns\.adobe\.com/xap)", re.DOTALL)
_ACTIVE_IN_PDF = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b")
_LOCKED_IN_PDF = re.compile(rb"/Encrypt\b")


class NotCleanable(Exception):
    """A file cannot be taken.

    Args:
        reason: ``kind_not_taken``, ``damaged``, ``locked_file`` or ``active_file``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def kind_of(content: bytes) -> str:
    """Return the kind of file by its first bytes; empty for one that is not taken."""
    return next((kind for begin, kind in BEGINNINGS.items() if content.startswith(begin)), "")


def cleaned(content: bytes) -> bytes:
    """Return a file without what it tells beside its picture or its pages.

    Of a picture all is left out but what shows it: also thumbnails and whatever comes after its
    end. Which side is up is kept. Of a PDF what is told in plain sight is blanked, in place; what
    lies in compressed parts stays, so the form says that a PDF may still name its author.

    Raises:
        NotCleanable: See there.
    """
    clean = _BY_KIND.get(kind_of(content))
    if clean is None:
        raise NotCleanable("kind_not_taken")
    return clean(content)


# JPEG


def _clean_jpeg(content: bytes) -> bytes:
    parts = [b"\xff\xd8"]
    up = 1
    for marker, segment in _segments(content):
        if marker == _APP1 and segment[4:10] == b"Exif\x00\x00":
            up = _orientation(segment[10:]) or up
        elif _shows(marker, segment):
            parts.append(segment)
    if up != 1:
        parts.insert(1, _exif_of(up))
    return b"".join(parts)


def _shows(marker: int, segment: bytes) -> bool:
    """Whether a picture needs this segment to look right."""
    if marker == _APP2:
        return segment[4:16] == b"ICC_PROFILE\x00"
    if marker in {_APP0, _APP14}:
        return segment[4:8] in {b"JFIF", b"Adob"}
    return not _APP0 <= marker <= _APP15 and marker != _COMMENT


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Give marker and bytes of each segment; what follows the end of the picture is left out."""
    at = 2
    while True:
        marker, at = _marker_at(content, at)
        if marker == _EOI:
            yield marker, b"\xff\xd9"
            return
        if marker in _ALONE:
            yield marker, bytes((0xFF, marker))
            continue
        end = at + int.from_bytes(content[at : at + 2], "big")
        if end < at + 2 or end > len(content):
            raise NotCleanable("damaged")
        if marker == _SOS:
            end = _scan_end(content, end)
        yield marker, bytes((0xFF, marker)) + content[at:end]
        at = end


def _marker_at(content: bytes, at: int) -> tuple[int, int]:
    """Return the marker at a position and where it ends; fill bytes before it are passed."""
    if content[at : at + 1] != b"\xff":
        raise NotCleanable("damaged")
    while content[at : at + 1] == b"\xff":
        at += 1
    if at >= len(content) or content[at] in {0x00, _SOI}:
        raise NotCleanable("damaged")
    return content[at], at + 1


def _scan_end(content: bytes, at: int) -> int:
    """Return where the coded picture ends: at the first marker that does not belong to it."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise NotCleanable("damaged")
        following = content[at + 1]
        if following == 0xFF:
            at += 1
        elif following == 0 or following in _ALONE:
            at += 2
        else:
            return at


def _orientation(tiff: bytes) -> int:
    """Return which side is up, 1 to 8; 0 when that is not told."""
    order = {b"II*\x00": "little", b"MM\x00*": "big"}.get(tiff[:4])
    if order is None:
        return 0

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], "little" if order == "little" else "big")

    first = number(4, 4)
    for entry in range(first + 2, first + 2 + 12 * min(number(first, 2), 500), 12):
        if number(entry, 2) == _ORIENTATION:
            found = number(entry + 8, 2)
            return found if 1 <= found <= 8 else 0
    return 0


def _exif_of(up: int) -> bytes:
    """Return a segment that says which side is up, and nothing else."""
    entry = _ORIENTATION.to_bytes(2, "big") + b"\x00\x03\x00\x00\x00\x01" + up.to_bytes(2, "big")
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00" + b"\x00\x00\x00\x00"
    body = b"Exif\x00\x00" + tiff
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body


# PNG


def _clean_png(content: bytes) -> bytes:
    parts, at = [content[:8]], 8
    while True:
        size = int.from_bytes(content[at : at + 4], "big")
        name, end = content[at + 4 : at + 8], at + 12 + size
        if len(name) < 4 or end > len(content):
            raise NotCleanable("damaged")
        told = int.from_bytes(content[end - 4 : end], "big")
        if zlib.crc32(content[at + 4 : end - 4]) != told:
            raise NotCleanable("damaged")
        if name in _KEPT_CHUNKS:
            parts.append(content[at:end])
        if name == b"IEND":
            return b"".join(parts)
        at = end


# PDF


def _clean_pdf(content: bytes) -> bytes:
    if _LOCKED_IN_PDF.search(content):
        raise NotCleanable("locked_file")
    if _ACTIVE_IN_PDF.search(content):
        raise NotCleanable("active_file")
    if b"%%EOF" not in content[-2048:]:
        raise NotCleanable("damaged")
    # Byte for byte: a PDF finds its parts by where they begin.
    said = _TOLD_IN_PDF.sub(_blank_value, content)
    said = _XMP.sub(lambda found: b" " * len(found[0]), said)
    return _without_exif(said)


def _blank_value(found: re.Match[bytes]) -> bytes:
    text = found[0]
    opens = max(text.find(b"("), text.find(b"<"))
    blank = b"0" if text[opens : opens + 1] == b"<" else b" "
    inside = text[opens + 1 : -1]
    return text[: opens + 1] + blank * len(inside) + text[-1:]


def _without_exif(content: bytes) -> bytes:
    """Blank what pictures inside a PDF tell of themselves."""
    whole = bytearray(content)
    for found in _EXIF_IN_PDF.finditer(content):
        size = int.from_bytes(found[1], "big")
        start, end = found.start() + 4, min(found.start() + 2 + size, len(whole))
        whole[start:end] = bytes(end - start)
    return bytes(whole)


_BY_KIND: Mapping[str, Callable[[bytes], bytes]] = {
    JPEG: _clean_jpeg,
    PNG: _clean_png,
    PDF: _clean_pdf,
}
