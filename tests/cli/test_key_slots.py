"""What opens a profile, listed and changed by command."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.safety import profile, unlocking
from tests.cli.conftest import PASSPHRASE, SET_ON, Shell
from tests.storage.rings import FakeRing


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeRing:
    """The key store of this computer."""
    ring = FakeRing("keyring.backends.SecretService.Keyring")

    def found() -> FakeRing:
        return ring

    for taken in (unlocking.add_key_store, unlocking.drop_key_store, unlocking.renew_key):
        defaults = taken.__kwdefaults__
        assert defaults is not None
        monkeypatch.setitem(defaults, "ring", found)
    return ring


def test_a_profile_opens_by_its_passphrase_alone(weefsel: Shell) -> None:
    assert [way["kind"] for way in weefsel.json("passphrase", "show")["ways"]] == ["passphrase"]


def test_showing_needs_a_profile_and_no_passphrase(
    weefsel: Shell, elsewhere: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WEEFSEL_PASSPHRASE")

    assert weefsel("passphrase", "show").out == "passphrase\n"
    assert "no profile" in elsewhere.refused("passphrase", "show")


def test_the_key_store_is_added_and_dropped(weefsel: Shell, ring: FakeRing) -> None:
    weefsel.json("passphrase", "key-store")
    assert "key store of this computer, Secret Service" in weefsel("passphrase", "show").out
    opened = profile.unlock_by_key_store(
        weefsel.folder, account="lies", now=lambda: SET_ON, ring=lambda: ring
    )
    opened.close()

    assert weefsel.json("passphrase", "key-store", "--drop") == {"key_store": False}
    assert not ring.kept


def test_a_computer_without_a_key_store_is_told(weefsel: Shell, ring: FakeRing) -> None:
    ring.refusal = "missing"

    said = weefsel("passphrase", "key-store")

    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "there is none that encrypts" in said.err


def test_a_new_key_gives_a_new_recovery_key(weefsel: Shell, tmp_path: Path) -> None:
    before = weefsel.json("passphrase", "recovery")["recovery_key"]
    answer = weefsel.json("passphrase", "rekey")

    assert answer["key_store_lost"] is False
    (tmp_path / "typed").write_text(answer["recovery_key"])
    typed = "--passphrase-file", str(tmp_path / "typed")
    assert weefsel.json("check", *typed)["sound"] is True
    (tmp_path / "typed").write_text(before)
    assert "newer one was made since" in weefsel.refused("check", *typed)


def test_a_new_key_needs_the_passphrase(weefsel: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEEFSEL_PASSPHRASE", PASSPHRASE + "!")

    assert "does not open" in weefsel.refused("passphrase", "rekey")
