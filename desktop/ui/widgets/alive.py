"""Answers that come after a widget is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, callback: Callable[[T], object]) -> Callable[[T], None]:
    """Return ``callback`` that does nothing once ``owner`` was closed and deleted."""

    def call(result: T) -> None:
        if isValid(owner):
            callback(result)

    return call
