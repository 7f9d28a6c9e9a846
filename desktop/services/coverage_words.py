"""What each measure counts, in which unit, from whom, and what it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.domain.coverage import Measure
from desktop.i18n import translate

Words = Mapping[Measure, Callable[[], str]]

UNITS: Words = {
    Measure.VISITS: lambda: translate("report", "visits"),
    Measure.VISITS_PER_1000: lambda: translate("report", "visits per 1,000 residents"),
    Measure.REACHED_PER_1000: lambda: translate("report", "people reached per 1,000 residents"),
    Measure.REACHED_NEW: lambda: translate("report", "new people reached"),
    Measure.DAYS_SINCE_LAST: lambda: translate("report", "days"),
    Measure.SHARE_VS_POPULATION: lambda: translate("report", "percentage points"),
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
}


def source_words(publisher: str, years: Sequence[int]) -> str:
    """Return where the figures come from; the publisher of the inhabitants if they count."""
    own = translate("report", "Visits logged by the team")
    if not years:
        return own
    return translate("report", "{own}; {publisher}, {years}").format(
        own=own, publisher=publisher, years=years_words(years)
    )


def years_words(years: Sequence[int]) -> str:
    """Return the years of the inhabitants, for instance ``2024, 2025``."""
    return ", ".join(map(str, sorted(set(years))))
