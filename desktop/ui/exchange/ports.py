"""What the dialogs for files of records ask of the outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.exchange import (
    ImportOrder,
    ImportPreview,
    ImportReport,
    ImportRun,
    TakenBack,
)
from desktop.errors import RowProblem
from desktop.ui.tasks import Report

AskFile = Callable[[QWidget], Path | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportJobs:
    """What reading a list in asks for.

    Args:
        preview: Looks at the first rows of a file.
        with_column: ``with_column(preview, heading, field)`` returns it after a choice.
        decided: Returns heading → field of a preview, as an order has it.
        load: Reads the file in, or only looks; runs in the lane of the database.
        take_back: Takes an import back.
        earlier: Returns the earlier imports.
        save_problems: Writes rows that cannot be saved to a file.
        review_on: Day of review that is proposed for persons.
        ask_file, ask_out: Let somebody choose a file to read, to write.
    """

    preview: Callable[[ImportOrder], ImportPreview]
    with_column: Callable[[ImportPreview, str, str | None], ImportPreview]
    decided: Callable[[ImportPreview], Mapping[str, str | None]]
    load: Callable[[ImportOrder, Report], ImportReport]
    take_back: Callable[[UUID, Report], TakenBack]
    earlier: Callable[[], Sequence[ImportRun]]
    save_problems: Callable[[Sequence[RowProblem], Path], Path]
    today: Callable[[], date]
    review_on: Callable[[], date]
    ask_file: AskFile | None = None
    ask_out: AskFile | None = None
