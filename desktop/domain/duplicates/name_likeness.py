"""How alike two names are: word by word, by letters and by sound, in whatever order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from desktop.domain.duplicates.sounds import Word

_INITIAL = 54
_SOUNDS = 84
_MISSPELLED = 70
_OTHER_ENDING = 60
"""Samir and Samira: one sound, two people."""
_EXTRA_WORD = 14
_ONE_WORD = 50
_FAMILY = 30
_ENDINGS = frozenset({"a", "e", "ie"})
_LONGEST_GIVEN = 8
_OTHER_NUMBER = 30
"""Group 1 and group 2 have nearly one name, and are two on purpose."""
_GENERIC = frozenset(
    {
        *("vzw", "asbl", "vzwdr", "bv", "bvba", "nv", "sa", "srl", "cv", "cvba", "fv", "vzwa"),
        *("buurthuis", "wijkhuis", "dorpshuis", "jeugdhuis", "huis", "centrum", "dienst", "stad"),
        *("school", "basisschool", "lagere", "vrije", "gemeentelijke", "vereniging", "club"),
        *("voetbalclub", "kfc", "fc", "moskee", "kerk", "plein", "park", "bibliotheek", "bib"),
        *("netwerk", "groep", "werking", "project", "lokaal", "dienstencentrum", "ldc", "mechelen"),
        *("jeugdwerking", "buurtwerking", "cultureel", "culturele", "sportclub", "cafe", "en"),
        *("van", "voor", "and", "et", "de", "het", "in", "the", "comite", "buurtcomite"),
    }
)
"""Words that many names share; they say what it is, not which one."""
_LIGHT = 0.25


class NameLikeness(NamedTuple):
    """How alike two names are, 0 to 100, and in what.

    Args:
        reasons: ``same_name``, ``sounds_alike``, ``spelled_alike``, ``initials``,
            ``part_of_name``, ``other_order``.
    """

    score: int
    reasons: tuple[str, ...] = ()


class _Match(NamedTuple):
    score: int
    reason: str
    one: int
    other: int


def is_generic(word: Word) -> bool:
    """Return whether many names of organisations and places share this word."""
    return word.written in _GENERIC


def compare_names(one: Sequence[Word], other: Sequence[Word], *, of_person: bool) -> NameLikeness:
    """Return how alike two names are.

    Args:
        of_person: Two words must agree, or it is a family; else words that say only what it is
            weigh little.
    """
    if not one or not other:
        return NameLikeness(0)
    if _joined(one) == _joined(other):
        most = _ONE_WORD + 10 if of_person and len(one) == 1 else 100
        return NameLikeness(most, ("same_name",))
    matches = _matches(one, other)
    if not matches:
        return NameLikeness(0)
    score = _person(one, other, matches) if of_person else _thing(one, other, matches)
    return NameLikeness(round(score), tuple(_reasons(matches, len(one) + len(other))))


def _person(one: Sequence[Word], other: Sequence[Word], matches: Sequence[_Match]) -> float:
    extra = len(one) + len(other) - 2 * len(matches)
    score = sum(match.score for match in matches) / len(matches) - _EXTRA_WORD * extra
    if len(matches) == 1:
        return min(score, _ONE_WORD if min(len(one), len(other)) == 1 else _FAMILY)
    if any(match.score == _OTHER_ENDING for match in matches):
        score -= 10
    return score - (4 if _is_turned(matches) else 0)


def _thing(one: Sequence[Word], other: Sequence[Word], matches: Sequence[_Match]) -> float:
    told = sum(map(_weight, one)) + sum(map(_weight, other))
    alike = sum((_weight(one[m.one]) + _weight(other[m.other])) * m.score for m in matches)
    return alike / told - (_OTHER_NUMBER if _numbers(one) != _numbers(other) else 0)


def _numbers(words: Sequence[Word]) -> set[str]:
    return {word.written for word in words if word.written.isdigit()}


def _weight(word: Word) -> float:
    return _LIGHT if is_generic(word) else 1


def _joined(words: Sequence[Word]) -> str:
    return "".join(word.written for word in words)


def _matches(one: Sequence[Word], other: Sequence[Word]) -> list[_Match]:
    """Return the best pairs of words, each word in one pair at most."""
    found = [
        _Match(*alike, place, at)
        for place, word in enumerate(one)
        for at, that in enumerate(other)
        if (alike := _alike(word, that))
    ]
    found.sort(key=lambda match: (-match.score, abs(match.one - match.other)))
    taken: list[_Match] = []
    for match in found:
        if all(match.one != each.one and match.other != each.other for each in taken):
            taken.append(match)
    return taken


@lru_cache(maxsize=262_144)
def _alike(one: Word, other: Word) -> tuple[int, str] | None:
    """Return how alike two words are; ``None`` for not at all."""
    if one.written == other.written:
        return 100, "same_name"
    if one.is_initial or other.is_initial:
        return (_INITIAL, "initials") if _begin_alike(one, other) else None
    short, long = sorted((one.written, other.written), key=len)
    if long.removeprefix(short) in _ENDINGS and len(long) <= _LONGEST_GIVEN:
        return _OTHER_ENDING, "spelled_alike"
    return _by_sound(one, other) or _by_letters(short, long)


@cache
def _distances() -> Any:
    """Return the measures of letters; the library is read at its first use, not at the start."""
    from rapidfuzz import distance

    return distance


def _by_sound(one: Word, other: Word) -> tuple[int, str] | None:
    shared = set(one.skeletons) & set(other.skeletons)
    letters: float = _distances().JaroWinkler.similarity(one.written, other.written)
    if shared and (letters >= 0.6 or max(map(len, shared)) > 2):
        return round(_SOUNDS + 12 * letters), "sounds_alike"
    return None


def _by_letters(short: str, long: str) -> tuple[int, str] | None:
    is_slip = len(short) >= 5 and _distances().OSA.distance(short, long, score_cutoff=1) <= 1
    return (_MISSPELLED, "spelled_alike") if is_slip else None


def _begin_alike(one: Word, other: Word) -> bool:
    if one.is_initial and other.is_initial:
        return False
    if one.written[0] == other.written[0]:
        return True
    begins = [{skeleton[:1] for skeleton in word.skeletons} for word in (one, other)]
    return bool(begins[0] & begins[1])


def _is_turned(matches: Sequence[_Match]) -> bool:
    places = [match.other for match in sorted(matches, key=lambda match: match.one)]
    return places != sorted(places)


def _reasons(matches: Sequence[_Match], words: int) -> list[str]:
    how = {match.reason for match in matches}
    order = ("initials", "spelled_alike", "sounds_alike", "same_name")
    found = [next(code for code in order if code in how)]
    if 2 * len(matches) < words:
        found.append("part_of_name")
    if _is_turned(matches):
        found.append("other_order")
    return found
