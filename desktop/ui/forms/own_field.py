"""Fields of a team's own: defining one, and filling them in for a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.custom import CUSTOM_KINDS, CustomField, OwnEntry, choices_of
from desktop.domain.listing import Draft
from desktop.domain.record import Record
from desktop.domain.vocabulary import CustomType
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import plain_label, primary_button
from desktop.ui.forms.ports import FormPorts, Saved
from desktop.ui.forms.record_form import add_or_change
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, NoteEntry, TextEntry
from desktop.ui.widgets.field import Entry
from desktop.ui.widgets.options import Option, named_options, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.names import field_name, record_name
from desktop.words.own_fields import yes_no

_AS_IS = ("extends", "label", "type", "choices", "approved")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFieldPorts(FormPorts):
    """What both forms need.

    Args:
        add, change: ``add_field(**fields)``, ``change_field(id, **fields)``.
        fill_in: ``fill_in(kind, record_id, entries)``, entries by id of the field.
    """

    add: Callable[..., tuple[CustomField, Changes]]
    change: Callable[..., tuple[CustomField, Changes]]
    fill_in: Callable[..., Saved]


class OwnFieldForm(Form):
    """Adds a field or changes one.

    Args:
        field: The one to change; ``None`` adds a new one.
    """

    def __init__(
        self,
        ports: OwnFieldPorts,
        tasks: Runner,
        field: CustomField | None = None,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        change = translate("own fields", "Change an own field")
        title = change if field else translate("own fields", "New own field")
        super().__init__(
            ports, tasks, name="custom_field", title=title, record=field, parent=parent
        )
        self._ports = ports
        self._build()
        self.fields.show({"extends": "organisation", "type": CustomType.TEXT})
        if field is not None:
            self.fields.show({name: getattr(field, name) for name in _AS_IS})
        self._fit_choices()
        self.finish(draft, primary_button(translate("own fields", "Save field"), self.save))

    def job(self, values: dict[str, Any]) -> Work:
        return add_or_change(
            self, self.record, values, add=self._ports.add, change=self._ports.change
        )

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        few = translate(
            "own fields",
            "Keep them few. A field for contacts may never ask for origin, belief, health or "
            "anything else that is private, and waits until the DPO looked at it.",
        )
        body.addWidget(dress(plain_label(few), "muted"))
        kinds = ChoiceField(named_options(CUSTOM_KINDS, record_name))
        self._type = ChoiceField(options_of(CustomType))
        body.addWidget(
            FieldRow(
                (put("extends", kinds, required=True), 1),
                (put("type", self._type, required=True), 1),
            )
        )
        put("label", TextEntry(), required=True, into=body)
        put("choices", NoteEntry(lines=4), into=body)
        put("approved", CheckEntry(field_name("approved")), into=body)
        self._type.changed.connect(self._fit_choices)

    def _fit_choices(self) -> None:
        chosen = self._type.chosen
        is_choice = chosen is not None and chosen.value == CustomType.CHOICE
        self.fields["choices"].setVisible(is_choice)
        if self.isVisible():
            self.frame.fit()


class OwnEntriesForm(Form):
    """Fills in the own fields of one record.

    Args:
        kind: Of the record.
        entries: The fields, and what the record says in each now.
    """

    def __init__(
        self,
        ports: OwnFieldPorts,
        tasks: Runner,
        record: Record,
        draft: Draft | None = None,
        *,
        kind: str,
        entries: Sequence[OwnEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            *(ports, tasks),
            name=f"own_{kind}",
            title=translate("own fields", "Own fields"),
            record=record,
            adds=True,
            parent=parent,
        )
        self._ports = ports
        self._record = record
        self._kind = kind
        for each in entries:
            entry = self._entry(each.field)
            self.fields.put(str(each.field.id), entry, label=each.field.label, into=self.frame.body)
            self.fields.show({str(each.field.id): _shown(each)})
        if not entries:
            none = translate("own fields", "There are no own fields for this kind of record.")
            self.frame.body.addWidget(dress(plain_label(none), "muted"))
        self.finish(draft, primary_button(translate("own fields", "Save"), self.save))

    def job(self, values: dict[str, Any]) -> Work:
        said = {
            UUID(name): _written(values[name]) for name in values if name in self.fields.touched
        }
        return lambda _draft_id: self._ports.fill_in(self._kind, self._record.id, said)

    def _entry(self, field: CustomField) -> Entry:
        match field.type:
            case CustomType.DAY:
                return DayEntry(self.today)
            case CustomType.YES_NO:
                return ChoiceField(named_options(("1", "0"), yes_no))
            case CustomType.CHOICE:
                return ChoiceField([Option(each, each, each) for each in choices_of(field)])
            case _:
                return TextEntry()


def _shown(entry: OwnEntry) -> Any:
    if entry.field.type is CustomType.DAY and entry.value:
        return date.fromisoformat(entry.value)
    return entry.value or None


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")
