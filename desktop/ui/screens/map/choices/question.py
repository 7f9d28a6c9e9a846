"""All choices together: what the map asks, how it paints the answer, and what lies on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.figures.coverage import Facets, Question, facets_of, usable
from desktop.domain.goal import GOALS
from desktop.domain.period import Period
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.i18n import translate
from desktop.ui.screens.map.choices.chip import MenuChip, Option
from desktop.ui.screens.map.choices.classes import ClassesChip
from desktop.ui.screens.map.choices.facets import FacetChip
from desktop.ui.screens.map.choices.layers import LayersChip
from desktop.ui.screens.map.choices.measures import MeasureChip
from desktop.ui.screens.map.choices.periods import AgainstChip, PeriodChip
from desktop.ui.screens.map.choices.row import ChipRow
from desktop.words.labels import label

_Options = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetChoices:
    """What visits can be limited to, as far as it is kept in the profile: code and label."""

    networks: _Options = ()
    consultants: _Options = ()
    teams: _Options = ()


class MapChoices(QWidget):
    """One row of chips.

    ``asked`` comes when other figures are wanted, ``painted`` when the same are to be painted
    in other classes, ``layered`` when something else should lie on the map.
    """

    asked = Signal()
    painted = Signal()
    layered = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._kept = FacetChoices()
        self._no_sectors = translate("map", "these borders have none")
        self.measure = MeasureChip()
        self.period = PeriodChip(today)
        self.against = AgainstChip(self.period.period, today)
        self.level = MenuChip(lambda: translate("map", "Areas"), self._levels, AreaLevel.WARD)
        self.classes = ClassesChip()
        self.layers = LayersChip()
        self.facets = self._make_facets()
        theme, *others = self.facets
        self.row = ChipRow(
            (
                *(self.measure, self.period, theme, self.against, self.layers, self.level),
                *others,
                self.classes,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.row)
        self._connect()
        self.offer(FacetChoices())

    def question(self) -> Question:
        """Return what is asked."""
        return Question(
            measure=self.measure.chosen,
            period=self.period.period(),
            level=self.level.chosen,
            only=usable(self._limits(), self.measure.chosen),
            against=self.against.against(),
        )

    def _limits(self) -> Facets:
        return Facets(**{chip.name: chip.picked for chip in self.facets})

    def offer(self, kept: FacetChoices) -> None:
        """Offer the networks, colleagues and teams of this profile."""
        self._kept = kept
        self._offer_facets()

    def name_of(self, facet: str, code: object) -> str:
        """Return what a code of a facet is called."""
        chip = next(chip for chip in self.facets if chip.name == facet)
        return chip.name_of(code)

    def allow_sectors(self, *, are_there: bool) -> None:
        """Let sectors be chosen, or say why not."""
        self._no_sectors = "" if are_there else translate("map", "these borders have none")
        if not are_there:
            self.level.choose(AreaLevel.WARD)

    def choose_days(self, days: Period) -> None:
        """Ask about other days."""
        self.period.choose_days(days)

    def _levels(self) -> Sequence[Option]:
        return (
            Option(AreaLevel.WARD, translate("map", "Wards")),
            Option(
                AreaLevel.SECTOR, translate("map", "Statistical sectors"), why_not=self._no_sectors
            ),
        )

    def _offer_facets(self) -> None:
        """Offer the limits that this measure can have, as far as there is a choice."""
        can = facets_of(self.measure.chosen)
        for chip in self.facets:
            known: _Options | None = getattr(self._kept, chip.name, None)
            least = 2 if chip.name == "teams" else 1  # limiting to the one team says nothing
            is_choice = known is None or len(known) >= least or chip.is_active()
            self.row.set_present(chip, is_present=chip.name in can and is_choice)

    def _make_facets(self) -> Sequence[FacetChip]:
        def known(name: str) -> Callable[[], _Options]:
            return lambda: getattr(self._kept, name)

        goals = [(code, f"{code} {title}") for code, title in GOALS.items()]
        return (
            FacetChip(
                "themes", lambda: translate("map", "Theme"), lambda: _labels(Theme), self._taken
            ),
            FacetChip(
                "kinds",
                lambda: translate("map", "Kind of visit"),
                lambda: _labels(VisitKind),
                self._taken,
                most=1,
            ),
            FacetChip("goals", lambda: translate("map", "Goal"), lambda: goals, self._taken),
            FacetChip(
                "networks", lambda: translate("map", "Network"), known("networks"), self._taken
            ),
            FacetChip(
                "consultants",
                lambda: translate("map", "Colleague"),
                known("consultants"),
                self._taken,
            ),
            FacetChip(
                "teams", lambda: translate("map", "Team"), known("teams"), self._taken, most=1
            ),
        )

    def _taken(self) -> int:
        return sum(len(chip.picked) for chip in getattr(self, "facets", ()))

    def _connect(self) -> None:
        self.measure.changed.connect(self._offer_facets)
        for chip in (self.measure, self.period, self.against, self.level, *self.facets):
            chip.changed.connect(self.asked)
        self.period.changed.connect(self.against.retitle)
        self.classes.changed.connect(self.painted)
        self.layers.changed.connect(self.layered)


def _labels(codes: type[Theme] | type[VisitKind]) -> _Options:
    return [(code, label(code)) for code in codes]
