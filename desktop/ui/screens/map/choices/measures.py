"""The measures in groups, as the menu of the map offers them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.figures.coverage import Measure
from desktop.i18n import translate
from desktop.ui.screens.map.choices.chip import MenuChip, Option
from desktop.words.labels import label

_PEOPLE = {Measure.REACHED_PER_1000, Measure.REACHED_NEW}
_COMMUNITY = {Measure.KEY_FIGURES_PER_1000, Measure.PLACES_PER_1000}
_TO_DO = {Measure.OPEN_FOLLOW_UPS, Measure.NETWORKS_WITHOUT_CHANNEL}


class MeasureChip(MenuChip):
    """What the map shows. It stands out, because all figures follow from it."""

    def __init__(self) -> None:
        super().__init__(
            lambda: translate("map", "What the map shows"), measure_options, Measure.VISITS
        )

    def text_in_full(self) -> str:
        return f"{self.told()}  ▾"

    def retitle(self) -> None:
        super().retitle()
        self.setChecked(True)

    def _click(self) -> None:
        super()._click()
        self.setChecked(True)


def measure_options() -> Sequence[Option]:
    """Return every measure, those of one group together."""
    order = {title: rank for rank, title in enumerate(_titles())}
    options = [Option(measure, label(measure), _group(measure)) for measure in Measure]
    return sorted(options, key=lambda option: order[option.group])


def _titles() -> Sequence[str]:
    return (
        translate("map", "Where we are"),
        translate("map", "Whom we reach"),
        translate("map", "What is there"),
        translate("map", "What is waiting"),
    )


def _group(measure: Measure) -> str:
    for group, title in zip((_PEOPLE, _COMMUNITY, _TO_DO), _titles()[1:], strict=True):
        if measure in group:
            return title
    return _titles()[0]
