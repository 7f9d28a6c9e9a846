"""``weefsel retention``: how long things are kept; list, preview, keep, run, rules."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.privacy.retention import DEFAULTS, Due, Rule, Subject, item_of
from desktop.domain.privacy.retention_report import Carried, Count, RuleChange, RulePreview
from desktop.i18n import translate
from desktop.services.privacy import retention
from desktop.words.formats import number, short_day_year
from desktop.words.names import record_name
from desktop.words.retention import (
    carried_lines,
    due_title,
    left_line,
    rule_line,
    run_line,
    subject_name,
    what_happens,
    why_due,
)
from desktop.words.ruling import change_line, preview_lines

_FIRST = 50
_BY_WARD = "visits"


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    told = translate("commands", "what is due, and what will be within thirty days")
    show = commands.add("list", show_due, summary=told)
    _subjects(show)
    show.flag("--due", translate("commands", "only what is due now"))
    show.option("--limit", translate("commands", "at most so many"), read=entries.count)
    show.option("--offset", translate("commands", "pass over so many"), read=entries.count)
    told = translate("commands", "what would happen, and that no figure changes")
    _chosen(commands.add("preview", show_preview, summary=told))
    keep = commands.add("keep", keep_longer, summary=translate("commands", "keep it longer"))
    keep.value("id", translate("commands", "id of the record"), read=entries.identity)
    keep.option("--reason", translate("commands", "why, in a few words"), required=True)
    keep.option("--until", translate("commands", "until this day"), read=entries.day, required=True)
    told = translate("commands", "carry out automatic rules; or the rule for one record, now")
    run = commands.add("run", carry_out, summary=told)
    _chosen(run)
    told = translate("commands", "what automatic rules did")
    commands.add("log", show_log, summary=told)
    rules = commands.add("rules", show_rules, summary=translate("commands", "the rules in force"))
    rules.option(
        "--set",
        translate("commands", "a rule, for instance visit=24 or person=24:automatic"),
        repeated=True,
    )
    rules.flag("--reset", translate("commands", "put the rules back as they came"))
    rules.option("--why", translate("commands", "why they are set, in a sentence; it is kept"))
    told = translate("commands", "only tell what the rules of --set would do, and from which day")
    rules.flag("--preview", told)


def show_due(context: Context, _options: Namespace) -> Answer:
    """List what is due, what waited longest first."""
    desk = context.desk
    rules, today, first = retention.rules(desk), desk.today(), retention.acts_from(desk)
    standing = retention.standing(desk)
    only_due = context.given("due", False)
    subjects = _wanted(context)
    rows = retention.due(
        desk,
        subjects,
        announced=not only_due,
        offset=context.given("offset", 0),
        limit=context.given("limit", _FIRST),
    ).rows
    counts = [standing.due] if only_due else [standing.due, standing.announced]
    total = sum(
        count
        for counted in counts
        for subject, count in counted.items()
        if not subjects or subject in subjects
    )
    return listing(
        rows,
        total,
        {
            translate("commands", "Due"): lambda row: short_day_year(row.due_on),
            translate("commands", "What"): due_title,
            translate("commands", "Kind"): lambda row: record_name(row.kind),
            translate("commands", "Why"): lambda row: why_due(row, rules[row.subject]),
            translate("commands", "Then"): lambda row: what_happens(
                row, rules[row.subject], today, first
            ),
            translate("commands", "Id"): lambda row: str(row.record_id),
        },
        empty=translate("commands", "Nothing is due."),
    )


def show_preview(context: Context, _options: Namespace) -> Answer:
    """Tell what would happen, with every figure before and after."""
    desk = context.desk
    rows = _rows(context)
    found = retention.preview(desk, rows)
    lines = [
        *(f"{subject_name(subject)}: {number(count)}" for subject, count in found.done.items()),
        *(_count_line(count) for count in found.counts if count.of == _BY_WARD),
    ]
    changed = found.changed
    lines.append(
        translate("commands", "Figures that change: {count}").format(count=number(len(changed)))
        if changed
        else translate("commands", "No figure changes.")
    )
    document = {
        "done": plain(found.done),
        "lost": plain(found.lost),
        "counts": plain(list(found.counts)),
        "changed": plain(list(changed)),
    }
    return Answer(document, lines if found.done else [translate("commands", "Nothing is due.")])


def keep_longer(context: Context, options: Namespace) -> Answer:
    """Keep one record longer."""
    desk = context.desk
    rows = retention.find_due(desk, {options.id})
    until: date = options.until
    kept, _changes = retention.keep(desk, rows, reason=options.reason, until=until)
    said = translate("commands", "kept until {day}: {what}")
    names = ", ".join(due_title(row) for row in rows)
    document = {"kept": [plain(decision) for decision, _before in kept.decisions]}
    return Answer(document, [said.format(day=short_day_year(until), what=names)])


def carry_out(context: Context, _options: Namespace) -> Answer:
    """Carry out automatic rules whose notice is over, or the rules for chosen records now."""
    desk = context.desk
    if context.given("id", []) or context.given("subject", []):
        carried, _changes = retention.carry_out(desk, _rows(context), report=context.report)
    else:
        carried = _all_of_it(context)
    first = retention.acts_from(desk)
    lines = carried_lines(carried, retention.rules(desk))
    lines += [f"{due_title(row)}: {left_line(why)}" for row, why in carried.left]
    document = {
        "done": plain(carried.done),
        "left": [{"row": plain(row), "why": why} for row, why in carried.left],
        "unchanged": carried.unchanged,
        "acts_from": first.isoformat(),
    }
    nothing = translate("commands", "There was nothing to do.")
    if first > desk.today():
        said = translate("commands", "Rules act by themselves from {day} on; see: retention list")
        nothing = said.format(day=short_day_year(first))
    return Answer(document, lines or [nothing], failed=not carried.unchanged)


def show_log(context: Context, _options: Namespace) -> Answer:
    """Tell what automatic rules did, the latest first."""
    desk = context.desk
    rules = retention.rules(desk)
    runs = retention.last_runs(desk)
    lines = [run_line(run, rules) for run in runs]
    nothing = translate("commands", "Automatic rules did nothing yet.")
    return Answer({"items": [plain(run) for run in runs]}, lines or [nothing])


def show_rules(context: Context, _options: Namespace) -> Answer:
    """Tell the rules in force; preview or set some."""
    desk = context.desk
    items: Sequence[str] = context.given("set", [])
    if items and context.given("preview", False):
        return _previewed([retention.preview_rule(desk, item) for item in items])
    changes: Sequence[RuleChange] = ()
    if items or context.given("reset", False):
        changes = _set(context, items)
    elif retention.rule_history(desk):
        changes = retention.rule_history(desk)
    rules = retention.rules(desk)
    document = {subject.value: _rule(rule) for subject, rule in rules.items()}
    lines = [f"{subject.value}: {rule_line(rule)}" for subject, rule in rules.items()]
    lines += map(change_line, changes)
    return Answer({"rules": document, "changes": plain(list(changes))}, lines)


def _set(context: Context, items: Sequence[str]) -> Sequence[RuleChange]:
    """Set rules here, or ask the server of the city to; return who set them lately."""
    desk, why = context.desk, context.given("why", "")
    reset = [item_of(rule) for rule in DEFAULTS.values()] if context.given("reset", False) else []
    wanted = [*reset, *items]
    if not retention.is_connected(desk):
        retention.set_rules(desk, wanted, reason=why)
        return retention.rule_history(desk)
    from desktop.sync import asking

    retention.check_rules(desk, wanted, why)
    with asking.server_of(desk.store, desk.now) as server:
        said, changes = asking.set_rules(server, wanted, reason=why, change=desk.new_id())
    retention.adopt_rules(desk, said, changes)
    return changes


def _previewed(found: Sequence[RulePreview]) -> Answer:
    document = {"preview": [plain(each) for each in found]}
    return Answer(document, [line for each in found for line in preview_lines(each)])


def _all_of_it(context: Context) -> Carried:
    done: dict[Subject, dict[str, int]] = {}
    left: list[tuple[Due, str]] = []
    unchanged = True
    while True:
        carried, _changes = retention.run(context.desk, report=context.report)
        for subject, months in carried.done.items():
            counts = done.setdefault(subject, {})
            for month, count in months.items():
                counts[month] = counts.get(month, 0) + count
        left = list(carried.left)
        unchanged &= carried.unchanged
        if not carried.more:
            return Carried(done=done, left=tuple(left), unchanged=unchanged)


def _rows(context: Context) -> Sequence[Due]:
    desk = context.desk
    ids = context.given("id", [])
    if ids:
        return retention.find_due(desk, set(ids))
    return retention.due(desk, _wanted(context), announced=False, limit=-1).rows


def _wanted(context: Context) -> Sequence[Subject]:
    return [Subject(name) for name in context.given("subject", [])]


def _chosen(parser: Parser) -> None:
    _subjects(parser)
    parser.option(
        "--id",
        translate("commands", "only this record; may be given again"),
        read=entries.identity,
        repeated=True,
    )


def _subjects(parser: Parser) -> None:
    parser.option(
        "--subject",
        translate("commands", "only these"),
        choices=[subject.value for subject in Subject],
        repeated=True,
    )


def _rule(rule: Rule) -> dict[str, Any]:
    return {"months": rule.months, "automatic": rule.is_automatic, "since": rule.since.value}


def _count_line(count: Count) -> str:
    return f"{count.ward} {count.value}: {number(count.before)} → {number(count.after)}"
