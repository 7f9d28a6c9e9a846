"""What came up during a visit and where people were led to: counts, never names (rule R4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft, Hit
from desktop.domain.referral import Need, Referral
from desktop.domain.relation_lists import NeedLine
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import NeedState, ReferralKind, ReferralOutcome, Theme
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import plain_label, primary_button
from desktop.ui.forms.ports import SaidFormPorts
from desktop.ui.forms.record_form import add_or_change, id_of, search_hint
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.entry import CountEntry, TextEntry
from desktop.ui.widgets.options import HitFinder, ListFinder, Option, option_of, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from desktop.words.names import field_name

_MOST_OF_A_KIND = 6


class NeedForm(Form):
    """Adds a question that came up during a visit, or changes one.

    Args:
        about: The question to change, or the visit during which one came up.
    """

    def __init__(
        self,
        ports: SaidFormPorts,
        tasks: Runner,
        about: Need | Visit,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        need = about if isinstance(about, Need) else None
        change = translate("need form", "Change a question")
        title = change if need else translate("need form", "What people asked")
        super().__init__(
            *(ports, tasks),
            name="need" if need else "new_need",
            title=title,
            record=about,
            adds=need is None,
            parent=parent,
        )
        self._ports = ports
        self._need = need
        self._visit_id = about.visit_id if isinstance(about, Need) else about.id
        self._build()
        self.fields.show({"count": 1, "state": NeedState.OPEN})
        if need is not None:
            names = ("summary", "count", "state", "themes")
            self.fields.show({name: getattr(need, name) for name in names})
        self.finish(draft, primary_button(translate("need form", "Save question"), self.save))

    def job(self, values: dict[str, Any]) -> Work:
        if self._need is None:
            values["visit_id"] = self._visit_id
        return add_or_change(
            self, self._need, values, add=self._ports.add_need, change=self._ports.change_need
        )

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        nobody = translate("need form", "about nobody in particular: no names")
        put("summary", TextEntry(), required=True, hint=nobody, into=body)
        state = ChoiceField(options_of(NeedState))
        body.addWidget(
            FieldRow(
                (put("count", CountEntry(), label=field_name("count", "need"), required=True), 1),
                (put("state", state, label=field_name("state", "need"), required=True), 2),
            )
        )
        themes = ChipField(ListFinder(options_of(Theme)), search_hint())
        put("themes", themes, label=field_name("theme"), into=body)


class ReferralForm(Form):
    """Adds how many people were led somewhere during a visit, or changes what came of it.

    Args:
        about: The referral to change, or the visit.
    """

    def __init__(
        self,
        ports: SaidFormPorts,
        tasks: Runner,
        about: Referral | Visit,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        referral = about if isinstance(about, Referral) else None
        change = translate("referral form", "What came of it")
        title = change if referral else translate("referral form", "Where people were led to")
        super().__init__(
            *(ports, tasks),
            name="referral" if referral else "new_referral",
            title=title,
            record=about,
            adds=referral is None,
            parent=parent,
        )
        self._ports = ports
        self._referral = referral
        self._visit_id = about.visit_id if isinstance(about, Referral) else about.id
        self._need = ChoiceField([], search_hint())
        self._build(tasks)
        self.fields.show(
            {
                "count": 1,
                "kind": ReferralKind.INFORMATION,
                "outcome": ReferralOutcome.UNKNOWN,
            }
        )
        self.fields.field_of = lambda problem: (
            "to" if problem.field in {"service_id", "organisation_id"} else problem.field
        )
        visit_id = self._visit_id
        self.ask(lambda: ports.needs_of(visit_id), lambda needs: self._begin(needs, draft))

    def job(self, values: dict[str, Any]) -> Work:
        to: Hit = values.pop("to")
        is_service = to.kind == "service"
        values["service_id"] = id_of(to) if is_service else None
        values["organisation_id"] = None if is_service else id_of(to)
        if self._referral is None:
            values["visit_id"] = self._visit_id
        return add_or_change(
            self,
            self._referral,
            values,
            add=self._ports.add_referral,
            change=self._ports.change_referral,
        )

    def _build(self, tasks: Runner) -> None:
        put, body = self.fields.put, self.frame.body
        to = SuggestField(HitFinder(self._suggest, tasks), search_hint())
        where = translate("referral form", "To what is offered, or to which organisation")
        put("to", to, label=where, required=True, into=body)
        kind = ChoiceField(options_of(ReferralKind))
        body.addWidget(
            FieldRow(
                (put("kind", kind, label=field_name("kind", "referral"), required=True), 2),
                (
                    put(
                        "count", CountEntry(), label=field_name("count", "referral"), required=True
                    ),
                    1,
                ),
            )
        )
        put("need_id", self._need, label=field_name("need_id"), into=body)
        outcome = ChoiceField(options_of(ReferralOutcome))
        later = translate("referral form", "can be filled in later")
        label = field_name("outcome", "referral")
        put("outcome", outcome, label=label, hint=later, required=True, into=body)
        nobody = translate("referral form", "This counts people. It names nobody.")
        body.addWidget(dress(plain_label(nobody), "muted"))

    def _begin(self, needs: Sequence[NeedLine], draft: Draft | None) -> None:
        self._need.offer([Option(need.id, str(need.id), need.summary) for need in needs])
        save = primary_button(translate("referral form", "Save referral"), self.save)
        referral = self._referral
        if referral is None:
            self.finish(draft, save)
            return
        names = ("kind", "count", "need_id", "outcome")
        self.fields.show({name: getattr(referral, name) for name in names})
        kind = "service" if referral.service_id else "organisation"
        target = referral.service_id or referral.organisation_id
        if target is None:
            self.finish(draft, save)
            return
        self.ask(
            lambda: hit_or_gone(self._ports, kind, target),
            lambda hit: self._show_target(hit, draft, save),
        )

    def _show_target(self, hit: Hit, draft: Draft | None, save: Any) -> None:
        self.fields.show({"to": option_of(hit)})
        self.finish(draft, save)

    def _suggest(self, text: str) -> list[Hit]:
        kinds = ("service", "organisation")
        return [hit for kind in kinds for hit in self._ports.suggest(kind, text)[:_MOST_OF_A_KIND]]
