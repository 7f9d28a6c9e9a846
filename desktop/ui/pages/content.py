"""What a page shows, as plain data: made by functions that know no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.ui.details.sheet import Sheet

MOST_ROWS = 6
"""Rows of a section before somebody asks for more."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done from a page.

    Args:
        name: What the page's signal carries.
        text: On the button.
        payload: Goes along with the signal; of a row what it is about.
    """

    name: str
    text: str
    payload: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a section.

    Args:
        detail: Muted, under or behind the title.
        opens: Kind and id of the record that the row leads to.
        does: What the row as a whole does when it leads to no record.
        mark: Name of an icon before the title, and the token that colours it.
        deeds: Buttons at the end.
    """

    title: str
    detail: str = ""
    opens: tuple[str, UUID] | None = None
    does: Deed | None = None
    mark: tuple[str, str] | None = None
    deeds: Sequence[Deed] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a section shows.

    Args:
        total: How many there are in all, when there are more than rows.
        note: Said under the rows.
        figure: Data for a drawing above the rows, for the section's own painter.
    """

    rows: Sequence[Row] = ()
    total: int | None = None
    note: str = ""
    figure: Any = None

    @property
    def more(self) -> int:
        """How many are not shown."""
        return max(0, (self.total or 0) - len(self.rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPlan:
    """One section of a page, in data.

    Args:
        name: Key.
        title: Returns the heading, in the language of the moment.
        load: ``load(most)`` returns what to show, with at most so many rows; runs in the
            database lane.
        concerns: Changes after which it is read again.
        empty: What to say when there is nothing; empty = the section hides itself.
        deeds: Buttons in the head of the section.
        is_aside: Stands in the narrow column.
        paint: Makes the drawing above the rows, from ``Content.figure``.
    """

    name: str
    title: Callable[[], str]
    load: Callable[[int], Content]
    concerns: Changes
    empty: Callable[[], str] = str
    deeds: Sequence[Deed] = ()
    is_aside: bool = False
    paint: Callable[[Any], Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlan:
    """One page.

    Args:
        kind, id: Of the record.
        load: Returns the head and what we know; runs in the database lane; raises ``NotFound``.
        concerns: Changes after which that is read again.
        sections: In order; those in the narrow column apart.
    """

    kind: str
    id: UUID
    load: Callable[[], Sheet]
    concerns: Changes
    sections: Sequence[SectionPlan]
