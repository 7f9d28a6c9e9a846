"""Giving somebody the information notice: reading, printing, noting that it was given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Draft
from desktop.domain.person import Person
from desktop.domain.wording import LANGUAGES, Filled, SpokenText, language_for
from desktop.i18n import translate
from desktop.ui.forms.asked import remarks_of
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import button, plain_label, primary_button
from desktop.ui.forms.ports import FormPorts
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import TextEntry
from desktop.ui.widgets.options import Option
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.ui.widgets.text_view import TextView
from desktop.words.names import language_name

_HIGH = 36
Ask = Callable[[str], tuple[SpokenText, Filled]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePorts(FormPorts):
    """What the form needs.

    Args:
        notice: Returns the notice of today in a language, and the same filled in.
        print_notice: ``print_notice(language, out)`` writes it as a PDF.
        give: ``give_notice(person_id, language=…, how=…, on=…)``.
    """

    notice: Ask
    print_notice: Callable[[str, Path], Filled]
    give: Callable[..., tuple[Person, Changes]]


class NoticeForm(Form):
    """Notes that ``person`` was told what is kept about them."""

    def __init__(
        self,
        ports: NoticePorts,
        tasks: Runner,
        person: Person,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("notice form", "Information for {name}")
        title = title.format(name=person.display_name)
        super().__init__(
            ports, tasks, name="notice", title=title, record=person, adds=True, parent=parent
        )
        self._ports = ports
        self._person = person
        self._runner = tasks
        self.view = TextView(translate("notice form", "The notice"))
        self.view.setFixedHeight(_HIGH * sizes().unit)
        self.remark = dress(plain_label(""), "small")
        self._language = ChoiceField([Option(e, e, language_name(e)) for e in LANGUAGES])
        in_which = translate("notice form", "Language")
        put, body = self.fields.put, self.frame.body
        body.addWidget(
            FieldRow(
                (put("language", self._language, label=in_which, required=True), 1),
                (put("informed_on", DayEntry(self.today), required=True), 1),
            )
        )
        example = translate("notice form", "for instance: on paper, read aloud, by mail")
        put("informed_how", TextEntry(), hint=example, into=body)
        body.addWidget(self.view)
        body.addWidget(self.remark)
        self.print_button = button(translate("notice form", "Save as &PDF…"), self.print_out)
        self.fields.show({"language": language_for(person.languages), "informed_on": self.today()})
        self._language.changed.connect(self._show)
        given = translate("notice form", "Note that it was given")
        self.finish(draft, self.print_button, primary_button(given, self.save))
        self._show()

    def job(self, values: dict[str, Any]) -> Work:
        told: tuple[str, str, date] = (
            values["language"],
            values["informed_how"] or "",
            values["informed_on"],
        )
        language, how, on = told
        identity = self._person.id
        return lambda _draft_id: self._ports.give(identity, language=language, how=how, on=on)

    def print_out(self) -> None:
        """Ask where to, and write the notice as a PDF in which nobody is named."""
        chosen = self._language.chosen
        if chosen is None:
            return
        language = str(chosen.value)
        name = translate("notice form", "Information {language}").format(language=language)
        out, _kind = QFileDialog.getSaveFileName(
            self,
            translate("notice form", "Save as PDF"),
            str(Path.home() / f"{name}.pdf"),
            "PDF (*.pdf)",
        )
        if out:
            self._runner.start(
                lambda _report: self._ports.print_notice(language, Path(out)),
                on_done=while_alive(self, lambda _filled: self._say_printed(Path(out))),
                on_error=while_alive(self, self.refused),
                lane=Lane.FREE,
            )

    def _say_printed(self, out: Path) -> None:
        said = translate("notice form", "Saved as {name}. Print it and give it.")
        self.frame.kept.setText(said.format(name=out.name))

    def _show(self) -> None:
        chosen = self._language.chosen
        if chosen is not None:
            self.ask(
                lambda: self._ports.notice(str(chosen.value)),
                lambda found: self._show_text(*found),
            )

    def _show_text(self, spoken: SpokenText, filled: Filled) -> None:
        self.view.show_text(filled.text, spoken.language)
        self.remark.setText(" ".join(remarks_of(spoken, filled)))
