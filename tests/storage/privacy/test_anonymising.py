"""A visit whose time is over says nothing any more in any file of the profile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from desktop.domain.listing import Draft
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import Setting
from desktop.storage import records
from desktop.storage.lists import drafts
from desktop.storage.pending import attention, outbox
from desktop.storage.privacy.anonymising import anonymise, forget_sent
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import erase
from desktop.storage.privacy.retention_drops import files_beside
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import Profile
from tests.conftest import NOW
from tests.storage.examples import (
    PASSPHRASE,
    QUICK,
    a_need,
    a_person,
    a_retained,
    a_task,
    a_visit,
    an_organisation,
    edited,
)
from tests.storage.plain_pages import everything_in

CANARY = "kanarierood"
OTHER = "blijftstaan"
POINT = "51.02881"


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


def save(profile: Profile, *found: object) -> None:
    with profile.store.writing() as session:
        records.insert(session, *found)  # type: ignore[arg-type]


def filled(profile: Profile, *, known: bool) -> Visit:
    """Return a visit that says something wherever it can.

    Args:
        known: Whether a server has it already.
    """
    person = a_person(display_name=OTHER)
    visit = a_visit(note=f"{CANARY} een", persons=frozenset({person.id}))
    save(profile, person)
    save(profile, visit, a_visit(note=OTHER))
    save(profile, a_task(visit_id=visit.id, title=f"{CANARY} bellen", note=CANARY))
    save(profile, a_need(visit, summary=f"{CANARY} vraagt"))
    save(profile, a_retained(visit, reason=f"{CANARY} reden"))
    if known:
        with profile.store.writing() as session:
            for statement in (
                "UPDATE visit SET ver = 5",
                "UPDATE task SET ver = 5",
                "UPDATE need SET ver = 5",
                "UPDATE retained SET ver = 5",
            ):
                session.execute(text(statement))
            session.execute(text("UPDATE link SET sent_n = 6"))
    later = edited(visit, note=f"{CANARY} twee")
    with profile.store.writing() as session:
        records.update(session, visit, later)
        last = next(reversed(list(profile.journal.read()))).op
        attention.keep_refusal(session, last, ("refused", "gate"), at=NOW)
        fields = {"note": f"{CANARY} drie"}
        draft = Draft(id=UUID(int=9), form="visit", record_id=visit.id, fields=fields, saved_at=NOW)
        drafts.keep_draft(session, draft)
    return later


def carry_out(profile: Profile, *visits: Visit) -> None:
    with profile.store.writing() as session:
        anonymise(session, list(visits), on=NOW.date(), at=NOW, by="lies")


def waiting(profile: Profile, visit: Visit) -> list[dict[str, object]]:
    with profile.store.reading() as session:
        return [dict(each.fields) for each, _sent in outbox.history_of(session, visit.id)]


def test_the_canary_lies_everywhere_before(opened: Profile, folder: Path) -> None:
    """Otherwise the next tests would prove nothing."""
    filled(opened, known=True)
    lies = everything_in(folder, PASSPHRASE)
    assert lies.count(CANARY.encode()) > 12
    assert OTHER.encode() in lies


@pytest.mark.parametrize("known", [False, True])
def test_no_word_of_it_is_left_in_any_file(opened: Profile, folder: Path, known: bool) -> None:
    visit = filled(opened, known=known)
    carry_out(opened, visit)
    if not known:  # with a server, that one erases decisions and files for all laptops
        with opened.store.writing() as session:
            erase(session, files_beside(session, [visit.id]))
    assert clean(opened.store)

    left = everything_in(folder, PASSPHRASE)
    assert left.count(CANARY.encode()) == left.count(f"{CANARY} reden".encode())
    if not known:
        assert CANARY.encode() not in left
        assert CANARY[4:].encode() not in left
    assert OTHER.encode() in left
    assert profiles.check(opened).problems == ()


def test_who_was_in_it_is_in_no_operation_once_the_server_has_it(opened: Profile) -> None:
    visit = filled(opened, known=True)
    carry_out(opened, visit)
    (person,) = visit.persons

    says = waiting(opened, visit)
    assert says[-1]["persons"] == {"remove": [str(person)]}  # that the server has to hear
    assert all("persons" not in each and "note" not in each for each in says[:-1])

    with opened.store.writing() as session:
        session.execute(text("UPDATE link SET sent_n = (SELECT max(n) FROM outbox)"))
        forget_sent(session)
    assert str(person) not in json.dumps(waiting(opened, visit))


def test_what_a_server_never_saw_it_never_sees(opened: Profile) -> None:
    visit = filled(opened, known=False)
    carry_out(opened, visit)
    said = json.dumps(waiting(opened, visit))
    assert CANARY not in said
    assert str(next(iter(visit.persons))) not in said


def test_a_point_and_whose_home_it_was_go_too(opened: Profile, folder: Path) -> None:
    house = an_organisation(name=OTHER)
    street = a_visit(lat=float(POINT), lon=4.48123)
    home = a_visit(setting=Setting.HOME, organisation_id=house.id, note="x")
    save(opened, house)
    save(opened, street, home)

    carry_out(opened, street, home)
    clean(opened.store)

    assert POINT.encode() not in everything_in(folder, PASSPHRASE)
    with opened.store.reading() as session:
        found = records.get_many(session, Visit, [street.id, home.id])
    assert (found[street.id].lat, found[home.id].organisation_id) == (None, None)
    assert found[street.id].anonymised_on == NOW.date()
    assert str(house.id) not in json.dumps(waiting(opened, home))


def test_the_same_is_found_after_the_journal_was_replayed(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    visit = filled(profile, known=False)
    carry_out(profile, visit)
    profile.close()

    profile = profiles.open_profile(folder, PASSPHRASE)
    with profile.store.reading() as session:
        found = records.get(session, Visit, visit.id)
    profile.close()
    assert found is not None
    assert replace(found, updated_at=NOW) == replace(
        visit,
        note="",
        persons=frozenset(),
        anonymised_on=NOW.date(),
        updated_at=NOW,
        updated_by="lies",
    )
