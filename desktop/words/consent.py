"""Sentences about what a person agreed to, and about what ends when they take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from desktop.domain.person import Consent
from desktop.domain.privacy.consent import (
    Consequences,
    TakeDown,
    expires_soon,
    is_expired,
)
from desktop.domain.vocabulary import Art9Basis, LegalBasis
from desktop.i18n import translate
from desktop.words.formats import short_day_year
from desktop.words.names import language_name

_MOST_NAMES = 5


def take_down_text(code: TakeDown) -> str:
    """Return what a colleague has to do by hand; it names nobody, for it is the title of a task."""
    return _TAKE_DOWNS[code]()


def state_text(consent: Consent, today: date) -> str:
    """Return since and until when a consent holds, or when it ended."""
    given = translate("consent", "given {day}").format(day=short_day_year(consent.given_on))
    return " · ".join(filter(None, (given, _end(consent, today))))


def asked_text(consent: Consent) -> str:
    """Return in which words and language a consent was asked; empty where nobody knows."""
    if not consent.wording:
        return ""
    parts = [language_name(consent.wording_language)] if consent.wording_language else []
    if consent.wording_version is not None:
        version = translate("consent", "version {n}").format(n=consent.wording_version)
        parts.append(version)
    return " · ".join(parts)


def proof_text(consent: Consent) -> str:
    """Return what shows that a consent was given."""
    parts = [consent.how_given]
    if consent.witness:
        heard = translate("consent", "heard by {name}").format(name=consent.witness)
        parts.append(heard)
    if consent.evidence_id is not None:
        parts.append(translate("consent", "there is a file"))
    return " · ".join(filter(None, parts))


def consequence_lines(told: Consequences, *, done: bool = False) -> Sequence[str]:
    """Return what ends with a consent, a line each.

    Args:
        done: It was carried out; else it is about to be.
    """
    if told.kept_by is not None:
        day = short_day_year(told.kept_by.given_on)
        said = translate(
            "consent",
            "Another consent for the same thing, of {day}, still holds. Nothing else ends. "
            "Withdraw that one too if the person wants none of it any more.",
        )
        return [said.format(day=day)]
    lines = list(_did(told) if done else _will(told))
    if not lines:
        return [translate("consent", "Nothing else rests on this consent.")]
    return lines


def basis_text(basis: LegalBasis) -> str:
    """Return in one sentence when a ground of article 6 fits."""
    return _BASES[basis]()


def art9_text(basis: Art9Basis | None) -> str:
    """Return in one sentence when a ground of article 9 fits."""
    if basis is None:
        return translate(
            "consent", "Nothing sensitive is kept about this person. That is nearly always right."
        )
    return _ART9_BASES[basis]()


def _end(consent: Consent, today: date) -> str:
    if consent.withdrawn_on is not None:
        ended = translate("consent", "withdrawn {day}")
        return ended.format(day=short_day_year(consent.withdrawn_on))
    if consent.expires_on is None:
        return ""
    day = short_day_year(consent.expires_on)
    if is_expired(consent, today=today):
        return translate("consent", "ended {day}: ask again").format(day=day)
    if expires_soon(consent, today=today):
        return translate("consent", "ends soon, on {day}").format(day=day)
    return translate("consent", "until {day}").format(day=day)


def _will(told: Consequences) -> Iterator[str]:
    if told.ties:
        count = translate("consent", "%n tie(s) go:", "", len(told.ties))
        yield f"{count} {_names(told)}"
    if told.visits:
        yield translate(
            "consent",
            "The person is taken out of %n visit(s). The visits and their counts stay.",
            "",
            told.visits,
        )
    if told.photos:
        yield translate("consent", "%n photo(s) go to the bin.", "", len(told.photos))
    if told.leaves_in_peace:
        yield translate("consent", "“Do not contact” is set.")
    if told.ends_rhythm:
        yield translate("consent", "The contact rhythm ends.")
    for code in told.take_downs:
        yield translate("consent", "A task for you: {task}").format(task=take_down_text(code))


def _did(told: Consequences) -> Iterator[str]:
    if told.ties:
        count = translate("consent", "%n tie(s) ended:", "", len(told.ties))
        yield f"{count} {_names(told)}"
    if told.visits:
        yield translate(
            "consent",
            "The person was taken out of %n visit(s). The visits and their counts are still there.",
            "",
            told.visits,
        )
    if told.photos:
        yield translate("consent", "%n photo(s) went to the bin.", "", len(told.photos))
    if told.leaves_in_peace:
        yield translate("consent", "“Do not contact” was set.")
    if told.ends_rhythm:
        yield translate("consent", "The contact rhythm ended.")
    for code in told.take_downs:
        yield translate("consent", "In your tasks: {task}").format(task=take_down_text(code))


def _names(told: Consequences) -> str:
    names = [tie.target_name for tie in told.ties if tie.target_name]
    more = "…" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more


_TAKE_DOWNS: Mapping[TakeDown, Callable[[], str]] = {
    TakeDown.INTRODUCTIONS: lambda: translate(
        "consent", "Tell those who got this contact from us to stop using it"
    ),
    TakeDown.DIRECTORY: lambda: translate("consent", "Take this contact out of the directory"),
    TakeDown.STORY: lambda: translate(
        "consent", "Take the story down everywhere: website, papers, presentations"
    ),
    TakeDown.PHOTO_AUDIO: lambda: translate(
        "consent", "Take photos and sound down everywhere: website, posters, social media"
    ),
    TakeDown.NOTES: lambda: translate(
        "consent", "Read the notes: take out what says something sensitive about this contact"
    ),
    TakeDown.NO_GROUND: lambda: translate(
        "consent", "No consent is left to keep this contact on file: ask for erasure, or note why"
    ),
}
_BASES: Mapping[LegalBasis, Callable[[], str]] = {
    LegalBasis.PUBLIC_TASK: lambda: translate(
        "consent",
        "Contact belongs to the city's work in the neighbourhood. The person can object. This is "
        "the usual ground.",
    ),
    LegalBasis.CONSENT: lambda: translate(
        "consent",
        "The person said yes, freely, and can say no again at any time. Then the contact goes.",
    ),
    LegalBasis.LEGAL_OBLIGATION: lambda: translate(
        "consent", "A law says that the city must keep this. Rare for a contact; ask the DPO."
    ),
    LegalBasis.LEGITIMATE_INTEREST: lambda: translate(
        "consent",
        "Not for the city's own tasks. Only choose this when the DPO weighed it and wrote it down.",
    ),
}
_ART9_BASES: Mapping[Art9Basis, Callable[[], str]] = {
    Art9Basis.EXPLICIT_CONSENT: lambda: translate(
        "consent",
        "The person said yes to exactly this, for instance to being noted with a community. That "
        "consent has to be on file.",
    ),
    Art9Basis.MADE_PUBLIC: lambda: translate(
        "consent",
        "The person tells it openly, for instance as chair on a website. Note where it can be "
        "read.",
    ),
}
