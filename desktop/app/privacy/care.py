"""Privacy and safety: its pages, bound to the services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.app.access import log_page
from desktop.app.entry.ports import Work
from desktop.app.privacy.care_register import register_page
from desktop.app.privacy.care_roles import asked_page, roles_page
from desktop.app.privacy.retention import retention_page
from desktop.app.privacy.rights import rights_page
from desktop.app.privacy.safekeeping import copies_page, keys_page
from desktop.app.privacy.texts_page import texts_page
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.walls import shows
from desktop.ui.screens.care.screen import CareScreen, Subject

CARE = "care"
"""Name of the screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePage:
    """A page and who has it.

    Args:
        name: Key, for instance ``retention``.
        title: Returns what it is called, in the language of the moment.
        make: Makes it for an open profile; called when somebody first goes there.
        deed: What a role must allow for the page to be listed; ``None`` = everybody has it.
        kind: Of the records that it shows, which must lie here; empty = none.
    """

    name: str
    title: Callable[[], str]
    make: Callable[[Work], QWidget]
    deed: Deed | None = None
    kind: str = ""


PAGES: tuple[CarePage, ...] = (
    CarePage(
        name="roles",
        title=lambda: translate("care", "Your role"),
        make=roles_page,
    ),
    CarePage(
        name="asked",
        title=lambda: translate("care", "If police or others ask"),
        make=asked_page,
    ),
    CarePage(
        name="retention",
        title=lambda: translate("care", "How long things are kept"),
        make=retention_page,
        deed=Deed.SEE_TEAM,
    ),
    CarePage(
        name="rights",
        title=lambda: translate("rights", "Rights and erasure"),
        make=rights_page,
        deed=Deed.GIVE_FILE,
    ),
    CarePage(
        name="log",
        title=lambda: translate("access", "Who read what"),
        make=log_page,
    ),
    CarePage(
        name="texts",
        title=lambda: translate("wording", "Texts"),
        make=texts_page,
        kind="wording",
    ),
    CarePage(
        name="keys",
        title=lambda: translate("keys", "Keys"),
        make=keys_page,
    ),
    CarePage(
        name="copies",
        title=lambda: translate("copies", "Backups"),
        make=copies_page,
    ),
    CarePage(
        name="register",
        title=lambda: translate("care", "Register"),
        make=register_page,
        deed=Deed.SEE_REGISTER,
    ),
)
"""All pages, in the order of the list."""


def care_pages(work: Work) -> tuple[CarePage, ...]:
    """Return the pages that the role of now allows."""
    desk = work.desk
    return tuple(
        page
        for page in PAGES
        if (page.deed is None or desk.may(page.deed)) and (not page.kind or shows(desk, page.kind))
    )


def care_subjects(work: Work) -> Sequence[Subject]:
    """Return what the screen lists."""
    return [
        Subject(name=page.name, title=page.title, make=partial(page.make, work))
        for page in care_pages(work)
    ]


def care_screen(work: Work) -> CareScreen:
    """Return the screen, on the page where somebody was last."""
    screen = CareScreen(care_subjects(work), work.settings.care_page)
    screen.went.connect(lambda name: work.choose(replace(work.settings, care_page=name)))
    return screen
