"""A printed key opens the profile when the passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import ProfileIncomplete, RecoveryKeyWrong, WrongPassphrase
from desktop.storage.profiles import keys, profile
from desktop.storage.profiles.recovery import new_recovery_key, read_recovery_key
from tests.conftest import KEY
from tests.storage.examples import PASSPHRASE, QUICK

TODAY = date(2026, 3, 4)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_key_is_seven_groups_of_four_that_nobody_has_seen_before() -> None:
    made = {new_recovery_key() for _ in range(100)}
    assert len(made) == 100
    assert {tuple(map(len, key.split("-"))) for key in made} == {(4,) * 7}


@pytest.mark.parametrize(
    "typed",
    [
        lambda key: key.lower(),
        lambda key: key.replace("-", " "),
        lambda key: key.replace("-", ""),
        lambda key: f"  {key}\n",
        lambda key: key.replace("0", "o").replace("1", "l"),
        lambda key: key.replace("0", "O").replace("1", "I"),
    ],
)
def test_it_may_be_typed_as_people_type(typed: object) -> None:
    assert callable(typed)
    key = new_recovery_key()
    assert read_recovery_key(typed(key)) == read_recovery_key(key) is not None


@given(st.integers(0, 27), st.sampled_from(LETTERS))
def test_a_letter_that_was_typed_wrong_is_found(at: int, letter: str) -> None:
    letters = new_recovery_key().replace("-", "")
    typed = letters[:at] + letter + letters[at + 1 :]
    if typed != letters and read_recovery_key(typed) is not None:
        # One typing error in a thousand passes the check; none opens anything.
        assert read_recovery_key(typed) != read_recovery_key(letters)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_key_or_not(text: str) -> None:
    assert read_recovery_key(text) is None or len(text) >= 28


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (lambda key: key, "other"),
        (lambda key: ("B" if key[0] != "B" else "C") + key[1:], "letters"),
        (lambda key: key.lower()[:-1] + "u", "letters"),
        (lambda key: key[:17] + "3", "length"),
        (lambda key: key.replace("-", "")[:-1], "length"),
        (lambda key: key.replace("-", " ").lower() + " 7", "length"),
    ],
)
def test_what_is_wrong_with_a_key_is_told(typed: Callable[[str], str], reason: str) -> None:
    with pytest.raises(RecoveryKeyWrong) as caught:
        keys.unwrap(slots(), typed(new_recovery_key()))
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "typed", ["", "deze drie zijn vier", "fout fout fout 1", "huis2", "Kerk-2026", "7-7-7", "-"]
)
def test_a_wrong_passphrase_is_no_recovery_key(typed: str) -> None:
    with pytest.raises(WrongPassphrase) as caught:
        keys.unwrap(slots(), typed)
    assert not isinstance(caught.value, RecoveryKeyWrong)


def slots() -> list[keys.Slot]:
    return [keys.wrap(KEY, PASSPHRASE, cost=QUICK)]


def test_it_opens_what_the_passphrase_opens() -> None:
    renewed, key = keys.renew_recovery(slots(), passphrase=PASSPHRASE, made_on=TODAY)
    assert keys.unwrap(renewed, key) == keys.unwrap(renewed, PASSPHRASE) == KEY
    assert keys.recovery_made_on(renewed) == TODAY


def test_a_new_one_takes_the_place_of_the_old_one() -> None:
    first, old = keys.renew_recovery(slots(), passphrase=PASSPHRASE, made_on=TODAY)
    second, new = keys.renew_recovery(first, passphrase=PASSPHRASE, made_on=TODAY)
    assert keys.unwrap(second, new) == KEY
    with pytest.raises(WrongPassphrase):
        keys.unwrap(second, old)


def test_who_has_it_chooses_a_new_passphrase() -> None:
    renewed, key = keys.renew_recovery(slots(), passphrase=PASSPHRASE, made_on=TODAY)
    changed = keys.change_slot(renewed, old=key, new="een andere wachtzin", cost=QUICK)
    assert keys.unwrap(changed, "een andere wachtzin") == keys.unwrap(changed, key) == KEY
    with pytest.raises(WrongPassphrase):
        keys.unwrap(changed, PASSPHRASE)


def test_a_dropped_one_opens_nothing() -> None:
    renewed, key = keys.renew_recovery(slots(), passphrase=PASSPHRASE, made_on=TODAY)
    dropped = keys.drop_recovery(renewed, passphrase=PASSPHRASE)
    assert keys.recovery_made_on(dropped) is None
    with pytest.raises(WrongPassphrase):
        keys.unwrap(dropped, key)


def test_only_who_can_open_the_profile_makes_or_drops_one() -> None:
    for work in (keys.drop_recovery, keys.renew_recovery):
        more = {"made_on": TODAY} if work is keys.renew_recovery else {}
        with pytest.raises(WrongPassphrase):
            work(slots(), passphrase="iets anders", **more)


def test_a_damaged_slot_is_told_as_that() -> None:
    renewed, key = keys.renew_recovery(slots(), passphrase=PASSPHRASE, made_on=TODAY)
    broken = [{**slot, "salt": "?"} if slot["kind"] == "recovery" else slot for slot in renewed]
    with pytest.raises(ProfileIncomplete):
        keys.unwrap(broken, key)


def test_profile_and_backup_open_with_it(tmp_path: Path) -> None:
    folder, copy = tmp_path / "profile", tmp_path / "copy"
    profile.make_profile(folder, PASSPHRASE, cost=QUICK)
    key = profile.renew_recovery_key(folder, PASSPHRASE, made_on=TODAY)
    opened = profile.open_profile(folder, key)
    profile.backup(opened, tmp_path / "a.backup")
    opened.close()
    profile.restore(copy, tmp_path / "a.backup", key)
    profile.open_profile(copy, PASSPHRASE).close()
    assert key.encode() not in b"".join(
        file.read_bytes() for file in folder.rglob("*") if file.is_file()
    )
