"""What a withdrawn consent takes along, where the laptop that withdrew it could not see it.

A colleague may have tied somebody, or added a photo, on a laptop that had not heard yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import cast

from msgspec import ValidationError

from desktop.domain.person import Consent
from desktop.domain.privacy.consent import stands
from desktop.domain.vocabulary import ConsentPurpose
from desktop.server.beside import is_away
from desktop.server.books import Stored
from desktop.server.rules import whole
from desktop.server.shapes import SHAPES

_PICTURES = frozenset({"image/jpeg", "image/png"})


class Withdrawn:
    """Consents that persons took back, by what the books know of each person.

    Args:
        today: The day on which consents hold or not.
    """

    def __init__(self, today: date) -> None:
        self._today = today

    def carried(self, consent_id: str, beside: Iterable[Stored]) -> bool:
        """Return whether a tie rested on a consent that was taken back, and nothing replaces it.

        What is sensitive is judged by the gate itself: there any explicit consent will do, and
        ties to what is not sensitive note one without resting on it.

        Args:
            beside: What names the person, consents among it.
        """
        given = [each for each in beside if each.entity == "consent"]
        found = next((each for each in given if str(each.id) == consent_id), None)
        if found is None or found.body.get("purpose") == ConsentPurpose.SPECIAL_CATEGORY:
            return False
        return self._is_over(found, given)

    def pictures_of(self, record: Stored, beside: Iterable[Stored]) -> list[Stored]:
        """Return the pictures beside a person that end with this consent, if it is one for them.

        A picture that proves a consent stays.
        """
        known = list(beside)
        given = [each for each in known if each.entity == "consent"]
        is_for_pictures = record.body.get("purpose") == ConsentPurpose.PHOTO_AUDIO
        if record.entity != "consent" or not is_for_pictures or not self._is_over(record, given):
            return []
        return [each for each in _not_proving(known, given) if not is_away(each.body)]

    def spent(self, beside: Iterable[Stored]) -> list[Stored]:
        """Return the pictures in the bin beside a person who took back that any are kept.

        Args:
            beside: What names the person, consents among it.
        """
        known = list(beside)
        given = [each for each in known if each.entity == "consent"]
        asked = [each for each in given if each.body.get("purpose") == ConsentPurpose.PHOTO_AUDIO]
        if not any(self._is_over(each, given) for each in asked):
            return []
        return [each for each in _not_proving(known, given) if is_away(each.body)]

    def _is_over(self, record: Stored, given: Iterable[Stored]) -> bool:
        """Return whether a consent was taken back, and no other one for the same stands."""
        if record.body.get("withdrawn_on") is None or is_away(record.body):
            return False
        purpose = record.body.get("purpose")
        others = (each for each in given if each.body.get("purpose") == purpose)
        return not any(self._stands(each) for each in others if each.id != record.id)

    def _stands(self, record: Stored) -> bool:
        try:
            consent = cast("Consent", whole(SHAPES["consent"], record.body))
        except ValidationError:
            return False
        return stands(consent, today=self._today)


def _not_proving(known: Iterable[Stored], given: Iterable[Stored]) -> Iterator[Stored]:
    """Yield the pictures that no consent points to."""
    proofs = {each.body.get("evidence_id") for each in given}
    for each in known:
        is_picture = each.entity == "attachment" and each.body.get("mime") in _PICTURES
        if is_picture and not each.erased and str(each.id) not in proofs:
            yield each
