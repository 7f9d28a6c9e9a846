"""Erased is erased: in the books, in every log, against every operation, after a restore."""

from __future__ import annotations

from uuid import UUID

import msgspec

from desktop.domain.roles.role import Role
from desktop.server.erasure import Closure, closure_of, erase, replay
from desktop.sync.checksum import total
from tests.server.office import PERSON, Laptop, Office, Paper, outcome_of

SECRET = "Zilverberk"


def _person_with_everything(office: Office, an: Laptop) -> tuple[UUID, UUID]:
    bo = office.laptop("bo")
    person = an.make("person", display_name=f"Fatma {SECRET}", note=SECRET)
    visit = an.make("visit", persons={"add": [str(person)]}, note=f"With {SECRET}", duration=9)
    place = an.make("place")
    an.make("key_figure", person_id=str(person), offers=SECRET)
    an.make("consent", person_id=str(person), purpose="story", given_on="2026-01-02")
    tie = {"person_id": str(person), "target_kind": "place", "target_id": str(place)}
    an.make("affiliation", **tie, role=SECRET)
    an.make("task", person_id=str(person), title=f"Bel {SECRET}", note=SECRET)
    for id_ in (person, visit):
        seen = office.record(id_).ver
        an.edit(id_, base=seen, note=f"{SECRET} one")
        bo.edit(id_, base=seen, note=f"{SECRET} two")
    an.edit(visit, start="not a moment", note=SECRET)
    an.push(an.op("visit", office.new_id(), {"persons": {"add": [str(person)]}, "note": SECRET}))
    return person, visit


def _erase(office: Office, id_: UUID) -> tuple[Closure, Paper]:
    paper = Paper([])
    done = erase(office.books, id_, ledger=paper, reason="request", occasion=office.occasion())
    return done, paper


def test_nothing_of_the_person_is_left_anywhere() -> None:
    office = Office()
    person, visit = _person_with_everything(office, office.laptop("an"))
    assert SECRET in str(msgspec.to_builtins(office.books.__dict__))
    closure, paper = _erase(office, person)
    assert len(closure.erased) == 7
    assert closure.visits == [visit]
    assert {entry.id for entry in paper.lines if not entry.cleared} == set(closure.erased)
    assert [entry.id for entry in paper.lines if entry.cleared] == [visit]
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))
    record = office.record(visit)
    assert record.body["duration"] == 9
    assert not {"persons", "note"} & record.body.keys()


def test_what_is_shown_before_is_what_is_done() -> None:
    office = Office()
    person, _ = _person_with_everything(office, office.laptop("an"))
    shown = closure_of(office.books, person)
    assert _erase(office, person)[0] == shown


def test_every_laptop_hears_of_it_whatever_its_scopes() -> None:
    office = Office()
    person, _ = _person_with_everything(office, office.laptop("an"))
    closure, _ = _erase(office, person)
    elsewhere = office.laptop("far", other=Role.STEERING_READER)
    welcome = elsewhere.hello()
    assert set(welcome.erasures) == set(closure.erased)
    assert elsewhere.hello(erased=welcome.erased).erasures == []
    assert welcome.cleared == list(closure.visits)
    assert office.books.streams[elsewhere.stream].erased == welcome.erased


def test_the_feed_says_erased_and_checksums_agree() -> None:
    office = Office()
    an = office.laptop("an")
    person, _ = _person_with_everything(office, an)
    an.pull()
    closure, _ = _erase(office, person)
    page = an.pull()
    assert {mark.id for mark in page.erased} == set(closure.erased)
    for scope, checksum in page.checksums.items():
        mine = [(row.id, row.ver) for row in an.rows.values() if row.scope == scope]
        assert total(mine) == checksum


def test_operations_on_it_or_about_it_are_thrown_away() -> None:
    office = Office()
    an = office.laptop("an")
    person, _ = _person_with_everything(office, an)
    _erase(office, person)
    late = office.laptop("late")
    assert outcome_of(late.push(late.op("person", person, {"note": SECRET}))) == "erased"
    tie = {"person_id": str(person), "offers": SECRET}
    assert outcome_of(late.push(late.op("key_figure", office.new_id(), tie))) == "erased"
    visit = late.make("visit", persons={"add": [str(person)]})
    assert "persons" not in office.record(visit).body
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))


def test_a_broken_operation_about_somebody_erased_is_not_kept_aside_either() -> None:
    office = Office()
    an = office.laptop("an")
    person = an.make("person")
    _erase(office, person)
    tie = {"person_id": str(person), "offers": SECRET, "agreed_on": "no day"}
    assert outcome_of(an.push(an.op("key_figure", office.new_id(), tie))) == "erased"
    visit = {"persons": {"add": [str(person)]}, "note": SECRET, "kind": 5}
    assert outcome_of(an.push(an.op("visit", office.new_id(), visit))) == "erased"
    old = an.op("person", person, {"note": SECRET}, schema=0)
    assert outcome_of(an.push(old)) == "erased"
    assert not office.books.quarantined


def test_the_ledger_erases_again_what_a_restore_brought_back() -> None:
    office = Office()
    an = office.laptop("an")
    earliest = office.books.snapshot()
    person, visit = _person_with_everything(office, an)
    earlier = office.books.snapshot()
    _, paper = _erase(office, person)
    office.books.restore(earlier)
    assert replay(office.books, paper.entries(), occasion=office.occasion()) == 7
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))
    assert "persons" not in office.record(visit).body
    assert replay(office.books, paper.entries(), occasion=office.occasion()) == 0
    office.books.restore(earliest)
    assert replay(office.books, paper.entries(), occasion=office.occasion()) == 0
    late = office.laptop("late")
    assert outcome_of(late.push(late.op("person", person, {"note": SECRET}))) == "erased"
    assert len(late.hello().erasures) == 7
    assert late.hello().cleared == [visit]


def test_erasing_twice_changes_nothing() -> None:
    office = Office()
    person = office.laptop("an").make("person")
    _erase(office, person)
    ver = office.record(person).ver
    _erase(office, person)
    assert office.record(person).ver == ver


def test_a_note_from_before_the_erasure_does_not_come_back() -> None:
    office = Office()
    an, late = office.laptop("an"), office.laptop("late")
    person, visit = _person_with_everything(office, an)
    seen = office.record(visit).ver
    _erase(office, person)
    note = {"note": f"{SECRET} again", "duration": 10}
    assert outcome_of(late.push(late.op("visit", visit, note, base=seen))) == "erased"
    old = late.op("visit", visit, {"note": SECRET}, base=seen, was={"note": f"With {SECRET}"})
    assert outcome_of(late.push(old)) == "erased"
    record = office.record(visit)
    assert "note" not in record.body
    assert record.body["duration"] == 10
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))


def test_a_note_written_after_the_erasure_stays_through_a_restore() -> None:
    office = Office()
    an = office.laptop("an")
    person, visit = _person_with_everything(office, an)
    _, paper = _erase(office, person)
    an.edit(visit, base=office.record(visit).ver, note="The square was full")
    newer = office.books.snapshot()
    office.books.restore(newer)
    replay(office.books, paper.entries(), occasion=office.occasion())
    assert office.record(visit).body["note"] == "The square was full"


def test_a_restore_takes_the_note_of_a_visit_that_named_nobody_yet() -> None:
    office = Office()
    an = office.laptop("an")
    person = an.make("person")
    visit = an.make("visit", note=f"About {SECRET}")
    earlier = office.books.snapshot()
    an.edit(visit, base=office.record(visit).ver, persons={"add": [str(person)]})
    _, paper = _erase(office, person)
    office.books.restore(earlier)
    replay(office.books, paper.entries(), occasion=office.occasion())
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))


def test_after_a_restore_every_laptop_hears_all_erasures_again() -> None:
    office = Office()
    an = office.laptop("an")
    person = an.make("person")
    _erase(office, person)
    an.pull()
    assert an.hello(erased=1).erasures == []
    an.cursors = dict.fromkeys(an.cursors, "of another history")
    assert an.hello(erased=1).erasures == [person]


def test_a_task_about_a_visit_that_named_the_person_stays_without_its_words() -> None:
    office = Office()
    an = office.laptop("an")
    person, visit = _person_with_everything(office, an)
    other = an.make("visit", note="Nobody was named")
    words = {"title": f"Call {SECRET}", "note": SECRET, "due_on": "2026-03-09"}
    task = an.make("task", visit_id=str(visit), **words)
    kept = an.make("task", visit_id=str(other), title="Bring flyers")
    closure, _ = _erase(office, person)
    assert closure.tasks == [task]
    assert task not in closure.erased
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))
    body = office.record(task).body
    assert (body["title"], body["due_on"], "note" in body) == ("…", "2026-03-09", False)
    assert office.record(kept).body["title"] == "Bring flyers"
    assert set(an.hello().cleared) >= {task, visit}


def test_tasks_about_somebody_erased_are_thrown_away_however_late_they_come() -> None:
    office = Office()
    an = office.laptop("an")
    person = an.make("person")
    _erase(office, person)
    about = {"person_id": str(person), "title": SECRET}
    assert outcome_of(an.push(an.op("task", office.new_id(), about))) == "erased"
    only = {"person_id": str(person)}
    assert outcome_of(an.push(an.op("task", office.new_id(), only))) == "erased"
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))
    assert not office.books.quarantined


def test_rhythm_file_own_field_and_merge_of_somebody_go_with_them() -> None:
    office = Office()
    an, who, same = office.laptop(), office.new_id(), office.new_id()
    an.push(*(an.op("person", id_, PERSON) for id_ in (who, same)))
    about = {"person_id": str(who)}
    picture = {"name": f"{SECRET}.jpg", "mime": "image/jpeg", "size": 1, "sha256": "0" * 64}
    field = an.make("custom_field", extends="person", label="Moment", type="text")
    gone = {
        an.make("contact_rhythm", every_days=30, **about),
        an.make("attachment", **picture, **about),
        an.make("custom_value", field_id=str(field), value=SECRET, **about),
        an.make(
            "merge_record",
            merged="person",
            loser_id=str(same),
            winner_id=str(who),
            payload=f'{{"name": "{SECRET}"}}',
        ),
        an.make("not_duplicate", compared="person", one_id=str(who), other_id=str(field)),
    }
    closure, _ = _erase(office, who)
    assert set(closure.erased) == gone | {who, same}
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))


def test_only_the_merge_goes_that_was_undone() -> None:
    office = Office()
    an, who, other = office.laptop(), office.new_id(), office.new_id()
    an.push(*(an.op("person", id_, PERSON) for id_ in (who, other)))
    pair = {"merged": "person", "loser_id": str(other), "winner_id": str(who)}
    merge = an.make("merge_record", **pair, payload=SECRET, undone=True)
    assert set(_erase(office, who)[0].erased) == {who, merge}
    assert not office.record(other).erased


def test_what_hangs_on_a_visit_that_named_somebody_keeps_its_counts() -> None:
    office = Office()
    an, who = office.laptop(), office.new_id()
    an.push(an.op("person", who, PERSON))
    visit = an.make("visit", note=SECRET, persons={"add": [str(who)]})
    house = an.make("organisation", name="Huis", kind="non_profit")
    need = an.make("need", visit_id=str(visit), summary=SECRET, count=3)
    led = an.make("referral", visit_id=str(visit), organisation_id=str(house), count=2)
    picture = {"name": SECRET, "mime": "image/jpeg", "size": 1, "sha256": "0" * 64}
    file = an.make("attachment", visit_id=str(visit), **picture)
    closure, _ = _erase(office, who)
    assert set(closure.erased) == {who, file}
    assert set(closure.tasks) == {need}
    assert (office.record(need).body["summary"], office.record(need).body["count"]) == ("…", 3)
    assert office.record(led).body["count"] == 2
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))


def test_what_is_said_of_somebody_erased_is_thrown_away_however_late_it_comes() -> None:
    office = Office()
    an, who, other = office.laptop(), office.new_id(), office.new_id()
    an.push(*(an.op("person", id_, PERSON) for id_ in (who, other)))
    _erase(office, who)
    pair = {"merged": "person", "loser_id": str(who), "winner_id": str(other)}
    for kind, fields in (
        ("merge_record", pair | {"payload": SECRET}),
        ("custom_value", {"person_id": str(who), "field_id": str(other), "value": SECRET}),
        ("attachment", {"person_id": str(who), "name": SECRET}),
    ):
        assert outcome_of(an.push(an.op(kind, office.new_id(), fields))) == "erased"
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))
