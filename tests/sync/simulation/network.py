"""The line between one laptop and the server, with everything that can go wrong on it.

Messages travel as the bytes of the real protocol, so that what cannot be written down cannot
arrive either. Whatever goes wrong is decided by the chance of the history.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from random import Random
from typing import Any, TypeVar

import msgspec

from desktop.errors import ServerSlow, ServerUnreachable
from desktop.sync.along import Opened, Opening, opened, tells_nothing
from desktop.sync.beside import Work, nothing
from desktop.sync.protocol import (
    Hello,
    Message,
    Page,
    Pull,
    Push,
    Pushed,
    Salvage,
    Salvaged,
)

A = TypeVar("A", bound=Message)
Exchange = Callable[[str, Message], Message]
"""Name of a call and its message → the server's answer."""
REQUESTS: Mapping[str, type[Message]] = {
    "hello": Opening,
    "push": Push,
    "pull": Pull,
    "salvage": Salvage,
}


class Killed(BaseException):
    """The program on the laptop was killed; what its last transaction did may be lost."""


class Fate(Enum):
    """What becomes of one request and its answer."""

    ARRIVES = "arrives"
    REQUEST_LOST = "request lost"
    ANSWER_LOST = "answer lost"
    ANSWER_CUT = "answer cut short"
    TWICE = "request twice"
    SLOW = "answered too late"
    KILLED_BEFORE = "killed before the answer"
    ROW_SKIPPED = "a row was skipped"


@dataclass
class Weather:
    """How bad the line is: the chance of each fate other than arriving."""

    odds: dict[Fate, float] = field(default_factory=dict)

    def fate(self, chance: Random) -> Fate:
        """Return what happens to the next request."""
        drawn = chance.random()
        for fate, odds in self.odds.items():
            drawn -= odds
            if drawn < 0:
                return fate
        return Fate.ARRIVES


CALM = Weather()


def any_weather(chance: Random) -> Weather:
    """Return weather for one history: some lines only lose answers, others do all at once."""
    fates = [fate for fate in Fate if fate is not Fate.ARRIVES]
    some = chance.sample(fates, k=chance.randint(0, len(fates)))
    return Weather({fate: chance.choice((0.02, 0.05, 0.15)) for fate in some})


@dataclass
class Heard:
    """A request as it went over the line; the network may deliver it again, much later."""

    call: str
    body: bytes
    exchange: Exchange

    def again(self) -> None:
        """Deliver it once more; nobody waits for the answer."""
        _answered(self.exchange, self.call, _read(self))


class Line:
    """The server as one laptop reaches it.

    Args:
        exchange: The server, as this laptop is signed in there.
        chance: Decides.
        weather: How bad it is.
        meanwhile: Called between a request and its answer: others work on.
        heard: Gets every request that arrived.
        left: How many requests get through before the cable is pulled out.
        along: Whether the server does what rides along with a hello; an older one does not.
    """

    def __init__(
        self,
        exchange: Exchange,
        *,
        chance: Random,
        weather: Weather = CALM,
        meanwhile: Callable[[], None] = lambda: None,
        heard: list[Heard] | None = None,
        left: int | None = None,
        along: bool = True,
    ) -> None:
        self._exchange = exchange
        self._chance = chance
        self._weather = weather
        self._meanwhile = meanwhile
        self._heard: list[Heard] = [] if heard is None else heard
        self._left = left
        self._along = along
        self.lost = 0

    def hello(self, message: Hello) -> Opened | None:
        """Carry a hello."""
        if not self._along and isinstance(message, Opening):
            message = msgspec.structs.replace(message, push=None, pull=None, state="")
        kind: Any = Opened | None
        answer: Opened | None = self._carry("hello", message, kind)
        return answer

    def push(self, message: Push, *, beside: Work = nothing) -> Pushed:
        """Carry operations."""
        return self._carry("push", message, Pushed, beside)

    def pull(self, message: Pull, *, beside: Work = nothing) -> Page:
        """Carry a question for news."""
        return self._carry("pull", message, Page, beside)

    def salvage(self, message: Salvage) -> Salvaged:
        """Carry rows from a lost history."""
        return self._carry("salvage", message, Salvaged)

    def _carry(self, call: str, message: Message, kind: type[A], beside: Work = nothing) -> A:
        fate = self._weather.fate(self._chance)
        if self._is_cut() or fate is Fate.REQUEST_LOST:
            raise self._lose(ServerUnreachable("no_network"))
        request = Heard(call, msgspec.json.encode(message), self._exchange)
        if fate is Fate.KILLED_BEFORE:
            request.again()
            if self._chance.random() < 0.5:
                beside()
            raise Killed
        self._meanwhile()
        if self._chance.random() < 0.5:
            beside()
        if fate is Fate.TWICE:
            request.again()
        body = msgspec.json.encode(_answered(self._exchange, call, _read(request)))
        self._heard.append(request)
        self._meanwhile()
        return self._deliver(fate, body, kind)

    def _deliver(self, fate: Fate, body: bytes, kind: type[A]) -> A:
        if fate is Fate.ANSWER_LOST:
            raise self._lose(ServerUnreachable("timeout"))
        if fate is Fate.SLOW:
            raise self._lose(ServerSlow())
        if fate is Fate.ANSWER_CUT:
            body = body[: self._chance.randrange(len(body))]
        try:
            answer = msgspec.json.decode(body, type=kind)
        except msgspec.DecodeError as error:
            raise self._lose(ServerUnreachable("cut_short")) from error
        return self._skip_row(answer) if fate is Fate.ROW_SKIPPED else answer

    def _skip_row(self, answer: A) -> A:
        """Leave a row out, as a server would whose cursor overtook a late commit.

        Nothing in the answer shows it but the checksum. Whoever sees a part of a scope gets none,
        and trusts that the server, which holds a feed's end to its commit, leaves out nothing.
        """
        if isinstance(answer, Opened) and answer.page is not None:
            return msgspec.structs.replace(answer, page=self._skip_row(answer.page))
        if not isinstance(answer, Page):
            return answer
        rows = list(answer.rows)
        summed = [place for place, row in enumerate(rows) if row.scope in answer.checksums]
        if not summed:
            return answer
        rows.pop(self._chance.choice(summed))
        return msgspec.structs.replace(answer, rows=rows, count=answer.count - 1)

    def _is_cut(self) -> bool:
        if self._left is None:
            return False
        self._left -= 1
        return self._left < 0

    def _lose(self, error: ServerUnreachable) -> ServerUnreachable:
        self.lost += 1
        return error


def _answered(exchange: Exchange, call: str, message: Message) -> Message | None:
    """Return the answer; with what rode along, as the border of the real server does it."""
    if not isinstance(message, Opening):
        return exchange(call, message)
    answer: Any = exchange(call, message)
    done: Callable[[str], Callable[[Message], Any]] = partial(partial, exchange)
    given = opened(message, answer, push=done("push"), pull=done("pull"))
    return None if tells_nothing(message, given) else given


def _read(request: Heard) -> Any:
    return msgspec.json.decode(request.body, type=REQUESTS[request.call])
