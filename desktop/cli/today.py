"""``weefsel today``: what the first screen of the window tells, for whoever has no window."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer, plain, shown_in
from desktop.cli.context import Context
from desktop.cli.parser import Parser
from desktop.domain.agenda import RhythmRow, TaskRow
from desktop.domain.contact_load import LoadLimit, check_limit
from desktop.domain.listing import VisitRow
from desktop.domain.privacy.access import Way
from desktop.domain.privacy.consent import ConsentLine
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services import contact_load
from desktop.services.consent import consents
from desktop.services.desk import Desk
from desktop.services.following import claims, keeping_in_touch, tasks, today
from desktop.services.safety import drafts
from desktop.words.consent import state_text
from desktop.words.follow_up import claim_line, load_line, names_in_a_row, rhythm_line
from desktop.words.formats import moment_text, short_day_year
from desktop.words.labels import label

_USUAL = LoadLimit()


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.set_defaults(run=show)
    parser.flag("--all", translate("commands", "of all colleagues, not only my own"))
    parser.option(
        "--times", translate("commands", "asked much from so many times (4)"), read=entries.count
    )
    parser.option(
        "--days", translate("commands", "counted over so many days (30)"), read=entries.count
    )


def show(context: Context, _options: Namespace) -> Answer:
    """Tell what is late, planned, promised, and with whom it is time to be in touch."""
    desk = context.desk
    limit = check_limit(
        LoadLimit(context.given("times", _USUAL.times), context.given("days", _USUAL.days))
    )
    who = () if context.given("all", False) else (desk.author, "")
    due, planned = tasks.due(desk, assignees=who), today.planned_visits(desk)
    close = claims.claims_on_mine(desk) if desk.may(Deed.SEE_TEAM) else {}
    found: Mapping[str, Any] = {
        "drafts": len(drafts.drafts(desk)),
        "overdue": due.overdue,
        "today": due.today,
        "soon": due.soon,
        "promises": tasks.promises(desk, assignees=who),
        "planned": planned.mine,
        "planned_by_others": planned.others,
        "claims": [claim for claims_on_one in close.values() for claim in claims_on_one],
        **_with_persons(desk, who, limit),
    }
    lines = list(_lines(desk, found)) or [_nothing()]
    return Answer(plain(found), lines, shown=shown_in(found, Way.AGENDA))


def _with_persons(desk: Desk, who: Sequence[str], limit: LoadLimit) -> Mapping[str, Any]:
    """Return with whom to be in touch; nobody where the role shows no contacts."""
    if not desk.may(Deed.SEE_PERSONS):
        return {"rhythms": [], "consents": [], "asked_much": []}
    return {
        "rhythms": keeping_in_touch.due_rhythms(desk, assignees=who).rows,
        "consents": consents.to_ask_again(desk, owners=who or None),
        "asked_much": contact_load.heavy_loads(desk, limit),
    }


@dataclass(frozen=True, slots=True)
class _Part:
    heading: str
    rows: Sequence[Any]
    line: Callable[[Any], str]


def _lines(desk: Desk, found: Mapping[str, Any]) -> Sequence[str]:
    day = desk.today()
    parts = (
        _Part(translate("commands", "Late"), found["overdue"], _task),
        _Part(translate("commands", "Today"), found["today"], _task),
        _Part(translate("commands", "Soon"), found["soon"], _task),
        _Part(translate("commands", "Promised"), found["promises"], _task),
        _Part(translate("commands", "Planned"), found["planned"], _visit),
        _Part(
            translate("commands", "Colleagues close by"),
            found["claims"],
            lambda claim: claim_line(claim, day),
        ),
        _Part(
            translate("commands", "Time to be in touch"),
            found["rhythms"],
            lambda row: _rhythm(row, rhythm_line(row, day)),
        ),
        _Part(
            translate("commands", "Ask again"),
            found["consents"],
            lambda line: _consent(line, state_text(line.consent, day)),
        ),
        _Part(
            translate("commands", "Asked much"),
            found["asked_much"],
            lambda load: f"{load.name} · {load_line(load)} · {names_in_a_row(load.colleagues)}",
        ),
    )
    lines: list[str] = []
    for part in parts:
        if part.rows:
            lines += [f"{part.heading}:", *(f"  {part.line(row)}" for row in part.rows)]
    return lines


def _task(row: TaskRow) -> str:
    day = short_day_year(row.due_on) if row.due_on else "–"
    return " · ".join(filter(None, (day, row.title, row.subject_name, row.assignee)))


def _visit(row: VisitRow) -> str:
    where = row.place_name or row.organisation_name
    return " · ".join(filter(None, (moment_text(row.start), where, row.ward_name, label(row.kind))))


def _rhythm(row: RhythmRow, told: str) -> str:
    return " · ".join(filter(None, (row.name, told, row.ward_name, row.assignee)))


def _consent(line: ConsentLine, told: str) -> str:
    return " · ".join((line.person_name, label(line.consent.purpose), told))


def _nothing() -> str:
    return translate("commands", "Nothing is due.")
