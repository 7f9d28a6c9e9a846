"""``weefsel target``: list, set, end."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import entries, names, records
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.target import Target
from desktop.domain.vocabulary import TargetUnit, Theme
from desktop.i18n import translate
from desktop.services.figures import targets
from desktop.words.formats import number, short_day_year
from desktop.words.labels import label

_FIELDS = {
    "visits": "visits",
    "per": "per",
    "theme": "theme",
    "first": "from_on",
    "last": "to_on",
    "note": "note",
}


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    commands.add("list", show, summary=translate("commands", "the targets of every ward"))
    _options_to_set(
        commands.add("set", put, summary=translate("commands", "set the target of a ward"))
    )
    ended = commands.add(
        "end", end, summary=translate("commands", "let a target hold up to yesterday")
    )
    ended.value("id", translate("commands", "id of the target"), read=entries.identity)


def show(context: Context, _options: Namespace) -> Answer:
    """List all targets in use."""
    found = targets.list_targets(context.desk)
    wards = names.ward_names(context.desk)
    return listing(
        found,
        len(found),
        {
            translate("commands", "Ward"): lambda each: wards.get(each.ward, each.ward),
            translate("commands", "Visits"): lambda each: number(each.visits),
            translate("commands", "In each"): lambda each: label(each.per),
            translate("commands", "Theme"): lambda each: label(each.theme) if each.theme else "",
            translate("commands", "From"): lambda each: short_day_year(each.from_on),
            translate("commands", "Until"): _until,
            translate("commands", "Id"): lambda each: str(each.id),
        },
        empty=translate("commands", "No targets yet."),
    )


def put(context: Context, options: Namespace) -> Answer:
    """Set the target of one ward."""
    ward = names.ward(context.desk, options.ward)
    target, _changes = targets.set_target(context.desk, ward, **context.fields_given(_FIELDS))
    said = translate("commands", "{ward}: {visits} visits {unit} from {day}. Id {id}")
    return Answer(
        plain(target),
        [
            said.format(
                ward=names.ward_names(context.desk).get(ward, ward),
                visits=number(target.visits),
                unit=label(target.per),
                day=short_day_year(target.from_on),
                id=target.id,
            )
        ],
    )


def end(context: Context, options: Namespace) -> Answer:
    """End one target."""
    target, _changes = targets.end_target(context.desk, options.id)
    return Answer(plain(target), [translate("commands", "It no longer holds.")])


def _until(target: Target) -> str:
    return short_day_year(target.to_on) if target.to_on else "–"


def _options_to_set(parser: Parser) -> None:
    option = parser.option
    option("--ward", translate("commands", "name or code of the ward"), required=True)
    option("--visits", translate("commands", "how many visits"), read=entries.count, required=True)
    option("--per", records.codes(TargetUnit), read=entries.one_of(TargetUnit))
    option("--theme", records.codes(Theme), read=entries.one_of(Theme))
    option("--from", translate("commands", "first day"), read=entries.day, dest="first")
    option("--to", translate("commands", "last day"), read=entries.day, dest="last")
    option("--note", translate("commands", "free text"))
