"""The fields of one form: described one by one, read together, marked where they are wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QScrollArea

from desktop.domain.record import Record
from desktop.errors import InvalidEntry, Problem
from desktop.ui.widgets.entry import NotUnderstood
from desktop.ui.widgets.field import Entry, Field
from desktop.ui.widgets.fold import Fold
from desktop.words.names import field_name
from desktop.words.problems import sentence

TypedIn = Mapping[str, Sequence[str]]
"""Field of a record → the fields of the form that it is typed in, where the names differ."""


class FieldSet(QObject):
    """Fields by name. The name is that on the record, so that errors find their field.

    ``touched`` has the names of the fields that somebody typed in, now or in a draft.

    Args:
        scroll: What the fields scroll in.
    """

    changed = Signal()

    def __init__(self, scroll: QScrollArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._required: set[str] = set()
        self.touched: set[str] = set()
        self._scroll = scroll
        self.field_of: Callable[[Problem], str] = lambda problem: problem.field

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def __contains__(self, name: object) -> bool:
        return name in self._fields

    def all(self) -> Iterable[Field]:
        """Return the fields in the order in which they were put."""
        return self._fields.values()

    def items(self) -> Iterable[tuple[str, Field]]:
        """Return names and fields in the order in which they were put."""
        return self._fields.items()

    def put(
        self,
        name: str,
        entry: Entry,
        *,
        hint: str = "",
        label: str = "",
        required: bool = False,
        into: QBoxLayout | None = None,
    ) -> Field:
        """Add a field, in the layout ``into`` or nowhere yet.

        Args:
            name: Also gives the label and the accessible name.
            required: Saving without it is refused here already.
        """
        field = Field(label or field_name(name), entry, hint)
        self._fields[name] = field
        if required:
            self._required.add(name)
        if into is not None:
            into.addWidget(field)
        entry.changed.connect(partial(self.touched.add, name))
        entry.changed.connect(self.changed)
        return field

    def differing(
        self, record: Record, found: Mapping[str, Any], typed_in: TypedIn
    ) -> dict[str, Any]:
        """Return which of the values ``found`` differ from ``record`` because somebody typed.

        What nobody touched is never part of it: a colleague may have changed it meanwhile.
        """
        return {
            name: value
            for name, value in found.items()
            if getattr(record, name) != value and self._may_be_typed(typed_in.get(name, (name,)))
        }

    def _may_be_typed(self, names: Iterable[str]) -> bool:
        """Return whether somebody typed in one of these fields, or none of them is one."""
        known = self._fields.keys() & set(names)
        return not known or not known.isdisjoint(self.touched)

    def typed(self) -> dict[str, Any]:
        """Return all entries as they stand, in plain JSON data."""
        return {name: field.entry.typed() for name, field in self._fields.items()}

    def type_in(self, entries: Mapping[str, Any]) -> None:
        """Put entries back as they stood; what is unknown is left alone."""
        for name, raw in entries.items():
            if name in self._fields:
                self._fields[name].entry.type_in(raw)
                self.touched.add(name)
        self.unfold_filled()

    def show(self, values: Mapping[str, Any]) -> None:
        """Show what a record holds."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].entry.show_value(value)

    def read(self) -> dict[str, Any]:
        """Return the values for the record.

        Raises:
            InvalidEntry: With every field that cannot be read or is missing.
        """
        values: dict[str, Any] = {}
        problems = []
        for name, field in self._fields.items():
            try:
                values[name] = field.entry.value()
            except NotUnderstood as unread:
                problems.append(Problem(name, unread.rule))
                continue
            if name in self._required and values[name] in (None, ""):
                problems.append(Problem(name, "required"))
        if problems:
            raise InvalidEntry(*problems)
        return values

    def unfold_filled(self) -> None:
        """Open the folded parts in which something is filled in."""
        for field in self._fields.values():
            if _is_filled(field.entry.typed()):
                self._unfold(field)

    def mark(self, problems: Sequence[Problem]) -> list[str]:
        """Mark every wrong field and go to the first one.

        Returns:
            Sentences about what no field of this form shows.
        """
        others = []
        for problem in reversed(problems):
            field = self._fields.get(self.field_of(problem))
            if field is None:
                others.append(f"{field_name(problem.field)}: {sentence(problem)}")
                continue
            self._unfold(field)
            field.say_wrong(sentence(problem))
            field.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(field)
        return others[::-1]

    def clear_marks(self) -> None:
        """Take all marks away."""
        for field in self._fields.values():
            field.clear_wrong()

    def unfold(self, name: str) -> None:
        """Open the part in which a field stands, and show it."""
        self._unfold(self._fields[name])
        self._scroll.ensureWidgetVisible(self._fields[name])

    def _unfold(self, field: Field) -> None:
        for fold in self._scroll.findChildren(Fold):
            if fold.isAncestorOf(field):
                fold.unfold()


def _is_filled(typed: Any) -> bool:
    if isinstance(typed, dict):
        return any(map(_is_filled, typed.values()))
    return bool(typed)
