"""What a person reads about the changes of a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.domain.kinds import is_paragraph
from desktop.domain.syncing.review import FieldChange, HistoryStep
from desktop.i18n import translate
from desktop.words.names import field_name, record_name
from desktop.words.values import value_text

LONGEST_SHOWN = 160
"""Characters of a value; a note of three pages is read in the record itself."""


def step_lines(step: HistoryStep, entity: str) -> Sequence[str]:
    """Return what one step did, a line a field."""
    if step.is_creation:
        return [translate("history", "{record} added").format(record=record_name(entity))]
    lines = [_line(step, change, entity) for change in step.changes]
    return lines or [translate("history", "changed")]


def outcome_text(step: HistoryStep) -> str:
    """Return what became of a step when that is worth telling; else nothing."""
    said = _OUTCOMES.get(step.outcome)
    return said() if said else ""


def _line(step: HistoryStep, change: FieldChange, entity: str) -> str:
    if change.field == "deleted_at":
        return _bin_line(change)
    after = _shown(step, change.field, change.after, entity)
    name = field_name(change.field, entity)
    if is_paragraph(entity, change.field) or not change.is_known:
        return f"{name}: {after}"
    return f"{name}: {_shown(step, change.field, change.before, entity)} → {after}"


def _bin_line(change: FieldChange) -> str:
    if change.after is None:
        return translate("history", "taken out of the bin")
    return translate("history", "put into the bin")


def _shown(step: HistoryStep, field: str, value: object, entity: str) -> str:
    text = " ".join(value_text(entity, field, value, step.names).split())
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


_OUTCOMES: Mapping[str, Callable[[], str]] = {
    "waiting": lambda: translate("history", "waits to be sent"),
    "conflict": lambda: translate("history", "met another change"),
    "merged": lambda: translate("history", "joined with another text"),
    "restored": lambda: translate("history", "kept although it was deleted"),
    "refused": lambda: translate("history", "not taken by the server"),
    "denied": lambda: translate("history", "not taken by the server"),
}
