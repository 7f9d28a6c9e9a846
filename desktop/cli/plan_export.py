"""``weefsel task export``: my plan as a calendar file."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import entries, records
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Parser
from desktop.domain.period import Period
from desktop.domain.plan import PlanKind, PlanOrder
from desktop.i18n import translate

FORMATS = ("ics",)


def export(context: Context, options: Namespace) -> Answer:
    """Write the planned visits, tasks and rhythms of the colleague at the desk."""
    from desktop.services.following.plan_export import AHEAD, export_plan

    desk = context.desk
    first = context.given("from") or desk.today()
    order = PlanOrder(
        period=Period(first, context.given("to") or first + AHEAD),
        kinds=frozenset(context.given("only", [])) or frozenset(PlanKind),
        with_names=context.given("names", False),
        reason=context.given("reason", ""),
    )
    done = export_plan(desk, order, options.out, report=context.report)
    said = [
        translate("commands", "%n line(s) written to {file}", "", done.rows).format(
            file=options.out
        )
    ]
    if order.with_names:
        said.append(
            translate("commands", "This file names people. Keep it safe, and delete it in time.")
        )
    return Answer({"file": str(options.out), "total": done.rows}, said)


def options_to_export(parser: Parser) -> None:
    """Say which options there are."""
    option = parser.option
    option("--out", translate("commands", "file to write"), read=entries.file, required=True)
    option("--format", translate("commands", "of the file"), choices=FORMATS)
    option("--from", translate("commands", "first day (today)"), read=entries.day)
    option("--to", translate("commands", "last day (four weeks later)"), read=entries.day)
    option("--only", records.codes(PlanKind), read=entries.one_of(PlanKind), repeated=True)
    parser.flag("--names", translate("commands", "also titles and names; needs a reason"))
    option("--reason", translate("commands", "why; it goes into the log of exports"))
