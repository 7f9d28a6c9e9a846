"""Wrong passphrases slow down, the right one starts anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.errors import KeyStoreRefused, TooManyTries, WrongPassphrase
from desktop.services.safety import restoring, unlocking
from desktop.services.safety.profile import (
    change_passphrase,
    drop_recovery_key,
    renew_recovery_key,
    unlock,
)
from desktop.storage.profiles import profile, tries
from tests.storage.examples import PASSPHRASE, QUICK
from tests.storage.rings import FakeRing


class Clock:
    now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def attempt(tmp_path: Path, clock: Clock) -> Callable[[str], None]:
    folder = tmp_path / "profile"
    profile.make_profile(folder, PASSPHRASE, cost=QUICK)

    def attempt(passphrase: str) -> None:
        unlock(folder, passphrase, account="an", now=clock).close()

    return attempt


def wrong(attempt: Callable[[str], None], times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphrase):
            attempt("iets anders")


def seconds(attempt: Callable[[str], None], passphrase: str = PASSPHRASE) -> int:
    with pytest.raises(TooManyTries) as caught:
        attempt(passphrase)
    return caught.value.seconds


def test_a_few_mistakes_cost_nothing(attempt: Callable[[str], None]) -> None:
    wrong(attempt, 3)
    attempt(PASSPHRASE)


def test_after_four_one_has_to_wait_longer_and_longer(
    attempt: Callable[[str], None], clock: Clock
) -> None:
    wrong(attempt, 4)
    waits = []
    for _ in range(6):
        waits.append(seconds(attempt))
        clock.now += timedelta(seconds=waits[-1])
        wrong(attempt, 1)
    assert waits == [6, 11, 21, 41, 61, 61]


def test_the_right_one_begins_anew(attempt: Callable[[str], None], clock: Clock) -> None:
    wrong(attempt, 4)
    clock.now += timedelta(seconds=6)
    attempt(PASSPHRASE)
    wrong(attempt, 3)
    attempt(PASSPHRASE)


def test_a_clock_put_back_makes_nobody_wait_for_years(
    attempt: Callable[[str], None], clock: Clock
) -> None:
    wrong(attempt, 4)
    clock.now -= timedelta(days=3650)
    clock.now += timedelta(seconds=seconds(attempt))
    attempt(PASSPHRASE)


def test_a_damaged_count_counts_as_none(attempt: Callable[[str], None], tmp_path: Path) -> None:
    wrong(attempt, 5 - 1)
    (tmp_path / "profile" / tries.TRIES).write_bytes(b"{")
    attempt(PASSPHRASE)


def test_every_deed_that_asks_for_the_passphrase_counts(
    attempt: Callable[[str], None], tmp_path: Path
) -> None:
    folder, wrongly, now = tmp_path / "profile", "iets anders", Clock.now
    nowhere = tmp_path / "an.backup"
    deeds: list[Callable[[], object]] = [
        lambda: change_passphrase(folder, old=wrongly, new="iets heel anders", now=now),
        lambda: renew_recovery_key(folder, passphrase=wrongly, now=now),
        lambda: drop_recovery_key(folder, passphrase=wrongly, now=now),
        lambda: unlocking.add_key_store(folder, passphrase=wrongly, now=now, ring=FakeRing),
        lambda: unlocking.renew_key(folder, passphrase=wrongly, now=now, ring=FakeRing),
        lambda: restoring.go_back(folder, nowhere, passphrase=wrongly, now=now),
        lambda: restoring.mend(folder, passphrase=wrongly, now=now),
    ]
    for deed in deeds:
        (folder / tries.TRIES).unlink(missing_ok=True)
        for _each in range(tries.FREE_TRIES):
            with pytest.raises(WrongPassphrase):
                deed()
        with pytest.raises(TooManyTries):
            deed()
        assert seconds(attempt) == 6


def test_a_key_store_that_takes_no_key_changes_nothing(
    attempt: Callable[[str], None], tmp_path: Path
) -> None:
    with pytest.raises(KeyStoreRefused) as caught:
        unlocking.add_key_store(
            tmp_path / "profile",
            passphrase=PASSPHRASE,
            now=Clock.now,
            ring=lambda: FakeRing(refusal="locked"),
        )
    assert caught.value.reason == "locked"
    assert [way.kind for way in unlocking.ways(tmp_path / "profile")] == ["passphrase"]
    attempt(PASSPHRASE)
