"""What is due by the rules of retention, and what is announced: one question a rule.

Each question gives kind, id, title, ward, the day that the rule counts from, and an earlier
decision to keep it. Days are text of the form ``2026-03-04``, as SQLite keeps them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.privacy.retention import Due, Rule, Rules, Subject, due_day, last_since
from desktop.domain.task import UNTOLD
from desktop.storage.driver import driver

BINNED_KINDS = ("person", "visit", "task", "need", "affiliation", "consent", "attachment")
"""What may be erased from the bin: places and organisations stay, visits still name them."""
_KEPT = (
    "LEFT JOIN retained kept ON kept.{kind}_id = x.id AND kept.deleted_at IS NULL"
    " WHERE (kept.until IS NULL OR kept.until <= :due) AND x.deleted_at IS NULL{{among}}"
)
_AMONG = " AND x.id IN (SELECT id FROM temp.asked_about)"
_DECIDED = "kept.until, kept.reason"
_DAY = "date({moment} / 1000, 'unixepoch')"
_PERSON_OF = "(SELECT display_name FROM person p WHERE p.id = x.person_id AND p.deleted_at IS NULL)"
TELLING = (
    "(x.note <> '' OR x.lat IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM visit_person WHERE visit_id = x.id)"
    " OR EXISTS (SELECT 1 FROM attachment WHERE visit_id = x.id AND deleted_at IS NULL)"
    " OR ((x.place_id IS NOT NULL OR x.organisation_id IS NOT NULL)"
    " AND (x.setting = 'home' OR x.kind = 'home_visit_invited')))"
)
"""Whether a visit says anything that goes when it is made anonymous."""
_CONTACT = (
    "max(coalesce((SELECT max(v.day) FROM visit_person l JOIN visit v ON v.id = l.visit_id"
    " WHERE l.person_id = x.id AND +v.status = 'final' AND v.deleted_at IS NULL), ''),"
    " coalesce((SELECT max(t.done_on) FROM task t WHERE t.person_id = x.id"
    " AND t.state = 'done' AND t.deleted_at IS NULL), ''), "
    + _DAY.format(moment="x.created_at")
    + ")"
)
_ENDED = (
    "min(coalesce(x.withdrawn_on, x.expires_on, '9999'),"
    " coalesce(x.expires_on, x.withdrawn_on, '9999'))"
)
_LOSER = (
    "EXISTS (SELECT 1 FROM merge_record m WHERE m.loser_id = x.id AND m.undone = 0"
    " AND m.deleted_at IS NULL)"
)


def _question(kind: str, title: str, since: str, more: str, *, ward: str = "''") -> str:
    return (
        f"SELECT '{kind}' AS kind, x.id, {title} AS title, {ward} AS ward, {since} AS since,"
        f" {_DECIDED} FROM {kind} x {_KEPT.format(kind=kind)} AND {more}"
    )


def _unkept(kind: str, title: str, since: str, more: str) -> str:
    return (
        f"SELECT '{kind}' AS kind, x.id, {title} AS title, '' AS ward, {since} AS since,"
        f" NULL AS until, NULL AS reason FROM {kind} x WHERE {more}{{among}}"
    )


_PERSONS = "SELECT * FROM ({found}) WHERE since <= :last"
_QUESTIONS: Mapping[Subject, str] = {
    Subject.VISIT: _question(
        "visit",
        "x.kind",
        "x.day",
        f"x.anonymised_on IS NULL AND x.day <= :last AND {TELLING}",
        ward="x.ward",
    ),
    Subject.PERSON: _PERSONS.format(
        found=_question("person", "x.display_name", _CONTACT, "1", ward="coalesce(x.ward, '')")
    ),
    Subject.PERSON_REVIEW: _PERSONS.format(
        found=_question(
            "person",
            "x.display_name",
            _CONTACT,
            "x.review_on <= :due",
            ward="coalesce(x.ward, '')",
        )
    )
    + " AND since > :later",
    Subject.AFFILIATION: _question(
        "affiliation", f"coalesce({_PERSON_OF}, '')", "x.to_on", "x.to_on <= :last"
    ),
    Subject.CONSENT: _question(
        "consent", f"coalesce({_PERSON_OF}, '')", _ENDED, f"{_ENDED} <= :last"
    ),
    Subject.TASK: _question(
        "task",
        "x.title",
        "x.done_on",
        f"x.state <> 'open' AND x.done_on <= :last AND (x.title <> '{UNTOLD}' OR x.note <> '')",
        ward="coalesce(x.ward, '')",
    ),
    Subject.NEED: (
        "SELECT 'need' AS kind, x.id, x.summary AS title, v.ward AS ward, v.day AS since,"
        " kept.until, kept.reason FROM need x JOIN visit v ON v.id = x.visit_id"
        " LEFT JOIN retained kept ON kept.visit_id = v.id AND kept.deleted_at IS NULL"
        " WHERE (kept.until IS NULL OR kept.until <= :due) AND x.deleted_at IS NULL{among}"
        f" AND v.day <= :last AND x.summary <> '{UNTOLD}'"
    ),
    Subject.MEETING: _question(
        "meeting",
        "x.purpose",
        "x.held_on",
        "x.held_on <= :last AND (x.decisions <> '' OR x.outcome <> '')",
    ),
    Subject.ATTACHMENT: _question(
        "attachment",
        "x.name",
        _DAY.format(moment="x.created_at"),
        _DAY.format(moment="x.created_at")
        + " <= :last AND (x.visit_id IS NOT NULL OR x.person_id IS NOT NULL)",
    ),
    Subject.BIN: " UNION ALL ".join(
        _unkept(
            kind,
            "''",
            _DAY.format(moment="x.deleted_at"),
            "x.deleted_at IS NOT NULL AND "
            + _DAY.format(moment="x.deleted_at")
            + f" <= :last AND NOT {_LOSER}",
        )
        for kind in BINNED_KINDS
    ),
    Subject.DRAFT: _unkept(
        "draft",
        "x.form",
        _DAY.format(moment="x.saved_at"),
        _DAY.format(moment="x.saved_at") + " <= :last",
    ),
    Subject.EXPORT_LOG: _unkept(
        "export_log",
        "x.kind",
        _DAY.format(moment="x.at"),
        _DAY.format(moment="x.at") + " <= :last",
    ),
}
SUBJECTS = tuple(_QUESTIONS)
"""What a laptop can be asked about."""


def due_rows(
    session: Session,
    rules: Rules,
    subjects: Collection[Subject],
    *,
    by: date,
    offset: int = 0,
    limit: int = -1,
) -> Sequence[Due]:
    """Return what is due by a day, what has waited longest first.

    Args:
        subjects: Of :data:`SUBJECTS`.
        limit: -1 = all of them.
    """
    parts, values = _asked(rules, subjects, by)
    if not parts:
        return []
    rows = driver(session).execute(
        f"SELECT * FROM ({' UNION ALL '.join(parts)}) ORDER BY due, subject, title, id"
        " LIMIT :most OFFSET :from",
        values | {"most": limit, "from": offset},
    )
    return [_due(row, rules) for row in rows]


def due_counts(
    session: Session, rules: Rules, *, by: date, subjects: Collection[Subject] = SUBJECTS
) -> Mapping[Subject, int]:
    """Return how many are due by a day, for each subject that has any."""
    parts, values = _asked(rules, subjects, by)
    counted = f"SELECT subject, count(*) FROM ({' UNION ALL '.join(parts)}) GROUP BY subject"
    return {Subject(name): count for name, count in driver(session).execute(counted, values)}


def still_due(session: Session, rules: Rules, rows: Sequence[Due], *, by: date) -> set[UUID]:
    """Return which rows that were shown are due now: somebody may have decided meanwhile.

    Args:
        by: For those that were shown as announced, the day on which they are due.
    """
    if not rows:
        return set()
    db = driver(session)
    db.execute("CREATE TEMP TABLE IF NOT EXISTS asked_about (id BLOB PRIMARY KEY)")
    db.execute("DELETE FROM temp.asked_about")
    ids = [(row.record_id.bytes,) for row in rows]
    db.executemany("INSERT OR IGNORE INTO temp.asked_about (id) VALUES (?)", ids)
    parts, values = _asked(rules, {row.subject for row in rows}, by, among=_AMONG)
    found = db.execute(f"SELECT id FROM ({' UNION ALL '.join(parts)})", values)
    return {UUID(bytes=bytes(id_)) for (id_,) in found}


def _asked(
    rules: Rules, subjects: Collection[Subject], by: date, *, among: str = ""
) -> tuple[list[str], dict[str, Any]]:
    parts, values = [], dict[str, Any]()
    for subject in SUBJECTS:
        if subject in subjects:
            rule = rules[subject]
            parts.append(_dated(rule, _QUESTIONS[subject].replace("{among}", among)))
            values |= _values(rule, rules, by)
    return parts, values


def _dated(rule: Rule, question: str) -> str:
    """Return the question with names of its own for its values, and about when it is due."""
    name = rule.subject.value
    for value in ("last", "due", "later"):
        question = question.replace(f":{value}", f":{name}_{value}")
    due = f"max(date(since, '+{rule.months} months'), coalesce(until, ''))"
    return f"SELECT '{name}' AS subject, {due} AS due, * FROM ({question})"


def _values(rule: Rule, rules: Rules, by: date) -> dict[str, str]:
    name = rule.subject.value
    values = {f"{name}_last": last_since(rule, by).isoformat(), f"{name}_due": by.isoformat()}
    if rule.subject is Subject.PERSON_REVIEW:
        values[f"{name}_later"] = last_since(rules[Subject.PERSON], by).isoformat()
    return values


def _due(row: Sequence[Any], rules: Rules) -> Due:
    subject, _order, kind, id_, title, ward, since, until, reason = row
    kept_until = date.fromisoformat(until) if until else None
    counted = date.fromisoformat(since)
    return Due(
        subject=Subject(subject),
        kind=kind,
        record_id=UUID(bytes=bytes(id_)),
        title=title,
        ward=ward,
        since=counted,
        due_on=due_day(rules[Subject(subject)], counted, kept_until),
        kept_reason=reason or "",
        kept_until=kept_until,
    )
