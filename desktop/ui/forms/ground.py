"""The ground of a tie, explained in plain words: three ways through the gate (rule R3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.person import Affiliation, Consent
from desktop.domain.privacy.gate import holds
from desktop.domain.wording import Filled, SpokenText
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.ui.forms.asked import AskedText
from desktop.ui.forms.form import Form
from desktop.ui.forms.layout import heading, plain_label
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, TextEntry
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.ways import Way, WayList
from desktop.words.formats import short_day_year
from desktop.words.names import field_name

PUBLIC, CONSENT, COUNT = "public", "consent", "count"
_FIELDS = ("ground", "public_source", "how_given", "given_on")


class GroundPart(QFrame):
    """Asks on what a tie to something sensitive may rest; else only whether it is public.

    Args:
        form: Gets the fields.
        consents: What the person agreed to before.
    """

    def __init__(self, form: Form, consents: Sequence[Consent]) -> None:
        super().__init__()
        self._form = form
        self._held = _held(consents, form.today())
        self.is_sensitive = False
        put = form.fields.put
        self._heading = heading(translate("tie form", "This tie says something private"))
        self._why = plain_label(
            translate(
                "tie form",
                "Being tied to a community, a house of faith or another sensitive subject tells "
                "something about a person that nobody wrote down. So there are three ways.",
            )
        )
        self.ways = WayList(_ways(has_consent=self._held is not None))
        self._ways_field = put("ground", self.ways, label=translate("tie form", "Choose one"))
        self.public = put("public_role", CheckEntry(field_name("public_role")))
        example = translate("tie form", "for instance a website")
        self.source = put("public_source", TextEntry(), hint=example)
        how = translate("tie form", "for instance: aloud, on paper, by mail")
        self._given = FieldRow(
            (put("how_given", TextEntry(), hint=how), 2),
            (put("given_on", DayEntry(form.today)), 1),
        )
        form.fields.show({"given_on": form.today()})
        self.asked = AskedText()
        self._words: Mapping[str, Any] = {}
        self._arrange()
        self.public.entry.changed.connect(self._fit)
        self.show_sensitive(is_sensitive=False)

    def show_sensitive(self, *, is_sensitive: bool) -> None:
        """Ask for a ground, or no longer."""
        self.is_sensitive = is_sensitive
        for part in (self._heading, self._why, self._ways_field):
            part.setVisible(is_sensitive)
        dress(self, "chosen" if is_sensitive else "")
        side = sizes().unit * 3 // 2 if is_sensitive else 0
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, side, side, side)
        self.public.setVisible(not is_sensitive)
        self._place_source()
        self._fit()

    def show_tie(self, tie: Affiliation) -> None:
        """Show on what a tie rests that is there already."""
        ground = PUBLIC if tie.public_role else CONSENT if tie.consent_id else ""
        self._form.fields.show(
            {
                "ground": ground,
                "public_role": tie.public_role,
                "public_source": tie.public_source,
            }
        )
        self._fit()

    @property
    def wants_words(self) -> bool:
        """Whether consent may be asked here, and the words for it are not shown yet."""
        return self.is_sensitive and self._held is None and not self._words

    def show_words(self, spoken: SpokenText, filled: Filled) -> None:
        """Show with which words to ask; the consent keeps them."""
        self._words = {
            "wording": filled.text,
            "wording_version": spoken.version,
            "wording_language": spoken.language,
        }
        self.asked.show_text(spoken, filled)

    @property
    def keeps_count_only(self) -> bool:
        """Whether nothing is to be kept about the person."""
        return self.is_sensitive and self.ways.typed() == COUNT

    def read(self, values: dict[str, Any]) -> Mapping[str, Any]:
        """Take the fields of this part out of ``values``; return what the tie rests on.

        Returns:
            ``public_role`` and ``public_source``, and with new consent ``consented``.

        Raises:
            InvalidEntry: Nothing was chosen, or what belongs to the choice is missing.
        """
        is_public = values.pop("public_role")
        ground, source, how, given = (values.pop(name) for name in _FIELDS)
        if self.is_sensitive:
            if not ground:
                raise InvalidEntry(Problem("ground", "required"))
            is_public = ground == PUBLIC
        if is_public and not source:
            raise InvalidEntry(Problem("public_source", "required"))
        if self.is_sensitive and ground == CONSENT and self._held is None:
            return {"consented": {**_consent(how, given), **self._words}}
        return {"public_role": is_public, "public_source": source if is_public else ""}

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(sizes().unit)
        for part in (self._heading, self._why, self._ways_field, self.public, self.source):
            layout.addWidget(part)
        inside = self.ways.inside(CONSENT)
        if self._held is None:
            inside.addWidget(self.asked)
            inside.addWidget(self._given)
        else:
            day = short_day_year(self._held.given_on)
            said = translate("tie form", "Their explicit consent of {day} is on file.")
            inside.addWidget(plain_label(said.format(day=day)))
            self._given.setParent(self)
            self._given.hide()

    def _place_source(self) -> None:
        """Put the source under the way that it belongs to."""
        layout = self.ways.inside(PUBLIC) if self.is_sensitive else self.layout()
        if layout is not None:
            layout.addWidget(self.source)
        self.ways.type_in(self.ways.typed())

    def _fit(self) -> None:
        is_asked = self.is_sensitive or self.public.entry.typed()
        self.source.setVisible(bool(is_asked))


def _ways(*, has_consent: bool) -> Sequence[Way]:
    ask = translate(
        "tie form",
        "They know what we note and why, and that they can take it back at any time.",
    )
    return (
        Way(
            PUBLIC,
            translate("tie form", "The role is publicly known"),
            translate(
                "tie form",
                "Anybody can read it, for instance the chair on a website. Note where.",
            ),
        ),
        Way(
            CONSENT,
            translate("tie form", "They agreed explicitly"),
            "" if has_consent else ask,
        ),
        Way(
            COUNT,
            translate("tie form", "Keep the count only"),
            translate(
                "tie form",
                "Nothing about this person is kept here. They still count among the people "
                "reached in your visit.",
            ),
        ),
    )


def _held(consents: Sequence[Consent], today: date) -> Consent | None:
    return next((each for each in consents if holds(each, today=today)), None)


def _consent(how: str, given: date | None) -> Mapping[str, Any]:
    """Return what is noted of a consent that was given just now.

    Raises:
        InvalidEntry: Nobody could show later how it was given, or when.
    """
    problems = [
        Problem(name, "required")
        for name, value in (("how_given", how), ("given_on", given))
        if not value
    ]
    if problems:
        raise InvalidEntry(*problems)
    return {"how_given": how, "given_on": given}
