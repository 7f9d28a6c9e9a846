"""What a type-ahead field can choose from, and where those choices come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from desktop.domain.listing import Hit, WhereHit
from desktop.domain.record import WardCode
from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.ui.tasks import Lane, Runner
from desktop.words.formats import short_day
from desktop.words.labels import label
from desktop.words.names import record_name


@dataclass(frozen=True, slots=True)
class Option:
    """One choice.

    Args:
        value: What the record will hold, or the :class:`Hit` it comes from.
        raw: The same in plain JSON data, for drafts.
        title, context: What to show first, and what tells it apart.
    """

    value: Any
    raw: Any
    title: str
    context: str = ""


Found = Callable[[str, Sequence[Option]], None]
T = TypeVar("T")


class Finder(Protocol):
    """Finds options for typed text, now or later."""

    def find(self, text: str, on_found: Found) -> None:
        """Call ``on_found(text, options)`` in the main thread; stale answers are dropped."""

    def read(self, raw: Any) -> Option | None:
        """Return the option that a draft wrote as ``raw``; ``None`` if there is no such."""


class ListFinder:
    """Finds in a list that is known beforehand, on folded words.

    Args:
        options: All choices, in the order to show them.
    """

    def __init__(self, options: Iterable[Option] = ()) -> None:
        self.options = tuple(options)

    def find(self, text: str, on_found: Found) -> None:
        on_found(text, matching(text, self.options))

    def read(self, raw: Any) -> Option | None:
        """Return the option; a code that is not in the list is kept and shown as it is."""
        unlisted = Option(raw, raw, raw) if isinstance(raw, str) and raw else None
        return next((option for option in self.options if option.raw == raw), unlisted)


class Newest(Generic[T]):
    """Puts texts to a worker one at a time; of those typed meanwhile, only the newest.

    Args:
        answer: Answers a text; runs in ``lane``.
        offer: Makes an option of what was found.
        tasks: Starts the work.
        is_enough: Whether a text is asked at all; to others, nothing is found.
    """

    def __init__(
        self,
        answer: Callable[[str], Sequence[T]],
        offer: Callable[[T], Option],
        tasks: Runner,
        *,
        lane: Lane,
        is_enough: Callable[[str], bool],
    ) -> None:
        self._answer, self._offer = answer, offer
        self._tasks, self._lane = tasks, lane
        self._is_enough = is_enough
        self._waiting: tuple[str, Found] | None = None
        self._busy = False

    def ask(self, text: str, on_found: Found) -> None:
        """Call ``on_found(text, options)`` in the main thread, unless something newer is asked."""
        self._waiting = (text, on_found)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        if self._waiting is None:
            return
        (text, on_found), self._waiting = self._waiting, None
        if not self._is_enough(text):
            on_found(text, ())
            return
        self._busy = True
        self._tasks.start(
            lambda _report: self._answer(text),
            on_done=lambda found: self._tell(text, on_found, found),
            on_error=lambda _error: self._tell(text, on_found, ()),
            lane=self._lane,
        )

    def _tell(self, text: str, on_found: Found, found: Sequence[T]) -> None:
        self._busy = False
        if self._waiting is None:
            on_found(text, [self._offer(each) for each in found])
        self._next()


class HitFinder:
    """Finds records through a service.

    Args:
        suggest: Answers a text with hits; runs in the database lane.
        tasks: Starts the work.
        empty: Also ask for the empty text (shows what is likely).
    """

    def __init__(
        self, suggest: Callable[[str], Sequence[Hit]], tasks: Runner, *, empty: bool = False
    ) -> None:
        self._newest = Newest(
            suggest,
            option_of,
            tasks,
            lane=Lane.DATABASE,
            is_enough=lambda text: empty or bool(text.strip()),
        )

    def find(self, text: str, on_found: Found) -> None:
        self._newest.ask(text, on_found)

    def read(self, raw: Any) -> Option | None:
        return option_of(hit) if (hit := hit_from(raw)) else None


def option_of(hit: Hit) -> Option:
    """Return a record as a choice."""
    raw = {
        "kind": hit.kind,
        "id": str(hit.id),
        "title": hit.title,
        "context": hit.context,
        "ward": hit.ward,
    }
    return Option(hit, raw, hit.title, _context_of(hit))


def _context_of(hit: Hit) -> str:
    """Return what tells a hit apart; of a ward that it is one, of a place when we were there."""
    parts = [hit.context or (record_name("ward") if hit.kind == "ward" else "")]
    if isinstance(hit, WhereHit) and hit.visits is not None:
        parts.append(translate("widget", "%n visit(s)", "", hit.visits))
    if isinstance(hit, WhereHit) and hit.last_visit:
        last = translate("widget", "last {day}").format(day=short_day(hit.last_visit))
        parts.append(last)
    return " · ".join(filter(None, parts))


def hit_from(raw: Any) -> Hit | None:
    """Return the hit that a draft wrote down; ``None`` for anything else."""
    if not isinstance(raw, Mapping):
        return None
    try:
        return Hit(
            kind=str(raw["kind"]),
            id=UUID(str(raw["id"])),
            title=str(raw["title"]),
            context=str(raw.get("context", "")),
            ward=WardCode(str(raw["ward"])) if raw.get("ward") else None,
        )
    except (KeyError, ValueError):
        return None


def options_of(vocabulary: type[StrEnum]) -> list[Option]:
    """Return every code of a vocabulary as a choice, in the order of the list."""
    return [Option(code, str(code), label(code)) for code in vocabulary]


def named_options(codes: Iterable[str], name: Callable[[str], str]) -> list[Option]:
    """Return codes as choices with the names that ``name`` gives them."""
    return [Option(code, code, name(code)) for code in codes]


def matching(text: str, options: Sequence[Option]) -> list[Option]:
    """Return the options in which every typed word begins a word; best beginnings first."""
    typed = fold(text).split()
    found = [option for option in options if _matches(typed, _words(option.title))]
    return sorted(found, key=lambda option: not fold(option.title).startswith(fold(text).strip()))


def _words(title: str) -> list[str]:
    return "".join(sign if sign.isalnum() or sign == "." else " " for sign in fold(title)).split()


def _matches(typed: Iterable[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in typed)
