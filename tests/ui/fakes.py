"""Stand-ins for what surrounds a screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from desktop.ui.tasks import Lane, Report, Task

T = TypeVar("T")


def raise_here(error: Exception) -> None:
    """Let an error through to the test."""
    raise error


class DirectRunner:
    """Runs work at once, in the test's own thread.

    An error goes to ``on_error`` when the screen gave one, else straight to the test.
    """

    def start(
        self,
        work: Callable[[Report], T],
        *,
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[T]:
        task = Task(work, on_done=on_done, on_error=on_error or raise_here)
        task.is_finished = True
        try:
            result = work(lambda _done, _total: None)
        except Exception as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            on_done(result)
        return task


class HeldRunner:
    """Keeps work until the test lets it go, in any order: for late and stale answers."""

    def __init__(self) -> None:
        self.held: deque[Callable[[], None]] = deque()

    def start(
        self,
        work: Callable[[Report], T],
        *,
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[T]:
        task = Task(work, on_done=on_done, on_error=on_error or raise_here)
        self.held.append(lambda: self._run(work, on_done))
        return task

    def let_go(self, which: int = 0) -> None:
        """Run the job at position ``which`` of those that wait."""
        job = self.held[which]
        del self.held[which]
        job()

    def let_all_go(self) -> None:
        """Run everything that waits, also what comes of it."""
        while self.held:
            self.let_go()

    @staticmethod
    def _run(work: Callable[[Report], Any], on_done: Callable[[Any], object]) -> None:
        on_done(work(lambda _done, _total: None))
