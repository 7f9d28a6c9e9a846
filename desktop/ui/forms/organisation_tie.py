"""The form of a tie between two organisations: who gives what to whom, since when, how strong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Hit
from desktop.domain.tie import STRENGTHS, Tie
from desktop.domain.vocabulary import Regularity, Theme, TieFlow
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import FormPorts
from desktop.ui.forms.record_form import add_or_change, id_of, record_finder, search_hint
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Runner
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, NoteEntry, TextEntry
from desktop.ui.widgets.options import ListFinder, Option, option_of, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from desktop.words.fabric import strength_name

_AS_IS = (
    *("flow", "regularity", "mutual", "from_on", "to_on", "strength", "one_person", "source"),
    *("themes", "note"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TieFormPorts(FormPorts):
    """What the form of a tie needs: ``add_tie(**fields)`` and ``change_tie(id, **fields)``."""

    add: Callable[..., tuple[Tie, Changes]]
    change: Callable[..., tuple[Tie, Changes]]


class OrganisationTieForm(Form):
    """Adds a tie or changes one.

    Args:
        tie: The one to change; ``None`` adds a new one.
        ends: Who gives and who gets, as far as that is known already.
    """

    def __init__(
        self,
        ports: TieFormPorts,
        tasks: Runner,
        tie: Tie | None = None,
        draft: Draft | None = None,
        *,
        ends: tuple[Hit, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        change, add = translate("tie form", "Change tie"), translate("tie form", "New tie")
        title = change if tie else add
        super().__init__(ports, tasks, name="tie", title=title, record=tie, parent=parent)
        self._ports, self._runner = ports, tasks
        self._build()
        self.fields.show({"regularity": Regularity.STRUCTURAL})
        if tie is None:
            self._begin(ends, draft)
        else:
            self.fields.show({name: getattr(tie, name) for name in _AS_IS})
            both = tie.from_id, tie.to_id
            self.ask(
                lambda: tuple(hit_or_gone(ports, "organisation", each) for each in both),
                lambda hits: self._begin(hits, draft),
            )

    def job(self, values: dict[str, Any]) -> Work:
        ends = {name: id_of(values[name]) for name in ("from_id", "to_id")}
        return add_or_change(
            self, self.record, values | ends, add=self._ports.add, change=self._ports.change
        )

    def _begin(self, ends: tuple[Hit, ...], draft: Draft | None) -> None:
        for name, hit in zip(("from_id", "to_id"), ends, strict=False):
            self.fields.show({name: option_of(hit)})
        self.finish(draft, primary_button(translate("tie form", "Save tie"), self.save))

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        giver, getter = self._organisation(), self._organisation()
        gives, gets = translate("tie form", "Who gives"), translate("tie form", "Who gets")
        body.addWidget(
            FieldRow(
                (put("from_id", giver, label=gives, required=True), 1),
                (put("to_id", getter, label=gets, required=True), 1),
            )
        )
        what = translate("tie form", "What flows")
        often = translate("tie form", "How often")
        flow = put("flow", ChoiceField(options_of(TieFlow)), label=what, required=True)
        regular = ChoiceField(options_of(Regularity))
        body.addWidget(
            FieldRow((flow, 1), (put("regularity", regular, label=often, required=True), 1))
        )
        both = CheckEntry(translate("tie form", "It flows both ways, and is alike"))
        put("mutual", both, label=translate("tie form", "Direction"), into=body)
        body.addWidget(
            FieldRow(
                (put("from_on", DayEntry(self.today)), 1), (put("to_on", DayEntry(self.today)), 1)
            )
        )
        options = [Option(each, str(each), strength_name(each)) for each in STRENGTHS]
        strength = translate("tie form", "Strength")
        put("strength", ChoiceField(options), label=strength, into=body)
        one = CheckEntry(translate("tie form", "It runs through one person, and is lost with them"))
        put("one_person", one, label=translate("tie form", "How firm"), into=body)
        themes = ChipField(ListFinder(options_of(Theme)), search_hint())
        put("themes", themes, label=translate("tie form", "Themes"), into=body)
        where = translate("tie form", "where it can be read, or who said so; no names of people")
        put("source", TextEntry(), label=translate("tie form", "Source"), hint=where, into=body)
        put("note", NoteEntry(), into=body)

    def _organisation(self) -> SuggestField:
        finder = record_finder(self._ports, self._runner, "organisation")
        return SuggestField(finder, search_hint())
