"""Agreements that remind of themselves, and decisions that become tasks."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.task import Task
from desktop.domain.vocabulary import AgreementKind, OrganisationKind, TaskSubject
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.organising import agreements, organisations
from desktop.services.organising.agreement_reviews import (
    add_agreement,
    change_agreement,
    make_tasks,
)

JUNE, JULY = date(2026, 6, 1), date(2026, 7, 1)


@pytest.fixture
def parties(desk: Desk) -> tuple[UUID, UUID]:
    """The city, and a partner whose name comes after it."""
    kinds = {"Aanspreekpunt": OrganisationKind.CITY_SERVICE, "De Brug": OrganisationKind.NON_PROFIT}
    city, partner = (
        organisations.add_organisation(desk, name=name, kind=kind)[0].id
        for name, kind in kinds.items()
    )
    return city, partner


def agreed(desk: Desk, parties: tuple[UUID, UUID], review_on: date | None) -> Agreement:
    return add_agreement(
        desk,
        title="Samenwerking 2026",
        kind=AgreementKind.COOPERATION,
        parties=frozenset(parties),
        review_on=review_on,
    )[0]


def open_tasks(desk: Desk, about: UUID) -> list[Task]:
    return list(tasks.tasks_of(desk, TaskSubject.ORGANISATION, about))


def test_a_review_becomes_a_task_about_the_partner(desk: Desk, parties: tuple[UUID, UUID]) -> None:
    agreed(desk, parties, JUNE)

    (task,) = open_tasks(desk, parties[1])
    assert (task.due_on, task.assignee) == (JUNE, "lies")
    assert "Samenwerking 2026" in task.title
    assert not open_tasks(desk, parties[0])


def test_without_a_review_there_is_no_task(desk: Desk, parties: tuple[UUID, UUID]) -> None:
    agreed(desk, parties, None)

    assert not open_tasks(desk, parties[1])


def test_when_the_review_moves_the_task_moves_along_and_back(
    desk: Desk, parties: tuple[UUID, UUID]
) -> None:
    agreement = agreed(desk, parties, JUNE)

    change_agreement(desk, agreement.id, review_on=JULY)
    assert [task.due_on for task in open_tasks(desk, parties[1])] == [JULY]

    change_agreement(desk, agreement.id, review_on=JUNE)
    assert [task.due_on for task in open_tasks(desk, parties[1])] == [JUNE]

    change_agreement(desk, agreement.id, review_on=None)
    assert not open_tasks(desk, parties[1])


def test_a_review_that_was_done_stays_done(desk: Desk, parties: tuple[UUID, UUID]) -> None:
    agreement = agreed(desk, parties, JUNE)
    (task,) = open_tasks(desk, parties[1])
    tasks.finish_task(desk, task.id)

    change_agreement(desk, agreement.id, review_on=JULY)

    assert [each.due_on for each in open_tasks(desk, parties[1])] == [JULY]
    assert not tasks.get_task(desk, task.id).is_deleted


def test_another_change_leaves_the_task_alone(desk: Desk, parties: tuple[UUID, UUID]) -> None:
    agreement = agreed(desk, parties, JUNE)
    before = open_tasks(desk, parties[1])

    change_agreement(desk, agreement.id, amount=500)

    assert open_tasks(desk, parties[1]) == before


def test_what_a_meeting_decided_goes_to_the_planning(
    desk: Desk, parties: tuple[UUID, UUID]
) -> None:
    meeting, _changes = agreements.add_meeting(
        desk, purpose="Stuurgroep", held_on=desk.today(), organisations=frozenset(parties)
    )

    make_tasks(desk, meeting, ["Zaal zoeken", "Folder nalezen"])

    assert {task.title for task in open_tasks(desk, parties[1])} == {
        "Zaal zoeken",
        "Folder nalezen",
    }
    assert not make_tasks(desk, meeting, [])
