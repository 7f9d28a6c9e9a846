"""One file from a publisher: whole or not at all, polite, and on from where it stopped."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from maps.download import Line, ask, download, open_line
from maps.errors import FETCH_REASONS, DownloadFailed
from tests.maps.publisher import Fault, Publisher, answering, cut_at, giving_less, publisher_of

CONTENT = bytes(range(256)) * 4_000
NAME = "figures 2025.bin"


class Rests(list[float]):
    """Notes how long somebody was asked to rest, and does not."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture
def rests() -> Rests:
    return Rests()


@pytest.fixture
def site() -> Iterator[Publisher]:
    with publisher_of() as site:
        site.pages[NAME] = CONTENT
        yield site


@pytest.fixture
def line(rests: Rests) -> Iterator[Line]:
    with open_line(timeout=2.0) as line:
        yield Line(line.http, rests)


def at(site: Publisher) -> str:
    return f"{site.address}/figures%202025.bin"


def reason(site: Publisher, line: Line, target: Path) -> str:
    with pytest.raises(DownloadFailed) as failed:
        download(line, at(site), target)
    assert failed.value.reason in FETCH_REASONS
    assert not target.exists()
    return failed.value.reason


def test_a_file_comes_whole_with_its_checksum(site: Publisher, line: Line, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    target = tmp_path / "new" / "folder" / "file"

    got = download(line, at(site), target, lambda done, total: told.append((done, total)))

    assert target.read_bytes() == CONTENT
    assert got.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (got.size, got.changed) == (len(CONTENT), "Wed, 01 Oct 2025 10:00:00 GMT")
    assert told[0] == (0, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert told == sorted(told)


def test_the_size_is_known_before_anything_comes(site: Publisher, line: Line) -> None:
    assert ask(line, at(site)).size == len(CONTENT)
    assert not site.gets("figures")


def test_all_goes_over_one_connection(site: Publisher, line: Line, tmp_path: Path) -> None:
    for number in range(3):
        download(line, at(site), tmp_path / str(number))

    assert len(site.connections) == 1


def test_a_break_is_mended_from_where_it_happened(
    site: Publisher, line: Line, rests: Rests, tmp_path: Path
) -> None:
    site.faults[NAME] = [cut_at(0.3), cut_at(0.5)]

    got = download(line, at(site), tmp_path / "file")

    assert got.path.read_bytes() == CONTENT
    asked = [each.headers.get("range") for each in site.gets("figures")]
    assert asked[0] is None
    assert all(asked[1:])
    assert rests == [1.0, 2.0]


def test_a_publisher_may_give_less_than_the_rest(
    site: Publisher, line: Line, tmp_path: Path
) -> None:
    site.faults[NAME] = [cut_at(0.3), giving_less(1_000)]

    download(line, at(site), tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == CONTENT


def test_what_came_before_a_stop_is_not_asked_again(
    site: Publisher, line: Line, tmp_path: Path
) -> None:
    class Stopped(Exception): ...

    def stop(done: int, _total: int) -> None:
        if done > len(CONTENT) / 2:
            raise Stopped

    with pytest.raises(Stopped):
        download(line, at(site), tmp_path / "file", stop)
    assert not (tmp_path / "file").exists()
    download(line, at(site), tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == CONTENT
    assert int(site.gets("figures")[1].headers["range"][6:-1]) > len(CONTENT) / 2


def test_a_file_that_changed_meanwhile_is_fetched_anew(
    site: Publisher, line: Line, tmp_path: Path
) -> None:
    site.faults[NAME] = [cut_at(0.3)] * 4
    assert reason(site, line, tmp_path / "file") == "cut_short"
    site.pages[NAME] = CONTENT[::-1]

    download(line, at(site), tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == CONTENT[::-1]


def test_a_whole_file_of_an_earlier_time_is_not_fetched_again(
    site: Publisher, line: Line, tmp_path: Path
) -> None:
    first = download(line, at(site), tmp_path / "file", mark=ask(line, at(site)).mark)
    again = download(line, at(site), tmp_path / "file", mark=ask(line, at(site)).mark)

    assert again == first
    assert len(site.gets("figures")) == 1


def test_a_wish_for_rest_is_granted(
    site: Publisher, line: Line, rests: Rests, tmp_path: Path
) -> None:
    site.faults[NAME] = [answering(429, Retry_After="17"), answering(503)]

    download(line, at(site), tmp_path / "file")

    assert rests == [17.0, 2.0]


def test_a_wish_for_a_long_rest_ends_the_job(
    site: Publisher, line: Line, rests: Rests, tmp_path: Path
) -> None:
    site.faults[NAME] = [answering(503, Retry_After="3600")]

    with pytest.raises(DownloadFailed) as failed:
        download(line, at(site), tmp_path / "file")

    assert (failed.value.reason, failed.value.seconds, rests) == ("busy", 3600, [])


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (answering(200, b"<!DOCTYPE html><p>Sign in", "text/html"), "web_page"),
        (answering(200, b"\n <HTML><p>Sign in", "application/zip"), "web_page"),
        (answering(200, b"", "application/zip"), "empty"),
        (answering(404), "not_there"),
        (answering(403), "forbidden"),
    ],
    ids=["page", "dressed page", "empty", "gone", "forbidden"],
)
def test_what_is_no_file_is_refused_at_once(
    site: Publisher, line: Line, tmp_path: Path, fault: Fault, expected: str
) -> None:
    site.faults[NAME] = [fault]

    assert reason(site, line, tmp_path / "file") == expected
    assert len(site.gets("figures")) == 1


def test_a_publisher_that_fails_is_asked_four_times(
    site: Publisher, line: Line, tmp_path: Path
) -> None:
    site.faults[NAME] = [answering(500)] * 9

    assert reason(site, line, tmp_path / "file") == "failing"
    assert len(site.gets("figures")) == 4


def test_nobody_there_is_no_network(line: Line, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match="no_network"):
        download(line, "http://127.0.0.1:9/file", tmp_path / "file")


def test_a_redirect_is_followed(site: Publisher, line: Line, tmp_path: Path) -> None:
    site.pages["old"] = b"-"
    site.faults["old"] = [answering(302, Location=at(site))]

    assert download(line, f"{site.address}/old", tmp_path / "file").size == len(CONTENT)


def test_a_circle_of_redirects_is_refused(site: Publisher, line: Line, tmp_path: Path) -> None:
    site.faults[NAME] = [answering(302, Location=at(site))] * 20

    assert reason(site, line, tmp_path / "file") == "bad_address"
