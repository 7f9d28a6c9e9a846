"""Answers about coverage as they are handed over, with the words that go with them anywhere.

Whatever the file (a page, a drawing, a table, a layer), a reader finds the same title, period,
filter, source and the same reasons why a figure is not there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.area import Area
from desktop.domain.figures.aggregate import THRESHOLD, Figure
from desktop.domain.figures.coverage import AreaValue, Coverage, Facets, Question, ValueState
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.reports import wording
from desktop.reports.features import WardBorders
from desktop.reports.texts import plain
from desktop.words.formats import number
from desktop.words.labels import label
from desktop.words.names import goal_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """What one file tells: aggregates only.

    Args:
        answers: One a measure, to the same question; the measure that was asked for is first.
            Their question has the months that are counted.
        asked: The question with the days that somebody asked for.
        borders: Of the areas counted by, or ``None`` while there are none.
        outlines: Borders of the wards, to draw over sectors.
        ward_names: Name of each ward by its code.
        threshold: Counts below it were hidden, with what rests on them.
        remarks: What else a reader must know.
    """

    answers: Sequence[Coverage]
    asked: Question
    borders: WardBorders | None = None
    outlines: Sequence[Area] = ()
    ward_names: Mapping[str, str] = field(default_factory=dict)
    threshold: int = THRESHOLD
    remarks: Sequence[str] = ()

    @property
    def answer(self) -> Coverage:
        """The measure that was asked for."""
        return self.answers[0]

    @property
    def question(self) -> Question:
        """What is answered: with the whole months that are counted."""
        return self.answer.question

    @property
    def by_sector(self) -> bool:
        """Whether the areas are sectors; otherwise they are wards."""
        return self.question.level is AreaLevel.SECTOR

    @property
    def compares(self) -> bool:
        """Whether there is an earlier period beside the figures."""
        return self.question.against is not None


def all_areas(handout: Handout) -> Sequence[AreaValue]:
    """Return every area that any measure has a figure of, those of the first one first.

    Codes that only older records know appear in the measures of those records alone.
    """
    areas: dict[str, AreaValue] = {}
    for answer in handout.answers:
        for area in answer.areas:
            areas.setdefault(area.code, area)
    return list(areas.values())


def figures_of(answer: Coverage, areas: Sequence[AreaValue]) -> Sequence[AreaValue]:
    """Return what ``answer`` tells of each of ``areas``; unknown where it tells nothing."""
    told = {area.code: area for area in answer.areas}
    nothing = ValueState.UNKNOWN if answer.question.against else None
    return [
        told.get(area.code)
        or AreaValue(
            code=area.code,
            name=area.name,
            value=None,
            state=ValueState.UNKNOWN,
            parent=area.parent,
            before_state=nothing,
        )
        for area in areas
    ]


def now(area: AreaValue) -> Figure:
    """Return the figure of the period."""
    return Figure(area.value, area.state)


def before(area: AreaValue) -> Figure:
    """Return the figure of the period compared with."""
    return Figure(area.before, area.before_state or ValueState.UNKNOWN)


def change(area: AreaValue) -> Figure:
    """Return the difference; hidden when one of the two is, unknown when one of them is."""
    if area.change is not None:
        return Figure(area.change, ValueState.VALUE if area.change else ValueState.ZERO)
    hidden = ValueState.SUPPRESSED in {area.state, area.before_state}
    return Figure(None, ValueState.SUPPRESSED if hidden else ValueState.UNKNOWN)


def change_shown(area: AreaValue) -> str:
    """Return the difference as a reader sees it, with its sign: ``+3``, ``−2``."""
    one = change(area)
    if one.value is None or not one.value:
        return wording.shown(one)
    return f"{'+' if one.value > 0 else '−'}{number(abs(one.value))}"


def title(answer: Coverage) -> str:
    """Return what is counted, by which areas."""
    level = (
        translate("report", "per sector")
        if answer.question.level is AreaLevel.SECTOR
        else translate("report", "per ward")
    )
    return f"{label(answer.question.measure)}, {level}"


def heading(answer: Coverage) -> str:
    """Return the measure, with its unit unless it says that already."""
    name = label(answer.question.measure)
    return name if answer.unit.lower() in name.lower() else f"{name} ({answer.unit})"


def period(question: Question) -> str:
    """Return the period in words, and the one it is compared with."""
    asked = wording.period_text(question.period)
    if question.against is None:
        return asked
    sentence = translate("report", "{period}, compared with {earlier}")
    return sentence.format(period=asked, earlier=wording.period_text(question.against))


def filters(only: Facets) -> Sequence[str]:
    """Return which visits are counted, one line each.

    Who a colleague is and what somebody called a network stay out of every file.
    """
    lines = [
        *(f"{wording.breakdown('theme')}: {label(code)}" for code in sorted(only.themes)),
        *(f"{wording.breakdown('kind')}: {label(code)}" for code in sorted(only.kinds)),
        *(f"{wording.breakdown('goal')}: {goal_name(code)}" for code in sorted(only.goals)),
        *(translate("report", "Visits about one network") for _ in only.networks),
        *(translate("report", "Visits of one colleague") for _ in only.consultants),
        *(translate("report", "Visits of one team") for _ in only.teams),
    ]
    return lines or [translate("report", "All visits of the period")]


def area_name(area: AreaValue) -> str:
    """Return the name of an area, without characters that no file can hold."""
    return plain(area.name)


def ward_of(handout: Handout, area: AreaValue) -> str:
    """Return the name of the ward in which a sector lies; empty for a ward."""
    return plain(handout.ward_names.get(area.parent, area.parent))


def source_line(answer: Coverage) -> str:
    """Return who published what."""
    return translate("report", "Source: {source}").format(source=plain(answer.source))


def facts(handout: Handout) -> Iterator[tuple[str, str]]:
    """Yield what a reader must know to read the figures: subject and text."""
    question = handout.question
    yield translate("report", "Period"), period(question)
    yield translate("report", "Filter"), "; ".join(filters(question.only))
    for answer in handout.answers:
        yield heading(answer), " ".join(filter(None, (answer.caveat, source_line(answer) + ".")))
    for years in dict.fromkeys(each.denominator for each in handout.answers if each.denominator):
        yield translate("report", "Residents"), years
    yield from _inequality(handout)
    yield wording.HIDDEN, wording.hidden_note(handout.threshold)
    yield wording.unknown(), translate("report", "Nobody counted. That is not the same as zero.")
    if handout.borders is not None:
        yield wording.borders(), borders_line(handout.borders)
    for remark in handout.remarks:
        yield translate("report", "Also"), remark


def borders_line(borders: WardBorders) -> str:
    """Return where the borders come from, and whether they are a drawing of ours."""
    note = f" ({wording.schematic_notice()})" if borders.schematic else ""
    return f"{plain(borders.source)}{note}"


def _inequality(handout: Handout) -> Iterator[tuple[str, str]]:
    for answer in handout.answers:
        if answer.inequality is not None:
            caveat = translate(
                "report",
                "0 is an even spread over residents, 1 is all in one ward. Even is not always fair:"
                " needs differ between wards.",
            )
            subject = translate("report", "How unevenly it is spread")
            yield f"{subject}: {heading(answer)}", f"{number(answer.inequality, 2)}. {caveat}"
