"""The client over real sockets: tokens, slow and busy servers, lost answers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
import stamina

from desktop import errors
from desktop.domain.syncing.sync_report import End
from desktop.sync.client import HttpServer
from desktop.sync.engine import synchronise
from desktop.sync.line import Line, open_http
from desktop.sync.protocol import Hello, Pull
from desktop.sync.tokens import Credentials
from tests.sync.ends import SERVER, Central, Laptop
from tests.sync.lines import HELLO, PAGE, PULL, PUSH, TOKEN, Pocket, server_behind, sync
from tests.sync.wires import Answer, Asked, Site, http, listening, ours, refused


@pytest.fixture(autouse=True)
def _without_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


def test_a_whole_sync_goes_over_one_connection() -> None:
    site = Site(Central(feed=300))
    laptop = Laptop(waiting=120)
    with server_behind(site) as (server, wire):
        report = synchronise(laptop, server)
    assert (report.end, report.sent, report.received) == (End.DONE, 120, 300)
    assert wire.connections == 1
    assert {asked.method for asked in wire.asked} == {"POST"}


def test_what_is_done_beside_a_call_is_done_before_the_answer() -> None:
    done = threading.Event()

    def answer_then(_asked: Asked) -> Answer:
        return ours(PAGE) if done.wait(3) else http(500)

    with server_behind(answer_then) as (server, _):
        page = server.pull(Pull(stream=SERVER, epoch=1, cursors={}), beside=done.set)
    assert page == PAGE


def test_requests_are_packed_and_carry_nothing_in_their_address() -> None:
    with server_behind(Site()) as (server, wire):
        synchronise(Laptop(waiting=50), server)
    push = next(asked for asked in wire.asked if asked.path == PUSH)
    assert push.headers["content-encoding"] == "zstd"
    assert push.headers["x-sync-protocol"] == "1"
    assert push.headers["content-type"] == "application/json"
    assert all("?" not in asked.path for asked in wire.asked)


def test_an_answer_that_drips_is_given_up_as_a_whole() -> None:
    enough = threading.Event()

    def dripping(_asked: Asked) -> Iterator[bytes]:
        yield ours(PAGE, content_length="100000").partition(b"{")[0]
        for _ in range(400):
            yield b" "
            enough.wait(0.01)

    report = sync(Laptop(), dripping, longest=0.1)
    assert (report.end, report.reason) == (End.UNREACHABLE, "timeout")


def test_a_server_that_says_nothing_is_given_up_in_time() -> None:
    enough = threading.Event()

    def silent(_asked: Asked) -> Answer:
        enough.wait(0.15)
        return None

    with server_behind(silent, timeout=0.1, attempts=3) as (server, wire):
        with pytest.raises(errors.ServerSlow):
            server.hello(Hello(stream=uuid4(), clock=0))
        enough.set()
        assert len(wire.asked) == 1


def test_a_slow_push_is_repeated_smaller_and_merged_once() -> None:
    enough = threading.Event()

    def late(asked: Asked) -> Answer:
        if asked.path == PUSH and not enough.is_set():
            site(asked)  # it arrives, and the answer comes too late
            enough.wait(0.5)
            enough.set()
            return None
        return site(asked)

    laptop, site = Laptop(waiting=50), Site()
    report = sync(laptop, late, timeout=0.3)
    assert (report.end, report.slow) == (End.DONE, 1)
    assert site.central.received == list(range(1, 51))


@pytest.mark.parametrize("path", [HELLO, PUSH, PULL])
def test_a_lost_answer_is_asked_for_again(path: str) -> None:
    laptop, site = Laptop(waiting=5), Site(Central(feed=5), lost=[path])
    assert sync(laptop, site, attempts=3).is_done
    assert site.central.received == [1, 2, 3, 4, 5]
    assert len(laptop.rows) == 5


def test_a_token_that_runs_out_in_mid_sync_is_renewed_without_a_word() -> None:
    laptop, pocket = Laptop(waiting=120), Pocket()
    site = Site(odd={PUSH: [refused(401, "token_expired")]})
    assert sync(laptop, site, pocket=pocket).is_done
    assert [tokens.access for tokens in pocket.kept] == ["a7.1"]


def test_a_lost_answer_to_a_renewal_does_not_sign_anybody_out() -> None:
    pocket = Pocket(Credentials("", "r7.first", fresh=False))
    site = Site(lost=[TOKEN, TOKEN])
    assert sync(Laptop(waiting=1), site, pocket=pocket, attempts=4).is_done
    assert site.renewals == 3
    assert len(pocket.kept) == 1


def test_a_renewal_shows_which_city_it_is_for() -> None:
    pocket = Pocket(Credentials("", "r7.first", fresh=False))
    with server_behind(Site(), pocket=pocket) as (server, wire):
        server.hello(Hello(stream=uuid4(), clock=0))
    assert wire.asked[0].path == TOKEN
    assert wire.asked[0].token == "r7.first"


def test_a_token_that_is_never_good_enough_ends_the_sync() -> None:
    site = Site(odd={HELLO: [refused(401, "token_expired")] * 9})
    report = sync(Laptop(), site)
    assert (report.end, report.reason) == (End.UNREACHABLE, "failing")
    assert site.renewals == 1


@pytest.mark.parametrize(
    ("answer", "end", "error"),
    [
        (refused(401, "sign_in_needed"), End.SIGN_IN, "SignInNeeded"),
        (refused(401, "stolen", wipe=True), End.REVOKED, "DeviceRevoked"),
        (refused(426, "upgrade_required"), End.UPGRADE, "UpgradeRequired"),
        (refused(429, "too_many_calls", retry_after=600), End.BUSY, "ServerBusy"),
        (refused(503, "overloaded", retry_after=600), End.BUSY, "ServerBusy"),
        (refused(500, "fault"), End.UNREACHABLE, "ServerUnreachable"),
        (refused(422, "malformed"), End.REFUSED, "RequestRefused"),
    ],
)
def test_what_the_server_refuses_has_its_own_end(answer: bytes, end: End, error: str) -> None:
    report = sync(Laptop(waiting=1), Site(odd={PUSH: [answer]}))
    assert (report.end, report.error) == (end, error)


@pytest.mark.parametrize("server", ["", str(UUID(int=8))])
def test_nobody_else_may_order_a_wipe(server: str) -> None:
    from desktop.sync.protocol import Failure

    order = Failure(code="stolen", message="", wipe=True)
    report = sync(Laptop(), Site(odd={HELLO: [ours(order, status=401, x_server=server)]}))
    assert (report.end, report.reason) == (End.UNREACHABLE, "not_our_server")


def test_a_busy_server_is_asked_again_when_it_says_so() -> None:
    site = Site(odd={HELLO: [refused(503, "overloaded", retry_after=1)]})
    assert sync(Laptop(), site, attempts=2).is_done


def test_a_wait_in_the_header_counts_too() -> None:
    from desktop.sync.protocol import Failure

    busy = ours(Failure(code="overloaded", message=""), status=503, retry_after="77")
    with (
        server_behind(Site(odd={HELLO: [busy]})) as (server, _),
        pytest.raises(errors.ServerBusy) as caught,
    ):
        server.hello(Hello(stream=uuid4(), clock=0))
    assert caught.value.seconds == 77


def test_a_server_that_is_not_there_is_no_network() -> None:
    with listening(lambda _asked: None) as wire:
        gone = wire.url
    with open_http(gone) as client, pytest.raises(errors.ServerUnreachable) as caught:
        HttpServer(Line(client, SERVER), Pocket(), attempts=2).hello(Hello(stream=uuid4(), clock=0))
    assert caught.value.reason == "no_network"
    assert caught.value.__cause__ is None  # it would tell the address


def test_nobody_is_followed_to_another_address() -> None:
    def portal(asked: Asked) -> Answer:
        if asked.path != "/login":
            return http(307, b"", location="/login", content_type="text/html")
        return ours(PAGE)

    with server_behind(portal) as (server, wire):
        assert synchronise(Laptop(), server).reason == "not_our_server"
    assert [asked.path for asked in wire.asked] == [HELLO]


def test_no_error_and_no_log_line_tells_a_token_or_an_address(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level("DEBUG")
    with (
        server_behind(lambda _asked: None, attempts=2) as (server, wire),
        pytest.raises(errors.ServerUnreachable) as caught,
    ):
        server.hello(Hello(stream=uuid4(), clock=0))
    said = capsys.readouterr()
    told = repr(caught.value) + caplog.text + said.err
    assert "a7.first" not in told
    assert str(wire.port) not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert said.out == ""


def test_an_address_that_is_none_is_told_as_such() -> None:
    with pytest.raises(errors.SyncAddressWrong):
        open_http("https://[::1")
