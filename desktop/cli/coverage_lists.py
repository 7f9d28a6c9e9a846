"""``weefsel coverage next | inequality | publish``: where to go next, and figures for others."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import coverage_options, entries
from desktop.cli.answers import Answer, plain, table
from desktop.cli.context import Context
from desktop.cli.coverage_options import in_plain_words
from desktop.cli.coverage_tables import aligned
from desktop.cli.parser import Commands
from desktop.cli.records import codes
from desktop.domain.figures.coverage import Measure, Suggestion
from desktop.domain.figures.months import whole_months
from desktop.i18n import translate
from desktop.words.formats import day_span, number
from desktop.words.labels import label
from desktop.words.next_ward import reason_in_words


def add(commands: Commands) -> None:
    """Add the commands."""
    following = commands.add(
        "next", go_next, summary=translate("commands", "wards to visit next, with the reasons")
    )
    coverage_options.add_period(following)
    following.option("--limit", translate("commands", "at most so many"), read=entries.size)
    spread = commands.add(
        "inequality",
        tell_spread,
        summary=translate("commands", "how evenly a measure is spread over the wards"),
    )
    spread.option("--measure", codes(Measure), read=entries.one_of(Measure))
    coverage_options.add_period(spread)
    coverage_options.add_filters(spread)
    publishing = commands.add(
        "publish",
        publish,
        summary=translate("commands", "figures in a folder for the data warehouse of the city"),
    )
    publishing.value(
        "folder", translate("commands", "new, empty, or used for this before"), read=entries.file
    )
    coverage_options.add_period(publishing)
    threshold = commands.add(
        "threshold",
        tell_threshold,
        summary=translate("commands", "hide counts below this number, or say what it is"),
    )
    threshold.option("--set", translate("commands", "as the DPO decided"), read=entries.size)


def go_next(context: Context, _options: Namespace) -> Answer:
    """List the wards with a reason to go there, the first to go to first."""
    from desktop.services.figures.coverage_next import suggestions

    today = context.desk.today()
    period = coverage_options.period(context, today)
    found = suggestions(context.desk, period, today=today)
    shown = found[: context.given("limit", len(found))]
    days = whole_months(period)
    document = {
        "items": [_suggested(each) for each in shown],
        "total": len(found),
        **coverage_options.days_of(period),
    }
    if not shown:
        return Answer(document, [translate("commands", "No ward stands out.")])
    heading = translate("commands", "Wards to visit next, {days}")
    rows = [[f"{each.rank}.", each.name, _reasons(each)] for each in shown]
    lines = [heading.format(days=day_span(days.first, days.last)), *table(rows), _caveat()]
    return Answer(document, lines)


def tell_spread(context: Context, _options: Namespace) -> Answer:
    """Print the Gini coefficient and the Lorenz curve of a measure over the wards."""
    from desktop.services.figures.coverage import lorenz

    question = coverage_options.question(context)
    with in_plain_words():
        spread = lorenz(context.desk, question, today=context.desk.today())
    days = whole_months(question.period)
    document = {
        "gini": spread.gini,
        "points": [{"residents": here, "share": gets} for here, gets in spread.points],
        "caveat": spread.caveat,
        "measure": question.measure.value,
        **coverage_options.days_of(question.period),
    }
    title = f"{label(question.measure)}, {day_span(days.first, days.last)}"
    if spread.gini is None:
        why = translate(
            "commands", "This can only be told when the figure of every ward is, and it is not."
        )
        return Answer(document, [title, why])
    heads = [translate("commands", "% of residents"), translate("commands", "% of the total")]
    rows = [[number(100 * here, 1), number(100 * gets, 1)] for here, gets in spread.points]
    gini = translate("commands", "Gini coefficient: {gini}").format(gini=number(spread.gini, 2))
    return Answer(document, [title, gini, spread.caveat, *aligned([heads, *rows], names=0)])


def publish(context: Context, options: Namespace) -> Answer:
    """Write today's folder of figures."""
    from desktop.services.figures.handing_over_folder import last_quarter
    from desktop.services.figures.handing_over_folder import publish as publish_folder

    today = context.desk.today()
    is_asked = any(context.given(name) for name in ("first", "last"))
    period = coverage_options.period(context, today) if is_asked else last_quarter(today)
    with in_plain_words():
        done = publish_folder(
            context.desk, options.folder, period=period, today=today, report=context.report
        )
    said = translate("commands", "Published {days} in {folder}")
    days = day_span(done.period.first, done.period.last)
    return Answer(plain(done), [said.format(days=days, folder=done.folder), *done.files])


def _suggested(each: Suggestion) -> dict[str, object]:
    return {
        "rank": each.rank,
        "code": each.code,
        "name": each.name,
        "score": each.score,
        "reasons": [
            {"reason": code, "value": figure, "text": reason_in_words(code, figure)}
            for code, figure in each.reasons
        ],
    }


def _reasons(each: Suggestion) -> str:
    return "; ".join(reason_in_words(code, figure) for code, figure in each.reasons)


def _caveat() -> str:
    return translate(
        "commands",
        "A list to talk about, not a verdict: it knows what was logged, not what a ward needs.",
    )


def tell_threshold(context: Context, _options: Namespace) -> Answer:
    """Set the threshold, or say what it is."""
    from desktop.services.figures.coverage_threshold import set_threshold

    wanted = context.given("set", None)
    threshold = set_threshold(context.desk, wanted) if wanted else context.desk.threshold()
    said = translate("commands", "Counts below {threshold} are hidden in all figures.")
    return Answer({"threshold": threshold}, [said.format(threshold=threshold)])
