"""What the command palette offers: actions, screens, wards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from desktop.domain.area import Area
from desktop.i18n import translate
from desktop.ui.actions import Actions, plain_title
from desktop.ui.command_palette import Command
from desktop.ui.destinations import Destination

_NOT_OFFERED = {"command"}


def commands_of_actions(actions: Actions) -> Sequence[Command]:
    """Return one command for each action of the menus."""
    return [
        Command(plain_title(action), action.shortcut().toString(), action.trigger)
        for name, action in actions.by_name.items()
        if name not in _NOT_OFFERED and action.isVisible()
    ]


def commands_of_places(
    places: Iterable[Destination], go: Callable[[str], object]
) -> Sequence[Command]:
    """Return one command for each screen."""
    return [
        Command(
            translate("window", "Go to {screen}").format(screen=place.title()),
            "",
            partial(_do, go, place.name),
            place.icon,
        )
        for place in places
    ]


def commands_of_pages(
    places: Iterable[Destination], go: Callable[[str, str], object]
) -> Sequence[Command]:
    """Return one command for each page within a screen."""
    return [
        Command(
            f"{place.title()}: {page.title()}",
            "",
            partial(_do_inside, go, place.name, page.name),
            place.icon,
        )
        for place in places
        for page in place.inside()
    ]


def commands_of_wards(wards: Iterable[Area], show: Callable[[str], object]) -> Sequence[Command]:
    """Return one command for each ward: show its visits."""
    return [
        Command(
            translate("window", "Visits in {ward}").format(ward=ward.name),
            "",
            partial(_do, show, ward.code),
            "ward",
        )
        for ward in wards
    ]


def _do(job: Callable[[str], object], name: str) -> None:
    job(name)


def _do_inside(go: Callable[[str, str], object], name: str, page: str) -> None:
    go(name, page)
