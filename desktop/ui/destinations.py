"""Where somebody can go in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """One screen of the window, made when somebody first goes there.

    Args:
        name: Key, for instance ``visits``.
        title: Returns what it is called, in the language of the moment.
        icon: Name of its icon.
        make: Makes the screen. If it has a ``refresh(changes)``, that is called after
            every change of data.
        is_quiet: Stands below the others, for what is not daily work.
        is_listed: Whether somebody can go there by its name; a page of a record is opened.
    """

    name: str
    title: Callable[[], str]
    icon: str
    make: Callable[[], QWidget]
    is_quiet: bool = False
    is_listed: bool = True
