"""A profile without a server, put back elsewhere on the computer: who was erased stays away."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.vocabulary import VisitKind
from desktop.errors import ProfileReadOnly
from desktop.services import persons, visits
from desktop.services.privacy import erasure
from desktop.services.safety import profile
from desktop.services.safety.profile import Unlocked
from desktop.storage import records
from desktop.storage.profiles import forgetting
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.forgetting import Line
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK
from tests.storage.plain_pages import everything_in

CANARY = "Zilverberk"


class Home:
    """A computer with one profile, and a backup of it with somebody in it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "mine.backup"
        self.ledger = folder / "computer" / "erased.ids"
        profiles.make_profile(folder / "mine", PASSPHRASE, cost=QUICK)
        self.mine = self.unlock("mine")
        self.who, self.met = met_somebody(self.mine.desk)
        profile.back_up(self.mine, self.file)

    def unlock(self, name: str) -> Unlocked:
        return profile.unlock(
            self.folder / name, PASSPHRASE, account="an", now=lambda: NOW, erased=self.ledger
        )

    def erase(self) -> None:
        erasure.erase_alone(self.mine.desk, self.who, typed=CANARY, reason="person_asked")
        self.mine.close()

    def everything(self, name: str) -> bytes:
        return everything_in(self.folder / name, PASSPHRASE)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    return Home(tmp_path)


def met_somebody(desk: Any) -> tuple[UUID, UUID]:
    who = persons.add_person(desk, display_name=CANARY, note=CANARY)[0].id
    fields: dict[str, Any] = {"ward": "12025W03", "note": f"Met {CANARY}"}
    met = visits.log_visit(desk, start=NOW, kind=VisitKind.STREET_ROUND, **fields)[0].id
    visits.change_visit(desk, met, persons=frozenset({who}))
    return who, met


def test_an_older_backup_in_another_folder_brings_nobody_back(home: Home) -> None:
    home.erase()
    profile.restore(home.folder / "other", home.file, PASSPHRASE)
    profiles.open_profile(home.folder / "other", PASSPHRASE).close()
    assert CANARY.encode() in home.everything("other")
    home.unlock("other").close()
    assert CANARY.encode() not in home.everything("other")


def test_what_is_shared_by_the_profiles_of_a_computer_names_nobody(home: Home) -> None:
    home.erase()
    assert CANARY not in home.ledger.read_text()
    assert str(home.who) in home.ledger.read_text()


def test_a_computer_that_keeps_no_ids_still_erases(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home.ledger.parent.parent.joinpath("computer").write_text("a file in the way")
    with caplog.at_level(logging.WARNING):
        home.erase()
    assert "not kept outside" in caplog.text
    assert CANARY.encode() not in home.everything("mine")


def test_ids_that_may_not_be_read_keep_nobody_from_opening(home: Home) -> None:
    home.mine.close()
    home.ledger.parent.parent.joinpath("computer").write_text("a file in the way")
    home.unlock("mine").close()


def test_a_copy_that_cannot_be_written_to_is_not_shown(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.erase()
    profile.restore(home.folder / "other", home.file, PASSPHRASE)

    def refused(*_given: object) -> None:
        raise ProfileReadOnly

    monkeypatch.setattr(profiles, "open_by", refused)
    with pytest.raises(ProfileReadOnly):
        home.unlock("other")


def test_what_was_written_since_stays_when_somebody_else_is_erased_again(home: Home) -> None:
    """Words that went long ago went with somebody else: what stands there now is new."""
    desk = home.mine.desk
    later = persons.add_person(desk, display_name="Iemand Anders")[0]
    erasure.erase_alone(desk, home.who, typed=CANARY, reason="person_asked")
    visits.change_visit(desk, home.met, note="Nieuw en van niemand")
    profile.back_up(home.mine, home.file)
    erasure.erase_alone(desk, later.id, typed=later.display_name, reason="person_asked")
    home.mine.close()
    profile.restore(home.folder / "other", home.file, PASSPHRASE)
    again = home.unlock("other")
    with again.desk.store.reading() as session:
        assert records.get(session, type(later), later.id) is None
    assert visits.get_visit(again.desk, home.met).note == "Nieuw en van niemand"
    again.close()


def test_only_what_was_cleared_with_somebody_missing_is_cleared_again() -> None:
    one, two, three, four = (UUID(int=number) for number in range(1, 5))
    lines = [Line(one, False, "x"), Line(two, True, "x"), Line(three, False, "x")]
    lines.append(Line(four, True, "x"))
    assert forgetting._cleared_with(lines, {one}) == [two]
    assert forgetting._cleared_with(lines, {three}) == [four]
