"""``weefsel visit``: log, list, export."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import entries, names, visit_options
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.listing import Order
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.words.formats import clock, number, short_day_year
from desktop.words.labels import label

FORMATS = ("xlsx", "csv", "pdf", "gpkg", "geojson")


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    visit_options.to_log(commands.add("log", log, summary=translate("commands", "log a visit")))
    listed = commands.add("list", show, summary=translate("commands", "list visits, latest first"))
    visit_options.to_filter(listed)
    listed.option("--limit", translate("commands", "at most so many (50)"), read=entries.size)
    listed.option("--offset", translate("commands", "skip so many"), read=entries.size)
    exported = commands.add(
        "export", export, summary=translate("commands", "write a summary of visits to a file")
    )
    visit_options.to_filter(exported)
    exported.option(
        "--out", translate("commands", "file to write"), read=entries.file, required=True
    )
    exported.option(
        "--format", translate("commands", "otherwise as the file's name says"), choices=FORMATS
    )
    exported.option(
        "--level",
        translate("commands", "totals, or one row a visit"),
        choices=("summary", "detail"),
    )
    exported.flag("--notes", translate("commands", "with the notes (detail only)"))
    exported.option("--reason", translate("commands", "why; it goes into the log of exports"))


def log(context: Context, options: Namespace) -> Answer:
    """Log one visit."""
    from desktop.services.visits import log_visit

    place, ward = context.given("place", ""), context.given("ward", "")
    if not place and not ward:
        raise WrongUse(translate("commands", "--ward or --place is missing: where was it?"))
    desk = context.desk
    visit, _changes = log_visit(
        desk,
        start=context.given("start", desk.now()),
        kind=options.kind,
        ward=names.ward(desk, ward) if ward else None,
        place_id=names.place(desk, place) if place else None,
        **visit_options.entered(context),
    )
    where = names.ward_names(desk).get(visit.ward, visit.ward)
    said = translate("commands", "Saved: {kind} in {ward}, {day} {clock}. Id {id}").format(
        kind=label(visit.kind),
        ward=where,
        day=short_day_year(day_of(visit.start)),
        clock=clock(visit.start),
        id=visit.id,
    )
    return Answer(plain(visit) | {"ward_name": where}, [said])


def show(context: Context, _options: Namespace) -> Answer:
    """List visits."""
    from desktop.services.visits import count_visits, get_visit, list_visits

    chosen = visit_options.chosen(context)
    rows = list_visits(
        context.desk,
        chosen,
        Order(column="day", descending=True),
        offset=context.given("offset", 0),
        limit=context.given("limit", 50),
    ).rows
    return listing(
        rows,
        count_visits(context.desk, chosen),
        {
            translate("commands", "Day"): lambda row: short_day_year(day_of(row.start)),
            translate("commands", "Time"): lambda row: clock(row.start),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Kind"): lambda row: label(row.kind),
            translate("commands", "Reached"): lambda row: _count(row.reached_total),
            translate("commands", "Place"): lambda row: row.place_name or row.organisation_name,
            translate("commands", "Status"): lambda row: label(row.status),
        },
        empty=translate("commands", "No visits like this."),
        whole=(lambda row: get_visit(context.desk, row.id)) if context.wants_json else None,
    )


def export(context: Context, options: Namespace) -> Answer:
    """Write a summary of visits to a file."""
    from desktop.services.exchanging.exports import export_visits

    file_format = context.given("format", options.out.suffix.lstrip(".").lower())
    if file_format not in FORMATS:
        sentence = translate("commands", "--format: choose from {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(FORMATS)))
    written = export_visits(
        context.desk,
        visit_options.chosen(context),
        file_format=file_format,
        out=options.out,
        level=context.given("level", "summary"),
        notes=context.given("notes", False),
        reason=context.given("reason", ""),
        report=context.report,
    )
    return Answer({"file": str(written), "format": file_format}, [str(written)])


def _count(value: int | None) -> str:
    return "–" if value is None else number(value)
