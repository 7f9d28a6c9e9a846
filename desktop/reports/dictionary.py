"""What each column of a table of coverage means: the data dictionary beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.figures.coverage import Coverage, ValueState
from desktop.i18n import translate
from desktop.reports import handout as words
from desktop.reports import wording
from desktop.reports.handout import Handout
from desktop.words.labels import label


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One column.

    Args:
        name: As the file has it.
        kind: ``text``, ``number`` or ``date``.
        meaning, unit, source, residents, caveat: In words; ``residents`` is the year of the
            inhabitants, ``caveat`` what the figure is not.
    """

    name: str
    kind: str
    meaning: str
    unit: str = ""
    source: str = ""
    residents: str = ""
    caveat: str = ""


def headings() -> Sequence[str]:
    """Return the headings of a dictionary, in the order of the fields of an entry."""
    return (
        translate("report", "Column"),
        translate("report", "Type"),
        translate("report", "Meaning"),
        translate("report", "Unit"),
        translate("report", "Source"),
        translate("report", "Residents"),
        translate("report", "What it is not"),
    )


def row(entry: Entry) -> Sequence[str]:
    """Return an entry as the cells under :func:`headings`."""
    kind = {
        "text": translate("report", "text"),
        "number": translate("report", "number"),
        "date": translate("report", "date"),
    }[entry.kind]
    return (
        entry.name,
        kind,
        entry.meaning,
        entry.unit,
        entry.source,
        entry.residents,
        entry.caveat,
    )


def measured(name: str, answer: Coverage) -> Entry:
    """Return the entry of a column with the figures of one measure."""
    return Entry(
        name=name,
        kind="number",
        meaning=words.heading(answer),
        unit=answer.unit,
        source=answer.source,
        residents=answer.denominator,
        caveat=answer.caveat,
    )


def states(threshold: int) -> Iterator[tuple[ValueState, str]]:
    """Yield each state a figure can have, with what it means."""
    yield ValueState.VALUE, translate("report", "There is a figure.")
    yield ValueState.ZERO, translate("report", "Counted, and there was nothing.")
    yield (
        ValueState.UNKNOWN,
        translate("report", "Nobody counted. That is not the same as zero."),
    )
    yield ValueState.SUPPRESSED, wording.hidden_note(threshold)


def states_in_words(handout: Handout) -> str:
    """Return all states as one text, as a cell of a dictionary holds it."""
    return " ".join(
        f"{label(state)} ({state.value}): {text}" for state, text in states(handout.threshold)
    )
