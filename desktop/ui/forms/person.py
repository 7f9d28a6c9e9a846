"""The form of a contact person, with key figure, ties and consents.

Rule R1: there is no field here for gender, birth date, origin, nationality, belief,
orientation, health or family, and none may be added.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Draft
from desktop.domain.person import KeyFigure, Person
from desktop.domain.vocabulary import (
    Channel,
    KeyFigureKind,
    LegalBasis,
    Purpose,
    RelationshipStage,
)
from desktop.errors import ChangedMeanwhile, MaybeForgotten
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import plain_label, primary_button
from desktop.ui.forms.person_parts import PersonParts
from desktop.ui.forms.ports import PersonFormPorts, Saved
from desktop.ui.forms.privacy import FIELDS as PRIVACY_FIELDS
from desktop.ui.forms.privacy import PrivacyPart
from desktop.ui.forms.record_form import (
    add_or_change,
    follow_wards,
    language_finder,
    search_hint,
)
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, NoteEntry, TextEntry
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.options import Option, options_of
from desktop.ui.widgets.reach import ChannelsEntry, PhoneEntry
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.labels import label
from desktop.words.names import field_name

_AS_IS = (
    *("display_name", "phone", "email", "more_channels", "channel", "languages", "ward", "owner"),
    *("stage", "do_not_contact", "note", *PRIVACY_FIELDS),
)
_FIGURE = {
    "figure_kind": "kind",
    **{name: name for name in ("offers", "availability", "agreed_on")},
}
"""Fields of the form that belong to the key figure, and their names there."""
_REVIEW_AFTER = timedelta(days=365)


class PersonForm(Form):
    """Adds a contact or changes one.

    Args:
        person: The one to change; ``None`` adds a new one.
    """

    def __init__(
        self,
        ports: PersonFormPorts,
        tasks: Runner,
        person: Person | None = None,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        change = translate("person form", "Change contact")
        title = change if person else translate("person form", "New contact")
        super().__init__(ports, tasks, name="person", title=title, record=person, parent=parent)
        self._ports = ports
        self._person = person
        self._figure: KeyFigure | None = None
        self._runner = tasks
        self._parts: PersonParts | None = None
        self._build()
        self.fields.show(
            {
                "stage": RelationshipStage.KNOWN,
                "legal_basis": LegalBasis.PUBLIC_TASK,
                "review_on": self.today() + _REVIEW_AFTER,
            }
        )
        if person is None:
            self._begin(None, draft)
        else:
            identity = person.id
            self.ask(
                lambda: ports.key_figure_of(identity), lambda figure: self._begin(figure, draft)
            )

    def job(self, values: dict[str, Any]) -> Work:
        values["purposes"] = frozenset(map(Purpose, values["purposes"]))
        figure = {inner: values.pop(outer) for outer, inner in _FIGURE.items()}
        add = partial(self._ports.add, despite=values.pop("despite"))
        store = add_or_change(self, self._person, values, add=add, change=self._ports.change)

        def work(draft_id: UUID | None) -> Saved:
            # One after the other: what is stored of the two is not stored again next time.
            person, changes = store(draft_id)
            self._person = person
            return person, changes | self._store_figure(person.id, figure)

        return work

    def refused(self, error: Exception) -> None:
        super().refused(error)
        if isinstance(error, MaybeForgotten):
            self._despite.show()
            self._despite.setFocus()

    def only_show(self, free: frozenset[str] = frozenset()) -> None:
        """Let nothing be typed but in some fields; ties and consents stand on the page."""
        super().only_show(free)
        self._leave_parts_out()

    def _leave_parts_out(self) -> None:
        if self._parts is not None and self._free is not None:
            self._parts.hide()
            self._privacy.button.setChecked(True)

    def _store_figure(self, person_id: UUID, figure: Mapping[str, Any]) -> Changes:
        """Store what differs of the profile as key figure; in the database lane."""
        before = self._figure
        if not figure["kind"]:
            return self._ports.remove_key_figure(person_id)[1] if before else Changes.NONE
        changed = {
            name: value
            for name, value in figure.items()
            if before is None or getattr(before, name) != value
        }
        if not changed:
            return Changes.NONE
        try:
            self._figure, changes = self._ports.save_key_figure(person_id, seen=before, **changed)
        except ChangedMeanwhile:
            self._figure = self._ports.key_figure_of(person_id)  # saving again is meant
            raise
        return changes

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        put("display_name", TextEntry(), required=True, into=body)
        body.addWidget(FieldRow((put("phone", PhoneEntry()), 1), (put("email", TextEntry()), 1)))
        more = Fold(translate("person form", "More numbers and addresses"))
        put("more_channels", ChannelsEntry(), into=more.inside)
        body.addWidget(more)
        languages = ChipField(language_finder(), search_hint())
        channel = ChoiceField(options_of(Channel))
        said = translate("person form", "as they said")
        body.addWidget(
            FieldRow((put("channel", channel), 1), (put("languages", languages, hint=said), 2))
        )
        ward = ChoiceField([], search_hint())
        where = translate("person form", "where you meet, not a home address")
        put("ward", ward, hint=where, into=body)
        body.addWidget(
            FieldRow(
                (put("stage", ChoiceField(_stages()), required=True), 1),
                (put("owner", TextEntry()), 1),
            )
        )
        put("note", NoteEntry(), hint=self._note_hint(), into=body)
        self._despite = put("despite", TextEntry(), into=body)
        self._despite.hide()
        put("do_not_contact", CheckEntry(field_name("do_not_contact")), into=body)
        self._build_folds()
        follow_wards(self, self._ports, ward)

    def _build_folds(self) -> None:
        put = self.fields.put
        figure = Fold(translate("person form", "Key figure: kind, what they offer"))
        kind = put("figure_kind", ChoiceField(options_of(KeyFigureKind), search_hint()))
        agreed = put("agreed_on", DayEntry(self.today))
        figure.inside.addWidget(FieldRow((kind, 1), (agreed, 1)))
        put("offers", NoteEntry(lines=2), into=figure.inside)
        put("availability", TextEntry(), into=figure.inside)
        self.frame.body.addWidget(figure)
        self._privacy = PrivacyPart(self)
        self.frame.body.addWidget(self._privacy)

    def _begin(self, figure: KeyFigure | None, draft: Draft | None) -> None:
        self._figure = figure
        if self._person:
            self.fields.show({name: getattr(self._person, name) for name in _AS_IS})
            parts = PersonParts(self, self._ports, self._runner, self._person)
            self.frame.body.addWidget(parts)
            self._parts = parts
        else:
            later = translate("person form", "Ties and consents come after saving.")
            self.frame.body.addWidget(dress(plain_label(later), "muted"))
        if figure:
            self.fields.show({name: getattr(figure, _FIGURE[name]) for name in _FIGURE})
        self.finish(draft, primary_button(translate("person form", "Save contact"), self.save))
        self._privacy.explain()
        self._privacy.button.setChecked(False)
        self._leave_parts_out()

    @staticmethod
    def _note_hint() -> str:
        return translate("person form", "nothing about belief, origin or health")


def _stages() -> list[Option]:
    """Return the stages a person can be put in; dormant is derived, never chosen."""
    return [
        Option(stage, str(stage), label(stage))
        for stage in RelationshipStage
        if stage is not RelationshipStage.DORMANT
    ]
