"""Sentences about what ties a person to something: since when, and on what it rests."""

from __future__ import annotations

from datetime import date

from desktop.domain.person import Affiliation, Consent
from desktop.i18n import translate
from desktop.words.formats import short_day_year
from desktop.words.names import record_name


def tie_detail(tie: Affiliation, consent: Consent | None, today: date) -> str:
    """Return since when a tie is there and what it rests on."""
    kind = record_name(tie.target_kind)
    return " · ".join(filter(None, (kind, span_text(tie, today), ground_text(tie, consent))))


def span_text(tie: Affiliation, today: date) -> str:
    """Return when a tie began and ended, as far as that is known."""
    if tie.to_on is not None and tie.to_on < today:
        return translate("tie", "ended {day}").format(day=short_day_year(tie.to_on))
    parts = []
    if tie.from_on is not None:
        parts.append(translate("tie", "since {day}").format(day=short_day_year(tie.from_on)))
    if tie.to_on is not None:
        parts.append(translate("tie", "until {day}").format(day=short_day_year(tie.to_on)))
    return " ".join(parts)


def ground_text(tie: Affiliation, consent: Consent | None = None) -> str:
    """Return what lets a tie exist: a public role, or consent."""
    if tie.public_role:
        return translate("tie", "public role: {source}").format(source=tie.public_source)
    if consent is not None:
        day = short_day_year(consent.given_on)
        return translate("tie", "with consent of {day}").format(day=day)
    return translate("tie", "with consent") if tie.consent_id else ""
