"""What somebody does before a picture of a page, or of a form that is opened from one, is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.app.workplace import Workplace
from desktop.domain.listing import NetworkFilter, Order
from desktop.domain.vocabulary import ART9_THEMES
from desktop.services import search, visits
from desktop.services.organising import networks
from desktop.ui.forms.form import Form
from desktop.ui.widgets.options import option_of

Step = Callable[[Workplace], QWidget | None]


def _go(screen: str) -> Step:
    """Go to a list; its rows come a moment later, so what needs them is a step of its own."""

    def step(work: Workplace) -> None:
        work.window.go(screen)

    return step


def _page(screen: str) -> Step:
    def step(work: Workplace) -> None:
        listed: Any = work.window.go(screen)
        record = listed.model.record_at(0)
        if record is not None:
            work.pages.open(listed.plan.kind, record.id)

    return step


def _press(section: str, deed: str) -> Step:
    def step(work: Workplace) -> None:
        book: Any = work.window.screens["page"]
        book.page.sections[section].deed_buttons[deed].click()

    return step


def _choose_sensitive(work: Workplace) -> None:
    """Choose a network about something private, so that the form asks for a ground."""
    shown = (form for form in work.window.findChildren(Form) if form.isVisible())
    form: Any = next(shown, None)
    if form is None:  # it waits for what is known of the contact; then the picture shows the page
        return
    wanted = NetworkFilter(themes=frozenset(ART9_THEMES))
    found = networks.list_networks(work.desk, wanted, Order(column="name"), limit=1).rows
    for row in found:
        hit = next(
            hit for hit in search.suggest(work.desk, "network", row.name) if hit.id == row.id
        )
        entry = form.fields["target"].entry
        entry.choose(option_of(hit))
        entry.changed.emit()


def _near(work: Workplace) -> None:
    screen: Any = work.window.go("services")
    if work.wards:
        screen.show_filtered({"wards": [work.wards[0].code]})


def _key_figure(work: Workplace) -> None:
    screen: Any = work.window.go("visits")
    record = screen.model.record_at(0)
    if record is not None:
        work.forms.add_to("key_figure", visits.get_visit(work.desk, record.id))


PAGE_POSES: Mapping[str, Sequence[Step]] = {
    "page-person": (_go("persons"), _page("persons")),
    "page-organisation": (_go("organisations"), _page("organisations")),
    "page-network": (_go("networks"), _page("networks")),
    "page-place": (_go("places"), _page("places")),
    "page-service": (_go("services"), _page("services")),
    "services-near": (_go("services"), _near),
    "service-form": (lambda work: work.forms.open("service"),),
    "affiliation-form": (
        _go("persons"),
        _page("persons"),
        _press("ties", "add_tie"),
        _choose_sensitive,
    ),
    "site-form": (_go("organisations"), _page("organisations"), _press("sites", "new_site")),
    "key-figure-form": (_go("visits"), _key_figure),
    "own-field-form": (lambda work: work.forms.open("custom_field"),),
}
"""Name of each picture, and the steps towards it."""
