"""Where somebody can go in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget


class Inside(Protocol):
    """A page within a screen, to which the command palette leads too."""

    @property
    def name(self) -> str:
        """Key; the screen has a ``go(name)``."""

    @property
    def title(self) -> Callable[[], str]:
        """Returns what it is called."""


def _nothing_inside() -> Sequence[Inside]:
    return ()


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
        inside: Returns the pages within it.
        is_listed: Whether somebody can go there by its name; a page of a record is opened.
    """

    name: str
    title: Callable[[], str]
    icon: str
    make: Callable[[], QWidget]
    is_quiet: bool = False
    inside: Callable[[], Sequence[Inside]] = _nothing_inside
    is_listed: bool = True
