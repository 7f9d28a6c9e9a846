"""Why somebody is on file, on which ground, and until when: each explained in a sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.vocabulary import Art9Basis, LegalBasis, Purpose
from desktop.i18n import translate
from desktop.ui.forms.form import Form
from desktop.ui.forms.layout import plain_label
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.checks import CheckList
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.options import Option
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.consent import art9_text, basis_text
from desktop.words.labels import label

FIELDS = ("legal_basis", "art9_basis", "purposes", "review_on")


class PrivacyPart(Fold):
    """Fields of a person that say why and how long the team may keep them.

    Args:
        form: Gets the fields.
    """

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(translate("person form", "Privacy: why, on which ground, review"), parent)
        put = form.fields.put
        self._basis = ChoiceField([_option(each) for each in LegalBasis])
        self._art9 = ChoiceField([_option(each) for each in Art9Basis])
        self.basis_told, self.art9_told = _explanation(), _explanation()
        put("purposes", CheckList([_option(each) for each in Purpose]), into=self.inside)
        basis = put("legal_basis", self._basis, required=True)
        review = put("review_on", DayEntry(form.today), required=True)
        self.inside.addWidget(FieldRow((basis, 2), (review, 1)))
        self.inside.addWidget(self.basis_told)
        empty = translate("person form", "empty: nothing sensitive is kept")
        put("art9_basis", self._art9, hint=empty, into=self.inside)
        self.inside.addWidget(self.art9_told)
        _close_up(self.inside)
        self._basis.changed.connect(self.explain)
        self._art9.changed.connect(self.explain)

    def explain(self) -> None:
        """Say of what is chosen now when it fits."""
        basis, art9 = self._basis.chosen, self._art9.chosen
        self.basis_told.setText(basis_text(LegalBasis(basis.value)) if basis else "")
        self.art9_told.setText(art9_text(Art9Basis(art9.value) if art9 else None))


def _explanation() -> QLabel:
    return dress(plain_label(""), "muted")


def _close_up(layout: QVBoxLayout) -> None:
    layout.setSpacing(sizes().unit)


def _option(code: LegalBasis | Art9Basis | Purpose) -> Option:
    return Option(code, str(code), label(code))
