"""Errors of the room ``maps`` become the program's own at this one border."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from desktop.errors import DownloadFailed, FileUnreadable
from desktop.storage.engine import translated_errors


@contextmanager
def files_told(path: Path) -> Iterator[None]:
    """Tell why the file ``path`` is of no use, and faults of the disk.

    Raises:
        FileUnreadable: Reasons in ``maps.errors.REASONS``.
        DiskFull, DiskFailing, ProfileReadOnly: The disk.
    """
    from maps.errors import FileRefused

    try:
        with translated_errors():
            yield
    except FileRefused as refused:
        raise FileUnreadable(path.name, refused.reason, refused.detail) from refused


@contextmanager
def publishers_told(name: str = "", page: str = "") -> Iterator[None]:
    """Tell why a file of a publisher did not come, and faults of the disk.

    Args:
        name: Of the file; otherwise the last part of its address.
        page: Where a person finds it.

    Raises:
        DownloadFailed: Reasons in ``maps.errors.FETCH_REASONS``.
        DiskFull, DiskFailing, ProfileReadOnly: The disk.
    """
    from maps import errors
    from maps.download import file_name

    try:
        with translated_errors():
            yield
    except errors.DownloadFailed as failed:
        raise DownloadFailed(
            name or file_name(failed.address),
            urlsplit(failed.address).hostname or "",
            failed.reason,
            page=page,
            seconds=failed.seconds,
        ) from failed
