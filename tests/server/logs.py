"""Chains of laptops for tests of the server: written, sent, and told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import text

from desktop.domain.privacy.access import Entry, Fault, beginning, link, mark_of, told_of
from desktop.domain.roles.role import Role
from desktop.server import access_pages
from desktop.server.audit import verify as verify_audit
from desktop.server.people import Office, find_person, find_team, grant
from desktop.sync.logbook import LogAppend, LogAppended, LogEntry, LogPage, LogPerson, LogWanted
from desktop.sync.protocol import Registered
from tests.server.conftest import TENANT
from tests.server.web import NOON, Web


@dataclass
class Book:
    """The chain of one laptop."""

    branch: UUID = field(default_factory=uuid4)
    parent: UUID | None = None
    root_n: int = 0
    root: bytes = b""
    entries: list[LogEntry] = field(default_factory=list)
    secrets: dict[UUID, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.root = self.root or beginning(self.branch)

    def read(self, *persons: UUID, at: int = NOON, by: str = "Anna", **more: Any) -> LogEntry:
        for person in persons:
            self.secrets.setdefault(person, uuid4().bytes)
        marks = tuple(sorted(mark_of(self.secrets[each], each) for each in persons))
        n = self.root_n + len(self.entries) + 1
        id_ = uuid4()
        said = {"way": "page", "told": told_of(id_, more.get("reason", "")), **more}
        entry = Entry(n=n, id=id_, at=at, by=by, marks=marks, **said)
        self.entries.append(
            LogEntry(
                n=n,
                id=entry.id,
                at=at,
                by=by,
                marks=[UUID(bytes=mark) for mark in marks],
                hash=link(self.last(), entry),
                **said,
            )
        )
        return self.entries[-1]

    def last(self, n: int | None = None) -> bytes:
        kept = self.entries if n is None else self.entries[: n - self.root_n]
        return kept[-1].hash if kept else self.root

    def send(self, after: int | None = None, to: int | None = None) -> LogAppend:
        after = self.root_n if after is None else after
        kept = [entry for entry in self.entries if entry.n > after and (not to or entry.n <= to)]
        return LogAppend(
            branch=self.branch,
            parent=self.parent,
            root_n=self.root_n,
            root=self.root,
            after=after,
            last=self.last(after),
            entries=kept,
            persons=[LogPerson(person=id_, secret=each) for id_, each in self.secrets.items()],
        )

    def fork(self, n: int) -> Book:
        return Book(parent=self.branch, root_n=n, root=self.last(n), secrets=dict(self.secrets))


def sign_in_as(web: Web, login: str, role: Role) -> Registered:
    """Sign somebody in with a role in the team North; some need a second factor."""
    web.add(login)
    code = web.give_second_factor(login).at(web.clock() // 1000)

    def work(office: Office) -> None:
        grant(office, find_person(office, login), find_team(office, "North"), role)

    web.office(work)
    return web.sign_in(login, code=code)


def append(web: Web, token: str, message: LogAppend) -> LogAppended:
    return web.ask("/v1/log/append", message, LogAppended, token=token)


def read(web: Web, token: str, **wanted: Any) -> LogPage:
    return web.ask("/v1/log/read", LogWanted(**wanted), LogPage, token=token)


def actions(web: Web) -> Sequence[str]:
    asked = text("SELECT action FROM audit WHERE tenant = :tenant AND action LIKE 'access.%'")
    found: Sequence[str] = web.office(
        lambda office: office.connection.execute(asked, {"tenant": TENANT}).scalars().all()
    )
    assert web.office(lambda office: verify_audit(office.connection, TENANT)).broken_at is None
    return found


def faults(web: Web) -> list[Fault | None]:
    found = web.office(lambda office: access_pages.verify(office.connection, TENANT))
    return [verdict.fault for _branch, verdict in found]
