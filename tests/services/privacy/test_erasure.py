"""Somebody is forgotten on a laptop without a server: shown before, complete, for good."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.duplicates.merge_story import Two
from desktop.domain.exchange import ExportOrder
from desktop.domain.listing import Draft
from desktop.domain.person import Person
from desktop.domain.privacy.erasure import Mention
from desktop.domain.vocabulary import LegalBasis
from desktop.errors import InvalidEntry, MaybeForgotten, NotFound
from desktop.services.desk import Desk
from desktop.services.exchanging.record_files import export_records
from desktop.services.merging.merge import merge
from desktop.services.persons import add_person
from desktop.services.privacy import erasure
from desktop.services.privacy.access_log import note_read
from desktop.services.text_remarks import screen
from desktop.storage import records
from desktop.storage.lists import drafts
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.copies import copies_of, make_copy
from desktop.storage.profiles.profile import Profile
from tests.conftest import NOW
from tests.storage.examples import (
    PASSPHRASE,
    QUICK,
    a_consent,
    a_custom_field,
    a_custom_value,
    a_key_figure,
    a_need,
    a_person,
    a_place,
    a_rhythm,
    a_rights_request,
    a_task,
    a_tie,
    a_visit,
    an_attachment,
    edited,
)
from tests.storage.plain_pages import everything_in

CANARY = "Zilverberk"
KEPT = "blijftstaan"


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


def at_work(profile: Profile) -> Desk:
    return Desk(
        store=profile.store, now=lambda: NOW, new_id=uuid7, new_person_id=uuid4, author="lies"
    )


def wrote(desk: Desk, note: str) -> None:
    with desk.store.writing() as session:
        records.insert(session, a_visit(note=note))


def filled(desk: Desk) -> Person:
    """Return somebody of whom the canary stands wherever something about them can stand."""
    person = a_person(
        display_name=f"Fatma {CANARY}",
        email=f"{CANARY}@voorbeeld.be",
        phone="+32470998877",
        note=f"{CANARY} een",
        more_channels=frozenset({f"mailto:{CANARY}2@voorbeeld.be"}),
        legal_basis=LegalBasis.CONSENT,
    )
    field, place, consent = a_custom_field(label="Uur"), a_place(name=KEPT), a_consent(person)
    visit = a_visit(persons=frozenset({person.id}), note=f"Met {CANARY} gepraat", duration=9)
    story = (
        *(person, field, place, replace(consent, wording=CANARY, how_given=CANARY), visit),
        a_key_figure(person.id, offers=CANARY, availability=CANARY),
        a_tie(person, place, role=CANARY),
        a_task(person_id=person.id, ward=None, title=f"Bel {CANARY}", note=CANARY),
        a_task(visit_id=visit.id, ward=None, title=f"Bel {CANARY} terug"),
        a_need(visit, summary=f"vraag van {CANARY}"),
        a_rhythm(person),
        a_custom_value(field, person, value=CANARY),
        a_rights_request(person, answer=CANARY),
        *(an_attachment(person, name=f"{CANARY}.jpg"), an_attachment(visit, name=CANARY)),
    )
    with desk.store.writing() as session:
        for record in story:
            records.insert(session, record)
    with desk.store.writing() as session:
        records.update(session, person, edited(person, note=f"{CANARY} twee"))
        said = {"display_name": CANARY, "persons": [str(person.id)]}
        for record_id in (person.id, None):
            draft = Draft(id=uuid4(), form="x", record_id=record_id, fields=said, saved_at=NOW)
            drafts.keep_draft(session, draft)
    twin, _ = add_person(desk, display_name=f"F. {CANARY}", note=CANARY)
    merge(desk, Two("person", person.id, twin.id))
    note_read(desk, [person.id], "page", f"voor {CANARY}")
    out = desk.store.path.parent / "lijst.csv"
    order = ExportOrder(kind="person", form="csv", out=out, reason=f"{CANARY} vroeg het")
    export_records(desk, order)
    out.unlink()  # what left the laptop, nobody can take back
    screen(desk)
    make_copy(desk.store, NOW)
    return person


def test_what_it_reaches_is_shown_before(opened: Profile) -> None:
    desk = at_work(opened)
    shown = erasure.preview(desk, filled(desk).id)
    assert shown.counts() == {
        "person": 2,
        "key_figure": 1,
        "affiliation": 1,
        "consent": 1,
        "task": 1,
        "contact_rhythm": 1,
        "custom_value": 1,
        "rights_request": 1,
        "attachment": 2,
        "merge_record": 1,
    }
    assert (len(shown.visits), len(shown.words), shown.drafts) == (1, 2, 2)
    assert shown.waiting > 10
    assert shown.indexed > 2


def test_nothing_of_them_is_left_in_any_file(opened: Profile, folder: Path) -> None:
    desk = at_work(opened)
    person = filled(desk)
    wrote(desk, KEPT)
    before = everything_in(folder, PASSPHRASE)
    assert before.count(CANARY.encode()) > 20
    assert copies_of(folder)
    done, _ = erasure.erase_alone(desk, person.id, typed=f"fatma  {CANARY}", reason="person_asked")
    left = everything_in(folder, PASSPHRASE).lower()
    assert CANARY.lower().encode() not in left
    assert CANARY[3:].lower().encode() not in left
    assert b"470998877" not in left
    assert KEPT.encode() in left
    assert not copies_of(folder)
    assert profiles.check(opened).problems == ()
    assert erasure.erasures_done(desk) == [done]
    assert (done.records, done.cleared) == (12, 3)
    assert CANARY.casefold() not in "".join(
        path.read_text("latin-1").casefold() for path in folder.rglob("*") if path.is_file()
    )


def test_an_older_copy_that_is_put_back_does_not_bring_them_back(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    person = filled(at_work(profile))
    profile.close()
    older = (folder / "weefsel.db").read_bytes()
    journal = shutil.copytree(folder / "journal", folder.parent / "journal")
    profile = profiles.open_profile(folder, PASSPHRASE)
    name = person.display_name
    erasure.erase_alone(at_work(profile), person.id, typed=name, reason="person_asked")
    profile.close()
    (folder / "weefsel.db").write_bytes(older)
    shutil.rmtree(folder / "journal")
    shutil.copytree(journal, folder / "journal")
    assert CANARY.encode() in everything_in(folder, PASSPHRASE)
    profile = profiles.open_profile(folder, PASSPHRASE)
    try:
        with pytest.raises(NotFound):
            erasure.preview(at_work(profile), person.id)
        assert CANARY.encode() not in everything_in(folder, PASSPHRASE)
        with pytest.raises(MaybeForgotten):
            add_person(at_work(profile), display_name=name)
    finally:
        profile.close()


def test_the_name_has_to_be_typed(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Els van Dijck")
    with pytest.raises(InvalidEntry, match="other_name"):
        erasure.erase_alone(desk, person.id, typed="Els", reason="person_asked")


def test_who_was_added_by_mistake_may_be_added_again(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Els van Dijck")
    erasure.erase_alone(desk, person.id, typed="Els van Dijck", reason="mistake")
    add_person(desk, display_name="Els van Dijck")


class TestNamesInTextsThatStay:
    """Each is offered by itself, with the sentence it stands in."""

    NOTE = "Druk vandaag. Dijck, van Els: wil niet meer! Daarna thee."

    def a_note(self, desk: Desk, note: str) -> tuple[UUID, list[Mention]]:
        person, _ = add_person(desk, display_name="Els van Dijck")
        wrote(desk, note)
        return person.id, list(erasure.find_mentions(desk, person.id))

    def test_in_the_sentence_only(self, desk: Desk) -> None:
        _, found = self.a_note(desk, "Druk. Met Els Van Dijck gesproken.\nDaarna thee.")
        (mention,) = found
        assert mention.sentence == "Met Els Van Dijck gesproken."
        assert mention.sentence[mention.start : mention.end] == "Els Van Dijck"
        assert mention.is_whole
        assert mention.without_name() == "Met … gesproken."

    def test_whatever_its_order_and_accents(self, desk: Desk) -> None:
        _, found = self.a_note(desk, "Zag van dijck, Éls vandaag")
        assert [each.is_whole for each in found] == [True]

    def test_single_words_are_offered_apart(self, desk: Desk) -> None:
        _, found = self.a_note(desk, "Els was er, en een pelsjas. Dijcken niet.")
        assert [(each.sentence[each.start : each.end], each.is_whole) for each in found] == [
            ("Els", False)
        ]

    def test_taken_out_it_stays_in_nothing(self, opened: Profile, folder: Path) -> None:
        desk = at_work(opened)
        _, (mention, *_) = self.a_note(desk, f"Over Els van Dijck. {KEPT}.")
        erasure.take_name_out(desk, mention)
        left = everything_in(folder, PASSPHRASE)
        assert b"Over Els" not in left
        assert f"Over …. {KEPT}.".encode() in left
        assert profiles.check(opened).problems == ()

    def test_a_text_that_changed_meanwhile_is_not_touched(self, desk: Desk) -> None:
        _, (mention, *_) = self.a_note(desk, "Over Els van Dijck.")
        erasure.rewrite(desk, mention, "Over niemand.")
        with pytest.raises(NotFound):
            erasure.take_name_out(desk, mention)

    def test_leaving_one_needs_a_reason(self, desk: Desk) -> None:
        person, _ = self.a_note(desk, "Over Els van Dijck.")
        with pytest.raises(InvalidEntry):
            erasure.leave_name(desk, person, " ")
        erasure.leave_name(desk, person, "Een andere Els")


def test_every_field_of_a_person_can_hold_the_canary() -> None:
    """A new field of a person has to be thought of in ``filled``."""
    known: dict[str, Any] = {field.name: field for field in fields(Person)}
    texts = {name for name, field in known.items() if field.type == "str"}
    assert texts - {"created_by", "updated_by", "owner"} == {
        *("display_name", "email", "phone", "note"),
        *("informed_language", "informed_how"),
    }
    assert date(2026, 1, 1) < a_person().review_on
