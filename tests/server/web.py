"""A real server on a free port of this machine, in a thread, and somebody who calls it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID, uuid4

import httpx2
import msgspec
import pyotp
import uvicorn
from argon2 import PasswordHasher
from sqlalchemy import insert
from starlette.types import ASGIApp

from desktop.domain.roles.role import Role
from desktop.server.api.app import make_app
from desktop.server.api.bounds import Bounds
from desktop.server.books import Stored
from desktop.server.database import Database
from desktop.server.factors import FactorKey
from desktop.server.impatient import Impatient
from desktop.server.installation import Home
from desktop.server.models.accounts import cities
from desktop.server.passwords import Passwords, new_second_factor
from desktop.server.people import (
    Office,
    add_person,
    find_person,
    find_team,
    grant,
    set_second_factor,
)
from desktop.server.postgres.books import PostgresBooks
from desktop.server.serving import Serving, _listening, parts_of
from desktop.sync.protocol import Hello, Message, Op, Push, Register, Registered
from tests.server.conftest import TENANT

NOON = 1_800_000_000_000
PASSWORD = "correct horse battery"
M = TypeVar("M", bound=Message)


@dataclass
class Clock:
    """A clock that goes only when it is told to."""

    ms: int = NOON

    def __call__(self) -> int:
        return self.ms

    def go(self, *, seconds: float) -> None:
        self.ms += int(seconds * 1000)


@dataclass
class Web:
    """The server, and what a test needs of it."""

    url: str
    owner: Database
    clock: Clock
    passwords: Passwords
    client: httpx2.Client
    folder: Path
    begin_anew: Callable[[], None]
    """Let the server forget what it only remembers, as a restart does."""
    streams: Iterator[int] = field(default_factory=lambda: iter(range(10**6)))

    @property
    def factors(self) -> FactorKey:
        return Home(self.folder).factors

    def office(self, work: Callable[[Office], Any]) -> Any:
        with self.owner.writing(TENANT) as connection:
            return work(Office(connection, TENANT, self.clock()))

    def add(self, login: str, *teams: str, role: Role = Role.CONSULTANT) -> UUID:
        def work(office: Office) -> UUID:
            hashed = self.passwords.hash(PASSWORD)
            id_ = add_person(office, uuid4(), login=login, name=login.title(), password_hash=hashed)
            for team in teams:
                person = find_person(office, login)
                grant(office, person, find_team(office, team), role)
            return id_

        found: UUID = self.office(work)
        return found

    def await_file(self, scope: int = 3) -> UUID:
        """Keep the record of a file, as a laptop sends it before its bytes; return its id."""
        kept = Stored(id=uuid4(), entity="attachment", scope=scope, seq=next(self.streams) + 10**6)
        kept = msgspec.structs.replace(kept, body={"name": "x"})
        self.office(lambda office: PostgresBooks(office.connection, office.tenant).insert([kept]))
        return kept.id

    def let(self, login: str, team: str, role: Role | None) -> None:
        """Give somebody a role in a team, or take it away."""
        self.office(
            lambda office: grant(office, find_person(office, login), find_team(office, team), role)
        )

    def call(
        self, path: str, message: Message | bytes, *, token: str = "", **headers: str
    ) -> httpx2.Response:
        body = message if isinstance(message, bytes) else msgspec.json.encode(message)
        sent = {"Content-Type": "application/json", "X-Sync-Protocol": "1"}
        if token:
            sent["Authorization"] = f"Bearer {token}"
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post(self.url + path, content=body, headers=sent | named)

    def ask(self, path: str, message: Message, kind: type[M], *, token: str = "") -> M:
        answer = self.call(path, message, token=token)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=kind)

    def give_second_factor(self, login: str) -> pyotp.TOTP:
        secret = new_second_factor()
        self.office(
            lambda office: set_second_factor(
                office, find_person(office, login), secret, self.factors
            )
        )
        return pyotp.TOTP(secret.decode())

    def sign_in(self, login: str, **more: str) -> Registered:
        wanted = Register(login=login, password=PASSWORD, device="laptop", **more)
        return self.ask("/v1/device/register", wanted, Registered)


@contextmanager
def serving(
    app: ASGIApp, bounds: Bounds, wait: Callable[[Callable[[], bool]], None]
) -> Iterator[str]:
    """Serve an application until the end of the block."""

    def factory(**_: object) -> ASGIApp:
        return app

    config = uvicorn.Config(
        partial(factory, bounds=bounds),
        factory=True,
        http=Impatient,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=3,
    )
    server = uvicorn.Server(config)
    with _listening(Serving(database="", blobs=Path(), port=0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        wait(lambda: server.started)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)


def until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so, at most ten seconds."""
    deadline = time.monotonic() + 10
    pause = threading.Event()
    while not is_so():
        assert time.monotonic() < deadline, "it never came"
        pause.wait(0.005)


@contextmanager
def open_web(
    owner: Database, database: Database, folder: Path, bounds: Bounds | None = None
) -> Iterator[Web]:
    """Serve a city with the teams North and South."""
    with owner.writing(TENANT) as connection:
        city = {"short": "mechelen", "name": "Mechelen", "host": ""}
        connection.execute(insert(cities).values(tenant=TENANT, made_at=0, **city))
    clock = Clock()
    passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
    limits = bounds or Bounds()
    given = Serving(database="", blobs=folder / "blobs", bounds=limits)
    parts = parts_of(given, database, passwords=passwords, now=clock)
    app = make_app(parts)
    with serving(app, limits, until) as url, httpx2.Client(timeout=30) as client:
        yield Web(
            url, owner, clock, passwords, client, folder, begin_anew=parts.desk.identities.clear
        )


def hello(stream: UUID, **more: Any) -> Hello:
    """Return the first words of a laptop."""
    return Hello(stream=stream, clock=NOON, **more)


def visit(n: int, *, scope: int, record: UUID | None = None, **fields: Any) -> Op:
    """Return an operation that makes a visit."""
    about = {
        "created_at": NOON,
        "ward": "Battel",
        "kind": "street_round",
        "start": NOON - 3_600_000,
        "reached_total": 3,
    }
    return Op(
        n=n,
        op=uuid4(),
        entity="visit",
        id=record or uuid4(),
        scope=scope,
        base_ver=0,
        fields=about | fields,
        edited_at=NOON,
    )


def push(stream: UUID, *ops: Op, epoch: int = 1, prev: UUID | None = None) -> Push:
    """Return a push of operations."""
    return Push(stream=stream, epoch=epoch, prev_op=prev, ops=list(ops))
