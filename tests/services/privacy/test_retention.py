"""Rules of retention on a profile: what is due, keeping, previewing and carrying out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.domain.figures.coverage import Facets, Measure, Question
from desktop.domain.listing import Draft, VisitFilter
from desktop.domain.period import Period
from desktop.domain.privacy.retention import Due, Subject
from desktop.domain.privacy.retention_report import Carried
from desktop.domain.record import Record
from desktop.domain.roles.role import Role
from desktop.domain.task import UNTOLD
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import TaskState, Theme, VisitKind
from desktop.errors import InvalidEntry, NotAllowed
from desktop.services import search, visits
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.services.figures.visit_summary import summarise_visits
from desktop.services.privacy import retention
from desktop.storage import records
from desktop.storage.lists import drafts
from desktop.storage.pending.link import change_link
from tests.conftest import NOW
from tests.services.visits_made import keep, made_visit
from tests.storage.examples import (
    a_consent,
    a_need,
    a_network,
    a_person,
    a_task,
    a_tie,
    an_attachment,
)

CENTRE, BATTEL = "12025W03", "12025W02"
WHY = "Decided by the city council"
LONG_AGO = date(2024, 1, 10)
"""More than 24 months and a week before :data:`NOW`."""
SOON = date(2024, 3, 20)
"""24 months ago within thirty days of :data:`NOW`."""


def at(day: date) -> dict[str, datetime]:
    moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return {"created_at": moment, "updated_at": moment}


def telling_visit(desk: Desk, day: date, **fields: Any) -> Visit:
    return made_visit(desk, CENTRE, day, **({"note": "Amina zoekt werk"} | fields))


def read(desk: Desk, record: Record) -> Any:
    with desk.store.reading() as session:
        return records.get(session, type(record), record.id)


def listed(desk: Desk, **asked: Any) -> list[tuple[Subject, str]]:
    return [(row.subject, row.title) for row in retention.due(desk, **asked).rows]


def rows(desk: Desk, *found: Record) -> list[Due]:
    return list(retention.find_due(desk, {record.id for record in found}))


def do(desk: Desk, due: list[Due]) -> Carried:
    return retention.carry_out(desk, due, report=lambda _done, _total: None)[0]


def test_a_visit_is_announced_thirty_days_ahead_and_due_after_two_years(desk: Desk) -> None:
    old, soon = telling_visit(desk, LONG_AGO), telling_visit(desk, SOON)
    keep(desk, old, soon, telling_visit(desk, date(2025, 1, 1)))

    found = retention.due(desk).rows

    assert [(row.record_id, row.due_on) for row in found] == [
        (old.id, date(2026, 1, 10)),
        (soon.id, date(2026, 3, 20)),
    ]
    standing = retention.standing(desk)
    assert standing.due == {Subject.VISIT: 1}
    assert standing.announced == {Subject.VISIT: 1}
    assert standing.to_decide == 0  # that is done by itself


def test_a_visit_that_tells_nothing_of_anybody_is_never_due(desk: Desk) -> None:
    keep(desk, made_visit(desk, CENTRE, LONG_AGO))
    assert retention.due(desk).rows == []


def test_a_person_is_looked_at_after_one_year_and_due_after_two(desk: Desk) -> None:
    seen = a_person(display_name="Lange Stilte", **at(date(2023, 1, 1)))
    silent = a_person(display_name="Jaar Stil", review_on=date(2026, 2, 1), **at(date(2024, 9, 1)))
    later = a_person(display_name="Later", review_on=date(2026, 9, 1), **at(date(2024, 9, 1)))
    met = a_person(display_name="Net Gezien", review_on=date(2025, 1, 1), **at(date(2022, 1, 1)))
    keep(desk, seen, silent, later, met)
    keep(desk, made_visit(desk, CENTRE, date(2026, 2, 1), persons=frozenset({met.id})))

    assert listed(desk) == [
        (Subject.PERSON, "Lange Stilte"),
        (Subject.PERSON_REVIEW, "Jaar Stil"),
    ]


def test_every_kind_of_record_comes_on_the_list_by_its_own_moment(desk: Desk) -> None:
    person = a_person(display_name="Els", review_on=date(2027, 1, 1), **at(date(2026, 1, 1)))
    network = a_network()
    keep(
        desk,
        person,
        network,
        a_tie(person, network, to_on=date(2024, 5, 1)),
        a_consent(person, given_on=date(2022, 1, 1), withdrawn_on=date(2024, 1, 1)),
        a_task(title="Gedaan", state=TaskState.DONE, done_on=LONG_AGO),
        an_attachment(person, **at(LONG_AGO)),
        replace(made_visit(desk, CENTRE, date(2026, 1, 1)), deleted_at=NOW - timedelta(days=100)),
    )
    subjects = [subject for subject, _title in listed(desk)]
    assert sorted(subjects) == sorted(
        [Subject.AFFILIATION, Subject.CONSENT, Subject.TASK, Subject.ATTACHMENT, Subject.BIN]
    )


def test_keeping_takes_it_off_the_list_until_that_day_and_can_be_undone(desk: Desk) -> None:
    person = a_person(**at(date(2023, 1, 1)))
    keep(desk, person)

    until = date(2027, 1, 1)
    kept, changes = retention.keep(desk, rows(desk, person), reason="Klacht loopt", until=until)

    assert changes & Changes.RETAINED
    assert retention.due(desk).rows == []
    assert read(desk, person).review_on == until
    in_2027 = replace(desk, now=lambda: datetime(2027, 1, 2, 12, tzinfo=UTC))
    (back,) = retention.due(in_2027).rows
    assert (back.kept_reason, back.kept_until) == ("Klacht loopt", until)

    retention.take_back(desk, kept)
    assert len(retention.due(desk).rows) == 1


def test_keeping_again_changes_the_decision_there_was(desk: Desk) -> None:
    person = a_person(**at(date(2023, 1, 1)))
    keep(desk, person)
    due = rows(desk, person)
    first, _ = retention.keep(desk, due, reason="Klacht loopt", until=date(2026, 6, 1))
    second, _ = retention.keep(desk, due, reason="Loopt nog", until=date(2026, 9, 1))

    ((now, before),) = second.decisions
    assert now.id == first.decisions[0][0].id
    assert before is not None
    assert before.reason == "Klacht loopt"


def test_a_draft_cannot_be_kept_longer(desk: Desk) -> None:
    with desk.store.writing() as session:
        moment = NOW - timedelta(days=100)
        drafts.keep_draft(
            session,
            Draft(id=desk.new_id(), form="visit", record_id=None, fields={}, saved_at=moment),
        )
    with pytest.raises(InvalidEntry):
        retention.keep(desk, retention.due(desk).rows, reason="Toch nodig", until=date(2026, 9, 1))


def test_only_who_may_decide_decides(desk: Desk) -> None:
    keep(desk, telling_visit(desk, LONG_AGO))
    consultant = replace(desk, role=Role.CONSULTANT)
    due = list(retention.due(consultant).rows)
    for refused in (
        lambda: retention.keep(consultant, due, reason="Nodig", until=date(2026, 9, 1)),
        lambda: retention.preview(consultant, due),
        lambda: do(consultant, due),
        lambda: retention.set_rules(consultant, ["visit=36"], reason=WHY),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_an_anonymous_visit_says_nothing_of_anybody_and_still_counts(desk: Desk) -> None:
    person = a_person(display_name="Amina Fictief", review_on=date(2027, 1, 1))
    keep(desk, person)
    visit = telling_visit(
        desk, LONG_AGO, persons=frozenset({person.id}), themes=frozenset({Theme.YOUTH})
    )
    keep(desk, visit)
    task = a_task(visit_id=visit.id, title="Amina bellen", note="Amina", ward=CENTRE)
    need = a_need(visit, summary="Werk voor Amina", count=2)
    keep(desk, task, need, an_attachment(visit, name="amina.pdf"))

    carried = do(desk, rows(desk, visit))

    after = read(desk, visit)
    assert (after.note, after.persons, after.anonymised_on) == ("", frozenset(), NOW.date())
    assert (after.kind, after.ward, after.reached_total) == (visit.kind, CENTRE, 4)
    assert after.themes == {Theme.YOUTH}
    assert (read(desk, task).title, read(desk, task).note) == (UNTOLD, "")
    assert (read(desk, need).summary, read(desk, need).count) == (UNTOLD, 2)
    assert carried.unchanged
    assert carried.done == {Subject.VISIT: {"2024-01": 1}}
    assert [hit.title for hit in search.search(desk, "amina", limit=9)] == ["Amina Fictief"]
    assert retention.due(desk).rows == []


def test_no_figure_changes_when_visits_become_anonymous(desk: Desk) -> None:
    many = [
        made_visit(
            desk,
            ward,
            LONG_AGO + timedelta(days=n),
            note=f"notitie {n}",
            kind=kind,
            themes=frozenset({Theme.YOUTH, Theme.LANGUAGE}),
            goals=frozenset({"1.2"}),
            reached_new=1,
        )
        for ward in (CENTRE, BATTEL)
        for kind in (VisitKind.STREET_ROUND, VisitKind.EVENT, VisitKind.KEY_FIGURE_TALK)
        for n in range(6)
    ]
    keep(desk, *many)
    asked = [
        Question(measure=measure, period=Period(date(2024, 1, 1), date(2024, 3, 31)), only=only)
        for measure in (Measure.VISITS, Measure.REACHED_NEW, Measure.DAYS_SINCE_LAST)
        for only in (Facets(), Facets(themes=frozenset({Theme.YOUTH})))
    ]

    def published() -> list[Any]:
        period = VisitFilter(first=date(2024, 1, 1), last=date(2024, 3, 31))
        summary = summarise_visits(desk, period, report=lambda _done, _total: None)
        told = [coverage(desk, question, today=NOW.date()) for question in asked]
        return [
            (summary.rows, summary.total, summary.grid),
            *((answer.areas, answer.total) for answer in told),
        ]

    before = published()
    due = list(retention.due(desk, limit=-1).rows)
    preview = retention.preview(desk, due)

    assert read(desk, many[0]).note  # nothing happened yet
    assert preview.done == {Subject.VISIT: len(many)}
    assert preview.lost["note"] == len(many)
    assert preview.changed == ()
    assert {count.ward for count in preview.counts} == {CENTRE, BATTEL}

    assert do(desk, due).unchanged
    assert published() == before


def test_a_figure_that_would_change_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The check has to see a fault that somebody makes later."""
    keep(desk, telling_visit(desk, LONG_AGO, themes=frozenset({Theme.YOUTH})))
    from desktop.domain import visit as rules
    from desktop.storage.privacy import anonymising

    monkeypatch.setattr(
        anonymising,
        "anonymised",
        lambda visit, *, on: replace(rules.anonymised(visit, on=on), themes=frozenset()),
    )
    due = list(retention.due(desk).rows)
    (lost,) = retention.preview(desk, due).changed
    assert (lost.of, lost.value, lost.before, lost.after) == ("theme", "youth", 1, 0)
    assert not do(desk, due).unchanged


def test_what_somebody_is_typing_in_is_left_alone(desk: Desk) -> None:
    typed, opened, free = (telling_visit(desk, LONG_AGO) for _ in range(3))
    keep(desk, typed, opened, free)
    with desk.store.writing() as session:
        draft = Draft(id=desk.new_id(), form="visit", record_id=typed.id, fields={}, saved_at=NOW)
        drafts.keep_draft(session, draft)

    carried, _ = retention.carry_out(
        desk,
        rows(desk, typed, opened, free),
        report=lambda _done, _total: None,
        busy={opened.id},
    )
    assert {row.record_id: why for row, why in carried.left} == {
        typed.id: "being_edited",
        opened.id: "being_edited",
    }
    assert read(desk, typed).note
    assert read(desk, opened).note
    assert not read(desk, free).note


def test_a_decision_that_somebody_took_meanwhile_stands(desk: Desk) -> None:
    visit = telling_visit(desk, LONG_AGO)
    keep(desk, visit)
    shown = rows(desk, visit)
    retention.keep(desk, shown, reason="Onderzoek", until=date(2027, 1, 1))

    carried = do(desk, shown)
    assert [why for _row, why in carried.left] == ["decided"]
    assert read(desk, visit).note


def seen_long_ago(desk: Desk) -> None:
    """Let people have seen for long what the rules will do."""
    with desk.store.writing() as session:
        change_link(session, announced_at=NOW - timedelta(days=90))


def test_rules_only_act_after_people_could_see_for_thirty_days_what_they_will_do(
    desk: Desk,
) -> None:
    old = telling_visit(desk, date(2024, 2, 25))
    keep(desk, old, a_task())

    assert retention.run(desk, report=lambda _done, _total: None)[0].total == 0
    assert retention.acts_from(desk) == NOW.date() + timedelta(days=30)
    early = replace(desk, now=lambda: NOW + timedelta(days=29))
    assert retention.run(early, report=lambda _done, _total: None)[0].total == 0
    assert read(desk, old).note

    retention.set_rules(early, ["visit=20"], reason=WHY)  # shorter: to be seen anew
    later = replace(desk, now=lambda: NOW + timedelta(days=31))
    assert retention.run(later, report=lambda _done, _total: None)[0].total == 0
    latest = replace(desk, now=lambda: NOW + timedelta(days=31 + 30))
    keep(desk, a_task(created_at=latest.now(), updated_at=latest.now()))
    assert retention.run(latest, report=lambda _done, _total: None)[0].total == 1


def test_a_person_whose_time_is_over_is_erased_on_a_profile_without_a_server(desk: Desk) -> None:
    person = a_person(display_name="Voor Altijd Weg", **at(date(2020, 1, 1)))
    keep(desk, person)
    visit = made_visit(
        desk, CENTRE, date(2020, 2, 1), persons=frozenset({person.id}), note="Weg zei hij"
    )
    keep(desk, visit, a_consent(person, **at(date(2020, 1, 1))))

    carried = do(desk, [row for row in rows(desk, person) if row.kind == "person"])

    assert carried.done == {Subject.PERSON: {"2020-02": 1}}
    assert read(desk, person) is None
    assert (read(desk, visit).note, read(desk, visit).persons) == ("", frozenset())


def test_ties_that_ended_go_into_the_bin_and_from_there_for_good(desk: Desk) -> None:
    seen_long_ago(desk)
    person = a_person(review_on=date(2027, 1, 1), **at(date(2026, 1, 1)))
    network = a_network()
    tie = a_tie(person, network, to_on=date(2024, 5, 1))
    keep(desk, person, network, tie)

    do(desk, rows(desk, tie))
    assert read(desk, tie).is_deleted

    later = replace(desk, now=lambda: NOW + timedelta(days=110))
    keep(desk, a_task(created_at=later.now(), updated_at=later.now()))
    retention.run(later, report=lambda _done, _total: None)
    assert read(desk, tie) is None
    assert read(desk, network) is not None


def test_the_dpo_sets_other_rules(desk: Desk) -> None:
    keep(desk, telling_visit(desk, LONG_AGO))
    retention.set_rules(desk, ["visit=36"], reason=WHY)
    assert retention.rules(desk)[Subject.VISIT].months == 36
    assert retention.due(desk).rows == []
    retention.set_rules(desk, [], reason=WHY)
    assert len(retention.due(desk).rows) == 1


def test_an_anonymous_visit_takes_no_new_note(desk: Desk) -> None:
    visit = telling_visit(desk, LONG_AGO)
    keep(desk, visit)
    do(desk, rows(desk, visit))
    with pytest.raises(InvalidEntry) as refused:
        visits.change_visit(desk, visit.id, note="Toch nog iets")
    assert refused.value.problems[0].rule == "anonymised"
    assert visits.change_visit(desk, visit.id, reached_total=5)[0].reached_total == 5
