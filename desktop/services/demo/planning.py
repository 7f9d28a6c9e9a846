"""Tasks and targets of the demo: what the team promised, and how often it wants to be where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from desktop.domain.period import day_of
from desktop.domain.person import Person
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import TargetUnit, TaskState, Theme, VisitStatus
from desktop.services.demo.cast import Cast
from desktop.services.demo.people import Stage

_TITLES = {
    "visit_id": (
        "Terugbellen over de vraag van toen",
        "Folder in drie talen bezorgen",
        "Laten weten wat de dienst antwoordde",
    ),
    "place_id": (
        "Afspreken wie de sleutel heeft",
        "Nieuwe affiche ophangen",
        "Drempel opnieuw bekijken met de vrijwilligers",
    ),
    "organisation_id": (
        "Datum prikken voor het overleg",
        "Vragen wat zij in de buurt horen",
    ),
    "network_id": (
        "Zaal met keuken zoeken",
        "Tolk vragen voor de volgende keer",
    ),
    "person_id": (
        "Bellen om te horen hoe het gaat",
        "Bedanken na het buurtfeest",
    ),
    "ward": (
        "Ronde plannen op een zaterdag",
        "Kijken of de verlichting hersteld is",
        "Affiches ophangen aan de haltes",
    ),
}
_NOTES = ("", "", "Liefst voor het weekend.", "Eerst overleggen met de collega's.")
_VISITS_A_TASK = 12
_MOST_TASKS = 60
_LATEST = timedelta(days=10)
_REPEATS = (None, None, None, 14, 30)


def tasks(
    cast: Cast, stage: Stage, persons: Sequence[Person], visits: Sequence[Visit]
) -> Iterator[Task]:
    """Yield open and finished tasks, some of them overdue."""
    count = min(_MOST_TASKS, len(visits) // _VISITS_A_TASK)
    recent = [visit for visit in visits if visit.status is VisitStatus.FINAL]
    recent = sorted(recent, key=lambda visit: visit.start)[-2 * count :]
    cards: dict[str, Sequence[Any]] = {
        "visit_id": recent,
        "place_id": stage.places,
        "organisation_id": stage.organisations,
        "network_id": stage.networks,
        "person_id": [person for person in persons if not person.do_not_contact],
        "ward": cast.wards,
    }
    known = [name for name, found in cards.items() if found]
    for _ in range(count):
        pointer = cast.chance.choice(known)
        yield _task(cast, pointer, cast.chance.choice(cards[pointer]))


def targets(cast: Cast) -> Iterator[Target]:
    """Yield what the team aims at in most wards, a year ago and now, and for one theme."""
    today = day_of(cast.now)
    for ward in cast.wards[:-2]:
        aim = 1 + round(ward.scene.presence * 6 / max(each.scene.presence for each in cast.wards))
        for first, visits in ((date(today.year - 1, 1, 1), aim), (date(today.year, 1, 1), aim + 1)):
            yield _target(cast, ward=ward.code, visits=visits, from_on=first)
    for ward in cast.wards[:3]:
        yield _target(
            cast,
            ward=ward.code,
            visits=6,
            per=TargetUnit.QUARTER,
            theme=Theme.YOUTH,
            from_on=date(today.year, 1, 1),
        )


def _task(cast: Cast, pointer: str, about: Any) -> Task:
    chance = cast.chance
    made = cast.now - timedelta(days=chance.randrange(1, 40))
    due = day_of(made) + timedelta(days=chance.randrange(3, 45))
    fields: dict[str, Any] = {
        "title": chance.choice(_TITLES[pointer]),
        "note": chance.choice(_NOTES),
        "assignee": cast.desk.author if chance.happens(0.4) else cast.colleague(),
        "due_on": due if chance.happens(0.9) else None,
        "repeat_days": chance.choice(_REPEATS),
        "ward": about.code if pointer == "ward" else getattr(about, "ward", None),
    }
    if pointer != "ward":
        fields[pointer] = about.id
    is_late = due < day_of(cast.now - _LATEST)
    if is_late or chance.happens(0.25):
        fields |= _finished(cast, made)
    return cast.begin(Task, at=made, **fields)


def _finished(cast: Cast, made: datetime) -> dict[str, Any]:
    days = (cast.now - made).days
    done = day_of(made + timedelta(days=cast.chance.randrange(days + 1)))
    state = TaskState.DROPPED if cast.chance.happens(0.1) else TaskState.DONE
    return {"state": state, "done_on": done, "repeat_days": None}


def _target(cast: Cast, **fields: Any) -> Target:
    return cast.begin(Target, at=cast.now - timedelta(days=30), **fields)
