"""The passphrase opens the key and nothing else does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.errors import ProfileIncomplete, WeakPassphrase, WrongPassphrase
from desktop.storage.profiles import keys
from desktop.storage.profiles.keys import KEYS, SECOND_COPY
from tests.conftest import KEY
from tests.storage.examples import PASSPHRASE, QUICK


def test_passphrase_opens_what_it_wrapped() -> None:
    assert keys.unwrap([keys.wrap(KEY, PASSPHRASE, cost=QUICK)], PASSPHRASE) == KEY


def test_accents_typed_on_another_keyboard_are_the_same() -> None:
    slot = keys.wrap(KEY, "caf\u00e9 noisette", cost=QUICK)
    assert keys.unwrap([slot], "cafe\u0301 noisette") == KEY


@pytest.mark.parametrize("other", ["", "Een lange wachtzin", PASSPHRASE + " "])
def test_another_passphrase_does_not(other: str) -> None:
    with pytest.raises(WrongPassphrase):
        keys.unwrap([keys.wrap(KEY, PASSPHRASE, cost=QUICK)], other)


@pytest.mark.parametrize("weak", ["1234567", "wachtwoord1", "aaaaaaaaaaaaaaaa", "abababab abab"])
def test_passphrase_that_is_guessed_from_a_stolen_folder_is_refused(weak: str) -> None:
    with pytest.raises(WeakPassphrase) as caught:
        keys.wrap(KEY, weak, cost=QUICK)
    assert caught.value.least == 12


def test_standard_cost_is_written_in_the_slot() -> None:
    slot = keys.wrap(KEY, PASSPHRASE)
    assert slot["kdf"] == {"name": "argon2id", "memory_kib": 65536, "rounds": 3, "lanes": 4}
    assert keys.unwrap([slot], PASSPHRASE) == KEY


def test_change_keeps_slots_of_other_kinds() -> None:
    ring = {"kind": "keyring", "backend": "secret-service"}
    slots = [keys.wrap(KEY, PASSPHRASE, cost=QUICK), ring]
    changed = keys.change_slot(slots, old=PASSPHRASE, new="iets heel anders", cost=QUICK)
    assert ring in changed
    assert keys.unwrap(changed, "iets heel anders") == KEY
    with pytest.raises(WrongPassphrase):
        keys.unwrap(changed, PASSPHRASE)


def test_file_gives_nothing_away(tmp_path: Path) -> None:
    keys.write_slots(tmp_path, [keys.wrap(KEY, PASSPHRASE, cost=QUICK)])
    body = (tmp_path / KEYS).read_bytes()
    assert KEY not in body
    assert KEY.hex().encode() not in body
    assert PASSPHRASE.encode() not in body


@pytest.mark.parametrize("damage", [None, b"", b"{}", b"\xff\x00", b'{"slots": [], "sha256": 1}'])
def test_second_copy_stands_in_for_the_first(tmp_path: Path, damage: bytes | None) -> None:
    slots = [keys.wrap(KEY, PASSPHRASE, cost=QUICK)]
    keys.write_slots(tmp_path, slots)
    (tmp_path / KEYS).unlink()
    if damage is not None:
        (tmp_path / KEYS).write_bytes(damage)
    assert keys.read_slots(tmp_path) == slots
    keys.keep_second_copy(tmp_path)
    assert (tmp_path / KEYS).read_bytes() == (tmp_path / SECOND_COPY).read_bytes()


def test_one_flipped_letter_is_noticed(tmp_path: Path) -> None:
    keys.write_slots(tmp_path, [keys.wrap(KEY, PASSPHRASE, cost=QUICK)])
    for name in (KEYS, SECOND_COPY):
        body = json.loads((tmp_path / name).read_text("utf-8"))
        body["slots"][0]["salt"] = body["slots"][0]["salt"].swapcase()
        (tmp_path / name).write_text(json.dumps(body), "utf-8")
    with pytest.raises(ProfileIncomplete):
        keys.read_slots(tmp_path)


@pytest.mark.parametrize(
    "kdf", [{}, {"memory_kib": 2**40, "rounds": 1, "lanes": 1}, {"memory_kib": "x"}]
)
def test_slot_that_asks_the_impossible_is_refused(kdf: dict[str, object]) -> None:
    slot = {**keys.wrap(KEY, PASSPHRASE, cost=QUICK), "kdf": kdf}
    with pytest.raises(ProfileIncomplete):
        keys.unwrap([slot], PASSPHRASE)


def test_journal_has_a_key_of_its_own() -> None:
    assert keys.journal_key(KEY) != KEY
    assert keys.journal_key(KEY) == keys.journal_key(KEY)
