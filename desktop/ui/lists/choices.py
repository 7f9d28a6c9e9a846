"""The chips that several lists share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import partial

from desktop.domain.area import Area
from desktop.ui.lists.chips import SetChip
from desktop.words.labels import label
from desktop.words.names import field_name

Wards = Callable[[], Sequence[Area]]
"""Returns the wards known now, without waiting; empty until they have been read."""

Today = Callable[[], date]
"""Returns the day it is in Brussels."""


def ward_chip(wards: Wards) -> SetChip:
    """Return the chip that narrows a list down to wards."""
    return SetChip(
        "wards",
        partial(field_name, "ward"),
        lambda: [(area.code, area.name) for area in wards()],
    )


def code_chip(name: str, title: str, codes: type[StrEnum]) -> SetChip:
    """Return the chip that narrows a list down to codes of a vocabulary.

    Args:
        name: Field of the filter.
        title: Field whose name is on the chip.
        codes: The vocabulary.
    """
    return SetChip(
        name, partial(field_name, title), lambda: [(code, label(code)) for code in codes]
    )
