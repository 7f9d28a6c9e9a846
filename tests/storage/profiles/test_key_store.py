"""The key store of a computer opens a profile beside the passphrase, never instead of it."""

from __future__ import annotations

import base64
import json
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from keyring import set_keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from desktop.errors import KeyStoreUnavailable, WrongPassphrase
from desktop.storage.profiles import keys, keystore, profile, slots
from desktop.storage.profiles.keystore import SystemRing, system_ring
from tests.storage.examples import PASSPHRASE, QUICK
from tests.storage.rings import FakeRing

TODAY = date(2026, 3, 4)


@pytest.fixture
def folder(made_folder: Path) -> Path:
    return made_folder


def with_ring(folder: Path, **fields: Any) -> FakeRing:
    ring = FakeRing(**fields)
    slots.add_key_store(folder, PASSPHRASE, ring=ring, made_on=TODAY)
    return ring


def refusal(folder: Path, ring: FakeRing) -> str:
    with pytest.raises(KeyStoreUnavailable) as caught:
        profile.open_by(folder, slots.key_by_ring(ring))
    profile.open_profile(folder, PASSPHRASE).close()
    return caught.value.reason


def test_it_opens_the_profile_and_the_passphrase_still_does(folder: Path) -> None:
    ring = with_ring(folder)
    profile.open_by(folder, slots.key_by_ring(ring)).close()
    profile.open_profile(folder, PASSPHRASE).close()
    assert [(way.kind, way.made_on) for way in slots.ways(folder)] == [
        ("passphrase", None),
        ("keyring", TODAY),
    ]
    assert slots.ways(folder)[1].backend == ring.backend


def test_no_profile_has_it_unless_somebody_chose_it(folder: Path) -> None:
    assert not slots.opens_by_key_store(folder)
    assert refusal(folder, FakeRing()) == "emptied"


def test_neither_store_nor_folder_holds_the_data_key(folder: Path) -> None:
    ring = with_ring(folder)
    data_key = keys.unwrap(keys.read_slots(folder), PASSPHRASE)
    (kept,) = ring.kept.values()
    assert base64.b64decode(kept) != data_key
    assert kept not in (folder / keys.KEYS).read_text("utf-8")


def test_it_needs_the_passphrase_to_be_added(folder: Path) -> None:
    ring = FakeRing()
    with pytest.raises(WrongPassphrase):
        slots.add_key_store(folder, "een andere wachtzin", ring=ring, made_on=TODAY)
    assert not slots.opens_by_key_store(folder)
    assert not ring.kept


@pytest.mark.parametrize("why", ["missing", "locked", "no_answer", "failing"])
def test_store_that_does_not_answer_leaves_the_passphrase(folder: Path, why: str) -> None:
    ring = with_ring(folder)
    ring.refusal = why
    assert refusal(folder, ring) == why


def test_another_store_than_before_is_not_asked(folder: Path) -> None:
    ring = with_ring(folder)
    other = FakeRing("another store")
    other.kept = ring.kept
    assert refusal(folder, other) == "changed"


@pytest.mark.parametrize("secret", ["", "geen base64", "AAAA", "é"])
def test_garbage_in_the_store_opens_nothing(folder: Path, secret: str) -> None:
    ring = with_ring(folder)
    ring.kept = dict.fromkeys(ring.kept, secret)
    assert refusal(folder, ring) == "garbage"


def test_store_that_was_emptied_is_told(folder: Path) -> None:
    ring = with_ring(folder)
    ring.kept.clear()
    assert refusal(folder, ring) == "emptied"


def test_store_that_keeps_nothing_is_not_added(folder: Path) -> None:
    ring = FakeRing()
    ring.forgets = True
    with pytest.raises(KeyStoreUnavailable):
        slots.add_key_store(folder, PASSPHRASE, ring=ring, made_on=TODAY)
    assert not slots.opens_by_key_store(folder)


def test_adding_it_anew_leaves_one_slot_and_one_secret(folder: Path) -> None:
    ring = with_ring(folder)
    slots.add_key_store(folder, PASSPHRASE, ring=ring, made_on=TODAY)
    assert [way.kind for way in slots.ways(folder)] == ["passphrase", "keyring"]
    assert len(ring.kept) == 1


def test_dropping_it_empties_the_store_as_well(folder: Path) -> None:
    ring = with_ring(folder)
    slots.drop_key_store(folder, ring=lambda: ring)
    assert not slots.opens_by_key_store(folder)
    assert not ring.kept


def test_dropping_it_succeeds_without_the_store(folder: Path) -> None:
    ring = with_ring(folder)
    ring.refusal = "no_answer"
    slots.drop_key_store(folder, ring=lambda: ring)
    assert not slots.opens_by_key_store(folder)
    ring.refusal = ""
    assert refusal(folder, ring) == "emptied"


def test_changed_passphrase_leaves_the_store_as_it_is(folder: Path) -> None:
    ring = with_ring(folder)
    profile.change_passphrase(folder, PASSPHRASE, "iets heel anders", cost=QUICK)
    profile.open_by(folder, slots.key_by_ring(ring)).close()


def test_wiping_takes_the_secret_out_of_the_store(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = with_ring(folder)
    monkeypatch.setattr(slots, "system_ring", lambda: ring)
    assert slots.forget_keyring(folder, ring=lambda: ring)
    assert not ring.kept


def test_wiping_goes_on_without_a_store(folder: Path) -> None:
    with_ring(folder).refusal = "locked"
    assert not slots.forget_keyring(folder, ring=lambda: FakeRing(refusal="locked"))
    (folder / keys.KEYS).write_text("{", "utf-8")
    (folder / keys.SECOND_COPY).write_text("{", "utf-8")
    assert not slots.forget_keyring(folder)


def test_damaged_slot_is_garbage(folder: Path) -> None:
    ring = with_ring(folder)
    found = [dict(slot) for slot in keys.read_slots(folder)]
    del found[1]["nonce"]
    keys.write_slots(folder, found)
    assert refusal(folder, ring) == "garbage"


class PlainFile(KeyringBackend):
    """Keeps passwords in a file that anybody can read."""

    priority = 99

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("a store that anybody can read was asked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a store that anybody can read was asked")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("a store that anybody can read was asked")


@pytest.mark.parametrize("backend", [PlainFile, null.Keyring, fail.Keyring])
def test_back_end_that_does_not_encrypt_is_no_store(
    backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    set_keyring(backend())
    with pytest.raises(KeyStoreUnavailable) as caught:
        system_ring()
    assert caught.value.reason == "missing"


def test_back_end_that_we_know_is_taken_out_of_a_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain:
        backends = (null.Keyring(), PlainFile())

    monkeypatch.setattr("keyring.get_keyring", Chain)
    monkeypatch.setattr(keystore, "TRUSTED", {keystore.name_of(PlainFile())})
    assert system_ring().backend == keystore.name_of(PlainFile())


class Stubborn:
    """Raises, or never answers."""

    def __init__(self, refusal: Exception | None) -> None:
        self.refusal, self.end = refusal, threading.Event()

    def get_password(self, _service: str, _entry: str) -> str:
        if self.refusal is not None:
            raise self.refusal
        self.end.wait()
        return "te laat"


@pytest.mark.parametrize(
    ("refusal", "reason"),
    [
        (None, "no_answer"),
        (KeyringLocked("dicht"), "locked"),
        (RuntimeError("org.freedesktop.DBus.Error"), "failing"),
    ],
)
def test_what_a_back_end_does_becomes_a_reason(refusal: Exception | None, reason: str) -> None:
    stubborn = Stubborn(refusal)
    with pytest.raises(KeyStoreUnavailable) as caught:
        SystemRing(stubborn, patience=0.01).read("iets")
    stubborn.end.set()
    assert caught.value.reason == reason
    assert caught.value.__cause__ is None


def test_slots_say_nothing_secret(folder: Path) -> None:
    with_ring(folder)
    text = json.dumps([str(way) for way in slots.ways(folder)])
    for slot in keys.read_slots(folder):
        assert str(slot["wrapped"]) not in text
