"""What a field of a record says in a list: words, numbers and days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.phone import phone_text
from desktop.i18n import translate
from desktop.words.labels import label
from desktop.words.names import accessibility_name, field_name

Value = str | int | float | date | None
_SINGULAR = {"themes": "theme"}
"""Fields whose label on a form is a question; a heading is a word."""
_WORDS: Mapping[str, Callable[[str], str]] = {
    "accessibility": accessibility_name,
    "more_channels": lambda way: phone_text(way.partition(":")[2]),
}


def heading(field: str) -> str:
    """Return what a column is called."""
    return field_name(_SINGULAR.get(field, field))


def cell(field: str, value: Any, wards: Mapping[str, str]) -> Value:
    """Return what a cell says.

    Args:
        wards: Code → name.
    """
    if field in _WRITERS:
        return _WRITERS[field](value, wards)
    if isinstance(value, frozenset):
        return ", ".join(sorted(_word(field, each) for each in value))
    if isinstance(value, bool):
        return translate("report", "yes") if value else translate("report", "no")
    shown: Value = label(value) if isinstance(value, StrEnum) else value
    return shown


_WRITERS: Mapping[str, Callable[[Any, Mapping[str, str]], str]] = {
    "ward": lambda code, wards: wards.get(code, str(code)) if code else "",
    "wards": lambda codes, wards: ", ".join(sorted(wards.get(code, code) for code in codes)),
    "phone": lambda number, _wards: phone_text(number),
}


def _word(field: str, value: str) -> str:
    if isinstance(value, StrEnum):
        return label(value)
    return _WORDS[field](value) if field in _WORDS else str(value)
