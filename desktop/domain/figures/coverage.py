"""How present the team is in each ward and sector: what can be asked, and what is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.period import Period
from desktop.domain.record import NetworkId, WardCode
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.errors import InvalidEntry, Problem

MOST_FACETS = 2
"""Values that may be asked together."""


class Measure(StrEnum):
    """What a coverage map can show."""

    VISITS = "visits"
    VISITS_PER_1000 = "visits_per_1000"
    REACHED_PER_1000 = "reached_per_1000"
    REACHED_NEW = "reached_new"
    DAYS_SINCE_LAST = "days_since_last"
    SHARE_VS_POPULATION = "share_vs_population"
    KEY_FIGURES_PER_1000 = "key_figures_per_1000"
    PLACES_PER_1000 = "places_per_1000"
    OPEN_FOLLOW_UPS = "open_follow_ups"
    NETWORKS_WITHOUT_CHANNEL = "networks_without_channel"
    PRESENCE_VS_TARGET = "presence_vs_target"


class ValueState(StrEnum):
    """Why a figure is or is not there. Zero and unknown are never the same."""

    VALUE = "value"
    ZERO = "zero"
    UNKNOWN = "unknown"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """Which visits are counted. An empty set means: no restriction.

    At most two values in all may be asked together: with more, figures would be about single
    visits. Two values mean visits that have both (a crossing), never one or the other.

    Args:
        goals: Codes of :data:`desktop.domain.goal.GOALS`.
        consultants: Account names.
        teams: Scopes of the teams, as records carry them.

    Raises:
        InvalidEntry: ``too_many_facets``; or ``one_only``: two kinds or two teams, of which a
            visit has one.
    """

    themes: frozenset[Theme] = frozenset()
    kinds: frozenset[VisitKind] = frozenset()
    goals: frozenset[str] = frozenset()
    networks: frozenset[NetworkId] = frozenset()
    consultants: frozenset[str] = frozenset()
    teams: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if len(self) > MOST_FACETS:
            raise InvalidEntry(Problem("only", "too_many_facets", str(MOST_FACETS)))
        if len(self.kinds) > 1 or len(self.teams) > 1:
            raise InvalidEntry(Problem("only", "one_only"))

    def __len__(self) -> int:
        """Return how many values are asked together; none is no restriction."""
        sets = (self.themes, self.kinds, self.goals, self.networks, self.consultants, self.teams)
        return sum(map(len, sets))


_OF_VISITS = frozenset({"themes", "kinds", "goals", "networks", "consultants", "teams"})
_FACETS: Mapping[Measure, frozenset[str]] = {
    Measure.KEY_FIGURES_PER_1000: frozenset({"teams"}),
    Measure.PLACES_PER_1000: frozenset({"themes"}),
    Measure.NETWORKS_WITHOUT_CHANNEL: frozenset({"themes"}),
    Measure.PRESENCE_VS_TARGET: frozenset({"themes", "teams"}),
}


def facets_of(measure: Measure) -> frozenset[str]:
    """Return the names of the fields of :class:`Facets` that a measure can be narrowed by.

    Key figures never by theme: nothing ties a person to one (rule R1).
    """
    return _FACETS.get(measure, _OF_VISITS)


def usable(only: Facets, measure: Measure) -> Facets:
    """Return ``only`` without what ``measure`` cannot be narrowed by."""
    can = facets_of(measure)
    themes = only.themes if "themes" in can else frozenset()
    if measure is Measure.PRESENCE_VS_TARGET and len(themes) > 1:
        themes = frozenset()  # a target is about one theme, or about all visits
    return Facets(
        themes=themes,
        kinds=only.kinds if "kinds" in can else frozenset(),
        goals=only.goals if "goals" in can else frozenset(),
        networks=only.networks if "networks" in can else frozenset(),
        consultants=only.consultants if "consultants" in can else frozenset(),
        teams=only.teams if "teams" in can else frozenset(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a map, table, chart, report or export asks.

    Args:
        level: Wards, or statistical sectors.
        against: An earlier period to compare with.
    """

    measure: Measure
    period: Period
    level: AreaLevel = AreaLevel.WARD
    only: Facets = Facets()
    against: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaValue:
    """One published figure of one ward or sector.

    ``value`` is ``None`` unless ``state`` is VALUE, or ZERO (then 0).

    Args:
        parent: Code of the ward of a sector; empty for a ward.
        before, before_state: The same in the period compared with, if one was asked.
        change: ``value`` minus ``before`` when both are told.
    """

    code: str
    name: str
    value: float | None
    state: ValueState
    parent: str = ""
    before: float | None = None
    before_state: ValueState | None = None
    change: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The answer to a :class:`Question`.

    Args:
        areas: In the order of the areas. With sectors, a last one per ward with code
            ``"<ward>/-"`` counts what is not located in a sector.
        total: The whole city.
        unit, source, denominator, caveat: In words: what is counted; who published what;
            the year of the inhabitants (empty when they do not count); what it is not.
        period: The whole months that are counted, around the period asked; see
            :func:`~.months.whole_months`. ``None``: nothing was counted in months.
        note: In words: why nothing is told where nothing can be; empty otherwise.
        inequality: Gini over the wards, 0 to 1, or ``None`` when it may not be told.
    """

    question: Question
    areas: Sequence[AreaValue]
    total: AreaValue
    unit: str
    source: str
    denominator: str = ""
    caveat: str = ""
    note: str = ""
    period: Period | None = None
    inequality: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """Two themes in one ward: where they are met together. Never counted from persons.

    Args:
        visits: Final visits about both; ``None`` unless ``state`` is VALUE or ZERO.
        places, networks: On file today, about both; ``None`` = of that kind nothing at all is
            on file in the ward, so nobody can say.
    """

    one: Theme
    other: Theme
    ward: WardCode
    ward_name: str
    visits: float | None
    state: ValueState
    places: int | None
    networks: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossingTable:
    """All crossings of two themes, by ward and in the order of the themes.

    Args:
        period: The whole months in which visits are counted.
        caveat: What it is not, in words.
        threshold: Counts of visits below it were hidden.
    """

    period: Period
    rows: Sequence[Crossing]
    caveat: str
    threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How evenly something is spread over wards, against their inhabitants.

    Args:
        points: Lorenz curve: share of the inhabitants, share of what they get; from (0, 0) to
            (1, 1), the wards that get least first. Empty when it may not be told.
        gini: 0 (even) to 1, or ``None`` when it may not be told.
        caveat: What it is not, in words.
    """

    points: Sequence[tuple[float, float]]
    gini: float | None
    caveat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A ward to visit next.

    Args:
        rank: 1 is the first to go to.
        reasons: Codes with a figure, strongest first, for instance
            ``("days_since_last", 112.0)``; words are made where they are shown.
    """

    rank: int
    code: WardCode
    name: str
    score: float
    reasons: Sequence[tuple[str, float | None]]
