"""What a column of a list is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.words.formats import number, short_day, short_day_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: what it is called, shows and sorts by.

    Args:
        name: Key in saved views, and of :class:`~desktop.domain.listing.Order` if sortable.
        title: Returns the heading in the language of the moment.
        shown: Returns the text of a row's cell.
        value: Returns the native value of the cell: what sorting goes by.
        hint: Returns the longer form for on hover; nothing by default.
        icon: Returns the name of an icon before the text, for the rows that have one.
        characters: Width to start with, in average characters.
        is_stiff: Keeps its width where columns of words give way.
        in_view: Whether it is shown before anybody chooses columns.
    """

    name: str
    title: Callable[[], str]
    shown: Callable[[Any], str]
    value: Callable[[Any], Any]
    hint: Callable[[Any], str] = lambda _row: ""
    icon: Callable[[Any], str] | None = None
    characters: int = 14
    is_stiff: bool = False
    sortable: bool = True
    numeric: bool = False
    in_view: bool = True


def text_column(
    name: str,
    title: Callable[[], str],
    value: Callable[[Any], str],
    *,
    characters: int = 14,
    sortable: bool = True,
    in_view: bool = True,
) -> Column:
    """Return a column whose value is what it shows."""
    return Column(
        name=name,
        title=title,
        shown=lambda row: value(row) or "–",
        value=value,
        hint=value,
        characters=characters,
        sortable=sortable,
        in_view=in_view,
    )


def count_column(
    name: str,
    title: Callable[[], str],
    value: Callable[[Any], int | None],
    *,
    characters: int = 8,
    in_view: bool = True,
) -> Column:
    """Return a column of whole numbers; unknown is a dash, never a zero."""

    def shown(row: Any) -> str:
        count = value(row)
        return "–" if count is None else number(count)

    return Column(
        name=name,
        title=title,
        shown=shown,
        value=value,
        characters=characters,
        is_stiff=True,
        numeric=True,
        in_view=in_view,
    )


def day_column(
    name: str,
    title: Callable[[], str],
    value: Callable[[Any], Any],
    *,
    today: Callable[[], date],
    icon: Callable[[Any], str] | None = None,
    in_view: bool = True,
) -> Column:
    """Return a column of days: ``za 21 nov``, with the year when it is another than now."""

    def shown(row: Any) -> str:
        day = value(row)
        if day is None:
            return "–"
        return short_day(day) if day.year == today().year else short_day_year(day)

    def hint(row: Any) -> str:
        day = value(row)
        return "" if day is None else short_day_year(day)

    return Column(
        name=name,
        title=title,
        shown=shown,
        value=value,
        hint=hint,
        icon=icon,
        characters=13,
        is_stiff=True,
        in_view=in_view,
    )
