"""How alike two records are, from 0 to 100, and why.

A score is a reason to look, never a proof. Names are compared by sound, word by word, in
whatever order; what else is known speaks for or against: the same number speaks louder than
the same name, and two people who share a number and only a family name are a family.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from math import cos, hypot, radians
from typing import Any, NamedTuple

from desktop.domain.duplicates.name_likeness import NameLikeness, compare_names
from desktop.domain.duplicates.sounds import Word, words_of
from desktop.domain.text import fold

LISTED = 70
"""Score from which two records are shown to be looked at."""
NEAR_METRES = 75
FAR_METRES = 1_500
_LEAST_RATIO = 60
"""Letters that two names of a person share at least, in percent; comparing words costs more."""
_METRES_A_DEGREE = 111_320
_DIGITS = re.compile(r"\D+")
_LETTERS = re.compile(r"[^a-z0-9]+")
_LEAST_DIGITS = 8
_SITE = re.compile(r"^(?:https?://)?(?:www\.)?([^/?#]+)")
_SHARED_SITES = frozenset({"facebook.com", "instagram.com", "m.facebook.com", "linktr.ee"})


class Profile(NamedTuple):
    """What of a record is compared.

    Args:
        kind: ``person``, ``organisation``, ``network`` or ``place``.
        plain: The words in the order of the alphabet.
        phones: Digits in international order, without a plus.
        emails: In lower case.
        marks: Names of websites and numbers in registers.
        point: Latitude and longitude.
    """

    kind: str
    words: tuple[Word, ...]
    plain: str
    phones: frozenset[str]
    emails: frozenset[str]
    marks: frozenset[str]
    ward: str
    address: str
    point: tuple[float, float] | None


class Likeness(NamedTuple):
    """How alike two records are.

    Args:
        score: 0 to 100.
        reasons: Codes of what they have in common; ``desktop.words.duplicates`` has the words.
    """

    score: int
    reasons: tuple[str, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Whether somebody should look at it."""
        return self.score >= LISTED


def profile_of(kind: str, fields: Mapping[str, Any]) -> Profile:
    """Return what is compared of a record, given its fields by name; any may be missing."""
    said = fields.get
    more = [str(each) for each in said("more_channels") or ()]
    numbers = (said("phone"), *(each for each in more if each.startswith("tel:")))
    mails = (said("email"), *(each[7:] for each in more if each.startswith("mailto:")))
    lat, lon = said("lat"), said("lon")
    address = said("address")
    words = words_of(said("display_name") or said("name") or "")
    return Profile(
        kind,
        words,
        " ".join(sorted(word.written for word in words)),
        frozenset(found for each in numbers if each and (found := phone_digits(each))),
        frozenset(each.strip().casefold() for each in mails if each and "@" in each),
        frozenset(_marks(said("website") or "", said("external_id") or "")),
        str(said("ward") or ""),
        _LETTERS.sub("", fold(address)) if address else "",
        None if lat is None or lon is None else (lat, lon),
    )


def phone_digits(text: str) -> str:
    """Return a number as digits with its country in front; empty if it is too short for one.

    Numbers without a country are Belgian.
    """
    bare = text.replace("(0)", "").strip()
    digits = _DIGITS.sub("", bare)
    if digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("0") and "+" not in bare:
        digits = f"32{digits[1:]}"
    return digits if len(digits) >= _LEAST_DIGITS else ""


def compare(one: Profile, other: Profile) -> Likeness:
    """Return how alike two records of the same kind are."""
    shared = _shared(one, other)
    is_person = one.kind == "person"
    if is_person and not shared and _ratio()(one.plain, other.plain) < _LEAST_RATIO:
        return Likeness(0)
    name = compare_names(one.words, other.words, of_person=is_person)
    where, weight = _where(one, other)
    if shared:
        score = _with_contact(one, name, weight, has_mark="same_mark" in shared)
    elif is_person:
        score = name.score - 14 + weight + _contacts_apart(one, other)
    else:
        score = name.score - 6 + weight
    return Likeness(max(0, min(100, score)), (*name.reasons, *shared, *where))


@cache
def _ratio() -> Callable[[str, str], float]:
    """Return the measure of letters; the library is read at its first use, not at the start."""
    from rapidfuzz.fuzz import ratio

    return ratio


def _shared(one: Profile, other: Profile) -> list[str]:
    """Return the ways to reach both, and the marks that both bear."""
    shared = []
    if one.phones and one.phones & other.phones:
        shared.append("same_phone")
    if one.emails and one.emails & other.emails:
        shared.append("same_email")
    if one.marks and one.marks & other.marks:
        shared.append("same_mark")
    return shared


def _with_contact(one: Profile, name: NameLikeness, weight: int, *, has_mark: bool) -> int:
    """Return the score of two that can be reached in one way."""
    if has_mark and one.kind == "organisation" and name.score >= 20:
        return 90 + name.score // 10
    if name.score >= 40:
        return 75 + name.score // 4 + min(0, weight) // 4
    return 40 + name.score // 4


def _contacts_apart(one: Profile, other: Profile) -> int:
    """Return what different numbers and mailboxes take away: people have several of each."""
    phones = -8 if one.phones and other.phones else 0
    return phones - (6 if one.emails and other.emails else 0)


def _where(one: Profile, other: Profile) -> tuple[list[str], int]:
    """Return what is alike about where they are, and what that weighs."""
    reasons, weight = [], 0
    if one.address and one.address == other.address:
        reasons.append("same_address")
        weight += 10
    if one.point and other.point:
        metres = _metres(one.point, other.point)
        if metres <= NEAR_METRES:
            reasons.append("near")
            weight += 10
        elif metres >= FAR_METRES:
            weight -= 25
    if one.ward and other.ward:
        same = one.ward == other.ward
        weight += (8 if same else -10) if one.kind == "person" else (4 if same else -8)
        if same:
            reasons.append("same_ward")
    return reasons, weight


def _metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance, exact enough within a city."""
    east = (one[1] - other[1]) * cos(radians(one[0]))
    return hypot(one[0] - other[0], east) * _METRES_A_DEGREE


def _marks(website: str, number: str) -> Iterable[str]:
    if not website and not number:
        return
    found = _SITE.match(website.strip().casefold())
    if found and "." in found[1]:
        site = found[1]
        yield website.strip().casefold().rstrip("/") if site in _SHARED_SITES else site
    if len(digits := _DIGITS.sub("", number)) >= _LEAST_DIGITS:
        yield digits
