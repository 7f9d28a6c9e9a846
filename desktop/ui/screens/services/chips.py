"""Ways to narrow the referral directory down that other lists have not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip, SetChip
from desktop.ui.lists.choices import Today, Wards
from desktop.words.names import LANGUAGE_NAMES, field_name, language_name

Around = Callable[[], Mapping[str, frozenset[str]]]
"""Returns for each ward those that lie against it; empty until they are known."""
OLD_AFTER = timedelta(days=365)


class NearChip(SetChip):
    """Near a ward: that ward, those around it, and what is meant for the whole city.

    Args:
        wards: Returns the wards known now.
        around: See :data:`Around`.
    """

    def __init__(self, wards: Wards, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(
            "wards",
            lambda: translate("services", "Near"),
            lambda: [(area.code, area.name) for area in wards()],
            parent,
        )
        self._around = around

    def values(self) -> Mapping[str, Any]:
        picked: frozenset[Any] = super().values()["wards"]
        known = self._around()
        beside = frozenset().union(*(known.get(code, frozenset()) for code in picked))
        return {"wards": picked, "around": beside - picked}

    def told(self) -> str:
        told = super().told()
        return translate("services", "Near {ward}").format(ward=told) if told else ""


class OldChip(FlagChip):
    """Only what nobody made sure of for a year.

    Args:
        today: Returns the day it is in Brussels.
    """

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(
            "unchecked_since", lambda: translate("services", "Not checked for a year"), parent
        )
        self._today = today

    def values(self) -> Mapping[str, Any]:
        return {self.name: oldest_fresh(self._today())} if super().values() else {}


def oldest_fresh(today: date) -> date:
    """Return the day since which somebody has to have made sure."""
    return today - OLD_AFTER


def language_chip() -> SetChip:
    """Return the chip that narrows the directory down to languages people are helped in."""
    return SetChip(
        "languages",
        partial(field_name, "languages", "service"),
        lambda: sorted(
            ((code, language_name(code)) for code in LANGUAGE_NAMES), key=lambda pair: pair[1]
        ),
    )
