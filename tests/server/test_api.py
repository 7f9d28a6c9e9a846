"""Calls of a laptop over a real socket."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any
from uuid import uuid4

import msgspec
import pytest
import zstandard

from desktop.domain.roles.role import Role
from desktop.server.blobs import Blobs
from desktop.server.books import Stored
from desktop.server.database import Database
from desktop.server.people import Office, find_person, find_team, grant, revoke
from desktop.server.postgres.books import PostgresBooks
from desktop.sync.parts import Part
from desktop.sync.protocol import (
    Failure,
    Hello,
    History,
    HistoryWanted,
    Page,
    Pull,
    Pushed,
    Refresh,
    Salvage,
    Salvaged,
    Tokens,
    Welcome,
)
from tests.server.web import Web, hello, open_web, push, visit


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        yield web


def test_a_laptop_registers_greets_sends_and_another_receives(web: Web) -> None:
    web.add("anna", "North")
    web.add("bart", "North")
    anna, bart = web.sign_in("anna"), web.sign_in("BART")
    stream, other = uuid4(), uuid4()
    welcome = web.ask("/v1/sync/hello", hello(stream), Welcome, token=anna.access)
    assert (welcome.server, welcome.user, welcome.home) == (anna.server, "Anna", 3)
    op = visit(1, scope=welcome.home)

    pushed = web.ask("/v1/sync/push", push(stream, op), Pushed, token=anna.access)

    assert (pushed.last_n, pushed.results) == (1, [])
    web.ask("/v1/sync/hello", hello(other), Welcome, token=bart.access)
    page = web.ask("/v1/sync/pull", pull(other), Page, token=bart.access)
    assert [(row.id, row.body["created_by"]) for row in page.rows] == [(op.id, "Anna")]
    wanted = HistoryWanted(entity="visit", id=op.id)
    story = web.ask("/v1/sync/history", wanted, History, token=bart.access)
    assert [(step.user, step.device) for step in story.steps] == [("Anna", "laptop")]


def test_a_team_without_rights_sees_nothing_of_another(web: Web) -> None:
    web.add("anna", "North")
    web.add("stranger", "South")
    anna, stranger = web.sign_in("anna"), web.sign_in("stranger")
    mine, theirs = uuid4(), uuid4()
    web.ask("/v1/sync/hello", hello(mine), Welcome, token=anna.access)
    op = visit(1, scope=3)
    web.ask("/v1/sync/push", push(mine, op), Pushed, token=anna.access)
    web.ask("/v1/sync/hello", hello(theirs), Welcome, token=stranger.access)

    page = web.ask("/v1/sync/pull", pull(theirs, 2, 3, 4), Page, token=stranger.access)
    denied = web.ask(
        "/v1/sync/push", push(theirs, visit(1, scope=3)), Pushed, token=stranger.access
    )
    wanted = HistoryWanted(entity="visit", id=op.id)
    story = web.ask("/v1/sync/history", wanted, History, token=stranger.access)

    assert page.rows == []
    assert [result.outcome for result in denied.results] == ["denied"]
    assert story.steps == []


def test_bodies_may_be_packed_and_answers_are(web: Web) -> None:
    web.add("anna", "North")
    token = web.sign_in("anna").access
    body = msgspec.json.encode(hello(uuid4()))

    for pack, name in ((zstandard.compress, "zstd"), (gzip.compress, "gzip")):
        answer = web.call("/v1/sync/hello", pack(body), token=token, Content_Encoding=name)
        assert answer.status_code == 200, answer.text
    stream = uuid4()
    web.ask("/v1/sync/hello", hello(stream), Welcome, token=token)
    ops = [visit(n, scope=3) for n in range(1, 50)]
    web.ask("/v1/sync/push", push(stream, *ops), Pushed, token=token)
    answer = web.call("/v1/sync/pull", pull(stream), token=token, Accept_Encoding="zstd")
    assert answer.headers["Content-Encoding"] == "zstd"


def test_every_answer_names_its_server_and_protocol(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")

    good = web.call("/v1/sync/hello", hello(uuid4()), token=anna.access)
    bad = web.call("/v1/sync/hello", b"nonsense", token=anna.access)

    for answer in (good, bad):
        assert answer.headers["X-Server"] == str(anna.server)
        assert answer.headers["X-Sync-Protocol"] == "1"
    assert bad.status_code == 422
    assert msgspec.json.decode(bad.content, type=Failure).code == "malformed"


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({"Content_Type": "text/html"}, 415, "not_json"),
        ({"Content_Encoding": "br"}, 415, "unknown_encoding"),
        ({"X_Sync_Protocol": "2"}, 426, "other_protocol"),
        ({"Authorization": "Bearer a7.nonsense"}, 401, "sign_in_needed"),
        ({"Authorization": "Basic YTpi"}, 401, "sign_in_needed"),
    ],
)
def test_what_is_wrong_is_told_by_a_code(
    web: Web, headers: dict[str, str], status: int, code: str
) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")

    answer = web.call("/v1/sync/hello", hello(uuid4()), token=anna.access, **headers)

    failure = msgspec.json.decode(answer.content, type=Failure)
    assert (answer.status_code, failure.code) == (status, code)


def test_an_access_token_ends_after_a_quarter_of_an_hour(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.clock.go(seconds=901)

    old = web.call("/v1/sync/hello", hello(uuid4()), token=anna.access)
    fresh = web.ask("/v1/token", Refresh(refresh=anna.refresh), Tokens)

    assert (old.status_code, old.json()["code"]) == (401, "token_expired")
    web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=fresh.access)


@pytest.mark.parametrize("is_stolen", [False, True])
def test_after_a_restart_a_laptop_that_was_away_still_knows_its_server(
    web: Web, is_stolen: bool
) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    if is_stolen:
        web.office(lambda office: revoke(office, anna.device, "stolen"))
    web.clock.go(seconds=901)
    web.begin_anew()

    answer = web.call("/v1/token", Refresh(refresh=anna.refresh), token=anna.refresh)

    assert answer.headers["x-server"] == str(anna.server)
    assert answer.is_success is not is_stolen


def test_a_laptop_whose_user_left_sends_once_more_and_is_wiped(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    stream = uuid4()
    web.ask("/v1/sync/hello", hello(stream), Welcome, token=anna.access)
    web.office(lambda office: revoke(office, anna.device, "left"))
    op = visit(1, scope=3)
    waiting = Hello(stream=stream, clock=0, last_n=1, last_op=op.op)

    before = web.ask("/v1/sync/hello", waiting, Welcome, token=anna.access)
    pushed = web.ask("/v1/sync/push", push(stream, op), Pushed, token=anna.access)
    after = web.ask("/v1/sync/hello", waiting, Welcome, token=anna.access)

    assert (before.wipe, before.grants) == (False, [])
    assert [result.outcome for result in pushed.results] == ["denied"]
    assert after.wipe


def test_a_stolen_laptop_gets_only_the_order_to_wipe(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.office(lambda office: revoke(office, anna.device, "stolen"))

    answers = [
        web.call("/v1/sync/hello", hello(uuid4()), token=anna.access),
        web.call("/v1/sync/pull", pull(uuid4()), token=anna.access),
        web.call("/v1/token", Refresh(refresh=anna.refresh)),
    ]

    for answer in answers:
        failure = msgspec.json.decode(answer.content, type=Failure)
        assert (answer.status_code, failure.code, failure.wipe) == (401, "stolen", True)


def test_a_right_that_was_taken_away_counts_at_once(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    web.office(
        lambda office: grant(office, find_person(office, "anna"), find_team(office, "North"), None)
    )

    welcome = web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=anna.access)

    assert (welcome.grants, welcome.home) == ([], 0)


def test_a_reader_reads_and_cannot_write(web: Web) -> None:
    web.add("rita", "North", role=Role.STEERING_READER)
    rita = web.sign_in("rita")
    stream = uuid4()
    welcome = web.ask("/v1/sync/hello", hello(stream), Welcome, token=rita.access)

    pushed = web.ask("/v1/sync/push", push(stream, visit(1, scope=3)), Pushed, token=rita.access)

    assert (welcome.home, [result.outcome for result in pushed.results]) == (0, ["denied"])


def test_salvage_answers(web: Web) -> None:
    web.add("anna", "North")
    anna = web.sign_in("anna")
    offered = Salvage(stream=uuid4(), epoch=1, rows=[])

    assert web.ask("/v1/sync/salvage", offered, Salvaged, token=anna.access).accepted == []


def test_an_attachment_goes_up_in_parts_and_comes_back_whole(web: Web) -> None:
    web.add("anna", "North")
    web.add("stranger", "South")
    anna, stranger = web.sign_in("anna"), web.sign_in("stranger")
    content = b"%PDF-" + bytes(range(256)) * 2_000
    blob = f"{web.url}/v1/blob/{web.await_file()}"
    bearer = {"Authorization": f"Bearer {anna.access}"}

    def send(offset: int, part: bytes) -> Part:
        headers = {
            **bearer,
            "Content-Type": "application/octet-stream",
            "Upload-Offset": str(offset),
            "Upload-Length": str(len(content)),
            "Upload-Sha256": sha256(content).hexdigest(),
            "Upload-Scope": "3",
        }
        answer = web.client.post(blob, content=part, headers=headers)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=Part)

    half = 256 << 10
    assert send(0, content[:half]) == Part(offset=half)
    assert send(0, content[:half]) == Part(offset=half), "sent twice, kept once"
    assert web.client.head(blob, headers=bearer).headers["Upload-Offset"] == str(half)
    assert send(half, content[half:]) == Part(offset=len(content), done=True)
    assert web.client.get(blob, headers=bearer).content == content
    rest = web.client.get(blob, headers=bearer | {"Range": "bytes=1000-"})
    assert (rest.status_code, rest.content) == (206, content[1000:])
    foreign = {"Authorization": f"Bearer {stranger.access}"}
    assert web.client.get(blob, headers=foreign).status_code == 404
    assert [path.name for path in web.folder.rglob("*.part")] == []


def test_what_belongs_to_an_erased_record_is_gone_and_does_not_come_back(web: Web) -> None:
    web.add("anna", "North")
    bearer = {"Authorization": f"Bearer {web.sign_in('anna').access}"}
    content, record = b"%PDF-1.7 a photo of somebody", web.await_file()

    def send() -> int:
        headers = {
            **bearer,
            "Content-Type": "application/octet-stream",
            "Upload-Offset": "0",
            "Upload-Length": str(len(content)),
            "Upload-Sha256": sha256(content).hexdigest(),
            "Upload-Scope": "3",
        }
        place = f"{web.url}/v1/blob/{record}"
        return web.client.post(place, content=content, headers=headers).status_code

    def erase(office: Office) -> int:
        books = PostgresBooks(office.connection, office.tenant)
        books.update([Stored(id=record, entity="attachment", scope=3, seq=1, erased=True)])
        return Blobs(web.folder / "blobs").erase(office.connection, office.tenant, [record])

    assert send() == 200
    assert web.office(erase) == 1
    assert [path for path in (web.folder / "blobs").rglob("*") if path.is_file()] == []
    assert send() == 404


@pytest.mark.parametrize("how", ["erased", "binned"])
def test_a_file_that_comes_while_its_record_goes_is_not_kept(web: Web, how: str) -> None:
    """The erasure has looked for files already when this one arrives."""
    web.add("anna", "North")
    content, record = b"%PDF-1.7 a photo of somebody", uuid4()
    headers = {
        "Authorization": f"Bearer {web.sign_in('anna').access}",
        "Content-Type": "application/octet-stream",
        "Upload-Offset": "0",
        "Upload-Length": str(len(content)),
        "Upload-Sha256": sha256(content).hexdigest(),
        "Upload-Scope": "3",
    }
    kept = Stored(id=record, entity="attachment", scope=3, seq=1, body={"name": "x"})
    web.office(lambda office: PostgresBooks(office.connection, office.tenant).insert([kept]))
    answered: Queue[int] = Queue()

    def send() -> None:
        place = f"{web.url}/v1/blob/{record}"
        answered.put(web.client.post(place, content=content, headers=headers).status_code)

    sending = Thread(target=send)

    def take_away(office: Office) -> bool:
        books = PostgresBooks(office.connection, office.tenant)
        gone: dict[str, dict[str, Any]] = {
            "erased": {"body": {}, "erased": True},
            "binned": {"body": {"deleted_at": 1}},
        }
        books.update([msgspec.structs.replace(kept, seq=2, **gone[how])])
        Blobs(web.folder / "blobs").erase(office.connection, office.tenant, [record])
        sending.start()
        with suppress(Empty):
            answered.put(answered.get(timeout=0.3))
        return answered.empty()

    assert web.office(take_away), "it waits for what is being decided"
    sending.join()
    assert answered.get() == 404
    assert [path for path in (web.folder / "blobs").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("content", "claimed", "status"),
    [
        (b"MZ\x90\x00", b"MZ\x90\x00", 415),
        (b"%PDF-1", b"%PDF-2", 422),
        (b"%PDF-" + b"0" * (256 << 10), b"", 413),
    ],
)
def test_an_attachment_of_another_kind_hash_or_size_is_not_taken(
    web: Web, content: bytes, claimed: bytes, status: int
) -> None:
    web.add("anna", "North")
    headers = {
        "Authorization": f"Bearer {web.sign_in('anna').access}",
        "Content-Type": "application/octet-stream",
        "Upload-Offset": "0",
        "Upload-Length": str(len(content)),
        "Upload-Sha256": sha256(claimed).hexdigest(),
        "Upload-Scope": "3",
    }

    place = f"{web.url}/v1/blob/{web.await_file()}"

    assert web.client.post(place, content=content, headers=headers).status_code == status


def test_bytes_without_a_record_that_the_caller_may_write_are_refused(web: Web) -> None:
    web.add("anna", "North")
    web.add("stranger", "South")
    content = b"%PDF-1.7 that belongs to nothing"
    headers = {
        "Authorization": f"Bearer {web.sign_in('anna').access}",
        "Content-Type": "application/octet-stream",
        "Upload-Offset": "0",
        "Upload-Length": str(len(content)),
        "Upload-Sha256": sha256(content).hexdigest(),
        "Upload-Scope": "3",
    }
    for unknown in (uuid4(), web.await_file(scope=4)):
        place = f"{web.url}/v1/blob/{unknown}"
        assert web.client.post(place, content=content, headers=headers).status_code == 404
    assert [path for path in (web.folder / "blobs").rglob("*") if path.is_file()] == []


def test_the_server_says_that_it_lives_is_ready_and_what_it_counts(web: Web) -> None:
    assert web.client.get(f"{web.url}/health").json() == {"alive": True}
    assert web.client.get(f"{web.url}/ready").json() == {"ready": True}
    figures = web.client.get(f"{web.url}/metrics").text
    assert 'weefsel_requests_total{path="/ready",status="200"} 1.0' in figures
    assert "/v1/sync/push" in web.client.get(f"{web.url}/openapi.json").json()["paths"]


def pull(stream: object, *scopes: int) -> Pull:
    """Return the question for everything from the start."""
    return Pull(stream=stream, epoch=1, cursors=dict.fromkeys(scopes or (2, 3), ""))  # type: ignore[arg-type]
