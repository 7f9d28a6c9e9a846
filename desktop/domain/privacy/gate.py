"""The inference gate (rule R3): when a named person may be tied to something sensitive.

A tie between a person and a mosque, a rainbow network or a visit about mental health says
something about the person that nobody wrote down. Such a tie is allowed on two grounds only:
a public role whose source is recorded, or the person's explicit consent on file.

The same rule stands in the database as triggers (``desktop.storage.tables.triggers``) and will
stand on the server; tests hold the walls against each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.person import Consent
from desktop.domain.vocabulary import (
    ART9_ORGANISATION_KINDS,
    ART9_PLACE_KINDS,
    ART9_THEMES,
    ConsentPurpose,
)
from desktop.errors import GateClosed


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """On what a tie may rest.

    Args:
        public_role: The role is publicly known.
        public_source: Where that can be read; without it a public role does not count.
        consent: Explicit consent of this very person that holds today.
    """

    public_role: bool = False
    public_source: str = ""
    consent: bool = False

    @property
    def suffice(self) -> bool:
        """Whether a sensitive tie may rest on them."""
        return self.consent or (self.public_role and bool(self.public_source.strip()))


def is_sensitive(*, themes: Iterable[str] = (), kind: str = "") -> bool:
    """Return whether a target reveals a special category of article 9 GDPR.

    Args:
        themes: Of the network, place or visit itself.
        kind: Of the place or organisation.
    """
    return bool(ART9_THEMES & set(themes)) or kind in ART9_PLACE_KINDS | ART9_ORGANISATION_KINDS


def holds(consent: Consent, *, today: date) -> bool:
    """Return whether ``consent`` opens the gate today.

    Only the purpose *special category* counts; consent to keep in touch says nothing about
    being linked to a belief. The last day of validity counts, the day of withdrawal does not.
    """
    return (
        consent.purpose is ConsentPurpose.SPECIAL_CATEGORY
        and not consent.is_deleted
        and consent.withdrawn_on is None
        and consent.given_on <= today
        and (consent.expires_on is None or consent.expires_on >= today)
    )


def check_tie(target: str, *, sensitive: bool, grounds: Grounds) -> None:
    """Let a tie pass, or refuse it.

    Args:
        target: What the person would be tied to: network, organisation, place or visit.
        sensitive: Whether that carries a sensitive theme or kind.
        grounds: What the tie rests on.

    Raises:
        GateClosed: The target is sensitive and there is no ground for the tie.
    """
    if sensitive and not grounds.suffice:
        raise GateClosed(target)
