"""Why a ward is the next best one to visit, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.domain.figures import next_ward as codes
from desktop.i18n import translate
from desktop.words.formats import number


def reasons_in_words(reasons: Sequence[tuple[str, float | None]]) -> str:
    """Return reasons as one line, strongest first."""
    told = [reason_in_words(code, figure) for code, figure in reasons]
    line = translate("map", ", ").join(filter(None, told))
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def reason_in_words(code: str, figure: float | None) -> str:
    """Return a reason of ``domain.figures.next_ward``; empty for one it does not know."""
    return _KNOWN[code](figure or 0) if code in _KNOWN else ""


def _days(figure: float) -> str:
    return translate("map", "no visit for %n day(s)", "", round(figure))


def _share(figure: float) -> str:
    points = number(abs(figure), decimals=1)
    return translate("map", "fewer visits than its size ({points} points)").format(points=points)


def _target(figure: float) -> str:
    percent = number(figure, decimals=0)
    return translate("map", "{percent} % of the target to date").format(percent=percent)


def _networks(figure: float) -> str:
    return translate("map", "%n network(s) we cannot reach", "", round(figure))


def _follow_ups(figure: float) -> str:
    return translate("map", "%n open follow-up(s)", "", round(figure))


_KNOWN: Mapping[str, Callable[[float], str]] = {
    codes.NEVER_VISITED: lambda _figure: translate("map", "never visited"),
    codes.DAYS_SINCE_LAST: _days,
    codes.SHARE: _share,
    codes.TARGET: _target,
    codes.NO_KEY_FIGURE: lambda _figure: translate("map", "no key figure known"),
    codes.NO_PLACE_CONTACT: lambda _figure: translate("map", "no place visited"),
    codes.NETWORKS: _networks,
    codes.FOLLOW_UPS: _follow_ups,
}
