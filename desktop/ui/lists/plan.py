"""What one list screen is about: everything in which Visits differs from Places."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import Qt

from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.i18n import translate
from desktop.ui.lists.chips import Chip
from desktop.ui.lists.columns import Column
from desktop.ui.lists.model import ListJobs
from desktop.ui.lists.views import ViewJobs
from desktop.words.formats import number

Words = Callable[[], str]


class Deed(NamedTuple):
    """Something that can be done with the selected rows, beside opening and deleting them.

    Args:
        name: What the screen's signal carries.
        words: In the menu of a row.
        icon: Name of its icon.
        key: That does it at once, for instance ``Qt.Key.Key_Space``; ``None`` = none.
    """

    name: str
    words: Words
    icon: str
    key: Qt.Key | None = None


CHANGE = "change"
"""Deed: change the record in its form, where opening it leads to its page."""


def change_deed() -> Deed:
    """Return the deed that opens the form of a record."""
    return Deed(CHANGE, lambda: translate("list", "Change"), "edit", Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlan:
    """A list screen, in data. All words are functions: the language may change.

    Args:
        screen: Key of saved views, for instance ``visits``.
        kind: Of its records, for instance ``visit``; also the name of its icon.
        chips: Makes the filter chips.
        everything: The filter that leaves nothing out.
        order: By which column it is sorted at first.
        concerns: Changes after which the list is read again.
        counted: Returns for instance ``248 visits``.
        add: What adding one is called; empty = no button here.
        first_step: What to do when there is nothing at all.
        at_first: Setup of the chips when the screen opens for the first time.
        can_export: Whether the list offers an export instead of a button to add.
        can_bin: Whether rows can be put in the bin.
        deeds: What else can be done with rows.
        beside: What stands beside the list and has a button here; empty = nothing.
        files: What its menu of files has: ``import``, ``export``, ``earlier``.
    """

    screen: str
    kind: str
    title: Words
    columns: Sequence[Column]
    chips: Callable[[], Sequence[Chip]]
    everything: Any
    order: Order
    concerns: Changes
    counted: Callable[[int], str]
    add: Words
    nothing: Words
    first_step: Words
    at_first: Mapping[str, Any] = field(default_factory=dict)
    can_export: bool = False
    can_bin: bool = True
    deeds: Sequence[Deed] = ()
    beside: Words = str
    files: Sequence[str] = ()


class ScreenJobs(NamedTuple):
    """What a list screen asks of the services.

    Args:
        rows: Pages and their number.
        views: Saved views of this screen.
        totals: ``totals(filter)`` returns words about what is listed, for behind the count.
        copied: Told which records left by the clipboard.
    """

    rows: ListJobs
    views: ViewJobs
    totals: Callable[[Any], str] | None = None
    copied: Callable[[Sequence[Any]], object] = len


def grouped(text: str, n: int) -> str:
    """Return ``text`` with the number ``n`` in it written as in Belgium: ``3.412``."""
    return text.replace(str(n), number(n))
