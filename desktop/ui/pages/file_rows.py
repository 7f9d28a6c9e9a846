"""Files beside a record as rows of its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.domain.attachment import FileLine
from desktop.domain.period import day_of
from desktop.domain.traces.file_cleaning import JPEG, PDF, PNG
from desktop.i18n import translate
from desktop.ui.pages.content import Content, Deed, Row
from desktop.words.formats import number, short_day_year

_KINDS = {JPEG: "JPEG", PNG: "PNG", PDF: "PDF"}
_KILOBYTE = 1024


def file_rows(lines: Sequence[FileLine], most: int, *, connected: bool, pictures: Any) -> Content:
    """Return the files beside a record.

    Args:
        connected: There is a server that files can wait for.
        pictures: Small ones, or ``None``.
    """
    rows = [_file(line, connected=connected) for line in lines[:most]]
    return Content(rows=rows, total=len(lines), figure=pictures)


def size_text(size: int) -> str:
    """Return a size as people say it: ``812 kB``, ``2,4 MB``."""
    if size < _KILOBYTE * _KILOBYTE:
        return f"{number(max(1, round(size / _KILOBYTE)))} kB"
    return f"{number(size / _KILOBYTE / _KILOBYTE, 1)} MB"


def _file(line: FileLine, *, connected: bool) -> Row:
    file = line.attachment
    parts = (
        _KINDS.get(file.mime, file.mime),
        size_text(file.size),
        short_day_year(day_of(file.created_at)),
        file.created_by,
        _where(line, connected=connected),
    )
    return Row(
        title=file.name,
        detail=" · ".join(filter(None, parts)),
        does=Deed("open_file", "", line),
        mark=("attachment", "muted"),
        deeds=(
            Deed("copy_file", translate("files", "Save a copy…"), line),
            Deed("remove_file", translate("files", "Take away"), file.id),
        ),
    )


def _where(line: FileLine, *, connected: bool) -> str:
    if not line.is_here:
        return translate("files", "only on the server: it is fetched when you open it")
    if connected and not line.is_sent:
        return translate("files", "waits to be sent")
    return ""
