"""Why a ward is the next best one to visit, as a person reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain import next_ward as codes
from desktop.i18n import translate
from desktop.words.formats import number


def reason_text(code: str, figure: float | None) -> str:
    """Return a reason of :mod:`desktop.domain.next_ward` in words, or its code if it has none."""
    written = REASONS.get(code)
    if written is None:
        return code
    return written(figure or 0).format(n=number(abs(figure)) if figure is not None else "")


REASONS: Mapping[str, Callable[[float], str]] = {
    codes.NEVER_VISITED: lambda _: translate("next ward", "nobody went there yet"),
    codes.DAYS_SINCE_LAST: lambda n: translate(
        "next ward", "%n day(s) since the last visit", "", int(n)
    ),
    codes.SHARE: lambda _: translate(
        "next ward", "share of the visits {n} percentage points below its share of residents"
    ),
    codes.TARGET: lambda _: translate("next ward", "{n}% of the target to date"),
    codes.NO_KEY_FIGURE: lambda _: translate("next ward", "no key figure known"),
    codes.NO_PLACE_CONTACT: lambda _: translate("next ward", "no place visited in this period"),
    codes.NETWORKS: lambda n: translate(
        "next ward", "%n network(s) without a known channel", "", int(n)
    ),
    codes.FOLLOW_UPS: lambda n: translate("next ward", "%n open follow-up(s)", "", int(n)),
}
