"""Work on the laptop while the server works: one waits for the other as little as possible.

The call sends its message, then does the work, then reads the answer; no thread is needed. What
is done beside a call never depends on its answer.
"""

from __future__ import annotations

from collections.abc import Callable

Work = Callable[[], None]


def nothing() -> None:
    """Do nothing."""


class Once:
    """Work that is done once, by whoever comes to it first, and fails where it was asked for.

    Args:
        works: What to do, in this order.
    """

    def __init__(self, *works: Work) -> None:
        self._works = works
        self._error: Exception | None = None

    def __call__(self) -> None:
        """Do it, unless it was done; an error waits for :meth:`finish`."""
        works, self._works = self._works, ()
        try:
            for work in works:
                work()
        except Exception as error:  # noqa: BLE001 - raised in finish, where it belongs
            self._error = error

    def finish(self) -> None:
        """Do it, unless it was done; raise what went wrong."""
        self()
        if self._error is not None:
            raise self._error
