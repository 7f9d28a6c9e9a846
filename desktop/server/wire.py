"""From the bytes of a request to a message, and from an answer to bytes; every size is bounded.

A few kilobytes of zstd or gzip can unfold into gigabytes, and a frame that states its size makes
the library's own limit useless. So both are read piece by piece up to one byte past the limit.
"""

from __future__ import annotations

import threading
import zlib
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import Any, TypeVar

import msgspec
import zstandard

from desktop.server.refusal import Refusal, malformed, too_large
from desktop.sync import phrases
from desktop.sync.protocol import MOST_BYTES, PROTOCOL, Message

T = TypeVar("T", bound=Message)

PROTOCOL_HEADER = "X-Sync-Protocol"
SCHEMA_HEADER = "X-Schema"
SERVER_HEADER = "X-Server"

DEEPEST = 8
"""Nesting of values inside a field; the protocol's own need two."""
MOST_FIELDS = 200
_SMALLEST_WORTH_PACKING = 600
_LARGEST_WINDOW = 8 << 20
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
_LONG_NUMBER = b"0" * 18
_LARGEST_NUMBER = 1 << 63
_NESTING = frozenset({dict, list})
_local = threading.local()


def unpacked(body: bytes, encoding: str, *, most: int = MOST_BYTES) -> bytes:
    """Return the body without its compression.

    Raises:
        Refusal: It holds more than ``most`` bytes, is damaged, or compressed in another way.
    """
    if encoding in {"", "identity"}:
        plain = body
    elif encoding == "zstd":
        plain = _from_zstd(body, most)
    elif encoding == phrases.NAME:
        plain = _from_phrases(body, most)
    elif encoding == "gzip":
        plain = _from_gzip(body, most)
    else:
        raise Refusal(415, "unknown_encoding", f"Send identity, gzip, zstd or {phrases.NAME}")
    if len(plain) > most:
        raise too_large(most)
    return plain


def _from_zstd(body: bytes, most: int) -> bytes:
    opener = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
    try:
        return opener.stream_reader(BytesIO(body)).read(most + 1)
    except zstandard.ZstdError:
        raise malformed("The zstd frame is damaged or its window too large") from None


def _from_phrases(body: bytes, most: int) -> bytes:
    try:
        return phrases.unpack(body, most=most)
    except zstandard.ZstdError:
        raise malformed("The zstd frame is damaged or of other phrases") from None


def _from_gzip(body: bytes, most: int) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        return unpacker.decompress(body, most + 1)
    except zlib.error:
        raise malformed("The gzip stream is damaged") from None


def read(kind: type[T], body: bytes) -> T:
    """Return the message in ``body``, checked against its type.

    Raises:
        Refusal: It is not JSON, not of this type, nested too deep, or holds what a database
            cannot keep: a NUL or a number beyond 64 bits.
    """
    try:
        message: T = _decoder(kind).decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise malformed(_place(error)) from None
    if _is_suspect(body):
        _check_storable(msgspec.to_builtins(message))
    return message


def _is_suspect(body: bytes) -> bool:
    """Return whether a body may hold a NUL or a number beyond 64 bits: rarely, and cheaply.

    A tenth of what one regular expression over megabytes would take.
    """
    return b"\\u0000" in body or _LONG_NUMBER in body.translate(_DIGITS)


def check_free_values(values: Mapping[str, Any]) -> None:
    """Refuse what the types of a message leave open: many fields, or deep ones.

    Raises:
        Refusal: There are more than ``MOST_FIELDS``, or one is nested deeper than ``DEEPEST``.
    """
    if len(values) > MOST_FIELDS:
        raise malformed(f"More than {MOST_FIELDS} fields")
    for value in values.values():
        if type(value) in _NESTING and not _is_shallow(value) and _is_deeper(value, DEEPEST):
            raise malformed(f"Nested deeper than {DEEPEST}")


def _is_shallow(value: Any) -> bool:
    """Return whether a value is flat, or a change of a set, as nearly all are."""
    for each in value.values() if type(value) is dict else (value,):
        if type(each) is not list or not _NESTING.isdisjoint(map(type, each)):
            return False
    return True


def packed(body: bytes, accepted: str) -> tuple[bytes, str]:
    """Return the body as the other end likes it, and the name of the encoding."""
    if phrases.WORTH <= len(body) < phrases.MOST and phrases.NAME in accepted.split(", "):
        return phrases.pack(body), phrases.NAME
    if len(body) >= _SMALLEST_WORTH_PACKING:
        if "zstd" in accepted:
            return _zstd().compress(body), "zstd"
        if "gzip" in accepted:
            packer = zlib.compressobj(1, wbits=31)
            return packer.compress(body) + packer.flush(), "gzip"
    return body, ""


def check_headers(headers: Mapping[str, str]) -> None:
    """Refuse a request of another kind or another version of the protocol.

    Raises:
        Refusal: 415 for a body that is not JSON, 426 for another protocol.
    """
    kind = headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind != "application/json":
        raise Refusal(415, "not_json", "Send application/json")
    if headers.get(PROTOCOL_HEADER.casefold()) != str(PROTOCOL):
        raise Refusal(426, "other_protocol", f"This server speaks {PROTOCOL_HEADER} {PROTOCOL}")


@cache
def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    return msgspec.json.Decoder(kind)


def _zstd() -> zstandard.ZstdCompressor:
    """Return this thread's own compressor: making one costs more than a small answer."""
    if not hasattr(_local, "zstd"):
        _local.zstd = zstandard.ZstdCompressor(level=3)
    packer: zstandard.ZstdCompressor = _local.zstd
    return packer


def _place(error: Exception) -> str:
    """Return what is wrong and where, never the value, which may be about a person."""
    if isinstance(error, msgspec.ValidationError):
        _, _, place = str(error).partition(" - at ")
        return "Missing or of another type: " + (place.strip("`") or "the whole message")
    if isinstance(error, RecursionError):
        return "Nested too deep"
    return "Not JSON"


def _check_storable(value: Any) -> None:
    if isinstance(value, str) and "\0" in value:
        raise malformed("A text holds a NUL")
    if isinstance(value, int) and not -_LARGEST_NUMBER <= value < _LARGEST_NUMBER:
        raise malformed("A number is beyond 64 bits")
    if isinstance(value, dict):
        _check_storable([*value, *value.values()])
    elif isinstance(value, list | tuple):
        for inner in value:
            _check_storable(inner)


def _is_deeper(value: Any, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    if levels == 0:
        return True
    inner = value.values() if isinstance(value, dict) else value
    return any(_is_deeper(each, levels - 1) for each in inner)
