"""The form in which a person is tied to an organisation, network or place (rule R3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Hit
from desktop.domain.person import Affiliation, Consent, Person
from desktop.domain.vocabulary import ConsentPurpose
from desktop.domain.wording import Filled, SpokenText, language_for
from desktop.errors import GateClosed
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.ground import GroundPart
from desktop.ui.forms.layout import plain_label, primary_button
from desktop.ui.forms.ports import PersonFormPorts
from desktop.ui.forms.record_form import search_hint
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import TextEntry
from desktop.ui.widgets.options import HitFinder, option_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import SuggestField

_KINDS = ("organisation", "network", "place")
_MOST_OF_A_KIND = 4


class TieForm(Form):
    """Adds a tie of ``person``, or changes one.

    Args:
        tie: The one to change; what it ties stays.
        consents: Those of the person: what the tie can rest on.
    """

    def __init__(
        self,
        ports: PersonFormPorts,
        tasks: Runner,
        person: Person,
        draft: Draft | None = None,
        *,
        tie: Affiliation | None = None,
        consents: Sequence[Consent] = (),
        parent: QWidget | None = None,
    ) -> None:
        add = translate("tie form", "Tie {name} to…")
        change = translate("tie form", "Change a tie of {name}")
        super().__init__(
            *(ports, tasks),
            name="affiliation" if tie else "new_affiliation",
            title=(change if tie else add).format(name=person.display_name),
            record=tie or person,
            adds=tie is None,
            parent=parent,
        )
        self._ports = ports
        self._person = person
        self._tie = tie
        self._target = SuggestField(HitFinder(self._suggest, tasks), search_hint())
        self._build(consents)
        self.fields.field_of = lambda problem: (
            "target" if problem.field in {"target_id", "target_kind"} else problem.field
        )
        if tie is None:
            self._begin(draft)
        else:
            kind, target_id = tie.target_kind, tie.target_id
            self.ask(
                lambda: hit_or_gone(ports, kind, target_id),
                lambda hit: self._begin_change(tie, hit, draft),
            )

    def job(self, values: dict[str, Any]) -> Work:
        target: Hit = values.pop("target")
        rests_on = self.ground.read(values)
        if self._tie is not None:
            return self._change(self._tie, {**values, **rests_on})
        if self.ground.keeps_count_only:
            return lambda _draft_id: (None, Changes.NONE)
        filled = {name: value for name, value in values.items() if value not in (None, "")}
        filled |= {name: value for name, value in rests_on.items() if value}
        return lambda _draft_id: self._ports.tie(self._person.id, target.kind, target.id, **filled)

    def refused(self, error: Exception) -> None:
        super().refused(error)
        if isinstance(error, GateClosed):
            self._judge(is_sensitive=True)
            self.ground.ways.setFocus()

    def _change(self, tie: Affiliation, values: dict[str, Any]) -> Work:
        if self.ground.keeps_count_only:
            return lambda _draft_id: self._ports.untie(tie.id)
        typed_in = {"public_role": ("ground", "public_role"), "public_source": ("public_source",)}
        consented = values.pop("consented", None)
        changed = self.differing(tie, values, typed_in)
        if consented:
            changed |= {"consented": consented, "public_role": False, "public_source": ""}
        seen = self.meantime.known
        return lambda _draft_id: self._ports.change_tie(tie.id, seen=seen, **changed)

    def _build(self, consents: Sequence[Consent]) -> None:
        put, body = self.fields.put, self.frame.body
        put("target", self._target, required=True, into=body)
        example = translate("tie form", "for instance: chair, volunteer, neighbour")
        put("role", TextEntry(), hint=example, into=body)
        body.addWidget(
            FieldRow(
                (put("from_on", DayEntry(self.today)), 1), (put("to_on", DayEntry(self.today)), 1)
            )
        )
        self.ground = GroundPart(self, consents)
        body.addWidget(self.ground)
        self._kept = dress(plain_label(""), "muted")
        body.addWidget(self._kept)
        self._kept.hide()
        self._target.changed.connect(self._look_at_target)
        self.ground.ways.changed.connect(self._say_what_saving_does)

    def _begin(self, draft: Draft | None) -> None:
        self._save_button = primary_button(translate("tie form", "Save tie"), self.save)
        self.finish(draft, self._save_button)
        self._look_at_target()

    def _begin_change(self, tie: Affiliation, target: Hit, draft: Draft | None) -> None:
        self.fields.show({"target": option_of(target)})
        self.fields.show({name: getattr(tie, name) for name in ("role", "from_on", "to_on")})
        self._target.setReadOnly(True)
        self._target.setEnabled(False)
        self.ground.show_tie(tie)
        self._begin(draft)

    def _look_at_target(self) -> None:
        chosen = self._target.chosen
        if chosen is None:
            self._judge(is_sensitive=False)
            return
        hit: Hit = chosen.value
        self.ask(
            lambda: self._ports.target_is_sensitive(hit.kind, hit.id),
            lambda is_sensitive: self._judge(is_sensitive=bool(is_sensitive)),
        )

    def _judge(self, *, is_sensitive: bool) -> None:
        if is_sensitive is not self.ground.is_sensitive:
            self.ground.show_sensitive(is_sensitive=is_sensitive)
        if self.ground.wants_words:
            language = language_for(self._person.languages)
            self.ask(
                lambda: self._ports.text_asked(ConsentPurpose.SPECIAL_CATEGORY, language),
                lambda found: self._show_words(*found),
            )
        self._say_what_saving_does()

    def _show_words(self, spoken: SpokenText, filled: Filled) -> None:
        self.ground.show_words(spoken, filled)
        self._say_what_saving_does()

    def _say_what_saving_does(self) -> None:
        if self.isVisible():
            self.frame.fit()
        button: QPushButton = self._save_button
        save = translate("tie form", "Save tie")
        if self.ground.keeps_count_only:
            save = translate("tie form", "Keep the count only")
            if self._tie is not None:
                save = translate("tie form", "Take the tie away")
        button.setText(f"{save}   Ctrl ↵")
        button.setAccessibleName(save)

    def _suggest(self, text: str) -> list[Hit]:
        return [hit for kind in _KINDS for hit in self._ports.suggest(kind, text)[:_MOST_OF_A_KIND]]
