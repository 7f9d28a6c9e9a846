"""The sums that every figure of the program comes from, to hold one state against another.

Maps, tables, charts, reports and exports are made of these: what is equal here is equal there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.task import UNTOLD
from desktop.storage.driver import driver

Figures = Mapping[tuple[str, str, str], float]
"""What, which one, ward → number."""

_VISITS = "v.deleted_at IS NULL{among}"
_BESIDE = "v.deleted_at IS NULL{beside}"
_QUESTIONS = (
    "SELECT 'visits', kind || ' ' || status || ' ' || substr(day, 1, 7), ward, count(*)"
    f" FROM visit v WHERE {_VISITS} GROUP BY 2, 3",
    *(
        f"SELECT '{name}', kind || ' ' || substr(day, 1, 7), ward, sum({name}) FROM visit v"
        f" WHERE {_VISITS} AND status = 'final' AND {name} IS NOT NULL GROUP BY 2, 3"
        for name in ("reached_total", "reached_new", "duration")
    ),
    *(
        f"SELECT '{name}', l.{name}, v.ward, count(*) FROM visit_{name} l"
        f" JOIN visit v ON v.id = l.visit_id WHERE {_VISITS} GROUP BY 2, 3"
        for name in ("theme", "goal", "outcome", "consultant")
    ),
    "SELECT 'network', hex(l.network_id), v.ward, count(*) FROM visit_network l"
    f" JOIN visit v ON v.id = l.visit_id WHERE {_VISITS} GROUP BY 2, 3",
    "SELECT 'place', coalesce(hex(place_id), ''), ward, count(*) FROM visit v"
    f" WHERE {_VISITS} AND setting IS NOT 'home' AND kind <> 'home_visit_invited' GROUP BY 2, 3",
    "SELECT 'need', v.state, w.ward, sum(v.count) FROM need v JOIN visit w ON w.id = v.visit_id"
    f" WHERE {_BESIDE} AND w.deleted_at IS NULL GROUP BY 2, 3",
    f"SELECT 'task', state, coalesce(ward, ''), count(*) FROM task v WHERE {_VISITS} GROUP BY 2, 3",
    f"SELECT 'meeting', substr(held_on, 1, 7), '', count(*) FROM meeting v WHERE {_VISITS}"
    " GROUP BY 2",
    "SELECT 'referral', v.outcome || ' ' || v.kind, w.ward, sum(v.count) FROM referral v"
    f" JOIN visit w ON w.id = v.visit_id WHERE {_VISITS} AND w.deleted_at IS NULL GROUP BY 2, 3",
)
_LOOKED_AT = "(SELECT id FROM temp.looked_at)"
_MARKS = {
    "among": f" AND v.id IN {_LOOKED_AT}",
    "beside": f" AND (v.id IN {_LOOKED_AT} OR v.visit_id IN {_LOOKED_AT})",
}
_NO_MARKS = {"among": "", "beside": ""}
_TELLING = (
    ("note", f"SELECT count(*) FROM visit v WHERE note <> '' AND {_VISITS}"),
    (
        "persons",
        "SELECT count(DISTINCT l.visit_id) FROM visit_person l JOIN visit v ON v.id = l.visit_id"
        f" WHERE {_VISITS}",
    ),
    ("point", f"SELECT count(*) FROM visit v WHERE lat IS NOT NULL AND {_VISITS}"),
    ("files", f"SELECT count(*) FROM attachment v WHERE {_BESIDE}"),
    ("tasks", f"SELECT count(*) FROM task v WHERE title <> '{UNTOLD}' AND {_BESIDE}"),
    ("needs", f"SELECT count(*) FROM need v WHERE summary <> '{UNTOLD}' AND {_BESIDE}"),
)


def look_at(session: Session, ids: Collection[UUID]) -> None:
    """Say which records the next questions are about, in this transaction."""
    db: Any = driver(session)
    db.execute("CREATE TEMP TABLE IF NOT EXISTS looked_at (id BLOB PRIMARY KEY)")
    db.execute("DELETE FROM temp.looked_at")
    found = [(id_.bytes,) for id_ in ids]
    db.executemany("INSERT OR IGNORE INTO temp.looked_at (id) VALUES (?)", found)


def figures(session: Session) -> Figures:
    """Return every sum over the records looked at, and what hangs on them.

    When nothing else is touched, what is equal over them is equal over all.
    """
    return _answers(session, _QUESTIONS, _MARKS)


def visits_counted(session: Session) -> Figures:
    """Return how many visits there are in all, by kind, state, month and ward."""
    return _answers(session, _QUESTIONS[:1], _NO_MARKS)


def telling(session: Session) -> Mapping[str, int]:
    """Return in how many of the records looked at something could tell of somebody."""
    db: Any = driver(session)
    return {
        name: int(db.execute(question.format(**_MARKS)).fetchone()[0])
        for name, question in _TELLING
    }


def _answers(session: Session, questions: Sequence[str], marks: Mapping[str, str]) -> Figures:
    db: Any = driver(session)
    return {
        (of, value, ward): number
        for question in questions
        for of, value, ward, number in db.execute(question.format(**marks))
    }
