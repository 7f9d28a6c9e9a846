"""Fetch one open file from its publisher: politely, with resume, and never half.

What is on its way stands beside the target as ``.part``, with a note of where it comes from.
The target itself appears when all of it has come.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from maps.errors import DownloadFailed

if TYPE_CHECKING:
    import httpx2

MOST_BYTES = 2_000_000_000
LONGEST_WAIT = 60.0
"""Seconds that we wait by ourselves when a publisher asks for rest; longer ends the job."""
ATTEMPTS = 4
_BLOCK = 1 << 16
_PARTIAL, _RANGE_REFUSED = 206, 416
_HEAD_UNKNOWN = frozenset({405, 501})
_OK = 200
_BUSY = frozenset({429, 503})
_GONE = frozenset({404, 410})
_FORBIDDEN = frozenset({401, 403, 407, 451})
_PAGE_STARTS = (b"<!doctype", b"<html", b"<head", b"<?xml")
_TRY_AGAIN = frozenset({"no_network", "timeout", "cut_short", "failing", "busy"})

T = TypeVar("T")
Report = Callable[[int, int], None]


class Fetched(NamedTuple):
    """A file that came whole.

    Args:
        sha256: Of all its bytes, in hexadecimal.
        changed: What the publisher says about when it was last changed; may be empty.
    """

    path: Path
    address: str
    size: int
    sha256: str
    changed: str


@dataclass(frozen=True, slots=True)
class Line:
    """How to reach publishers: one connection, and a clock that tests can replace.

    Args:
        http: See :func:`open_http`.
        rest: Waits for some seconds.
    """

    http: httpx2.Client
    rest: Callable[[float], None] = time.sleep


@contextmanager
def open_line(*, timeout: float = 30.0, agent: str = "Weefsel") -> Iterator[Line]:
    """Give a line of one connection; the system's certificates and proxies are used.

    Args:
        timeout: Seconds without a byte before it counts as no answer.
        agent: How we make ourselves known.
    """
    import httpx2

    with httpx2.Client(
        timeout=httpx2.Timeout(timeout, connect=min(timeout, 10.0)),
        limits=httpx2.Limits(max_connections=1, max_keepalive_connections=1),
        follow_redirects=True,
        max_redirects=5,
        headers={"user-agent": agent, "accept-encoding": "identity"},
    ) as http:
        yield Line(http)


class Head(NamedTuple):
    """What a publisher says about a file before it is fetched.

    Args:
        size: In bytes; ``None`` if it is not said.
        mark: Tells this content from a later one; may be empty.
    """

    size: int | None
    mark: str


def ask(line: Line, address: str) -> Head:
    """Return what the publisher says about the file, without fetching it.

    Raises:
        DownloadFailed: It cannot be had: see :data:`maps.errors.FETCH_REASONS`.
    """
    with told(address):
        answer = line.http.head(address)
        if answer.status_code in _HEAD_UNKNOWN:
            return Head(None, "")
        check(answer, address)
    said = answer.headers.get("content-length", "")
    return Head(int(said) if said.isdecimal() else None, _mark(answer))


def download(
    line: Line,
    address: str,
    target: Path,
    report: Report = lambda _done, _total: None,
    *,
    mark: str = "",
) -> Fetched:
    """Fetch ``address`` into ``target``, on from where an earlier attempt stopped.

    Args:
        report: Told the bytes so far and in all (0 = unknown); may raise to stop. What came
            stays for the next time.
        mark: Of :func:`ask`; a file that came whole earlier and has this mark is not fetched
            again.

    Raises:
        DownloadFailed: See :data:`maps.errors.FETCH_REASONS`.
        OSError: The disk.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = _Part(target)
    if mark and (kept := part.kept(address, mark)):
        report(kept.size, kept.size)
        return kept
    changed = patiently(lambda: _attempt(line, address, part, report), line.rest)
    return part.finish(address, changed)


def patiently(work: Callable[[], T], rest: Callable[[float], None]) -> T:
    """Return what ``work`` gives; tried again after a rest while the line is bad.

    Raises:
        DownloadFailed: The last one, or one that no patience mends.
    """
    for attempt in range(ATTEMPTS - 1):
        try:
            return work()
        except DownloadFailed as failure:
            pause = failure.seconds or float(2**attempt)
            if failure.reason not in _TRY_AGAIN or pause > LONGEST_WAIT:
                raise
            rest(pause)
    return work()


class _Part:
    """The file on its way, and the note beside it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.file = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".json")

    def wanted(self, address: str) -> tuple[int, str]:
        """Return from which byte to go on, and the mark of what we have; ``(0, "")`` = anew."""
        try:
            note = json.loads(self._note.read_text("utf-8"))
            have = self.file.stat().st_size
        except (OSError, ValueError):
            return 0, ""
        known = isinstance(note, dict) and note.get("address") == address and note.get("mark")
        return (have, str(note["mark"])) if known and have else (0, "")

    def note(self, address: str, mark: str, changed: str) -> None:
        """Remember what the bytes belong to; without a mark they cannot be added to."""
        note = {"address": address, "mark": mark, "changed": changed}
        self._note.write_text(json.dumps(note), "utf-8")

    def drop(self) -> None:
        """Forget what came."""
        self.file.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def kept(self, address: str, mark: str) -> Fetched | None:
        """Return the whole file of an earlier time, if its publisher still has the same."""
        try:
            note = json.loads(self._note.read_text("utf-8"))
            if (note["address"], note["mark"]) != (address, mark) or self.file.exists():
                return None
            return weigh(self.target, address, str(note.get("changed", "")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def finish(self, address: str, changed: str) -> Fetched:
        """Put the file in its place if it is one.

        Raises:
            DownloadFailed: ``empty`` or ``web_page``.
        """
        with self.file.open("rb") as file:
            start = file.read(64).lstrip().lower()
        if not start or start.startswith(_PAGE_STARTS):
            self.drop()
            raise DownloadFailed("web_page" if start else "empty", address)
        self.file.replace(self.target)
        return weigh(self.target, address, changed)


def weigh(path: Path, address: str, changed: str = "") -> Fetched:
    """Return the facts of a file that is here."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Fetched(path, address, file.tell(), digest, changed)


def _attempt(line: Line, address: str, part: _Part, report: Report) -> str:
    have, mark = part.wanted(address)
    headers = {"range": f"bytes={have}-", "if-range": mark} if have else {}
    with told(address), line.http.stream("GET", address, headers=headers) as answer:
        if answer.status_code == _RANGE_REFUSED:
            part.drop()
            raise DownloadFailed("cut_short", address)
        check(answer, address)
        if _kind(answer) == "text/html":
            raise DownloadFailed("web_page", address)
        goes_on = answer.status_code == _PARTIAL and _starts_at(answer, have)
        if answer.status_code == _PARTIAL and not goes_on:
            part.drop()
            raise DownloadFailed("cut_short", address)
        changed = str(answer.headers.get("last-modified", ""))
        if not goes_on:
            have = 0
            part.note(address, _mark(answer), changed)
        _write(answer, part.file, report, (address, have))
        return changed


def _write(answer: Any, file: Path, report: Report, where: tuple[str, int]) -> None:
    address, have = where
    total = _whole(answer, have)
    if total > MOST_BYTES:
        raise DownloadFailed("too_big", address)
    report(have, total)
    with file.open("ab" if have else "wb") as target:
        for block in answer.iter_raw(_BLOCK):
            have += len(block)
            if have > MOST_BYTES:
                raise DownloadFailed("too_big", address)
            target.write(block)
            report(have, total)
    if total and have != total:
        raise DownloadFailed("cut_short", address)


@contextmanager
def told(address: str) -> Iterator[None]:
    """Turn errors of the network into ours."""
    import httpx2

    try:
        yield
    except httpx2.TimeoutException as error:
        raise DownloadFailed("timeout", address) from error
    except (httpx2.RemoteProtocolError, httpx2.ReadError) as error:
        raise DownloadFailed("cut_short", address) from error
    except (httpx2.TooManyRedirects, httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
        raise DownloadFailed("bad_address", address) from error
    except httpx2.HTTPError as error:
        raise DownloadFailed("no_network", address) from error


def check(answer: Any, address: str) -> None:
    """Refuse an answer that is not the file.

    Raises:
        DownloadFailed: By its status, or when it came over an open line after a closed one.
    """
    if address.startswith("https:") and any(
        step.url.scheme != "https" for step in (*answer.history, answer)
    ):
        raise DownloadFailed("bad_address", address)
    status = answer.status_code
    if status in {_OK, _PARTIAL}:
        return
    if status in _BUSY:
        raise DownloadFailed("busy", address, asked_rest(answer))
    reason = "not_there" if status in _GONE else "failing"
    raise DownloadFailed("forbidden" if status in _FORBIDDEN else reason, address)


def asked_rest(answer: Any) -> float:
    """Return for how many seconds ``Retry-After`` asks to wait; 0 if it says nothing."""
    from email.utils import parsedate_to_datetime

    said = answer.headers.get("retry-after", "")
    if said.isdecimal():
        return float(said[:6])
    try:
        until = parsedate_to_datetime(said)
        sent = parsedate_to_datetime(answer.headers.get("date", ""))
        return max(0.0, (until - sent).total_seconds())
    except (TypeError, ValueError):
        return 0.0


def file_name(address: str) -> str:
    """Return the last part of an address, as a name of a file."""
    return unquote(urlsplit(address).path).rsplit("/", 1)[-1]


def _starts_at(answer: Any, have: int) -> bool:
    return str(answer.headers.get("content-range", "")).startswith(f"bytes {have}-")


def _whole(answer: Any, have: int) -> int:
    """Return how big the whole file is; 0 = not said. A part may be less than was asked for."""
    said = str(answer.headers.get("content-range", "")).rpartition("/")[2]
    if said.isdecimal():
        return int(said)
    rest = answer.headers.get("content-length", "")
    return have + int(rest) if rest.isdecimal() else 0


def _mark(answer: Any) -> str:
    """Return what tells this content from a later one: a strong tag, else the date."""
    tag = str(answer.headers.get("etag", ""))
    return tag if tag and not tag.startswith("W/") else str(answer.headers.get("last-modified", ""))


def _kind(answer: Any) -> str:
    return str(answer.headers.get("content-type", "")).partition(";")[0].strip().casefold()
