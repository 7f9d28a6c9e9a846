"""Which addresses a laptop connects to, and whether it is the same server still."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop.errors import AlreadyRegistered, SyncAddressWrong
from desktop.storage.engine import Store
from desktop.storage.pending.link import read_link
from desktop.sync.protocol import Registered
from desktop.sync.registration import SignIn, checked_address, connect
from tests.conftest import NOW

OURS, OTHER = UUID(int=1), UUID(int=2)
BEFORE, NEW = "https://weefsel.example", "https://weefsel.new.example"


class Line:
    """A server that lets everybody in."""

    def __init__(self, server: UUID) -> None:
        self.server = server

    def call(self, *_said: Any) -> Registered:
        return Registered(
            access="a1.x",
            access_seconds=900,
            refresh="r1.x",
            lease_until=0,
            server=self.server,
            city="Mechelen",
            device=uuid4(),
            user="lies",
            grants=[],
        )


def sign_in(store: Store, server: UUID, address: str) -> tuple[str, UUID | None]:
    entered = SignIn(login="lies", password="x", device="laptop")
    line: Any = Line(server)
    connect(store, line, entered, address=address, now=lambda: NOW, new_id=uuid4)
    return kept(store)


def kept(store: Store) -> tuple[str, UUID | None]:
    with store.reading() as session:
        link = read_link(session)
    return link.address, link.server


def test_the_same_server_may_move_to_another_address(store: Store) -> None:
    sign_in(store, OURS, BEFORE)
    assert sign_in(store, OURS, NEW) == (NEW, OURS)


def test_another_server_somewhere_else_is_refused_and_nothing_changes(store: Store) -> None:
    sign_in(store, OURS, BEFORE)
    with pytest.raises(AlreadyRegistered):
        sign_in(store, OTHER, NEW)
    assert kept(store) == (BEFORE, OURS)


def test_a_server_that_was_built_anew_at_its_address_is_taken(store: Store) -> None:
    sign_in(store, OURS, BEFORE)
    assert sign_in(store, OTHER, BEFORE) == (BEFORE, OTHER)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("weefsel.example", "https://weefsel.example"),
        (" https://weefsel.example/ ", "https://weefsel.example"),
        ("https://weefsel.example:8443", "https://weefsel.example:8443"),
        ("weefsel.example:8443", "https://weefsel.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://wéefsel.example", "https://wéefsel.example"),
    ],
)
def test_an_address_is_kept_without_what_it_does_not_need(written: str, kept: str) -> None:
    assert checked_address(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "https://",
        "https:",
        "http://weefsel.example",
        "http://127.0.0.1.weefsel.example",
        "http://localhost@weefsel.example",
        "ftp://weefsel.example",
        "https://wee fsel.example",
        "https://[::1",
        "https://weefsel.example:x",
        "https://weefsel.example:",
        "https://weefsel.example/path",
        "https://weefsel.example?city=7",
        "https://weefsel.example#a",
        "https://anna:secret@weefsel.example",
        "https://weefsel.example\\evil",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_address_or_not_encrypted_is_refused(written: str) -> None:
    with pytest.raises(SyncAddressWrong):
        checked_address(written)
