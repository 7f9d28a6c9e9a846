"""Coverage as lines on a terminal: names to the left, figures under each other to the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.cli.answers import table
from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import AreaValue
from desktop.i18n import translate
from desktop.reports import handout as words
from desktop.reports.handout import Handout
from desktop.words.formats import day_span, number
from desktop.words.labels import label


def answer_lines(handout: Handout) -> list[str]:
    """Return the figures of the measure that was asked for, the whole city last."""
    answer, question = handout.answer, handout.question
    days = day_span(question.period.first, question.period.last)
    filters = [] if not question.only else [" · ".join(words.filters(question.only))]
    rows = [_row(handout, area) for area in (*answer.areas, answer.total)]
    heads = [_headings(handout)] if handout.compares else []
    return [
        f"{words.heading(answer)}, {days}",
        *filters,
        *aligned([*heads, *rows], names=2 if handout.by_sector else 1),
        *_notes(handout),
    ]


def aligned(rows: Sequence[Sequence[str]], *, names: int) -> list[str]:
    """Return rows in columns; after the first ``names`` columns they stand to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return table(
        [
            [cell if index < names else cell.rjust(widths[index]) for index, cell in enumerate(row)]
            for row in rows
        ]
    )


def figure_text(one: Figure) -> str:
    """Return a figure, or in words why there is none."""
    return label(one.state) if one.value is None else number(one.value)


def _row(handout: Handout, area: AreaValue) -> list[str]:
    row = [words.area_name(area)]
    if handout.by_sector:
        row.append(words.ward_of(handout, area))
    if handout.compares:
        return [
            *row,
            figure_text(words.before(area)),
            figure_text(words.now(area)),
            words.change_shown(area)
            if area.change is not None
            else label(words.change(area).state),
        ]
    return [*row, figure_text(words.now(area))]


def _headings(handout: Handout) -> list[str]:
    against = handout.question.against
    days = handout.question.period
    spans = [day_span(each.first, each.last) for each in (against, days) if each]
    names = ["", ""] if handout.by_sector else [""]
    return [*names, *spans, translate("report", "Change")]


def _notes(handout: Handout) -> Iterator[str]:
    answer = handout.answer
    yield translate("commands", "Source: {source}").format(source=answer.source)
    if answer.caveat:
        yield answer.caveat
    yield from handout.remarks
