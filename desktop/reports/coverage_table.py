"""Coverage as rows: a CSV with its dictionary beside it, and a workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import AreaValue, Coverage
from desktop.domain.period import Period
from desktop.i18n import translate
from desktop.reports import delimited, dictionary, wording
from desktop.reports import handout as words
from desktop.reports.detail import Value
from desktop.reports.dictionary import Entry
from desktop.reports.files import Report, whole_file
from desktop.reports.handout import Handout
from desktop.reports.texts import cell
from desktop.reports.workbook import Book, open_book
from desktop.words.labels import label

Cell = Value | float
_NARROWEST = 14  # characters


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it means, and its cell in the row of an area."""

    entry: Entry
    cell: Callable[[AreaValue], Cell]


def columns(handout: Handout) -> Sequence[Column]:
    """Return the columns of the measure that was asked for."""
    return (*_area(handout), *_figures(handout), *_question(handout))


def rows(answer: Coverage) -> Sequence[AreaValue]:
    """Return the areas, and at the end the whole city."""
    return (*answer.areas, answer.total)


def dictionary_beside(out: Path) -> Path:
    """Return the name of the dictionary that goes with ``out``."""
    return out.with_name(f"{out.stem}.dictionary{out.suffix}")


def write_csv(handout: Handout, out: Path) -> Path:
    """Write the figures, and beside them the dictionary of their columns.

    Raises:
        FileNotWritten: Neither of the two was changed.
    """
    shown = columns(handout)
    table: list[Sequence[Cell]] = [[each.entry.name for each in shown]]
    table += ([column.cell(area) for column in shown] for area in rows(handout.answer))
    meanings = [dictionary.headings(), *(dictionary.row(each.entry) for each in shown)]
    delimited.write_together({out: table, dictionary_beside(out): meanings})
    return out


def write_xlsx(handout: Handout, out: Path, *, report: Report) -> Path:
    """Write a workbook: the measure asked for, all measures, and an explanation.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    report(0, 1)
    with whole_file(out) as draft, open_book(draft, title=words.title(handout.answer)) as book:
        asked, name = rows(handout.answer), label(handout.question.measure)
        _write_sheet(book, handout, name, found=asked, numbers=_asked(handout))
        if len(handout.answers) > 1:
            name = translate("report", "All measures")
            every = (*words.all_areas(handout), handout.answer.total)
            _write_sheet(book, handout, name, found=every, numbers=_all(handout))
        book.explain(translate("report", "Explanation"), words.facts(handout))
    report(1, 1)
    return out


def _area(handout: Handout) -> Iterator[Column]:
    code = translate("report", "Official code of the area")
    yield Column(_text(translate("report", "Code"), code), lambda area: area.code)
    name = translate("report", "Name of the area; the last row is the whole city")
    yield Column(_text(label(handout.question.level), name), words.area_name)
    if handout.by_sector:
        ward = translate("report", "Ward in which the sector lies")
        yield Column(
            _text(wording.breakdown("ward"), ward), lambda area: words.ward_of(handout, area)
        )


def _figures(handout: Handout) -> Iterator[Column]:
    answer, states = handout.answer, dictionary.states_in_words(handout)
    name, state = words.heading(answer), translate("report", "State")
    yield Column(dictionary.measured(name, answer), lambda area: _cell(words.now(area)))
    yield Column(_text(state, states), lambda area: label(area.state))
    if not handout.compares:
        return
    earlier = translate("report", "{heading}, earlier period")
    for heading, figure_of in (
        (earlier.format(heading=name), words.before),
        (translate("report", "Change"), words.change),
    ):
        entry = dictionary.measured(heading, answer)
        yield Column(entry, lambda area, of=figure_of: _cell(of(area)))  # type: ignore[misc]
    yield Column(
        _text(earlier.format(heading=state), states),
        lambda area: label(words.before(area).state),
    )


def _question(handout: Handout) -> Iterator[Column]:
    question, source = handout.question, handout.answer.source
    yield from _days(question.period, (translate("report", "From"), translate("report", "To")))
    if question.against is not None:
        named = (translate("report", "Earlier from"), translate("report", "Earlier to"))
        yield from _days(question.against, named)
    kept = "; ".join(words.filters(question.only))
    counted = translate("report", "Which visits are counted")
    yield Column(_text(translate("report", "Filter"), counted), lambda _: kept)
    publisher = translate("report", "Who published what")
    yield Column(_text(translate("report", "Source"), publisher), lambda _: source)


def _days(period: Period, named: tuple[str, str]) -> Iterator[Column]:
    first, last = translate("report", "First day"), translate("report", "Last day, included")
    yield Column(Entry(name=named[0], kind="date", meaning=first), lambda _: period.first)
    yield Column(Entry(name=named[1], kind="date", meaning=last), lambda _: period.last)


def _text(name: str, meaning: str) -> Entry:
    return Entry(name=name, kind="text", meaning=meaning)


def _cell(one: Figure) -> str | float:
    return wording.shown(one) if one.value is None else one.value


Numbers = Sequence[tuple[str, Sequence[Figure]]]
"""Heading and figures of each column, the whole city last."""


def _asked(handout: Handout) -> Numbers:
    answer = handout.answer
    name, found = words.heading(answer), rows(answer)
    shown = [(name, [words.now(area) for area in found])]
    if handout.compares:
        earlier = translate("report", "{heading}, earlier period").format(heading=name)
        shown.append((earlier, [words.before(area) for area in found]))
        shown.append((translate("report", "Change"), [words.change(area) for area in found]))
    return shown


def _all(handout: Handout) -> Numbers:
    areas = words.all_areas(handout)
    return [
        (
            words.heading(answer),
            [words.now(area) for area in (*words.figures_of(answer, areas), answer.total)],
        )
        for answer in handout.answers
    ]


def _write_sheet(
    book: Book, handout: Handout, name: str, *, found: Sequence[AreaValue], numbers: Numbers
) -> None:
    sheet = book.sheet(name, landscape=len(numbers) > 3)  # noqa: PLR2004 - as wide as A4 upright
    texts = _names(handout)
    for row, area in enumerate(found, start=1):
        for column, text in enumerate(texts):
            sheet.write_string(row, column, cell(text[1](area)))
        for column, (_, figures) in enumerate(numbers, start=len(texts)):
            book.write_figure(sheet, (row, column), figures[row - 1])
    sheet.set_column(0, len(texts) - 1, 26)
    for column, (heading, _) in enumerate(numbers, start=len(texts)):
        sheet.set_column(column, column, max(_NARROWEST, len(heading) + 3))
    headings = [*(text[0] for text in texts), *(heading for heading, _ in numbers)]
    table = f"Coverage_{len(book.workbook.worksheets())}"
    book.add_table(sheet, table, headings, top=0, rows=len(found))
    note = f"{wording.HIDDEN} {wording.hidden_note(handout.threshold)}"
    sheet.write_string(len(found) + 2, 0, note, book.styles["muted"])
    sheet.write_string(len(found) + 3, 0, words.period(handout.question), book.styles["muted"])


def _names(handout: Handout) -> Sequence[tuple[str, Callable[[AreaValue], str]]]:
    named: list[tuple[str, Callable[[AreaValue], str]]] = [
        (label(handout.question.level), words.area_name)
    ]
    if handout.by_sector:
        named.append((wording.breakdown("ward"), lambda area: words.ward_of(handout, area)))
    return named
