"""A profile folder in the hands of somebody who has the disk and not the passphrase."""

from __future__ import annotations

import json
import math
import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.record import WardCode
from desktop.domain.vocabulary import LegalBasis, VisitKind
from desktop.errors import DatabaseDamaged, ExpectedError, ProfileIncomplete, WrongPassphrase
from desktop.services import persons, visits
from desktop.services.safety import drafts
from desktop.services.safety.profile import Unlocked, back_up, create, unlock
from desktop.storage.profiles import keys
from desktop.storage.profiles import profile as stored
from desktop.storage.profiles.tries import forget_tries
from desktop.words.errors import words_for
from tests.e2e.program import PASSPHRASE
from tests.e2e.traces import canaries_in, files_under
from tests.storage.examples import QUICK

NAME, NOTE, DRAFT = "Kanarina Zwaluwe", "kanariezang op de trap", "kanariepiet onafgewerkt"
ENCRYPTED = (".db", ".db-wal", ".backup")
SALT = 16
"""First bytes of an encrypted database; SQLCipher keeps random bytes there."""


def now() -> datetime:
    return datetime.now(UTC)


def opened(folder: Path) -> Unlocked:
    return unlock(folder, PASSPHRASE, account="an", now=now)


def work(profile: Unlocked) -> None:
    """Put a person, a visit and a draft in, in texts that stand out."""
    persons.add_person(
        profile.desk, display_name=NAME, legal_basis=LegalBasis.PUBLIC_TASK, note=NOTE
    )
    for _ in range(40):
        visits.log_visit(
            profile.desk,
            start=now(),
            kind=VisitKind.MEETING,
            ward=WardCode("12025W02"),
            note=NOTE * 20,
        )
    drafts.keep_draft(
        profile.desk, draft_id=None, form="visit", record_id=None, fields={"note": DRAFT}
    )


@pytest.fixture(scope="module")
def stolen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two copies: of a laptop that was off, and of one that slept with the window open."""
    room = tmp_path_factory.mktemp("stolen")
    profile = create(room / "profile", PASSPHRASE, account="an", now=now)
    work(profile)
    back_up(profile, room / "profile" / "dag.backup")
    shutil.copytree(room / "profile", room / "asleep")
    profile.close()
    shutil.copytree(room / "profile", room / "off")
    return {name: room / name for name in ("off", "asleep")}


@pytest.fixture
def off(stolen: dict[str, Path], tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(stolen["off"], tmp_path / "off"))


def randomness(content: bytes) -> float:
    """Return the entropy in bits per byte; 8 for noise, 4 to 5 for a text."""
    shares = (count / len(content) for count in Counter(content).values())
    return -sum(share * math.log2(share) for share in shares)


@pytest.mark.parametrize("state", ["off", "asleep"])
def test_no_word_of_it_can_be_read(stolen: dict[str, Path], state: str) -> None:
    files = list(files_under(stolen[state]))
    found = {
        file: canaries_in(file.read_bytes(), [NAME, NOTE, DRAFT, PASSPHRASE]) for file in files
    }

    assert {file: words for file, words in found.items() if words} == {}
    assert not [file for file in files if any(word in file.name for word in ("kanar", "Kanar"))]


@pytest.mark.parametrize("state", ["off", "asleep"])
def test_what_holds_records_looks_like_noise(stolen: dict[str, Path], state: str) -> None:
    large = {
        file.name: randomness(file.read_bytes())
        for file in files_under(stolen[state])
        if file.name.endswith(ENCRYPTED) or file.parent.name == "journal"
    }
    assert {"weefsel.db", "dag.backup"} < large.keys()
    assert {name: bits for name, bits in large.items() if bits < 7.9} == {}


@pytest.mark.parametrize("state", ["off", "asleep"])
def test_another_library_cannot_open_the_database(stolen: dict[str, Path], state: str) -> None:
    address = f"{(stolen[state] / 'weefsel.db').as_uri()}?mode=ro&immutable=1"
    with (
        closing(sqlite3.connect(address, uri=True)) as plain,
        pytest.raises(sqlite3.DatabaseError, match="not a database"),
    ):
        plain.execute("SELECT count(*) FROM sqlite_master")


# Older keys: a changed passphrase wraps the same key anew, a new key is another one


NEW = "een andere lange wachtzin"


def opens(folder: Path, passphrase: str) -> bool:
    try:
        unlock(folder, passphrase, account="an", now=now).close()
    except (WrongPassphrase, DatabaseDamaged):
        return False
    finally:
        forget_tries(folder)
    return True


def test_an_older_key_file_opens_until_there_is_a_new_key(off: Path, tmp_path: Path) -> None:
    stored.change_passphrase(off, PASSPHRASE, PASSPHRASE, cost=QUICK)
    older = Path(shutil.copytree(off, tmp_path / "older"))
    stored.change_passphrase(off, PASSPHRASE, NEW, cost=QUICK)
    assert not opens(off, PASSPHRASE)

    for name in (keys.KEYS, keys.SECOND_COPY):
        shutil.copyfile(older / name, off / name)
    assert opens(off, PASSPHRASE), "so who had a copy and the former passphrase still reads it"

    stored.rekey(off, PASSPHRASE, made_on=now().date(), cost=QUICK)
    for name in (keys.KEYS, keys.SECOND_COPY):
        shutil.copyfile(older / name, off / name)
    assert not opens(off, PASSPHRASE)
    assert opens(older, PASSPHRASE), "nothing reaches a copy that somebody took before"


# Files that somebody changed before the owner came back


def slot_with(folder: Path, **changed: Any) -> None:
    """Change the slot of the passphrase, and put the checksum right."""
    slots: Sequence[dict[str, Any]] = json.loads(json.dumps(keys.read_slots(folder)))
    for slot in slots:
        slot.update({name: value(slot[name]) for name, value in changed.items()})
    keys.write_slots(folder, slots)


def other_letter(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]


def cheap(kdf: dict[str, Any]) -> dict[str, Any]:
    return kdf | {"memory_kib": 8, "rounds": 1, "lanes": 1}


def other_keys(folder: Path) -> None:
    """Put the keys of a profile there of which the thief knows the passphrase."""
    keys.write_slots(folder, [keys.wrap(os.urandom(32), PASSPHRASE)])


def overwrite(name: str, at: int, content: bytes) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        with (folder / name).open("r+b") as file:
            file.seek(at)
            file.write(content)

    return spoil


def plain_database(folder: Path) -> None:
    """Put a database without encryption there."""
    (folder / "weefsel.db").unlink()
    with closing(sqlite3.connect(folder / "weefsel.db")) as plain:
        plain.execute("CREATE TABLE person (id)")
        plain.commit()


def changes() -> Iterator[Any]:
    for name in ("salt", "nonce", "wrapped"):
        yield pytest.param(
            lambda folder, name=name: slot_with(folder, **{name: other_letter}),
            WrongPassphrase,
            id=name,
        )
    yield pytest.param(lambda folder: slot_with(folder, kdf=cheap), WrongPassphrase, id="cheap")
    yield pytest.param(other_keys, DatabaseDamaged, id="other keys")
    yield pytest.param(
        lambda folder: [(folder / name).write_text("{}") for name in (keys.KEYS, keys.SECOND_COPY)],
        ProfileIncomplete,
        id="no slots",
    )
    yield pytest.param(overwrite("weefsel.db", 0, bytes(SALT)), DatabaseDamaged, id="salt of file")
    yield pytest.param(
        overwrite("weefsel.db", 0, b"SQLite format 3\0"), DatabaseDamaged, id="plain header"
    )
    yield pytest.param(overwrite("weefsel.db", 40, b"\0" * 8), DatabaseDamaged, id="first page")
    yield pytest.param(overwrite("weefsel.db", 4090, b"\0\1"), DatabaseDamaged, id="its checksum")
    yield pytest.param(plain_database, DatabaseDamaged, id="plain database")


@pytest.mark.parametrize(("spoil", "expected"), list(changes()))
def test_what_somebody_changed_does_not_open_and_says_so(
    off: Path, spoil: Callable[[Path], object], expected: type[ExpectedError]
) -> None:
    spoil(off)

    with pytest.raises(expected) as refused:
        opened(off).close()

    words = words_for(refused.value)
    assert all((words.title, words.advice))
    assert canaries_in(f"{refused.value!r} {words}".encode(), [NAME, NOTE, DRAFT, PASSPHRASE]) == {}


def test_nothing_outside_is_written_over_by_opening_it(off: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"precious")
    (off / "weefsel.pid").unlink(missing_ok=True)
    (off / "weefsel.pid").symlink_to(mine)

    with pytest.raises(ProfileIncomplete):
        opened(off).close()
    assert mine.read_bytes() == b"precious"


def test_the_owner_opens_the_same_copy(off: Path) -> None:
    profile = opened(off)
    assert [draft.fields["note"] for draft in drafts.drafts(profile.desk)] == [DRAFT]
    profile.close()
