"""The words of the reports: titles, headings, what the figures mean and what they are not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.summary import SummaryRow, VisitSummary
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period, quarter_of
from desktop.domain.vocabulary import Outcome, Theme, VisitKind
from desktop.i18n import language, translate
from desktop.words.formats import MONTHS, day_span, moment_text, number
from desktop.words.labels import label
from desktop.words.names import goal_name

HIDDEN = "*"
"""Stands for a suppressed figure; every report explains it."""

MEASURES = ("visits", "reached", "new", "hours")
BREAKDOWNS = ("ward", "month", "kind", "theme", "goal")


def title() -> str:
    """Return the title of a summary."""
    return translate("report", "Summary of visits")


def period_text(period: Period) -> str:
    """Return for instance ``1 jan – 31 mrt 2026 (1st quarter)``."""
    days = day_span(period.first, period.last)
    quarter = quarter_of(period.first)
    if quarter != period:
        return days
    ordinal = (period.first.month - 1) // 3 + 1
    return translate("report", "{days} (quarter {n})").format(days=days, n=ordinal)


def whole_months_note(asked: Period) -> str:
    """Return why the days that are counted are not the days that were asked for."""
    sentence = translate(
        "report",
        "Only whole months are counted: figures of periods that differ by a day would tell "
        "what was done on that day. Asked was {days}.",
    )
    return sentence.format(days=day_span(asked.first, asked.last))


def remarks(summary: VisitSummary) -> Iterator[tuple[str, str]]:
    """Yield what else a reader must know: subject and text."""
    if summary.subject.asked is not None:
        yield translate("report", "Also"), whole_months_note(summary.subject.asked)


def heading(measure: str) -> str:
    """Return the heading of a column of figures."""
    return {
        "visits": translate("report", "Visits"),
        "reached": translate("report", "People reached"),
        "new": translate("report", "New people"),
        "hours": translate("report", "Hours"),
    }[measure]


def breakdown(name: str) -> str:
    """Return what the rows of a breakdown are, as a heading."""
    return {
        "ward": translate("report", "Ward"),
        "month": translate("report", "Month"),
        "kind": translate("report", "Kind of visit"),
        "theme": translate("report", "Theme"),
        "goal": translate("report", "Goal"),
    }[name]


def breakdown_title(name: str) -> str:
    """Return the title of a breakdown: of a table, a sheet."""
    return {
        "ward": translate("report", "Per ward"),
        "month": translate("report", "Per month"),
        "kind": translate("report", "Per kind"),
        "theme": translate("report", "Per theme"),
        "goal": translate("report", "Per goal"),
    }[name]


def row_name(summary: VisitSummary, name: str, code: str) -> str:
    """Return what a row of a breakdown is called."""
    match name:
        case "ward":
            return summary.subject.ward_names.get(code, code)
        case "month":
            return month_name(code)
        case "goal":
            return goal_name(code)
        case _:
            return _label(VisitKind if name == "kind" else Theme, code)


def month_name(code: str) -> str:
    """Return ``2026-03`` in words."""
    year, month = code.split("-")
    return f"{MONTHS.get(language(), MONTHS['en'])[int(month) - 1]} {year}"


def total_name() -> str:
    """Return the name of the row with totals."""
    return translate("report", "Total")


def shown(figure: Figure) -> str:
    """Return a figure as a reader sees it."""
    if figure.state is ValueState.SUPPRESSED:
        return HIDDEN
    return unknown() if figure.value is None else number(figure.value)


def unknown() -> str:
    """Return the word for a figure that nobody counted."""
    return translate("report", "unknown")


def figures_of(row: SummaryRow) -> Sequence[Figure]:
    """Return the figures of a row in the order of :data:`MEASURES`."""
    return [getattr(row, measure) for measure in MEASURES]


def filter_words(wanted: VisitFilter, ward_names: Mapping[str, str]) -> Sequence[str]:
    """Return the filter in words, one line each.

    What somebody typed and whom it is about stay out: a filter may hold a name.
    """
    lines = [
        _joined(breakdown("ward"), (ward_names.get(code, code) for code in wanted.wards)),
        _joined(breakdown("kind"), (_label(VisitKind, code) for code in wanted.kinds)),
        _joined(breakdown("theme"), (_label(Theme, code) for code in wanted.themes)),
        _joined(breakdown("goal"), map(goal_name, wanted.goals)),
        _joined(
            translate("report", "Outcome"), (_label(Outcome, code) for code in wanted.outcomes)
        ),
        *(words() for field, words in _SAID.items() if getattr(wanted, field)),
    ]
    return [line for line in lines if line] or [translate("report", "All visits of the period")]


def explanation(summary: VisitSummary) -> Iterator[tuple[str, str]]:
    """Yield what a reader must know to read the figures: subject and text."""
    subject, version = summary.subject, summary.version
    yield translate("report", "Period"), period_text(subject.period)
    yield from remarks(summary)
    yield (
        translate("report", "Filter"),
        "; ".join(filter_words(subject.filter, subject.ward_names)),
    )
    yield from measure_notes()
    yield translate("report", "Themes and goals"), loose_note()
    yield HIDDEN, hidden_note(summary.threshold)
    yield unknown(), translate("report", "Nobody counted. That is not the same as zero.")
    yield translate("report", "Made on"), moment_text(version.made_at)
    yield (
        translate("report", "Data"),
        translate("report", "{visits} visits on file; schema {revision}").format(
            visits=shown(version.visits), revision=version.revision
        ),
    )


def detail_facts(
    wanted: VisitFilter, ward_names: Mapping[str, str], *, made_at: datetime, revision: str
) -> Iterator[tuple[str, str]]:
    """Yield what a reader must know about a list of visits: subject and text."""
    if wanted.first and wanted.last:
        days = period_text(Period(wanted.first, wanted.last))
        yield translate("report", "Period"), days
    yield translate("report", "Filter"), "; ".join(filter_words(wanted, ward_names))
    yield (
        translate("report", "Empty cells"),
        translate("report", "Nobody counted. That is not the same as zero."),
    )
    yield (
        heading("reached"),
        translate("report", "Encounters, not unique persons: who came twice counts twice."),
    )
    yield translate("report", "Made on"), moment_text(made_at)
    yield (
        translate("report", "Data"),
        translate("report", "schema {revision}").format(revision=revision),
    )


def measure_notes() -> Iterator[tuple[str, str]]:
    """Yield what each measure counts, and what it is not."""
    yield heading("visits"), translate("report", "Visits that took place; not planned ones.")
    yield (
        heading("reached"),
        translate(
            "report",
            "Encounters, not unique persons: who came twice counts twice. "
            "Visits without a count add nothing.",
        ),
    )
    yield heading("new"), translate("report", "People reached whom the team had not met before.")
    yield (
        heading("hours"),
        translate("report", "Length of the visits of which the time was kept."),
    )


def loose_note() -> str:
    """Return why themes and goals have no total."""
    return translate(
        "report",
        "A visit can have several themes and goals, or none. So these rows do not add up to "
        "the total.",
    )


def hidden_note(threshold: int) -> str:
    """Return what the sign for a hidden figure means."""
    return translate(
        "report",
        "Hidden to protect people: a count under {threshold}, or a figure that would give "
        "such a count away. Zero is always shown.",
    ).format(threshold=threshold)


def internal_notice() -> str:
    """Return the mark on files with one row a visit."""
    return translate(
        "report",
        "For internal use only. One row a visit, small counts are not hidden. Do not pass on.",
    )


def borders() -> str:
    """Return the name of the source of the borders of the wards."""
    return translate("report", "Borders")


def schematic_notice() -> str:
    """Return the words that stand beside borders drawn by us."""
    return translate("report", "schematic borders")


_SAID: Mapping[str, Callable[[], str]] = {
    "consultant": lambda: translate("report", "Visits of one colleague"),
    "place_id": lambda: translate("report", "Visits to one place"),
    "organisation_id": lambda: translate("report", "Visits to one organisation"),
    "network_id": lambda: translate("report", "Visits about one network"),
    "person_id": lambda: translate("report", "Visits with one contact"),
    "text": lambda: translate("report", "Visits in which a word was searched"),
}


def _label(codes: type[StrEnum], code: str) -> str:
    try:
        return label(codes(code))
    except ValueError:  # a newer program added it
        return code


def _joined(name: str, values: Iterable[str]) -> str:
    found = sorted(values)
    return f"{name}: {', '.join(found)}" if found else ""
