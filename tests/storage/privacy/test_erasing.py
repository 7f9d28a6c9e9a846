"""What was erased on request is in no file of the profile any more, and stays away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.domain.listing import Draft, SavedView
from desktop.domain.task import Task
from desktop.domain.visit import Visit
from desktop.storage import records
from desktop.storage.lists import drafts
from desktop.storage.pending import attention, outbox
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import cleaning
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import clear, erase
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import BEFORE_UPDATE, Profile
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK, a_person, a_task, a_visit, edited
from tests.storage.plain_pages import everything_in

CANARY = "kanariegeel"
OTHER = "blijftstaan"


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


def filled(profile: Profile) -> Visit:
    """Return a visit whose note lies wherever a note can lie."""
    visit = a_visit(note=f"{CANARY} een")
    person = a_person(display_name=OTHER)
    with profile.store.writing() as session:
        records.insert(session, visit, person, a_visit(note=OTHER))
    with profile.store.writing() as session:
        session.execute(text("UPDATE visit SET ver = 5"))
    later = edited(visit, note=f"{CANARY} twee")
    with profile.store.writing() as session:
        records.update(session, visit, later)
        attention.keep_refusal(session, _last_op(profile), ("refused", "gate"), at=NOW)
        fields = {"note": f"{CANARY} drie"}
        draft = Draft(id=uuid4(), form="visit", record_id=visit.id, fields=fields, saved_at=NOW)
        drafts.keep_draft(session, draft)
        session.execute(text("UPDATE link SET sent_n = 1"))
    with profile.store.writing() as session:
        records.update(session, later, replace(later, note=f"{CANARY} vier"))
    return visit


def _last_op(profile: Profile) -> UUID:
    return next(reversed(list(profile.journal.read()))).op


def test_canary_lies_everywhere_before(opened: Profile, folder: Path) -> None:
    """Otherwise the next test would prove nothing."""
    filled(opened)
    lies = everything_in(folder, PASSPHRASE)
    assert lies.count(CANARY.encode()) > 5
    assert OTHER.encode() in lies


def test_nothing_of_it_is_left_in_any_file(opened: Profile, folder: Path) -> None:
    visit = filled(opened)
    shutil.copy(folder / "weefsel.db", folder / BEFORE_UPDATE)
    with opened.store.writing() as session:
        erase(session, [visit.id])
    assert clean(opened.store, erased=1)

    left = everything_in(folder, PASSPHRASE)
    assert CANARY.encode() not in left
    assert CANARY[4:].encode() not in left  # the search index leaves out how words begin
    assert OTHER.encode() in left
    assert profiles.check(opened).problems == ()
    with opened.store.reading() as session:
        assert read_link(session).erased == 1


def test_views_that_look_for_somebody_go_with_them(opened: Profile, folder: Path) -> None:
    person = a_person(display_name=f"Fatma {CANARY}")
    with opened.store.writing() as session:
        records.insert(session, person)
        for name, text_ in (("Mijn lijst", CANARY.upper()), (f"Over {CANARY}", ""), (OTHER, "x")):
            setup = {"filters": {"text": [text_]}}
            view = SavedView(id=uuid4(), screen="person", name=name, setup=setup)
            drafts.keep_view(session, view)
    with opened.store.writing() as session:
        erase(session, [person.id])
    clean(opened.store, erased=1)
    with opened.store.reading() as session:
        assert [view.name for view in drafts.views_of(session, "person")] == [OTHER]
    assert CANARY.encode() not in everything_in(folder, PASSPHRASE).lower()


def test_cleaning_that_was_cut_short_is_done_at_the_next_opening(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    visit = filled(profile)
    with profile.store.writing() as session:
        erase(session, [visit.id])
    profile.close()
    assert CANARY.encode() in everything_in(folder, PASSPHRASE)
    profiles.open_profile(folder, PASSPHRASE).close()
    assert CANARY.encode() not in everything_in(folder, PASSPHRASE)


def test_list_that_is_being_read_puts_the_proof_off(opened: Profile) -> None:
    """The log cannot be emptied under a reader; the server hears of it one sync later."""
    visit = filled(opened)
    with opened.store.reading() as reader:
        reader.execute(text("SELECT count(*) FROM visit"))
        with opened.store.writing() as session:
            erase(session, [visit.id])
        assert not clean(opened.store, erased=1)
        with opened.store.reading() as session:
            assert read_link(session).erased == 0
    assert clean(opened.store, erased=1)


def test_who_is_erased_while_files_are_cleaned_is_cleaned_out_too(
    opened: Profile, folder: Path
) -> None:
    visit = filled(opened)
    other = a_visit(note="tweedekanarie")
    with opened.store.writing() as session:
        records.insert(session, other)
    with opened.store.writing() as session:
        erase(session, [visit.id])

    def meanwhile() -> None:  # when the journal was written already
        opened.store.drop_copies = lambda: None
        with opened.store.writing() as session:
            erase(session, [other.id])

    opened.store.drop_copies = meanwhile
    assert not clean(opened.store, erased=1)
    with opened.store.reading() as session:
        assert read_link(session).erased == 0  # no proof of what was only half done
    assert clean(opened.store, erased=2)
    assert b"tweedekanarie" not in everything_in(folder, PASSPHRASE)


def test_how_far_the_journal_is_written_anew_is_told(
    opened: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleaning, "_OFTEN", 2)
    visit = filled(opened)
    with opened.store.writing() as session:
        erase(session, [visit.id])
    told: list[tuple[int, int]] = []
    clean(opened.store, report=lambda done, total: told.append((done, total)))
    assert told == [(2, 5), (4, 5), (5, 5)]


def test_journal_written_anew_says_what_the_operations_say(opened: Profile) -> None:
    filled(opened)
    with opened.store.writing() as session:
        session.execute(text("UPDATE outbox SET moved_to = 4 WHERE n = 2"))
        session.execute(text("UPDATE outbox SET schema = 1 WHERE n = 3"))
    with opened.store.reading() as session:
        read = list(outbox.operations(session))
        passed_on = list(outbox.written(session))
    assert any(operation.was for operation in read)
    assert [(each.n, each.to_bytes()) for each in passed_on] == [
        (operation.n, operation.to_bytes()) for operation in read
    ]


def test_journal_of_an_older_copy_does_not_bring_it_back(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    visit = filled(profile)
    profile.close()
    old = (next((folder / "journal").iterdir())).read_bytes()
    profile = profiles.open_profile(folder, PASSPHRASE)
    with profile.store.writing() as session:
        erase(session, [visit.id])
    clean(profile.store)
    profile.close()
    (folder / "journal" / "stray.journal").write_bytes(old)
    profile = profiles.open_profile(folder, PASSPHRASE)
    with profile.store.reading() as session:
        assert records.get(session, Visit, visit.id) is None
    profile.close()
    assert CANARY.encode() not in everything_in(folder, PASSPHRASE)


def test_tasks_about_somebody_erased_go_also_when_they_were_never_sent(
    opened: Profile, folder: Path
) -> None:
    person = a_person(display_name=OTHER)
    task = a_task(person_id=person.id, title=f"{CANARY} bellen", note=CANARY)
    kept = a_task(title=OTHER)
    with opened.store.writing() as session:
        records.insert(session, person, task, kept)
    with opened.store.writing() as session:
        records.update(session, task, edited(task, note=f"{CANARY} twee"))
        drafts.keep_draft(session, _draft(task))
        drafts.keep_draft(session, _draft_of_new(person.id))
    with opened.store.writing() as session:
        erase(session, [person.id])
    clean(opened.store, erased=1)
    with opened.store.reading() as session:
        assert records.get(session, Task, task.id) is None
        assert records.get(session, Task, kept.id) == kept
        waiting = [op.fields for op in outbox.operations(session) if op.id == task.id]
    assert waiting == [{"person_id": str(person.id)}] * 2
    assert CANARY.encode() not in everything_in(folder, PASSPHRASE)
    assert profiles.check(opened).problems == ()


def test_tasks_about_a_visit_that_named_somebody_lose_their_words(
    opened: Profile, folder: Path
) -> None:
    visit = a_visit()
    task = a_task(visit_id=visit.id, title=f"{CANARY} bellen", note=CANARY)
    with opened.store.writing() as session:
        records.insert(session, visit, task)
    with opened.store.writing() as session:
        drafts.keep_draft(session, _draft(task))
        drafts.keep_draft(session, _draft_of_new(visit.id))
    with opened.store.writing() as session:
        clear(session, [visit.id])
    clean(opened.store, erased=1)
    with opened.store.reading() as session:
        left = records.get(session, Task, task.id)
        waiting = [op.fields for op in outbox.operations(session) if op.id == task.id]
    assert left == replace(task, title="…", note="")
    assert [(fields["title"], "note" in fields) for fields in waiting] == [("…", False)]
    assert CANARY.encode() not in everything_in(folder, PASSPHRASE)
    assert profiles.check(opened).problems == ()


def _draft_of_new(about: UUID) -> Draft:
    fields = {"title": f"{CANARY} vier", "about": {"id": str(about), "title": "wie of wat"}}
    return Draft(id=uuid4(), form="task", record_id=None, fields=fields, saved_at=NOW)


def _draft(task: Task) -> Draft:
    fields = {"title": f"{CANARY} drie", "note": CANARY}
    return Draft(id=uuid4(), form="task", record_id=task.id, fields=fields, saved_at=NOW)
