"""Setting how long one kind of thing is kept: the period, what happens then, and why.

What a rule would do is shown before it can be set: the button first shows it, and sets it only
while nothing was changed since. Why is asked for then, so that looking costs no sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from desktop.domain.privacy.retention import DEFAULTS, Rule, Rules, Subject
from desktop.domain.privacy.retention_report import RulePreview
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.ui.forms.layout import button
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.entry import CountEntry, TextEntry
from desktop.ui.widgets.options import Option
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.retention import MONTHS_A_YEAR, how_options, subject_name
from desktop.words.ruling import default_line, preview_lines

Preview = Callable[[str], RulePreview]
"""What a rule, written as ``visit=24:automatic``, would do; runs in the database lane."""
_MONTHS, _YEARS = 1, MONTHS_A_YEAR
_MOST_DIGITS = 5
"""More is no period: it is told by the form, before anybody counts with it."""


class RuleDialog(AskDialog):
    """Asks for one rule.

    Args:
        rules: In force now.
        subjects: What somebody may choose from.
        first: What it begins with.
        preview: Finds out what a rule would do.
    """

    def __init__(
        self,
        rules: Rules,
        subjects: Sequence[Subject],
        tasks: Runner,
        *,
        first: Subject,
        preview: Preview,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("ruling", "How long something is kept")
        why = translate(
            "ruling",
            "Everybody on the team sees the rules, and what is due by them. What you set, and why, "
            "stands in the list of changes and in the register.",
        )
        self._shows = translate("ruling", "&Show what it would do")
        super().__init__(title, why, tasks, save=self._shows, parent=parent)
        self._rules = rules
        self._preview = preview
        self._seen = ""
        self.subject = ChoiceField([Option(s, s.value, subject_name(s)) for s in subjects])
        self.number = CountEntry()
        units = {
            _MONTHS: translate("ruling", "months"),
            _YEARS: translate("ruling", "years"),
        }
        self.unit = ChoiceField([Option(each, str(each), text) for each, text in units.items()])
        self.how = ChoiceField([])
        self.reason = TextEntry(translate("ruling", "for instance: decided by the council in May"))
        self.proposed = _told("muted")
        self.outcome = _told("card")
        self.back = button(translate("ruling", "As &Weefsel proposes"), self.propose)
        self._arrange()
        self.fields.show({"subject": first})
        self._take_subject()
        self.fields.changed.connect(self._changed)
        self.subject.changed.connect(self._take_subject)

    def _arrange(self) -> None:
        put, body = self.fields.put, self.frame.body
        for name, field, asked in (
            ("subject", self.subject, translate("ruling", "What?")),
            ("months", self.number, translate("ruling", "How long?")),
            ("unit", self.unit, translate("ruling", "Months or years?")),
            ("how", self.how, translate("ruling", "And then?")),
        ):
            put(name, field, label=asked, required=True, into=body)
        body.addWidget(self.proposed)
        put("reason", self.reason, label=translate("ruling", "Why?"), into=body)
        body.addWidget(self.outcome)
        self.outcome.setMargin(sizes().unit)
        self.outcome.hide()
        self.frame.left.addWidget(self.back)

    def propose(self) -> None:
        """Fill in the rule as Weefsel brings it; nothing is set yet."""
        if (subject := self.subject.value()) is not None:
            self._fill(DEFAULTS[subject])

    def save(self) -> None:
        """Show what the rule would do; set it if that was seen."""
        item = self._read()
        if item is None:
            return
        if item == self._seen:
            super().save()
            return
        self._tasks.start(
            lambda _report: self._preview(item),
            on_done=while_alive(self, partial(self._show_preview, item)),
            on_error=while_alive(self, self.refuse),
        )

    def _read(self) -> str | None:
        """Return the rule as it is written; say what is missing or makes no sense."""
        self.frame.message.say("")
        self.fields.clear_marks()
        try:
            values = self.fields.read()
            return item_of_values(values)
        except InvalidEntry as error:
            self.refuse(error)
            return None

    def _show_preview(self, item: str, preview: RulePreview) -> None:
        self._seen = item
        self.outcome.setText("\n".join(preview_lines(preview)))
        self.outcome.show()
        self.save_button.setEnabled(preview.before != preview.after)
        self.save_button.setText(translate("ruling", "&Set this rule"))
        self.frame.fit()
        (self.save_button if self.reason.text().strip() else self.reason).setFocus()

    def _changed(self) -> None:
        """Forget what was shown: it was about another rule."""
        if self._seen and self._written() != self._seen:
            self._seen = ""
            self.outcome.hide()
            self.save_button.setEnabled(True)
            self.save_button.setText(self._shows)

    def _written(self) -> str:
        try:
            return item_of_values(self.fields.read())
        except InvalidEntry:
            return ""

    def _take_subject(self) -> None:
        subject = self.subject.value()
        if subject is not None:
            self._fill(self._rules[subject])

    def _fill(self, rule: Rule) -> None:
        options = how_options(rule.subject)
        self.how.offer([Option(is_it, str(is_it), text) for is_it, text in options.items()])
        in_years = rule.months % _YEARS == 0
        self.fields.show(
            {
                "subject": rule.subject,
                "months": rule.months // _YEARS if in_years else rule.months,
                "unit": _YEARS if in_years else _MONTHS,
                "how": rule.is_automatic,
            }
        )
        self.proposed.setText(default_line(rule))


def item_of_values(values: Mapping[str, Any]) -> str:
    """Return what was entered as a rule is written.

    Raises:
        InvalidEntry: The period is no period at all.
    """
    number, unit = values["months"], values["unit"]
    if len(str(number)) > _MOST_DIGITS:
        subject = DEFAULTS[values["subject"]]
        raise InvalidEntry(Problem("months", "months_between", f"{subject.least}-{subject.most}"))
    how = "automatic" if values["how"] else "by_hand"
    return f"{values['subject'].value}={number * unit}:{how}"


def _told(look: str) -> QLabel:
    label = dress(QLabel(), look)
    label.setWordWrap(True)
    return label
