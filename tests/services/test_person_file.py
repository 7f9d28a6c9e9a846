"""A person's file holds all that is about them, and nothing about anybody else."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.conflict import Conflict, ConflictKind
from desktop.domain.merging import PAIRS
from desktop.domain.person import Person
from desktop.domain.privacy.access import Way
from desktop.domain.privacy.person_file import KEPT_BY_MACHINES, LEFT_OUT, OF_THE_VISIT
from desktop.domain.record import Record
from desktop.domain.roles.role import Role
from desktop.domain.syncing.review import FieldChange, HistoryStep
from desktop.errors import InvalidEntry, NotAllowed, ServerUnreachable
from desktop.i18n import language, speaking
from desktop.paths import resources_folder
from desktop.reports.person_file import as_json, write_json, write_pdf
from desktop.services.desk import Desk
from desktop.services.person_file import _handed_over, gather, sentences_about
from desktop.services.privacy.access_log import note_read, reads_of
from desktop.storage import records
from desktop.storage.driver import driver
from desktop.storage.registry import SHAPES, Shape, shape_named
from tests.conftest import NOW
from tests.storage import examples

OTHER = "Mustafa Anders"
REASON = "Vroeg het aan de balie"
_FIELD = examples.a_custom_field()
_PLACE = examples.a_place()
MADE: dict[str, Callable[[Person], Record]] = {
    "key_figure": lambda person: examples.a_key_figure(person.id, offers="tolken"),
    "affiliation": lambda person: examples.a_tie(person, _PLACE),
    "consent": lambda person: replace(examples.a_consent(person), wording="Mogen wij u bellen?"),
    "task": lambda person: examples.a_task(person_id=person.id, ward=None, note="na de markt"),
    "contact_rhythm": examples.a_rhythm,
    "merge_record": lambda person: examples.a_merge(examples.a_person(), person),
    "not_duplicate": lambda person: examples.not_alike(examples.a_person(), person),
    "attachment": examples.an_attachment,
    "custom_value": lambda person: examples.a_custom_value(_FIELD, person),
    "rights_request": examples.a_rights_request,
    "retained": examples.a_retained,
}
"""Kind that names persons → one about somebody. A new kind has to be added here."""


ABOUT_ALL = {
    *("updated_at", "updated_by", "anonymised_on", "reached_total", "reached_new"),
    *("networks", "goals", "outcomes", "themes"),
}
"""Of a visit: counts and what it was about, which tell of all who were there."""


def naming(shape: Shape) -> bool:
    return "person" in shape.refers.values() or shape.kind in PAIRS


def filled(desk: Desk) -> Person:
    person = examples.a_person(display_name="Els van Dijck", note="belt liever")
    other = examples.a_person(display_name=OTHER)
    visit = examples.a_visit(
        persons=frozenset({person.id, other.id}), note=f"Els zei dat {OTHER} ziek is. Thee."
    )
    with desk.store.writing() as session:
        for record in (person, other, _FIELD, _PLACE, visit):
            records.insert(session, record)
        for make in MADE.values():
            records.insert(session, make(person))
    with desk.store.writing() as session:
        records.update(session, person, examples.edited(person, note="belt nooit"))
    return person


def test_every_kind_that_names_persons_is_in_it(desk: Desk) -> None:
    """Walks the schema: what is not made here would be forgotten."""
    kinds = {shape.kind for shape in SHAPES if naming(shape)} - {"visit"}
    assert kinds == MADE.keys()
    found = gather(desk, filled(desk).id, reason=REASON)
    assert kinds | {"person"} == found.records.keys()
    assert len(found.visits) == 1


def test_what_is_said_is_in_it_with_former_values(desk: Desk) -> None:
    found = gather(desk, filled(desk).id, reason=REASON)
    said = as_json(found)
    for text in ("belt nooit", "belt liever", "Mogen wij u bellen?", "tolken", "na de markt"):
        assert text in said
    assert json.loads(said)["format"] == 1


def test_nobody_else_is_in_it(desk: Desk) -> None:
    found = gather(desk, filled(desk).id, reason=REASON)
    assert OTHER not in as_json(found)
    assert "ziek" not in as_json(found)
    assert (found.others, found.notes) == (1, 1)


def test_whom_a_change_named_is_not_in_it_either(desk: Desk) -> None:
    """History of two who are not the same tells the name of the other one."""
    person = filled(desk)
    other = examples.a_person(display_name="Iemand Geheim")
    with desk.store.writing() as session:
        records.insert(session, other)
        records.insert(session, examples.not_alike(other, person))
    note_read(desk, [person.id, other.id], Way.LIST)
    said = as_json(gather(desk, person.id, reason=REASON))
    assert "Geheim" not in said
    assert str(other.id) not in said


@pytest.mark.parametrize("kind", ["person", "visit", *MADE])
def test_every_column_is_handed_over_or_said_why_not(kind: str) -> None:
    """Walks the schema: a new column about somebody is in the file, or has a reason."""
    shape = shape_named(kind)
    columns = {*shape.table.c.keys(), *shape.sets}
    me = str(UUID(int=1))
    body = dict.fromkeys(columns - KEPT_BY_MACHINES.keys(), me)
    handed = OF_THE_VISIT if kind == "visit" else _handed_over(kind, body, {me}).keys()
    assert handed <= columns
    unexplained = columns - handed - KEPT_BY_MACHINES.keys() - LEFT_OUT.keys()
    assert unexplained == (ABOUT_ALL if kind == "visit" else set())


def test_what_a_newer_program_noted_is_in_it(desk: Desk) -> None:
    person = filled(desk)
    with desk.store.writing() as session:
        driver(session).execute(
            "UPDATE person SET extra = ? WHERE id = ?", ('{"nickname": "Elsje"}', person.id.bytes)
        )
    assert "Elsje" in as_json(gather(desk, person.id, reason=REASON))


def test_sentences_are_for_the_colleague_to_read_and_choose(desk: Desk) -> None:
    person = filled(desk)
    (mention,) = sentences_about(desk, person.id)
    assert mention.sentence == f"Els zei dat {OTHER} ziek is."
    chosen = replace(mention, sentence="Els zei dat het goed gaat.")
    assert "goed gaat" in as_json(gather(desk, person.id, reason=REASON, quotes=[chosen]))


def test_that_it_was_made_is_in_the_log_with_the_reason(desk: Desk) -> None:
    person = filled(desk)
    gather(desk, person.id, reason=REASON)
    assert [(read.way, read.reason) for read in reads_of(desk, person.id)] == [
        ("person_file", REASON)
    ]


def test_a_reason_is_asked(desk: Desk) -> None:
    with pytest.raises(InvalidEntry):
        gather(desk, filled(desk).id, reason=" ")


def test_who_may_not_give_it_does_not_get_it(desk: Desk) -> None:
    person = filled(desk)
    with pytest.raises(NotAllowed):
        gather(replace(desk, role=Role.FIELD_WORKER), person.id, reason=REASON)


def test_conflicts_about_the_person_are_in_it(desk: Desk) -> None:
    person = filled(desk)
    made: dict[str, Any] = {
        "created_at": NOW,
        "created_by": "",
        "updated_at": NOW,
        "updated_by": "",
    }
    conflict = Conflict(
        **{**made, "id": UUID(int=5), "entity": "person", "record_id": person.id},
        field="phone",
        kind=ConflictKind.VALUE,
        standing="+32470000001",
        aside="+32470000002",
    )
    with desk.store.writing() as session:
        records.insert(session, conflict)
    (met,) = gather(desk, person.id, reason=REASON).conflicts
    assert (met.standing, met.aside) == ("+32470000001", "+32470000002")


class TestWithAServer:
    def step(self, kind: str, id_: UUID) -> list[HistoryStep]:
        change = FieldChange("note", "van de server", "later")
        at = datetime(2026, 1, 2, tzinfo=UTC)
        made: dict[str, Any] = {
            "op": id_,
            "at": at,
            "by": "bo",
            "device": "7",
            "outcome": "applied",
        }
        return [HistoryStep(**made, changes=[change])] if kind == "person" else []

    def test_its_part_of_the_history_is_there(self, desk: Desk) -> None:
        found = gather(desk, filled(desk).id, reason=REASON, ask=self.step)
        assert found.history_whole
        assert "van de server" in as_json(found)

    def test_that_cannot_be_reached_the_file_says_so(self, desk: Desk) -> None:
        def unreachable(_kind: str, _id: UUID) -> list[HistoryStep]:
            raise ServerUnreachable

        found = gather(desk, filled(desk).id, reason=REASON, ask=unreachable)
        assert not found.history_whole
        assert found.history


def test_the_pdf_can_be_read_aloud_and_in_three_languages(desk: Desk, tmp_path: Path) -> None:
    found = gather(desk, filled(desk).id, reason=REASON)
    for code in ("nl", "fr", "en"):
        with speaking(code, resources_folder() / "i18n"):
            assert language() == code
            written = write_pdf(found, tmp_path / f"{code}.pdf").read_bytes()
        assert b"pdfuaid" in written
        assert f"/Lang({code})".encode() in written.replace(b" ", b"")
    assert language() == "en"
    written_at = write_json(found, tmp_path / "file.json")
    assert json.loads(written_at.read_text("utf-8"))["weefsel"] == "person-file"
    assert not list(tmp_path.glob("*.tmp*"))
