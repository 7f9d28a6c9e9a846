"""One row a visit, for colleagues with the right to see it. Never names of persons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.i18n import language, translate
from desktop.words.labels import label
from desktop.words.names import goal_name

Value = str | int | date | datetime | None


class VisitLine(NamedTuple):
    """What a file tells about one visit. A tuple: there can be a hundred thousand.

    Args:
        start: As clocks in Brussels showed it, without time zone: spreadsheets know none.
        lat, lon: Of the place, WGS84. Never of a person, and never of the visit itself.
    """

    id: str
    start: datetime
    ward: str
    ward_name: str
    place: str
    organisation: str
    kind: str
    setting: str | None
    status: str
    duration: int | None
    reached_total: int | None
    reached_new: int | None
    interpreter: bool
    themes: Sequence[str]
    goals: Sequence[str]
    outcomes: Sequence[str]
    note: str
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table of visits.

    Args:
        name: In files for programs; the same in every language.
        heading: In files for people.
        width: In characters.
    """

    name: str
    heading: str
    width: int
    value: Callable[[VisitLine], Value]


def columns(*, notes: bool) -> Sequence[Column]:
    """Return the columns in the language of the person; the notes only when asked for."""
    found = [
        Column("day", translate("report", "Day"), 12, lambda line: line.start.date()),
        Column("time", translate("report", "Time"), 8, lambda line: f"{line.start:%H:%M}"),
        Column("ward", translate("report", "Ward"), 18, lambda line: line.ward_name),
        Column("place", translate("report", "Place"), 28, lambda line: line.place),
        Column(
            "organisation", translate("report", "Organisation"), 28, lambda line: line.organisation
        ),
        Column("kind", translate("report", "Kind"), 26, lambda line: said(VisitKind, line.kind)),
        Column(
            "setting",
            translate("report", "Setting"),
            18,
            lambda line: said(Setting, line.setting) if line.setting else "",
        ),
        Column(
            "status", translate("report", "Status"), 14, lambda line: said(VisitStatus, line.status)
        ),
        Column("minutes", translate("report", "Minutes"), 10, lambda line: line.duration),
        Column(
            "reached", translate("report", "People reached"), 14, lambda line: line.reached_total
        ),
        Column("new", translate("report", "New people"), 14, lambda line: line.reached_new),
        Column(
            "interpreter",
            translate("report", "Interpreter"),
            10,
            lambda line: _yes(line.interpreter),
        ),
        Column("themes", translate("report", "Themes"), 30, lambda line: _all(Theme, line.themes)),
        Column("goals", translate("report", "Goals"), 30, lambda line: _goals(tuple(line.goals))),
        Column(
            "outcomes",
            translate("report", "Outcomes"),
            30,
            lambda line: _all(Outcome, line.outcomes),
        ),
        Column("id", translate("report", "Reference"), 38, lambda line: line.id),
    ]
    if notes:
        found.append(Column("note", translate("report", "Note"), 80, lambda line: line.note))
    return found


def said(codes: type[StrEnum], code: str) -> str:
    """Return the label of a code, also of one that a newer program added."""
    return _said(codes, code, language())


@cache
def _said(codes: type[StrEnum], code: str, _language: str) -> str:
    try:
        return label(codes(code))
    except ValueError:
        return code


def _all(codes: type[StrEnum], found: Sequence[str]) -> str:
    return _joined(codes, tuple(found), language()) if found else ""


@cache
def _joined(codes: type[StrEnum], found: tuple[str, ...], _language: str) -> str:
    return ", ".join(said(codes, code) for code in found)


@cache
def _goals(codes: tuple[str, ...]) -> str:
    return "; ".join(goal_name(code) for code in codes)


def _yes(value: bool) -> str:
    return _word(value, language())


@cache
def _word(value: bool, _language: str) -> str:
    return translate("report", "yes") if value else translate("report", "no")
