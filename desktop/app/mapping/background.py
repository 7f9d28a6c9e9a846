"""Which background the map has: chosen, kept in the settings, and shown on the map screen."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop.app.entry.ports import Work
from desktop.app.mapping.backdrop import Backdrop
from desktop.domain.base_map import ONLINE
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error
from desktop.ui.screens.map.choices.layers import BASE_MAP
from desktop.ui.tasks import Lane
from desktop.ui.tiles import NO_BASE_LAYER, BaseLayer

if TYPE_CHECKING:
    from desktop.ui.screens.map.screen import MapScreen


class Background:
    """Opens the background in a worker and hands it to the map screen.

    Args:
        work: Has the settings, the tasks and the window.
        folder: ``maps`` in the profile.
        backdrop: Opens it; made here unless a test brings one.
    """

    def __init__(self, work: Work, folder: Path, backdrop: Backdrop | None = None) -> None:
        self._work = work
        self._backdrop = backdrop or Backdrop(folder)
        self.tile = self._backdrop.tile
        self.choice = work.settings.base_map
        self._screen: MapScreen | None = None
        self._layer: BaseLayer | None = None

    def follow(self, screen: MapScreen) -> None:
        """Show the background on this screen from now on."""
        self._screen = screen
        if self._layer is None and self.choice:
            self._open(self.choice)
        else:
            self._show()

    def choose(self, choice: str) -> None:
        """Show another background from now on, and offer to go back.

        Args:
            choice: Name of a file, ``ONLINE`` once the person agreed, or empty for none.
        """
        before = self.choice
        self._keep(choice)
        self._work.window.say(_told(choice), partial(self._keep, before))

    def let_go(self) -> None:
        """Close the file, so that it can be replaced or removed; there is none until then."""
        self._backdrop.close()

    def reopen(self) -> None:
        """Open again what was let go of; in a worker. The page goes on with the same layer."""
        if self._backdrop.is_open:
            return
        with suppress(ExpectedError):
            self._backdrop.show(self.choice)

    def _keep(self, choice: str) -> None:
        self.choice = choice
        self._work.choose(replace(self._work.settings, base_map=choice))
        if not choice:
            self._backdrop.close()
        self._open(choice)

    def _open(self, choice: str) -> None:
        self._work.tasks.start(
            lambda _report: self._backdrop.show(choice),
            on_done=self._take,
            on_error=self._do_without,
            lane=Lane.DATABASE,  # one worker: who chooses twice sees the last one
        )

    def _take(self, layer: BaseLayer | None) -> None:
        self._layer = layer
        self._show()

    def _do_without(self, error: Exception) -> None:
        self._take(None)
        if not isinstance(error, ExpectedError):
            show_error(error, self._work.window)

    def _show(self) -> None:
        screen, layer = self._screen, self._layer
        if screen is None or not isValid(screen):
            return
        screen.board.show_layer(BASE_MAP, layer.as_json() if layer else NO_BASE_LAYER)
        chip = screen.choices.layers
        chip.allow(BASE_MAP, "" if layer else _why_none(self.choice))
        if layer:
            chip.show_layers(chip.shown | {BASE_MAP})


def _why_none(choice: str) -> str:
    if choice:
        return translate("map", "its file cannot be read")
    return translate("map", "none chosen yet")


def _told(choice: str) -> str:
    if not choice:
        return translate("map", "The map has no background now")
    if choice == ONLINE:
        return translate("map", "The map asks for its background online from now on")
    return translate("map", "The map has another background now")
