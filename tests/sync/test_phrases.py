"""Packing with phrases that both ends know; ends that do not know them are served as before."""

from __future__ import annotations

import hashlib

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from desktop.server.refusal import Refusal
from desktop.server.wire import packed, unpacked
from desktop.sync import phrases
from desktop.sync.codec import ACCEPTED, Unreadable, pack, unpack
from desktop.sync.protocol import Hello
from tests.sync.ends import SERVER, Central
from tests.sync.lines import server_behind
from tests.sync.simulation.mutants import MUTANTS
from tests.sync.wires import Answer, Asked, Site, http, refused

OLD = "zstd, gzip"
ASKED = Hello(stream=SERVER, clock=1_795_361_448_037, cursors={2: "AAAAAAAAAAIAAAEA"}, last_n=0)


def test_the_phrases_never_change_under_their_name() -> None:
    told = hashlib.sha256(phrases.PHRASES).hexdigest()
    assert (phrases.NAME, told[:16]) == ("zstd-1", "4dce6fbb5b3048ad")


@given(st.binary(min_size=phrases.WORTH, max_size=5_000))
def test_what_one_end_packs_the_other_unpacks(body: bytes) -> None:
    there, encoding = pack(body, with_phrases=True)
    back, answered = packed(body, ACCEPTED)
    assert unpacked(there, encoding) == unpack(back, answered) == body
    assert encoding == answered == phrases.NAME


@pytest.mark.parametrize("size", [phrases.WORTH - 1, phrases.MOST])
def test_what_gains_nothing_is_packed_as_before(size: int) -> None:
    body = bytes(size)
    assert packed(body, ACCEPTED)[1] == packed(body, OLD)[1] != phrases.NAME
    assert pack(body, with_phrases=True) == pack(body)


def test_a_laptop_that_does_not_know_the_phrases_gets_none() -> None:
    body = b"x" * 1_000
    assert [packed(body, said)[1] for said in (OLD, "gzip", "", "zstd-10")] == [
        "zstd",
        "gzip",
        "",
        "zstd",
    ]


def _frame_of_other_phrases() -> bytes:
    others = zstandard.ZstdCompressionDict(
        phrases.PHRASES[::-1], dict_type=zstandard.DICT_TYPE_RAWCONTENT
    )
    parameters = zstandard.ZstdCompressionParameters.from_level(9, write_checksum=True)
    packer = zstandard.ZstdCompressor(compression_params=parameters, dict_data=others)
    return packer.compress(phrases.PHRASES[::-1][500:900])


def test_a_frame_of_other_phrases_is_damaged_and_never_read() -> None:
    frame = _frame_of_other_phrases()
    with pytest.raises(Unreadable):
        unpack(frame, phrases.NAME)
    with pytest.raises(Refusal):
        unpacked(frame, phrases.NAME)


def test_without_a_checksum_a_frame_of_other_phrases_would_be_read_as_something_else() -> None:
    with MUTANTS["phrases unchecked"]():
        frame = _frame_of_other_phrases()
    assert unpack(frame, phrases.NAME) != phrases.PHRASES[::-1][500:900]


def _answering(asked: Asked) -> Answer:
    """Answer as a server that knows the phrases."""
    answer = Site(Central(), access=asked.token)(asked)
    assert isinstance(answer, bytes)
    plain = answer.partition(b"\r\n\r\n")[2]
    body, encoding = packed(plain, asked.headers.get("accept-encoding", phrases.NAME))
    said = {"content_type": "application/json", "x_sync_protocol": "1", "x_server": str(SERVER)}
    return http(200, body, content_encoding=encoding, **said)


def test_a_laptop_packs_with_them_once_the_server_did() -> None:
    with server_behind(_answering) as (server, wire):
        first, second = server.hello(ASKED), server.hello(ASKED)
    assert first == second
    assert [asked.headers.get("content-encoding", "") for asked in wire.asked] == [
        "",
        phrases.NAME,
    ]


def test_an_older_server_behind_the_same_address_is_asked_again_without() -> None:
    older = refused(415, "unknown_encoding")

    def answering(asked: Asked) -> Answer:
        return older if asked.headers.get("content-encoding") else _answering(asked)

    with server_behind(answering) as (server, wire):
        assert server.hello(ASKED) == server.hello(ASKED)
    assert [asked.headers.get("content-encoding", "") for asked in wire.asked] == [
        "",
        phrases.NAME,
        "",
    ]
