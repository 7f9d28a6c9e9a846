"""Sentences about what a record does not tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.missing import Gap, Missing
from desktop.i18n import translate
from desktop.words.formats import short_day_year


def missing_text(gap: Gap) -> str:
    """Return what is missing, as a short sentence."""
    words = (_DATED if gap.day else _PLAIN).get(gap.code) or _PLAIN.get(gap.code)
    if words is None:
        return str(gap.code)
    return words().format(day=short_day_year(gap.day)) if gap.day else words()


_Words = Mapping[Missing, Callable[[], str]]
_DATED: _Words = {
    Missing.REVIEW_PASSED: lambda: translate(
        "missing", "Had to be reviewed by {day}: keep this contact, or not?"
    ),
    Missing.CONSENT_ENDED: lambda: translate(
        "missing", "A tie rests on a consent that ended ({day})"
    ),
    Missing.CONSENT_ENDING: lambda: translate("missing", "Ask a consent again: it ends {day}"),
    Missing.ASSESSED_LONG_AGO: lambda: translate("missing", "Not assessed since {day}"),
    Missing.SILENT: lambda: translate("missing", "No visit since {day}"),
    Missing.NOT_CHECKED: lambda: translate("missing", "Not checked since {day}"),
}
_PLAIN: _Words = {
    Missing.REVIEW_PASSED: lambda: translate("missing", "The day of the review has passed"),
    Missing.NO_CONSENT: lambda: translate(
        "missing", "Kept on the basis of consent, but no valid consent is on file"
    ),
    Missing.NO_SOURCE: lambda: translate(
        "missing", "A public role without a source: where can it be read?"
    ),
    Missing.CONSENT_ENDED: lambda: translate("missing", "A tie rests on a consent that ended"),
    Missing.CONSENT_ENDING: lambda: translate("missing", "Ask a consent again"),
    Missing.NO_ART9_CONSENT: lambda: translate(
        "missing", "Something sensitive is kept on explicit consent, but none is on file that holds"
    ),
    Missing.NO_PURPOSE: lambda: translate("missing", "Not said what this contact is on file for"),
    Missing.NO_PROOF: lambda: translate("missing", "Nothing shows how a consent was given"),
    Missing.NOT_INFORMED: lambda: translate("missing", "Not told yet what we keep, and why"),
    Missing.NO_CHANNEL: lambda: translate("missing", "No phone number or e-mail address"),
    Missing.NO_WARD: lambda: translate("missing", "No ward"),
    Missing.NO_OWNER: lambda: translate("missing", "Nobody keeps in touch"),
    Missing.NO_THEME: lambda: translate("missing", "No theme"),
    Missing.NO_POINT: lambda: translate("missing", "Not on the map yet"),
    Missing.NO_HOURS: lambda: translate("missing", "No opening hours"),
    Missing.NO_PLACE_TO_MEET: lambda: translate("missing", "Not known where it meets or talks"),
    Missing.NO_NEEDS: lambda: translate("missing", "Not known what it asks for"),
    Missing.NO_LANGUAGE: lambda: translate(
        "missing", "Not known in which languages people are helped"
    ),
    Missing.NO_WAY_TO_APPLY: lambda: translate("missing", "Not known how people apply"),
    Missing.NO_COST: lambda: translate("missing", "Not known what it costs"),
    Missing.REACH_UNKNOWN: lambda: translate("missing", "Not known how well we reach it"),
    Missing.NO_MANAGER: lambda: translate("missing", "Not known who runs it"),
    Missing.NOT_ASSESSED: lambda: translate("missing", "Not assessed yet"),
    Missing.ASSESSED_LONG_AGO: lambda: translate("missing", "Not assessed for more than a year"),
    Missing.SILENT: lambda: translate("missing", "No visit for a long time"),
    Missing.NO_ACCESSIBILITY: lambda: translate("missing", "Accessibility was not looked at"),
    Missing.NEVER_VISITED: lambda: translate("missing", "No visit yet"),
    Missing.NOT_CHECKED: lambda: translate("missing", "Never checked"),
}
