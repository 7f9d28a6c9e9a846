"""From a visit to a new key figure: a name, what they agreed to, save."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Draft
from desktop.domain.person import Person
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import ConsentPurpose, KeyFigureKind
from desktop.errors import GateClosed, InvalidEntry, MaybeForgotten, Problem
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import plain_label, primary_button
from desktop.ui.forms.ports import FormPorts
from desktop.ui.forms.record_form import search_hint
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.entry import CheckEntry, NoteEntry, TextEntry
from desktop.ui.widgets.options import options_of
from desktop.ui.widgets.reach import PhoneEntry
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField

_FIGURE = {"figure_kind": "kind", "offers": "offers"}
_AGREED = {
    "agrees_to_contact": ConsentPurpose.KEEP_IN_TOUCH,
    "agrees_to_note": ConsentPurpose.SPECIAL_CATEGORY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigureFormPorts(FormPorts):
    """What this form needs.

    Args:
        introduce: ``introduce_key_figure(visit_id, figure=…, consents=…, **fields)``.
        needs_explicit_consent: Whether noting somebody with the visit needs a ground.
    """

    introduce: Callable[..., tuple[Person, Changes]]
    needs_explicit_consent: Callable[[Visit], bool]


class KeyFigureForm(Form):
    """Adds somebody who was met during ``visit``.

    Args:
        visit: Gives the ward; the new contact is noted with it.
    """

    def __init__(
        self,
        ports: KeyFigureFormPorts,
        tasks: Runner,
        visit: Visit,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("key figure form", "New key figure")
        super().__init__(
            ports, tasks, name="key_figure", title=title, record=visit, adds=True, parent=parent
        )
        self._ports = ports
        self._visit = visit
        self._build()
        self.fields.show(
            {
                "figure_kind": KeyFigureKind.KEY_FIGURE,
                "how_given": translate("key figure form", "aloud, during the visit"),
            }
        )
        self._ask_to_note(is_needed=False)
        self.ask(
            lambda: ports.needs_explicit_consent(visit),
            lambda needed: self._ask_to_note(is_needed=bool(needed)),
        )
        save = translate("key figure form", "Save key figure")
        self.finish(draft, primary_button(save, self.save))

    def job(self, values: dict[str, Any]) -> Work:
        agreed = [purpose for name, purpose in _AGREED.items() if values.pop(name)]
        how = values.pop("how_given")
        if agreed and not how:
            raise InvalidEntry(Problem("how_given", "required"))
        figure = {inner: values.pop(outer) for outer, inner in _FIGURE.items()}
        consents: Sequence[Mapping[str, Any]] = [
            {"purpose": purpose, "how_given": how} for purpose in agreed
        ]
        filled = {name: value for name, value in values.items() if value}
        return lambda _draft_id: self._ports.introduce(
            self._visit.id, figure=figure, consents=consents, **filled
        )

    def refused(self, error: Exception) -> None:
        super().refused(error)
        if isinstance(error, GateClosed):
            self._ask_to_note(is_needed=True)
            self.fields["agrees_to_note"].entry.setFocus()
        if isinstance(error, MaybeForgotten):
            self._despite.show()
            self._despite.setFocus()

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        put("display_name", TextEntry(), required=True, into=body)
        self._despite = put("despite", TextEntry(), into=body)
        self._despite.hide()
        kind = ChoiceField(options_of(KeyFigureKind), search_hint())
        body.addWidget(
            FieldRow((put("phone", PhoneEntry()), 1), (put("figure_kind", kind, required=True), 1))
        )
        put("offers", NoteEntry(lines=2), into=body)
        contact = translate("key figure form", "They agree that we keep in touch")
        put("agrees_to_contact", CheckEntry(contact), into=body)
        note = translate("key figure form", "They agree to be noted with this visit")
        put("agrees_to_note", CheckEntry(note), into=body)
        self._why = dress(plain_label(_why()), "muted")
        body.addWidget(self._why)
        how = translate("key figure form", "for instance: aloud, on paper, by mail")
        put("how_given", TextEntry(), hint=how, into=body)
        self._said = dress(plain_label(""), "muted")
        body.addWidget(self._said)
        if self._visit.lat is not None:
            self._said.setText(
                translate(
                    "key figure form",
                    "This visit has a point on the map, so it names nobody: the contact is kept, "
                    "but not noted with it.",
                )
            )
        self._said.setVisible(self._visit.lat is not None)

    def _ask_to_note(self, *, is_needed: bool) -> None:
        self.fields["agrees_to_note"].setVisible(is_needed)
        self._why.setVisible(is_needed)
        if self.isVisible():
            self.frame.fit()


def _why() -> str:
    return translate(
        "key figure form",
        "The visit was about something sensitive, so being noted with it tells something private. "
        "They know what we note and why, and that they can take it back at any time.",
    )
