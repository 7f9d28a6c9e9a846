"""What each measure counts, in which unit, from whom, and what it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.domain.figures.coverage import Measure
from desktop.i18n import translate

Words = Mapping[Measure, Callable[[], str]]

UNITS: Words = {
    Measure.VISITS: lambda: translate("report", "visits"),
    Measure.VISITS_PER_1000: lambda: translate("report", "visits per 1,000 residents"),
    Measure.REACHED_PER_1000: lambda: translate("report", "people reached per 1,000 residents"),
    Measure.REACHED_NEW: lambda: translate("report", "new people reached"),
    Measure.DAYS_SINCE_LAST: lambda: translate("report", "days"),
    Measure.SHARE_VS_POPULATION: lambda: translate("report", "percentage points"),
    Measure.KEY_FIGURES_PER_1000: lambda: translate("report", "key figures per 1,000 residents"),
    Measure.PLACES_PER_1000: lambda: translate("report", "places per 1,000 residents"),
    Measure.OPEN_FOLLOW_UPS: lambda: translate("report", "open follow-ups"),
    Measure.NETWORKS_WITHOUT_CHANNEL: lambda: translate("report", "networks"),
    Measure.PRESENCE_VS_TARGET: lambda: translate("report", "% of the target"),
}
CAVEATS: Words = {
    Measure.VISITS: lambda: translate(
        "report", "Visits say where the team was, not how well it went or who needs it most."
    ),
    Measure.VISITS_PER_1000: lambda: translate(
        "report", "More visits per resident is not better by itself: needs differ between wards."
    ),
    Measure.REACHED_PER_1000: lambda: translate(
        "report",
        "These are meetings: who came twice counts twice. It is not the share of residents known.",
    ),
    Measure.REACHED_NEW: lambda: translate(
        "report",
        "Colleagues judge on the spot who is new. Visits where nobody counted add nothing.",
    ),
    Measure.DAYS_SINCE_LAST: lambda: translate(
        "report", "It says when the team was last there, not whom it met. Never is unknown."
    ),
    Measure.SHARE_VS_POPULATION: lambda: translate(
        "report", "It is no norm: more residents do not always mean more need."
    ),
    Measure.KEY_FIGURES_PER_1000: lambda: translate(
        "report",
        "Key figures on file today, by ward of contact. It does not say how much they carry.",
    ),
    Measure.PLACES_PER_1000: lambda: translate(
        "report", "Places on file today. A place that nobody entered does not count."
    ),
    Measure.OPEN_FOLLOW_UPS: lambda: translate(
        "report",
        "Visits of the period that asked for a follow-up with nothing done since, and open tasks.",
    ),
    Measure.NETWORKS_WITHOUT_CHANNEL: lambda: translate(
        "report",
        "Networks on file today. Without any network on file a ward is unknown, not well known.",
    ),
    Measure.PRESENCE_VS_TARGET: lambda: translate(
        "report",
        "A target is an agreement of the team, counted up to today. Without one it is unknown.",
    ),
}
_OWN: Words = {
    Measure.KEY_FIGURES_PER_1000: lambda: translate("report", "Contacts kept by the team"),
    Measure.PLACES_PER_1000: lambda: translate("report", "Places kept by the team"),
    Measure.NETWORKS_WITHOUT_CHANNEL: lambda: translate("report", "Networks kept by the team"),
    Measure.OPEN_FOLLOW_UPS: lambda: translate("report", "Visits and tasks kept by the team"),
    Measure.PRESENCE_VS_TARGET: lambda: translate("report", "Visits and targets of the team"),
}


def _visits() -> str:
    return translate("report", "Visits logged by the team")


def source_words(measure: Measure, publisher: str, years: Sequence[int]) -> str:
    """Return where the figures come from; the publisher of the inhabitants if they count."""
    own = _OWN.get(measure, _visits)()
    if not years:
        return own
    return translate("report", "{own}; {publisher}, {years}").format(
        own=own, publisher=publisher, years=years_words(years)
    )


def spread_caveat() -> str:
    """Return what a Gini coefficient and a Lorenz curve are not."""
    return translate(
        "report",
        "0 is an even spread over residents, 1 is all in one ward. Even is not always fair:"
        " needs differ between wards.",
    )


def crossing_caveat() -> str:
    """Return what a table of crossings is not."""
    return translate(
        "report",
        "What visits, places and networks are about, never what people are. Visits about two"
        " themes are told only where that follows from the figures of each.",
    )


def ward_only_note() -> str:
    """Return why nothing is told of sectors: nothing of the kind has a point."""
    return translate("report", "This figure is known per ward only, not per sector.")


def no_borders_note() -> str:
    """Return why nothing is told of sectors: nobody drew them."""
    return translate(
        "report", "The borders in use have no sectors. Fetch an official edition to count in them."
    )


def located_note() -> str:
    """Return which visits are counted in sectors."""
    return translate(
        "report",
        "Only visits with a place or a point are put in a sector. The others are counted beside.",
    )


def years_words(years: Sequence[int]) -> str:
    """Return the years of the inhabitants, for instance ``2024, 2025``."""
    return ", ".join(map(str, sorted(set(years))))
