"""Messages as bytes: JSON, packed with zstd where it pays, and never larger than agreed.

Small ones are packed with the phrases that both ends know, once the other end showed that it does.

A few kilobytes of zstd or gzip can unfold into gigabytes, and a zstd frame that states its size
makes the library's own limit useless. So both are read up to one byte past the limit.
"""

from __future__ import annotations

import zlib
from functools import cache
from io import BytesIO
from typing import TypeVar

import msgspec
import zstandard

from desktop.sync import phrases
from desktop.sync.protocol import MOST_BYTES, Message

M = TypeVar("M", bound=Message)

ACCEPTED = f"{phrases.NAME}, zstd, gzip"
WORTH_PACKING = 600
_LEVEL = 3
_LARGEST_WINDOW = 8 << 20
_encoder = msgspec.json.Encoder()


class Unreadable(Exception):
    """Bytes that are not the message they should be: damaged, cut, too large, another shape."""


def encode(message: Message) -> bytes:
    """Return a message as JSON."""
    return _encoder.encode(message)


def decode(kind: type[M], body: bytes) -> M:
    """Return the message in ``body``, checked against its type.

    Raises:
        Unreadable: It is not JSON, or not of this type.
    """
    try:
        message: M = _decoder(kind).decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Unreadable(type(error).__name__) from None  # its text quotes what was sent
    return message


def pack(body: bytes, *, with_phrases: bool = False) -> tuple[bytes, str]:
    """Return the body as it travels, and the name of its encoding; empty = as it is."""
    if with_phrases and phrases.WORTH <= len(body) < phrases.MOST:
        return phrases.pack(body), phrases.NAME
    if len(body) < WORTH_PACKING:
        return body, ""
    return zstandard.ZstdCompressor(level=_LEVEL).compress(body), "zstd"


def unpack(body: bytes, encoding: str, *, most: int = MOST_BYTES) -> bytes:
    """Return the body without its compression.

    Raises:
        Unreadable: It holds more than ``most`` bytes, is damaged, or packed in another way.
    """
    try:
        plain = _plain(body, encoding, most)
    except (zstandard.ZstdError, zlib.error) as error:
        raise Unreadable("damaged") from error
    if len(plain) > most:
        raise Unreadable("too_large")
    return plain


def _plain(body: bytes, encoding: str, most: int) -> bytes:
    if encoding in {"", "identity"}:
        return body
    if encoding == "gzip":
        unpacker = zlib.decompressobj(wbits=31)
        plain = unpacker.decompress(body, most + 1)
        if len(plain) <= most and not unpacker.eof:
            raise Unreadable("cut_short")
        return plain
    if encoding == phrases.NAME:
        return phrases.unpack(body, most=most)
    if encoding == "zstd":
        opener = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
        return opener.stream_reader(BytesIO(body)).read(most + 1)
    raise Unreadable("unknown_encoding")


@cache
def _decoder(kind: type[M]) -> msgspec.json.Decoder[M]:
    return msgspec.json.Decoder(kind)
