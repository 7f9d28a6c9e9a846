"""The sums that every figure of the program comes from, to hold one state against another.

Maps, tables, charts, reports and exports are made of these: what is equal here is equal there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import driver

Figures = Mapping[tuple[str, str, str], float]
"""What, which one, ward → number."""

_VISITS = "v.deleted_at IS NULL{among}"
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
    f" WHERE {_VISITS} AND w.deleted_at IS NULL GROUP BY 2, 3",
    f"SELECT 'task', state, coalesce(ward, ''), count(*) FROM task v WHERE {_VISITS} GROUP BY 2, 3",
    f"SELECT 'meeting', substr(held_on, 1, 7), '', count(*) FROM meeting v WHERE {_VISITS}"
    " GROUP BY 2",
    "SELECT 'referral', v.outcome || ' ' || v.kind, w.ward, sum(v.count) FROM referral v"
    f" JOIN visit w ON w.id = v.visit_id WHERE {_VISITS} AND w.deleted_at IS NULL GROUP BY 2, 3",
)
_AMONG = " AND v.id IN (SELECT id FROM temp.looked_at)"
_IN_USE = "v.deleted_at IS NULL"
_TELLING = (
    ("note", "SELECT count(*) FROM visit v WHERE note <> '' AND " + _IN_USE),
    ("persons", "SELECT count(DISTINCT visit_id) FROM visit_person"),
    ("point", "SELECT count(*) FROM visit v WHERE lat IS NOT NULL AND " + _IN_USE),
    ("files", "SELECT count(*) FROM attachment v WHERE " + _IN_USE),
    ("tasks", "SELECT count(*) FROM task v WHERE title <> '…' AND " + _IN_USE),
    ("needs", "SELECT count(*) FROM need v WHERE summary <> '…' AND " + _IN_USE),
)


def figures(session: Session, ids: Collection[UUID] | None = None) -> Figures:
    """Return every sum, in the transaction of ``session``.

    Args:
        ids: Only over these records: when nothing else is touched, what is equal over them is
            equal over all.
    """
    db: Any = driver(session)
    if ids is not None:
        db.execute("CREATE TEMP TABLE IF NOT EXISTS looked_at (id BLOB PRIMARY KEY)")
        db.execute("DELETE FROM temp.looked_at")
        db.executemany(
            "INSERT OR IGNORE INTO temp.looked_at (id) VALUES (?)", [(i.bytes,) for i in ids]
        )
    among = "" if ids is None else _AMONG
    return {
        (of, value, ward): number
        for question in _QUESTIONS
        for of, value, ward, number in db.execute(question.format(among=among))
    }


def telling(session: Session) -> Mapping[str, int]:
    """Return in how many records there is something that could tell of somebody."""
    db: Any = driver(session)
    return {name: int(db.execute(question).fetchone()[0]) for name, question in _TELLING}
