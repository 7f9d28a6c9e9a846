"""The first bytes of somebody's file, by which it is recognised before anything opens it."""

from __future__ import annotations

from pathlib import Path

from maps.errors import FileRefused

MOST_BYTES = 4_000_000_000
_PAGES = (b"<!doctype html", b"<html", b"<head", b"<body")


def beginning_of(path: Path, count: int, *, most: int | None = MOST_BYTES) -> bytes:
    """Return the first ``count`` bytes of a file.

    Args:
        most: Bytes that the whole file may have; ``None`` = any number.

    Raises:
        FileRefused: Not there, not to be opened, empty or too big.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(count)
    except PermissionError as error:
        raise FileRefused("no_permission") from error
    except OSError as error:
        raise FileRefused("not_found") from error
    if not size:
        raise FileRefused("empty")
    if most is not None and size > most:
        raise FileRefused("too_big", f"{size:d}")
    return start


def is_web_page(start: bytes) -> bool:
    """Return whether a file that begins so is a page of a website, saved in its place."""
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGES)
