"""The options of ``weefsel visit``, and what they say."""

from __future__ import annotations

from typing import Any

from desktop.cli import entries, names
from desktop.cli.context import Context
from desktop.cli.parser import Parser, WrongUse
from desktop.cli.records import codes
from desktop.domain.listing import VisitFilter
from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.i18n import translate

_SETS = {
    "theme": "themes",
    "kind": "kinds",
    "goal": "goals",
    "outcome": "outcomes",
    "status": "statuses",
}
_ENTERED = {
    "duration": "duration",
    "reached": "reached_total",
    "new": "reached_new",
    "setting": "setting",
    "status": "status",
    "interpreter": "interpreter",
    "lat": "lat",
    "lon": "lon",
    "note": "note",
    "theme": "themes",
    "goal": "goals",
    "outcome": "outcomes",
    "consultant": "consultants",
}
"""Option → field of the record."""


def to_log(parser: Parser) -> None:
    """Add the options of ``visit log``."""
    parser.option("--kind", _kinds(), read=entries.one_of(VisitKind), required=True)
    parser.option("--ward", translate("commands", "name or code of the ward"))
    parser.option("--place", translate("commands", "name or id of the place; it fills the ward"))
    parser.option(
        "--start", translate("commands", "'2026-11-21 10:15'; otherwise now"), read=entries.moment
    )
    parser.option("--duration", translate("commands", "45 or 0:45"), read=entries.minutes)
    parser.option("--reached", translate("commands", "people reached"), read=entries.count)
    parser.option("--new", translate("commands", "how many were new"), read=entries.count)
    _tags(parser)
    parser.option("--setting", codes(Setting), read=entries.one_of(Setting))
    parser.option("--status", codes(VisitStatus), read=entries.one_of(VisitStatus))
    parser.option("--organisation", translate("commands", "name or id"))
    parser.option("--network", translate("commands", "name or id; repeatable"), repeated=True)
    parser.option(
        "--person", translate("commands", "spoken with: name or id; repeatable"), repeated=True
    )
    parser.option(
        "--consultant",
        translate("commands", "account name of a colleague; repeatable"),
        repeated=True,
    )
    parser.flag("--interpreter", translate("commands", "an interpreter helped"))
    parser.option("--lat", translate("commands", "point in public space"), read=entries.decimal)
    parser.option("--lon", translate("commands", "point in public space"), read=entries.decimal)
    parser.option("--note", translate("commands", "what happened; no names of people, please"))


def to_filter(parser: Parser) -> None:
    """Add the options that choose visits."""
    parser.option("--from", translate("commands", "first day"), dest="first", read=entries.day)
    parser.option("--to", translate("commands", "last day"), dest="last", read=entries.day)
    parser.option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    parser.option("--kind", _kinds(), read=entries.one_of(VisitKind), repeated=True)
    parser.option("--status", codes(VisitStatus), read=entries.one_of(VisitStatus), repeated=True)
    _tags(parser)
    parser.option("--text", translate("commands", "words in note, place or organisation"))


def chosen(context: Context) -> VisitFilter:
    """Return which visits the options choose."""
    first, last = context.given("first", None), context.given("last", None)
    if first and last and last < first:
        raise WrongUse(translate("commands", "--to lies before --from."))
    sets: dict[str, Any] = {
        field: frozenset(context.given(option, [])) for option, field in _SETS.items()
    }
    wards = frozenset(names.ward(context.desk, text) for text in context.given("ward", []))
    return VisitFilter(first=first, last=last, wards=wards, text=context.given("text", ""), **sets)


def entered(context: Context) -> dict[str, Any]:
    """Return the fields that were typed, under their names on the record."""
    desk = context.desk
    fields = context.fields_given(_ENTERED)
    if given := context.given("network", []):
        fields["networks"] = frozenset(names.network(desk, text) for text in given)
    if given := context.given("person", []):
        fields["persons"] = frozenset(names.person(desk, text) for text in given)
    if name := context.given("organisation", ""):
        fields["organisation_id"] = names.organisation(desk, name)
    return fields


def _tags(parser: Parser) -> None:
    for name, read, explained in (
        ("--theme", entries.one_of(Theme), codes(Theme)),
        ("--goal", entries.goal, translate("commands", "goal of the plan, for instance 1.2")),
        ("--outcome", entries.one_of(Outcome), codes(Outcome)),
    ):
        parser.option(
            name,
            translate("commands", "{choices}; repeatable").format(choices=explained),
            read=read,
            repeated=True,
        )


def _kinds() -> str:
    return codes(VisitKind)
