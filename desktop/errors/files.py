"""Files that are read and written, and what is fetched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.errors.expected import ExpectedError


class FileUnreadable(ExpectedError):
    """A file that somebody chose cannot be read as what it should be.

    Args:
        name: The file's name, without its folder.
        reason: Name of the reason; ``desktop.words`` has the sentence.
        detail: A fact that helps to find the place (a row number, a column heading).
    """

    def __init__(self, name: str, reason: str, detail: str = "") -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason
        self.detail = detail


class RowProblem(NamedTuple):
    """One cell of a file that cannot be saved; see :class:`Problem`.

    Args:
        row: Number of the row as a spreadsheet counts, the headings being row 1.
    """

    row: int
    field: str
    rule: str
    limit: str = ""


class RowsRefused(ExpectedError):
    """Rows of a file break rules; none of its rows was imported.

    Args:
        name: The file's name, without its folder.
        problems: The first of them, in order of the rows.
        total: How many there are in all.
    """

    def __init__(self, name: str, problems: Sequence[RowProblem], total: int) -> None:
        super().__init__(f"{name}: {total}")
        self.name = name
        self.problems = problems
        self.total = total


class FileNotWritten(ExpectedError):
    """An output file could not be written; nothing half-written was left.

    Args:
        name: The file's name, without its folder.
        reason: ``read_only``, ``no_folder``, ``is_folder``, ``not_ours`` (a folder with other
            files in it), ``disk_full``, ``in_use``.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class DownloadFailed(ExpectedError):
    """An open file of a publisher did not come; what was there before is as it was.

    Args:
        name: Of the file.
        host: Of the publisher.
        reason: ``maps.errors.FETCH_REASONS`` has them.
        page: Where a person finds the file; empty when there is no such page.
        seconds: After how long the publisher wants to be asked again; 0 = not said.
    """

    def __init__(
        self, name: str, host: str, reason: str, *, page: str = "", seconds: float = 0
    ) -> None:
        super().__init__(f"{host}: {reason}")
        self.name = name
        self.host = host
        self.reason = reason
        self.page = page
        self.seconds = seconds
