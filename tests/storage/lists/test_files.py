"""Files in the encrypted database: they stay, they are sent once, and an erasure takes them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.domain.attachment import Attachment
from desktop.domain.person import Person
from desktop.domain.record import PersonId
from desktop.storage import records
from desktop.storage.lists import files
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import erase
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import Profile
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK, a_person
from tests.storage.plain_pages import everything_in

CANARY = b"kanariegeel-in-een-foto"
CONTENT = b"\x89PNG\r\n\x1a\n" + CANARY * 3000
SIGNED: dict[str, Any] = {
    "created_at": NOW,
    "created_by": "lies",
    "updated_at": NOW,
    "updated_by": "lies",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    folder = tmp_path / "profiel"
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)
    return folder


@pytest.fixture
def opened(folder: Path) -> Iterator[Profile]:
    profile = profiles.open_profile(folder, PASSPHRASE)
    yield profile
    profile.close()


def a_file(person: UUID, **fields: Any) -> Attachment:
    given: dict[str, Any] = {
        "name": "foto.png",
        "mime": "image/png",
        "size": len(CONTENT),
        "sha256": sha256(CONTENT).hexdigest(),
    }
    return Attachment(id=uuid4(), person_id=PersonId(person), **SIGNED, **(given | fields))


def kept(profile: Profile) -> tuple[Person, Attachment]:
    person = a_person()
    attachment = a_file(person.id)
    with profile.store.writing() as session:
        records.insert(session, person, attachment)
        files.keep_content(session, attachment.id, CONTENT)
    return person, attachment


def test_a_file_is_whole_after_the_program_was_closed(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    person, attachment = kept(profile)
    profile.close()
    assert CANARY not in b"".join(
        each.read_bytes() for each in folder.rglob("*") if each.is_file()
    ), "nothing of it lies there in plain sight"

    again = profiles.open_profile(folder, PASSPHRASE)
    with again.store.reading() as session:
        assert files.content_of(session, attachment.id) == CONTENT
        (line,) = files.files_of(session, "person_id", person.id)
        assert (line.attachment, line.is_here, line.is_sent) == (attachment, True, False)
        assert files.size_of_files(session) == len(CONTENT)
    again.close()


def test_an_erasure_takes_the_bytes_out_of_every_file(opened: Profile, folder: Path) -> None:
    person, attachment = kept(opened)
    assert CANARY in everything_in(folder, PASSPHRASE)
    with opened.store.writing() as session:
        erase(session, [person.id])
    assert clean(opened.store, erased=1)

    assert CANARY not in everything_in(folder, PASSPHRASE)
    with opened.store.reading() as session:
        assert files.content_of(session, attachment.id) is None
        assert files.files_of(session, "person_id", person.id) == []


def test_only_what_the_server_knows_waits_and_only_once(opened: Profile) -> None:
    _person, attachment = kept(opened)
    with opened.store.reading() as session:
        assert files.waiting_files(session) == []
    with opened.store.writing() as session:
        session.execute(text("UPDATE attachment SET ver = 3"))
    with opened.store.reading() as session:
        assert files.waiting_files(session) == [attachment.id]
    with opened.store.writing() as session:
        files.note_sent(session, attachment.id)
    with opened.store.reading() as session:
        assert files.waiting_files(session) == []


def test_a_file_of_a_colleague_is_known_before_its_bytes_are_here(opened: Profile) -> None:
    person = a_person()
    with opened.store.writing() as session:
        records.insert(session, person, a_file(person.id))
    with opened.store.reading() as session:
        (line,) = files.files_of(session, "person_id", person.id)

    assert (line.is_here, line.is_sent) == (False, False)
