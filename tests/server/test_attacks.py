"""What somebody who means harm may send to a real server over a real socket."""

from __future__ import annotations

import json
import os
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
import schemathesis
import zstandard
from hypothesis import HealthCheck, settings
from sqlalchemy import text

from desktop.server.api.catalogue import MESSAGES, Call
from desktop.server.api.openapi import describe
from desktop.server.database import connect
from desktop.server.embedded import Cluster
from desktop.server.founding import add_scope, found_server
from desktop.server.refusal import Refusal
from desktop.server.rights import API_ROLE
from desktop.server.wire import unpacked
from desktop.sync.protocol import MOST_BYTES, Page, Pull, Pushed, Registered, Welcome
from tests.server.conftest import TENANT, maintain, settle
from tests.server.web import Web, hello, open_web, push, visit

CANARY = "kanarievogel"
DOCUMENT = describe()
OTHER_CITY = 8


@pytest.fixture(scope="module")
def web(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    """One server for all attacks here: none of them may break it for the next."""
    name = "attacked"
    maintain(cluster, f"CREATE DATABASE {name} TEMPLATE template_weefsel")
    settle(cluster, name)
    with ExitStack() as stack:
        owner = connect(cluster.address(name), connections=4)
        stack.callback(owner.close)
        database = connect(cluster.address(name, role=API_ROLE), connections=20)
        stack.callback(database.close)
        web = stack.enter_context(open_web(owner, database, tmp_path_factory.mktemp("blobs")))
        web.add("victim", "North")
        web.add("attacker", "South")
        yield web


@pytest.fixture(scope="module")
def victim(web: Web) -> tuple[Registered, UUID, UUID]:
    """A laptop of team North, its stream, and a visit with a word nobody else may read."""
    signed, stream, record = web.sign_in("victim"), uuid4(), uuid4()
    sent = push(
        stream, visit(1, scope=3, record=record, note=CANARY), epoch=greet(web, stream, signed)
    )
    pushed = web.ask("/v1/sync/push", sent, Pushed, token=signed.access)
    assert (pushed.last_n, pushed.results) == (1, [])
    return signed, stream, record


@pytest.fixture(scope="module")
def attacker(web: Web) -> Registered:
    return web.sign_in("attacker")


def greet(web: Web, stream: UUID, who: Registered) -> int:
    """Say hello; return the epoch."""
    return web.ask("/v1/sync/hello", hello(stream), Welcome, token=who.access).epoch


def kept(web: Web) -> list[Any]:
    with web.owner.writing(TENANT) as connection:
        wanted = "SELECT id, ver, scope, CAST(body AS text) FROM record WHERE scope = 3 ORDER BY id"
        return list(connection.execute(text(wanted)).all())


# Foreign ids, from the document that describes the calls


def filled(schema: dict[str, Any], id_: UUID, name: str = "") -> Any:
    """Return what a schema asks for, with one id in every place that takes one."""
    if "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    schema = schema.get("anyOf", [schema])[0]
    kind = schema.get("type")
    if kind == "object":
        inner = schema.get("properties", {})
        known = {"3": ""} if name == "cursors" else {}
        return known | {key: filled(each, id_, key) for key, each in inner.items()}
    if kind == "array":
        return [filled(schema["items"], id_)] if schema.get("items") else []
    plain: dict[Any, Any] = {
        "integer": {"n": 1, "schema": 1, "base_ver": 1 << 40}.get(name, 3),
        "string": str(id_) if schema.get("format") == "uuid" else "visit",
    }
    return plain.get(kind, False)


@pytest.mark.parametrize("call", [call for call in MESSAGES if call.signed], ids=lambda c: c.name)
@pytest.mark.parametrize("whose", ["stream", "record", "device", "server"])
def test_a_foreign_id_anywhere_shows_and_changes_nothing(
    web: Web, victim: tuple[Registered, UUID, UUID], attacker: Registered, call: Call, whose: str
) -> None:
    signed, stream, record = victim
    id_ = {"stream": stream, "record": record, "device": signed.device, "server": signed.server}
    body = DOCUMENT["paths"][call.path]["post"]["requestBody"]["content"]["application/json"]
    message = filled(body["schema"], id_[whose])
    if "epoch" in message:
        message["epoch"] = greet(web, uuid4(), attacker)
    before = kept(web)

    answer = web.call(call.path, json.dumps(message).encode(), token=attacker.access)

    refused = {status for status, _codes in call.errors} & {403, 404}
    assert answer.status_code in {200, 422} | refused
    assert CANARY not in answer.text
    assert str(record) not in answer.text or whose == "record"
    assert kept(web) == before


def test_a_foreign_stream_is_no_stream_of_mine(
    web: Web, victim: tuple[Registered, UUID, UUID], attacker: Registered
) -> None:
    _, stream, record = victim
    welcome = web.ask("/v1/sync/hello", hello(stream), Welcome, token=attacker.access)
    forged = push(stream, visit(2, scope=4, record=record), epoch=welcome.epoch)
    pushed = web.ask("/v1/sync/push", forged, Pushed, token=attacker.access)

    assert (welcome.fork, welcome.last_n) == (True, 0)
    assert pushed.fork


def test_a_record_of_another_team_cannot_be_taken_over(
    web: Web, victim: tuple[Registered, UUID, UUID], attacker: Registered
) -> None:
    stream, before = uuid4(), kept(web)
    as_mine = visit(1, scope=4, record=victim[2], note="mine now")
    moved = msgspec.structs.replace(visit(2, scope=3, record=victim[2]), moved_to=4)
    sent = push(stream, as_mine, moved, epoch=greet(web, stream, attacker))

    pushed = web.ask("/v1/sync/push", sent, Pushed, token=attacker.access)

    assert [result.outcome for result in pushed.results] == ["denied", "denied"]
    assert kept(web) == before


def test_a_cursor_of_somebody_else_or_made_up_reads_nothing(
    web: Web, victim: tuple[Registered, UUID, UUID], attacker: Registered
) -> None:
    signed, stream, _ = victim
    mine = uuid4()
    epoch = greet(web, mine, attacker)
    everything = Pull(stream=stream, epoch=epoch, cursors={2: "", 3: ""})
    token = web.ask("/v1/sync/pull", everything, Page, token=signed.access).cursors[3]

    for cursor in (token, token[:-1] + "A", token.swapcase(), "A" * 64, "=", "\u2603", "x" * 9999):
        greeted = web.ask(
            "/v1/sync/hello", hello(mine, cursors={3: cursor}), Welcome, token=attacker.access
        )
        asked = Pull(stream=mine, epoch=epoch, cursors={3: cursor})
        page = web.ask("/v1/sync/pull", asked, Page, token=attacker.access)
        assert (greeted.epoch, page.rows) == (epoch, []), "no forged cursor begins an epoch"


def test_another_city_is_another_world(
    web: Web, victim: tuple[Registered, UUID, UUID], attacker: Registered
) -> None:
    with web.owner.writing(OTHER_CITY) as connection:
        found_server(connection, OTHER_CITY, uuid4(), now=0)
        add_scope(connection, OTHER_CITY, "Shared", shared=True)
        add_scope(connection, OTHER_CITY, "Elsewhere")
    moved = attacker.access.replace(f"a{TENANT}.", f"a{OTHER_CITY}.")

    for path, message in (("hello", hello(victim[1])), ("push", push(victim[1]))):
        answer = web.call(f"/v1/sync/{path}", message, token=moved)
        assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_needed")


# Every call with what a generator comes up with

schema = schemathesis.openapi.from_dict(DOCUMENT)


@schema.exclude(path="/metrics").parametrize()
@settings(
    max_examples=12 if "WEEFSEL_LONG" not in os.environ else 300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_whatever_a_generator_sends_is_answered_as_documented(
    web: Web, attacker: Registered, case: schemathesis.Case[Any]
) -> None:
    headers = {"Authorization": f"Bearer {attacker.access}"}
    answer = case.call(base_url=web.url, headers=headers, timeout=10)

    assert answer.status_code < 500, answer.content
    documented = DOCUMENT["paths"][case.operation.path][case.operation.method]["responses"]
    assert str(answer.status_code) in documented
    if case.operation.method != "head" and answer.status_code >= 400:
        assert set(answer.json() or {}) >= {"code", "message"}


# Bodies


def hello_with(fields: bytes) -> bytes:
    return b'{"stream":"%s","clock":1,%s}' % (str(uuid4()).encode(), fields)


def push_with(field: bytes) -> bytes:
    op = b'{"n":1,"op":"%s","entity":"visit","id":"%s","scope":4,"base_ver":0,"edited_at":1,'
    op = op % (str(uuid4()).encode(), str(uuid4()).encode()) + b'"fields":{"note":%s}}' % field
    return b'{"stream":"%s","epoch":1,"ops":[%s]}' % (str(uuid4()).encode(), op)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(b"", 422, id="nothing"),
        pytest.param(b"null", 422, id="null"),
        pytest.param(b"[" * 100_000, 422, id="deep, cut off"),
        pytest.param(push_with(b"[" * 5_000 + b"]" * 5_000), 422, id="deep"),
        pytest.param(push_with(b"[" * 20 + b"]" * 20), 422, id="deeper than any field"),
        pytest.param(push_with(b"NaN"), 422, id="NaN"),
        pytest.param(push_with(b"1e999"), 422, id="infinite"),
        pytest.param(push_with(b"9" * 400), 422, id="huge number"),
        pytest.param(push_with(b"9" * 19), 422, id="beyond 64 bits"),
        pytest.param(push_with(b'"\\ud800"'), 422, id="lone surrogate"),
        pytest.param(push_with(b'"\xed\xa0\x80"'), 422, id="surrogate in UTF-8"),
        pytest.param(push_with(b'"\\u0000"'), 422, id="NUL"),
        pytest.param(push_with(b'"\\\\u0000"'), 200, id="only looks like a NUL"),
        pytest.param(push_with(b'"\\u202e\\u200b"'), 200, id="turned writing"),
        pytest.param(push_with(b'1,"note":2'), 200, id="a key twice"),
        pytest.param(
            push_with(b"1," + b",".join(b'"f%d":1' % n for n in range(400_000))),
            422,
            id="very many fields",
        ),
        pytest.param(hello_with(b'"cursors":{"3":"' + b"x" * MOST_BYTES + b'"}'), 413, id="large"),
    ],
)
def test_a_hostile_body_gets_a_clear_no_or_does_no_harm(
    web: Web, attacker: Registered, body: bytes, status: int
) -> None:
    answer = web.call("/v1/sync/push", body, token=attacker.access)

    assert answer.status_code == status, answer.text[:200]
    if status != 200:
        assert answer.json()["code"] in {"malformed", "too_large"}
    assert web.client.get(f"{web.url}/health").status_code == 200


@pytest.mark.parametrize("encoding", ["zstd", "zstd-1", "gzip"])
def test_a_bomb_is_stopped_at_the_limit(web: Web, attacker: Registered, encoding: str) -> None:
    bomb = _bomb(encoding)
    assert len(bomb) < 600_000

    answer = web.call("/v1/sync/push", bomb, token=attacker.access, Content_Encoding=encoding)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")

    tracemalloc.start()
    with pytest.raises(Refusal):
        unpacked(bomb, encoding)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * MOST_BYTES


def _bomb(encoding: str) -> bytes:
    """Return a few bytes that unfold into 512 MiB."""
    piece, pieces = bytes(1 << 20), 512
    if encoding != "gzip":
        packer = zstandard.ZstdCompressor(level=3).compressobj(size=len(piece) * pieces)
        return b"".join(packer.compress(piece) for _ in range(pieces)) + packer.flush()
    squeezer = zlib.compressobj(9, wbits=31)
    first, again = (squeezer.compress(piece) + squeezer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + again * (pieces - 1)  # after a full flush every part stands by itself


def test_a_frame_that_wants_a_giant_window_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters(window_log=27, enable_ldm=True)
    frame = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    body = frame.compress(bytes(range(256)) * 100) + frame.flush()

    with pytest.raises(Refusal, match="malformed"):
        unpacked(body, "zstd")


def test_a_password_is_never_repeated_in_an_answer(web: Web) -> None:
    body = b'{"login":"victim","password":["%s"],"device":"x"}' % CANARY.encode()

    answer = web.call("/v1/device/register", body)

    assert answer.status_code == 422
    assert CANARY not in answer.text
