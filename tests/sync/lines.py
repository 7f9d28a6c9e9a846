"""A client and what its tests need around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field

from desktop.domain.syncing.sync_report import SyncReport
from desktop.sync.client import HttpServer
from desktop.sync.engine import synchronise
from desktop.sync.line import Line, open_http
from desktop.sync.protocol import Page, Tokens
from desktop.sync.tokens import Credentials
from tests.sync.ends import SERVER, Laptop, row
from tests.sync.wires import Answer, Asked, Wire, listening

PULL = "/v1/sync/pull"
HELLO = "/v1/sync/hello"
PUSH = "/v1/sync/push"
TOKEN = "/v1/token"
PAGE = Page(count=1, rows=[row(1)], cursors={2: "1"})


@dataclass
class Pocket:
    """Tokens in memory."""

    held: Credentials = field(
        default_factory=lambda: Credentials("a7.first", "r7.first", fresh=True)
    )
    kept: list[Tokens] = field(default_factory=list)

    def read(self) -> Credentials:
        return self.held

    def keep(self, tokens: Tokens) -> None:
        self.kept.append(tokens)
        self.held = Credentials(tokens.access, tokens.refresh, fresh=True)

    def alone(self) -> nullcontext[None]:
        return nullcontext()


@contextmanager
def server_behind(
    answers: Callable[[Asked], Answer],
    *,
    pocket: Pocket | None = None,
    attempts: int = 1,
    timeout: float = 5.0,
    longest: float = 5.0,
) -> Iterator[tuple[HttpServer, Wire]]:
    with listening(answers) as wire, open_http(wire.url, timeout=timeout) as client:
        line = Line(client, SERVER, longest=longest)
        yield HttpServer(line, pocket or Pocket(), attempts=attempts, patience=5.0), wire


def sync(laptop: Laptop, answers: Callable[[Asked], Answer], **more: object) -> SyncReport:
    with server_behind(answers, **more) as (server, _):  # type: ignore[arg-type]
        return synchronise(laptop, server)
