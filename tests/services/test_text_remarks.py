"""Texts that tell too much: told while typing, listed, taught, left, and gone with an erasure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.domain.duplicates.merge_story import Two
from desktop.domain.record import WardCode
from desktop.domain.traces.lint import Kind, Names, Remark
from desktop.domain.vocabulary import ConsentPurpose, CustomType, PlaceKind, Right, VisitKind
from desktop.errors import NotFound
from desktop.services import bin as rubbish
from desktop.services import custom_fields, merging, persons, places, text_remarks, ties, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.organising import networks
from desktop.services.privacy import rights
from desktop.storage.privacy import texts
from desktop.storage.privacy.erasing import clear, erase
from tests.conftest import NOW

TELLING = "Fatima is moslima."


def visit(desk: Desk, note: str) -> UUID:
    return visits.log_visit(
        desk, start=NOW, kind=VisitKind.STREET_ROUND, ward=WardCode("12025W04"), note=note
    )[0].id


def person(desk: Desk, name: str, **fields: str) -> UUID:
    return persons.add_person(desk, display_name=name, **fields)[0].id


def place(desk: Desk, note: str) -> UUID:
    fields: dict[str, Any] = {"kind": PlaceKind.LIBRARY, "ward": WardCode("12025W04"), "note": note}
    return places.add_place(desk, name="Buurthuis", **fields)[0].id


def listed(desk: Desk) -> Sequence[tuple[str, str, Sequence[str]]]:
    """Look at what changed, and return kind, field and what is told of all that is listed."""
    text_remarks.screen(desk)
    found = text_remarks.telling(desk)
    assert found.total == len(found.rows)
    return [(each.kind, each.field, [str(r.what) for r in each.remarks]) for each in found.rows]


def only(desk: Desk) -> Remark:
    text_remarks.screen(desk)
    (row,) = text_remarks.telling(desk).rows
    (remark,) = row.remarks
    return remark


def test_what_tells_too_much_is_listed_wherever_it_stands(desk: Desk) -> None:
    visit(desk, TELLING)
    visit(desk, "Koffie met Fatima.")
    samira = person(desk, "Samira El Amrani", note="Heeft schulden.")
    networks.add_network(desk, name="Naaiatelier", needs="Zohra is ziek.")
    tasks.add_task(desk, about="person", record_id=samira, title="Bellen over haar depressie")
    place(desk, "Bel 0470 12 34 56")
    assert sorted(listed(desk)) == [
        ("network", "needs", ["health"]),
        ("person", "note", ["money"]),
        ("place", "note", ["phone"]),
        ("task", "title", ["health"]),
        ("visit", "note", ["belief"]),
    ]


def test_entries_in_own_fields_and_answers_to_requests_are_listed_too(desk: Desk) -> None:
    samira = person(desk, "Samira El Amrani")
    library = place(desk, "")
    field = custom_fields.add_field(
        desk, extends="place", label="Sleutel", type=CustomType.TEXT, choices=""
    )[0]
    custom_fields.fill_in(desk, "place", library, {field.id: "Bij Omar, die depressief is"})
    asked = rights.add_request(desk, samira, Right.OBJECTION)[0]
    rights.close_request(desk, asked.id, "Gemeld dat haar depressie niet bewaard wordt")
    assert sorted(listed(desk)) == [
        ("custom_value", "value", ["health"]),
        ("rights_request", "answer", ["health"]),
    ]
    entry, answer = sorted(text_remarks.telling(desk).rows, key=lambda row: row.kind)
    assert (entry.open_kind, entry.open_id) == ("place", library), "there it is rewritten"
    assert (answer.open_kind, answer.title) == ("", "Samira El Amrani")


def test_only_texts_that_changed_are_looked_at_again(desk: Desk) -> None:
    first = visit(desk, TELLING)
    visit(desk, "Niets bijzonders.")
    assert len(listed(desk)) == 1
    with desk.store.reading() as session:
        assert texts.unscreened_count(session) == 0
    visits.change_visit(desk, first, reached_total=4)
    with desk.store.reading() as session:
        assert texts.unscreened_count(session) == 0
    visits.change_visit(desk, first, note="Gesprek over het feest.")
    with desk.store.reading() as session:
        assert texts.unscreened_count(session) == 1
    assert listed(desk) == []


def test_a_text_that_changes_while_it_is_looked_at_is_looked_at_again(desk: Desk) -> None:
    one = visit(desk, "Niets bijzonders.")
    with desk.store.reading() as session:
        (read,) = texts.unscreened(session, most=10)
    visits.change_visit(desk, one, note=TELLING)
    with desk.store.writing() as session:
        texts.keep_remarks(session, [(read, {})])
    assert len(listed(desk)) == 1


def test_a_record_in_the_bin_is_not_listed_until_it_comes_out(desk: Desk) -> None:
    one = visit(desk, TELLING)
    assert len(listed(desk)) == 1
    rubbish.delete(desk, "visit", one)
    assert listed(desk) == []
    rubbish.restore(desk, "visit", one)
    assert len(listed(desk)) == 1


def test_what_is_taught_counts_everywhere_and_can_be_taken_back(desk: Desk) -> None:
    visit(desk, TELLING)
    visit(desk, "Volgens Karim is FATIMA een moslima.")
    assert len(listed(desk)) == 2
    (remark,) = text_remarks.telling(desk).rows[0].remarks
    text_remarks.teach(desk, replace(remark, name="Fatima"))
    assert listed(desk) == []
    (known,) = text_remarks.taught(desk)
    assert (known.name, known.word) == ("Fatima", "moslima")
    text_remarks.unteach(desk, known.mark)
    assert len(listed(desk)) == 2
    with pytest.raises(NotFound):
        text_remarks.unteach(desk, known.mark)


def test_what_is_left_in_one_text_survives_an_edit_and_is_told_elsewhere(desk: Desk) -> None:
    one = visit(desk, TELLING)
    remark = only(desk)
    text_remarks.leave(desk, one, "note", [remark.mark])
    assert listed(desk) == []
    visits.change_visit(desk, one, note=f"Regen. {TELLING}")
    assert listed(desk) == []
    visits.change_visit(desk, one, note=f"Regen. {TELLING} Ze heeft schulden.")
    assert listed(desk) == [("visit", "note", ["money"])]
    visit(desk, TELLING)
    assert len(listed(desk)) == 2
    text_remarks.take_up(desk, one, "note", [remark.mark])
    assert sorted(listed(desk))[0] == ("visit", "note", ["belief"])


def test_a_consent_covers_what_is_told_for_as_long_as_it_holds(desk: Desk) -> None:
    samira = person(desk, "Samira El Amrani")
    visit(desk, "Samira El Amrani is moslima.")
    remark = only(desk)
    assert remark.person_id == samira
    assert text_remarks.consent_for(desk, remark) is None
    ties.give_consent(desk, samira, purpose=ConsentPurpose.KEEP_IN_TOUCH)
    assert text_remarks.consent_for(desk, remark) is None
    consent, _ = ties.give_consent(desk, samira, purpose=ConsentPurpose.SPECIAL_CATEGORY)
    found = text_remarks.consent_for(desk, remark)
    assert found is not None
    text_remarks.teach(desk, remark, consent_id=found.id)
    assert listed(desk) == []
    later = replace(desk, now=lambda: NOW + timedelta(days=2))
    ties.withdraw_consent(later, consent.id)
    assert len(listed(later)) == 1
    with pytest.raises(NotFound):
        text_remarks.teach(later, remark, consent_id=consent.id)


def test_a_consent_that_ran_out_covers_nothing(desk: Desk) -> None:
    samira = person(desk, "Samira El Amrani")
    visit(desk, "Samira El Amrani is moslima.")
    remark = only(desk)
    until = desk.today() + timedelta(days=1)
    consent, _ = ties.give_consent(
        desk, samira, purpose=ConsentPurpose.SPECIAL_CATEGORY, expires_on=until
    )
    text_remarks.teach(desk, remark, consent_id=consent.id)
    assert text_remarks.look(desk, "Samira El Amrani is moslima.", _names(desk)) == []
    later = replace(desk, now=lambda: NOW + timedelta(days=2))
    assert len(text_remarks.look(later, "Samira El Amrani is moslima.", _names(desk))) == 1
    assert len(listed(later)) == 1


def test_a_contact_is_known_by_an_uncommon_name_too(desk: Desk) -> None:
    note = "Vandaag was Wybrigje erg ziek."
    assert text_remarks.look(desk, note, _names(desk)) == []
    person(desk, "Wybrigje Hoekstra")
    (remark,) = text_remarks.look(desk, note, _names(desk))
    assert remark.kind is Kind.SENSITIVE


def test_what_was_taught_and_seen_goes_with_who_is_erased(desk: Desk) -> None:
    samira = person(desk, "Samira El Amrani", note="Is ziek.")
    note = visit(desk, "Samira El Amrani is moslima. Fatima is ziek.")
    text_remarks.screen(desk)
    for row in text_remarks.telling(desk).rows:
        for remark in row.remarks:
            text_remarks.teach(desk, remark)
    text_remarks.leave(desk, samira, "note", [1])
    with desk.store.writing() as session:
        erase(session, [samira])
        clear(session, [note])
    assert [each.name for each in text_remarks.taught(desk)] == ["Fatima"]
    text_remarks.screen(desk)
    with desk.store.reading() as session:
        for table in ("text_remark", "text_left", "text_unscreened"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0  # noqa: S608


def test_what_was_left_is_left_in_the_record_that_takes_it_up(desk: Desk) -> None:
    one, other = place(desk, TELLING), place(desk, "")
    text_remarks.leave(desk, one, "note", [only(desk).mark])
    merging.merge(desk, Two("place", other, one))
    assert places.get_place(desk, other).note
    assert listed(desk) == []


def test_stopping_keeps_what_was_done(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_remarks, "_AT_ONCE", 1)
    for _ in range(3):
        visit(desk, TELLING)

    def stop(done: int, _all: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        text_remarks.screen(desk, stop)
    with desk.store.reading() as session:
        assert texts.unscreened_count(session) == 1
        assert texts.telling_count(session, today=date(2026, 3, 4)) == 2


def test_nothing_of_it_is_an_operation(desk: Desk) -> None:
    visit(desk, TELLING)
    remark = only(desk)
    with desk.store.reading() as session:
        before = session.execute(text("SELECT count(*) FROM outbox")).scalar()
    text_remarks.teach(desk, remark)
    text_remarks.leave(desk, uuid4(), "note", [remark.mark])
    with desk.store.reading() as session:
        assert session.execute(text("SELECT count(*) FROM outbox")).scalar() == before


def _names(desk: Desk) -> Names:
    return text_remarks.known_names(desk)


def test_an_older_text_is_looked_at_again_for_a_contact_who_is_new(desk: Desk) -> None:
    visit(desk, "Vandaag was Wybrigje erg ziek.")
    visit(desk, "Vandaag was Elke De Vos erg ziek, elke keer.")
    visit(desk, "Niets bijzonders.")
    assert listed(desk) == []
    person(desk, "Wybrigje Hoekstra")
    person(desk, "Elke De Vos")
    person(desk, "Fatima El Idrissi")
    assert listed(desk) == [("visit", "note", ["health"])] * 2
    with desk.store.reading() as session:
        assert texts.new_names(session, most=9) == []
