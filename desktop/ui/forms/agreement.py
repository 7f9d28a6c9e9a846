"""The form of an agreement: with whom, until when, what it asks, and what became of the clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Hit
from desktop.domain.vocabulary import AgreementKind
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import FormPorts
from desktop.ui.forms.record_form import add_or_change, record_finder, search_hint
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Runner
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CountEntry, NoteEntry, ReadEntry, TextEntry
from desktop.ui.widgets.options import option_of, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words import parsing

_AS_IS = (
    *("title", "kind", "from_on", "to_on", "review_on", "amount", "fte", "obligations"),
    *("clause_signed_on", "clause_practice", "note"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFormPorts(FormPorts):
    """What the form of an agreement needs.

    Args:
        add, change: ``add(**fields)``, ``change(agreement_id, **fields)``; they see to the
            task that reminds of the review.
    """

    add: Callable[..., tuple[Agreement, Changes]]
    change: Callable[..., tuple[Agreement, Changes]]


class NumberEntry(ReadEntry):
    """A number that may have a part behind the comma."""

    rule = "not_a_number"

    def read(self, text: str) -> float | None:
        return parsing.parse_number(text)

    def write(self, value: Any) -> str:
        return f"{value:g}".replace(".", ",")


class AgreementForm(Form):
    """Adds an agreement or changes one.

    Args:
        agreement: The one to change; ``None`` adds a new one.
        parties: Those of a new one, as far as they are known already.
    """

    def __init__(
        self,
        ports: AgreementFormPorts,
        tasks: Runner,
        agreement: Agreement | None = None,
        draft: Draft | None = None,
        *,
        parties: tuple[Hit, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        change = translate("agreement form", "Change agreement")
        title = change if agreement else translate("agreement form", "New agreement")
        super().__init__(
            *(ports, tasks), name="agreement", title=title, record=agreement, parent=parent
        )
        self._ports, self._runner = ports, tasks
        self._build()
        if agreement is None:
            self._begin(parties, draft)
        else:
            self.fields.show({name: getattr(agreement, name) for name in _AS_IS})
            known = sorted(agreement.parties)
            self.ask(
                lambda: tuple(hit_or_gone(ports, "organisation", each) for each in known),
                lambda hits: self._begin(hits, draft),
            )

    def job(self, values: dict[str, Any]) -> Work:
        found = values | {"parties": frozenset(hit.id for hit in values["parties"])}
        return add_or_change(
            self, self.record, found, add=self._ports.add, change=self._ports.change
        )

    def _begin(self, parties: tuple[Hit, ...], draft: Draft | None) -> None:
        self.fields.show({"parties": [option_of(hit) for hit in parties]})
        self.finish(draft, primary_button(translate("agreement form", "Save agreement"), self.save))

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        called = translate("agreement form", "What it is called")
        kind = ChoiceField(options_of(AgreementKind), search_hint())
        body.addWidget(
            FieldRow(
                (put("title", TextEntry(), label=called, required=True), 3),
                (put("kind", kind, required=True), 2),
            )
        )
        finder = record_finder(self._ports, self._runner, "organisation")
        who = translate("agreement form", "Between whom")
        two = translate("agreement form", "two organisations or more")
        put("parties", ChipField(finder, search_hint()), label=who, hint=two, into=body)
        remind = translate("agreement form", "becomes a task in the planning")
        look = translate("agreement form", "Look at it again on")
        body.addWidget(FieldRow((put("from_on", self._day()), 1), (put("to_on", self._day()), 1)))
        put("review_on", self._day(), label=look, hint=remind, into=body)
        amount = translate("agreement form", "Euros a year")
        fte = translate("agreement form", "Full-time equivalents")
        body.addWidget(
            FieldRow(
                (put("amount", CountEntry(), label=amount), 1),
                (put("fte", NumberEntry(), label=fte), 1),
            )
        )
        duties = translate("agreement form", "What each has to do")
        put("obligations", NoteEntry(lines=3), label=duties, into=body)
        signed = translate("agreement form", "Diversity clause signed on")
        put("clause_signed_on", self._day(), label=signed, into=body)
        practice = translate("agreement form", "What comes of the clause in practice")
        put("clause_practice", NoteEntry(lines=2), label=practice, into=body)
        put("note", NoteEntry(lines=2), into=body)

    def _day(self) -> DayEntry:
        return DayEntry(self.today)
