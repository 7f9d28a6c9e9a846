"""The form in which somebody's consent is recorded: in which words, and what shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.attachment import FileLine
from desktop.domain.listing import Draft
from desktop.domain.person import Person
from desktop.domain.privacy.consent import expiry_of
from desktop.domain.vocabulary import ConsentPurpose
from desktop.domain.wording import LANGUAGES, Filled, SpokenText, language_for
from desktop.i18n import translate
from desktop.ui.forms.asked import AskedText
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import PersonFormPorts
from desktop.ui.forms.record_form import search_hint
from desktop.ui.tasks import Runner
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import NoteEntry, NotUnderstood, TextEntry
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.options import Option, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.formats import short_day_year
from desktop.words.names import language_name


class ConsentForm(Form):
    """Adds a consent of ``person``; withdrawing happens in the list of consents."""

    def __init__(
        self,
        ports: PersonFormPorts,
        tasks: Runner,
        person: Person,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("consent form", "Consent of {name}").format(name=person.display_name)
        super().__init__(
            ports, tasks, name="consent", title=title, record=person, adds=True, parent=parent
        )
        self._ports = ports
        self._person = person
        self._spoken: SpokenText | None = None
        self._filled: Filled | None = None
        self._is_fitted = False
        self.asked = AskedText()
        self._purpose = ChoiceField(options_of(ConsentPurpose), search_hint())
        self._language = ChoiceField([Option(e, e, language_name(e)) for e in LANGUAGES])
        self._evidence = ChoiceField([])
        self._until_entry = DayEntry(self.today)
        self._build()
        first = {"language": language_for(person.languages), "given_on": self.today()}
        self.fields.show(first | {"witness": ports.who})
        self._purpose.changed.connect(self._ask_text)
        self._language.changed.connect(self._ask_text)
        self.ask(lambda: ports.files_of(person.id), self._offer_files)
        save = translate("consent form", "Save consent")
        self.finish(draft, primary_button(save, self.save))
        self._ask_text()

    def job(self, values: dict[str, Any]) -> Work:
        language = values.pop("language", None)
        filled = {name: value for name, value in values.items() if value not in (None, "")}
        if "wording" not in filled and self._spoken is not None and self._filled is not None:
            filled |= {
                "wording": self._filled.text,
                "wording_version": self._spoken.version,
            }
        filled["wording_language"] = language or ""
        return lambda _draft_id: self._ports.give_consent(self._person.id, **filled)

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        in_which = translate("consent form", "Asked in")
        body.addWidget(
            FieldRow(
                (put("purpose", self._purpose, required=True), 2),
                (put("language", self._language, label=in_which), 1),
            )
        )
        body.addWidget(self.asked)
        other = Fold(translate("consent form", "Asked in other words"))
        said = translate("consent form", "the words that you used instead")
        put("wording", NoteEntry(), hint=said, into=other.inside)
        body.addWidget(other)
        until = translate("consent form", "empty: as long as usual")
        body.addWidget(
            FieldRow(
                (put("given_on", DayEntry(self.today), required=True), 1),
                (put("expires_on", self._until_entry, hint=until), 1),
            )
        )
        example = translate("consent form", "for instance: aloud, on paper, by mail")
        put("how_given", TextEntry(), hint=example, into=body)
        heard = translate("consent form", "you, if it was spoken")
        put("witness", TextEntry(), hint=heard, into=body)
        put("evidence_id", self._evidence, into=body)

    def _offer_files(self, found: Sequence[FileLine]) -> None:
        self._evidence.offer(
            [
                Option(
                    line.attachment.id,
                    str(line.attachment.id),
                    line.attachment.name,
                    short_day_year(line.attachment.created_at.date()),
                )
                for line in found
            ]
        )

    def _ask_text(self) -> None:
        """Show the words for what is chosen now, and until when it would hold."""
        purpose, language = self._purpose.chosen, self._language.chosen
        self.asked.setVisible(purpose is not None and language is not None)
        if purpose is None or language is None:
            self._spoken = self._filled = None
            return
        self._until_entry.setPlaceholderText(self._until(purpose.value))
        self.ask(
            lambda: self._ports.text_asked(purpose.value, language.value),
            lambda found: self._show_text(*found),
        )

    def _show_text(self, spoken: SpokenText, filled: Filled) -> None:
        self._spoken, self._filled = spoken, filled
        self.asked.show_text(spoken, filled)
        if not self._is_fitted:
            self._is_fitted = True
            self.frame.fit()  # the words need room; later it stays as somebody made it

    def _until(self, purpose: ConsentPurpose) -> str:
        try:
            given_on = self.fields["given_on"].entry.value() or self.today()
        except NotUnderstood:
            given_on = self.today()
        return short_day_year(expiry_of(ConsentPurpose(purpose), given_on))
