"""The form in which a person is tied to an organisation, network or place (rule R3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft, Hit
from desktop.domain.person import Consent, Person
from desktop.errors import GateClosed
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import plain_label, primary_button
from desktop.ui.forms.ports import PersonFormPorts
from desktop.ui.forms.record_form import search_hint
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, TextEntry
from desktop.ui.widgets.options import HitFinder, Option
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from desktop.words.formats import short_day_year
from desktop.words.labels import label
from desktop.words.names import field_name

_KINDS = ("organisation", "network", "place")
_MOST_OF_A_KIND = 4


class TieForm(Form):
    """Adds a tie of ``person``.

    Args:
        consents: Those of the person, to point at.
    """

    def __init__(
        self,
        ports: PersonFormPorts,
        tasks: Runner,
        person: Person,
        draft: Draft | None = None,
        *,
        consents: Sequence[Consent] = (),
        parent: QWidget | None = None,
    ) -> None:
        title = translate("tie form", "Tie {name} to…").format(name=person.display_name)
        super().__init__(
            ports, tasks, name="tie", title=title, record=person, adds=True, parent=parent
        )
        self._ports = ports
        self._person = person
        self._build(tasks, consents)
        self.fields.field_of = lambda problem: (
            "target" if problem.field in {"target_id", "target_kind"} else problem.field
        )
        self.finish(draft, primary_button(translate("tie form", "Save tie"), self.save))

    def job(self, values: dict[str, Any]) -> Work:
        target: Hit = values.pop("target")
        filled = {name: value for name, value in values.items() if value not in (None, "")}
        return lambda _draft_id: self._ports.tie(self._person.id, target.kind, target.id, **filled)

    def refused(self, error: Exception) -> None:
        super().refused(error)
        if isinstance(error, GateClosed):
            self.fields["public_role"].entry.setFocus()

    def _build(self, tasks: Runner, consents: Sequence[Consent]) -> None:
        put, body = self.fields.put, self.frame.body
        target = SuggestField(HitFinder(self._suggest, tasks), search_hint())
        put("target", target, required=True, into=body)
        put("role", TextEntry(), into=body)
        why = translate(
            "tie form",
            "A tie to a community, a house of faith or another sensitive subject says something "
            "private about somebody. It needs a role that is publicly known, or consent.",
        )
        body.addWidget(dress(plain_label(why), "muted"))
        put("public_role", CheckEntry(field_name("public_role")), into=body)
        example = translate("tie form", "for instance a website")
        put("public_source", TextEntry(), hint=example, into=body)
        put("consent_id", ChoiceField(_options(consents)), into=body)
        body.addWidget(
            FieldRow(
                (put("from_on", DayEntry(self.today)), 1), (put("to_on", DayEntry(self.today)), 1)
            )
        )

    def _suggest(self, text: str) -> list[Hit]:
        return [hit for kind in _KINDS for hit in self._ports.suggest(kind, text)[:_MOST_OF_A_KIND]]


def _options(consents: Sequence[Consent]) -> list[Option]:
    return [
        Option(consent.id, str(consent.id), label(consent.purpose), _given(consent))
        for consent in consents
        if consent.withdrawn_on is None
    ]


def _given(consent: Consent) -> str:
    return short_day_year(consent.given_on)
