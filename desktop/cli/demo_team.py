"""The demo's second half: a server, two laptops, one visit changed on both, and one decision."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from desktop.cli.context import now
from desktop.domain.conflict import Resolution
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.errors import ExpectedError, RequestRefused, ServerBusy, ServerUnreachable
from desktop.services import conflicts, visits
from desktop.services.safety.profile import Unlocked, create, unlock
from desktop.words.values import value_text

PEOPLE = ("lies", "sara")
PASSWORD = "vier gewone demo woorden"  # noqa: S105 - it protects nothing: nobody in it exists
CITY = "Mechelen"
_ADMIN = "desktop.server.admin"
_GOING_DOWN = 20


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the two laptops went through.

    Args:
        field: What both changed.
        stood, aside: What the server let stand and what it put aside, in words.
        chosen: What both have in the end.
        sara: Folder of the second profile.
    """

    field: str
    stood: str
    aside: str
    chosen: str
    sara: Path


@contextmanager
def running_server(folder: Path) -> Iterator[str]:
    """Run the server with a database of its own in ``folder``; give its address."""
    folder.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, "-m", _ADMIN, "run", "--embedded", str(folder), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None  # noqa: S101 - asked for above
    try:
        yield str(json.loads(process.stdout.readline() or "{}").get("url", ""))
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_GOING_DOWN)
        process.kill()
        process.wait()
        process.stdout.close()


def add_people(folder: Path) -> None:
    """Give both colleagues an account, unless they have one from an earlier demo."""
    known = {each["login"] for each in _administer(folder, "user", "list")["items"]}
    file = folder / "demo-password"
    file.write_text(PASSWORD + "\n", "utf-8")
    try:
        for name in PEOPLE:
            if name not in known:
                _administer(
                    folder, "user", "add", name, "--team", CITY, "--password-file", str(file)
                )
    finally:
        file.unlink()


def agree(address: str, lies: Unlocked, folder: Path, *, visit: UUID) -> Agreed:
    """Let two laptops change the same visit without each other, sync, and decide.

    Args:
        lies: The open profile of the first colleague.
        folder: Where the profile of the second one is, or will be made.
        visit: The visit that both change; it lies with the first.
    """
    sara = _profile(folder)
    try:
        laptops = (lies, sara)
        for name, laptop in zip(PEOPLE, laptops, strict=True):
            _connect(address, name, laptop)
        _sync(lies, sara)
        visits.change_visit(lies.desk, visit, duration=50)
        visits.change_visit(sara.desk, visit, duration=75)
        _sync(lies, sara, lies)
        item = next(
            each for each in conflicts.to_check(lies.desk) if each.conflict.record_id == visit
        )
        conflicts.decide(lies.desk, item.conflict.id, Resolution.ASIDE)
        _sync(lies, sara)
        here, there = (visits.get_visit(each.desk, visit) for each in laptops)
        if here.duration != there.duration or conflicts.to_check(sara.desk):
            raise AssertionError("the two laptops do not agree")
        said = [
            value_text("visit", "duration", value, {})
            for value in (item.conflict.standing, item.conflict.aside, here.duration)
        ]
        stood, aside, chosen = said
        return Agreed("duration", stood, aside, chosen, folder)
    finally:
        sara.close()


def _profile(folder: Path) -> Unlocked:
    made: Callable[..., Unlocked] = unlock if (folder / "keys.json").exists() else create
    return made(folder, PASSWORD, account=PEOPLE[1], now=now)


def _connect(address: str, name: str, laptop: Unlocked) -> None:
    from desktop.sync.line import Line, open_http
    from desktop.sync.registration import SignIn, connect

    entered = SignIn(login=name, password=PASSWORD, device=f"laptop {name}")
    with open_http(address) as http:
        store = laptop.desk.store
        connect(store, Line(http), entered, address=address, now=now, new_id=uuid7)


def _sync(*laptops: Unlocked) -> None:
    from desktop.sync.round import sync_once

    for laptop in laptops:
        done = sync_once(laptop.desk.store, now=now, new_id=uuid7, report=lambda _done, _all: None)
        if not done.is_done:
            raise _why(done)


def _why(done: SyncReport) -> ExpectedError:
    """Return what stopped a sync, as an error with words of its own."""
    if done.end not in {End.BUSY, End.UNREACHABLE}:
        return RequestRefused(0, done.reason or done.end.value)
    is_busy = done.end is End.BUSY
    away = ServerBusy(done.retry_after) if is_busy else ServerUnreachable(done.reason)
    away.tried_once = True
    return away


def _administer(folder: Path, *words: str) -> Any:
    command: Sequence[str] = [
        *(sys.executable, "-m", _ADMIN),
        *words,
        *("--embedded", str(folder), "--json"),
    ]
    done = subprocess.run(  # noqa: S603 - ourselves
        command, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)
