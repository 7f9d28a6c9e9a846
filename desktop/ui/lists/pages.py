"""The pages of a long list that are at hand. Plain Python, no Qt."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any

PAGE = 100
"""Rows in a page: two or three screens full, and one quick query."""
MOST_PAGES = 25
MOST_WISHES = 3


class Pages:
    """Keeps the pages used last, at most :data:`MOST_PAGES`: memory stays flat."""

    def __init__(self, most: int = MOST_PAGES) -> None:
        self._most = most
        self._kept: OrderedDict[int, Sequence[Any]] = OrderedDict()

    def get(self, number: int) -> Sequence[Any] | None:
        """Return page ``number`` if it is at hand."""
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        return None

    def put(self, number: int, rows: Sequence[Any]) -> None:
        """Keep page ``number``; the one not used for longest may have to go."""
        self._kept[number] = rows
        self._kept.move_to_end(number)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def clear(self) -> None:
        """Forget all pages."""
        self._kept.clear()

    def rows(self) -> Iterator[tuple[int, Any]]:
        """Yield every row at hand with its place in the list."""
        for number, rows in self._kept.items():
            for position, row in enumerate(rows):
                yield number * PAGE + position, row


class Wishes:
    """Pages somebody looked at that are not at hand: the last ones asked for come first.

    Dragging the scroll bar over 500 pages wishes for each of them; only the few where it
    came to rest are worth reading.
    """

    def __init__(self) -> None:
        self._waiting: list[int] = []

    def add(self, number: int) -> None:
        """Wish for page ``number``; older wishes beyond :data:`MOST_WISHES` are forgotten."""
        if number in self._waiting:
            self._waiting.remove(number)
        self._waiting.append(number)
        del self._waiting[:-MOST_WISHES]

    def take(self) -> int | None:
        """Return the latest wish and strike it out."""
        return self._waiting.pop() if self._waiting else None

    def clear(self) -> None:
        """Forget all wishes."""
        self._waiting.clear()
