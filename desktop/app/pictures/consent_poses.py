"""Pictures of consent: asking, informing, taking back, and the texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.person import Person
from desktop.domain.vocabulary import Art9Basis, ConsentPurpose, Purpose, Theme
from desktop.services import persons, ties
from desktop.services.following import keeping_in_touch
from desktop.services.organising import networks
from desktop.ui.forms.form import Form

if TYPE_CHECKING:
    from desktop.app.workplace import Workplace

_NAME = "Samira Voorbeeld"


def _invite(work: Workplace) -> None:
    """Bring in somebody fictional who agreed to two things."""
    desk = work.desk
    who = (
        _found(work)
        or persons.add_person(
            desk,
            display_name=_NAME,
            languages=frozenset({"ar"}),
            purposes=frozenset({Purpose.BRIDGE}),
            art9_basis=Art9Basis.EXPLICIT_CONSENT,
        )[0]
    )
    if not ties.consents_of(desk, who.id):
        said = {"how_given": "aloud", "witness": desk.author}
        for purpose in (ConsentPurpose.SPECIAL_CATEGORY, ConsentPurpose.KEEP_IN_TOUCH):
            ties.give_consent(desk, who.id, purpose=purpose, **said)
        kind = frozenset({Theme.BELIEF})
        for name in ("Vrouwenkring", "Koor van de wijk"):
            network = networks.add_network(desk, name=name, themes=kind)[0]
            ties.tie(desk, who.id, "network", network.id)
        keeping_in_touch.set_rhythm(desk, "person", who.id, every_days=30)
    work.pages.open("person", who.id)


def _found(work: Workplace) -> Person | None:
    from desktop.services.search import suggest

    hit = next(iter(suggest(work.desk, "person", _NAME)), None)
    return None if hit is None else persons.get_person(work.desk, hit.id)


def _press(section: str, deed: str) -> Callable[[Workplace], QWidget | None]:
    def step(work: Workplace) -> None:
        book: Any = work.window.screens["page"]
        book.page.sections[section].deed_buttons[deed].click()

    return step


def _take_back(purpose: ConsentPurpose) -> Callable[[Workplace], QWidget | None]:
    def step(work: Workplace) -> None:
        from desktop.app.record_pages.page_deeds import offer_withdrawal

        who = _found(work)
        for consent in ties.consents_of(work.desk, who.id) if who else ():
            if consent.purpose is purpose:
                offer_withdrawal(work, _NAME, consent.id)

    return step


def _ask(work: Workplace) -> None:
    for form in work.window.findChildren(Form):
        if form.isVisible() and "purpose" in form.fields:
            entry: Any = form.fields["purpose"].entry
            entry.show_value(ConsentPurpose.INTRODUCE)
            entry.changed.emit()


def _edit(work: Workplace) -> None:
    who = _found(work)
    if who is not None:
        work.forms.open("person", who.id)


def _unfold(work: Workplace) -> None:
    for form in work.window.findChildren(Form):
        if form.isVisible() and "purposes" in form.fields:
            form.fields.unfold("purposes")
            form.frame.scroll.ensureWidgetVisible(form.fields["art9_basis"])


def _texts(language: str) -> Callable[[Workplace], QWidget | None]:
    def step(work: Workplace) -> None:
        page = _page(work)
        page.language.setCurrentIndex(page.language.findData(language))
        page.language.activated.emit(0)

    return step


def _go_to_texts(work: Workplace) -> None:
    work.window.go_inside("care", "texts")


def _write(work: Workplace) -> None:
    _page(work).write_button.click()


def _city(work: Workplace) -> None:
    _page(work).city_button.click()


def _page(work: Workplace) -> Any:
    from desktop.ui.screens.care.texts import TextsPage

    return next(page for page in work.window.findChildren(TextsPage) if page.isVisible())


def _wait(_work: Workplace) -> None:
    """Give what was opened the time to read."""


CONSENT_POSES: Mapping[str, Sequence[Callable[[Workplace], QWidget | None]]] = {
    "page-consents": (_invite, _wait),
    "consent-form": (_invite, _wait, _press("consents", "add_consent"), _ask),
    "notice-form": (_invite, _wait, _press("informed", "give_notice"), _wait),
    "person-form-privacy": (_invite, _edit, _wait, _unfold),
    "texts": (_go_to_texts, _texts("nl")),
    "texts-arabic": (_go_to_texts, _texts("ar")),
    "text-new-version": (_go_to_texts, _texts("ar"), _write),
    "text-city": (_go_to_texts, _texts("nl"), _city),
    "withdrawal": (_invite, _wait, _take_back(ConsentPurpose.SPECIAL_CATEGORY)),
    "withdrawal-touch": (_invite, _wait, _take_back(ConsentPurpose.KEEP_IN_TOUCH)),
}
"""Name of each picture, and the steps towards it."""
