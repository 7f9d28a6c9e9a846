"""Days of birth and street addresses: they tell something beside a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.domain.traces.lint.numbers import Found
from desktop.domain.traces.lint.remark import Kind
from desktop.domain.traces.lint.words import Words
from desktop.domain.traces.lint.written import written

_MONTHS = (
    "jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|fev|fév|mars|avr|mai|juin|juil|aou|aoû"
    "|oct|déc|march|may"
)
_DATE = re.compile(
    r"(?<![\d.])(?:\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}"
    rf"|\d{{1,2}}(?:er|e|st|nd|rd|th)?\.? (?:{_MONTHS})[\w]*\.?,? (?:19|20)\d{{2}})(?!\d)",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"(?:\bgeboren|\bgeb\.|\bgeboortedatum|\bverjaardag|\bné\(e\) le|\bné\b|\bnée\b"
    r"|\bdate de naissance|\bborn|\bdate of birth|\bdob\b|°|\*)[^\w\d]{0,3}(?:\w+\W{1,2}){0,2}$",
    re.IGNORECASE,
)
_OLD = re.compile(r"(?:19[2-9]\d|200\d|201[0-5])$|^(?:19[2-9]\d|200\d|201[0-5])-")
_STREETS = (
    *("straat", "laan", "steenweg", "weg", "plein", "dreef", "lei", "kaai", "vest", "baan"),
    *("hof", "singel", "dijk", "berg", "veld", "markt", "pad", "gang", "poort"),
)
_FRENCH_STREETS = frozenset(
    {"rue", "avenue", "av", "chaussee", "boulevard", "quai", "impasse", "clos", "allee"}
)
_HOUSES = written(
    """
    buurthuis dorpshuis wijkhuis dienstencentrum ldc bib bibliotheek school basisschool cafe zaal
    lokaal stadhuis jeugdhuis moskee kerk winkel centrum parochiezaal sporthal sportzaal ocmw caw
    vzw huis kantoor praktijk apotheek markt evenement activiteit vergadering buurtfeest plek
    afspraak ontmoetingsplek opening workshop verkeer werken speeltuin park museum
    centre ecole salle bibliotheque magasin bureau mosquee eglise reunion atelier fete asbl
    library community shop office mosque church meeting event hall party
    """
)
"""In one sentence with one of these an address is that of a house where people meet."""
_HOUSE_NUMBER = re.compile(r"\d{1,4}[a-z]?")
_MOST_BEFORE = 6
_LOOKED_AT = 40
"""Characters before a day among which a word may say what it is."""


def births(words: Words) -> Iterator[Found]:
    """Yield the days of birth in a text.

    A day after a word as *geboren* is one; a day of long ago in brackets, shortly after another
    word, is one too.
    """
    text = words.text
    if not any(map(str.isdigit, text)):
        return
    for found in _DATE.finditer(text):
        before = text[max(0, found.start() - _LOOKED_AT) : found.start()]
        is_told = _BORN.search(before)
        if is_told or (_OLD.search(found[0]) and before.endswith("(")):
            yield Found(found.start(), found.end(), Kind.BIRTH, needs_name=True)


def streets(words: Words) -> Iterator[Found]:
    """Yield the street addresses with a house number, but for those where people meet."""
    plain = words.plain
    for at, word in enumerate(plain):
        if not word[:1].isdigit() or not _HOUSE_NUMBER.fullmatch(word):
            continue
        first, end = _dutch(words, at), at + 1
        if first < 0:
            first, end = _french(words, at)
        if first >= 0 and not _is_meeting_place(words, at):
            yield Found(words.starts[first], words.ends[end - 1], Kind.ADDRESS, needs_name=True)


def _dutch(words: Words, number: int) -> int:
    """Return where ``Hoogstraat 12`` begins, given its number; -1 for none."""
    street = number - 1
    if not words.is_together(number, street) or not words.plain[street].endswith(_STREETS):
        return -1
    if not words.is_capital(street) and words.plain[street] not in _STREETS:
        return -1
    first = street
    while first and words.is_together(street, first - 1) and words.is_capital(first - 1):
        if words.text[words.ends[first - 1] : words.starts[first]] not in {" ", "-"}:
            break
        first -= 1
    return first if words.is_capital(first) else -1


def _french(words: Words, number: int) -> tuple[int, int]:
    """Return the words of ``12, rue Haute`` or ``rue Haute 12``; -1 for none."""
    after = number + 1
    if words.is_together(number, after) and words.plain[after] in _FRENCH_STREETS:
        end = after + 1
        while words.is_together(number, end) and end < after + 4:
            end += 1
            if words.is_capital(end - 1):
                break
        return number, end
    for first in range(number - 1, max(-1, number - _MOST_BEFORE), -1):
        if not words.is_together(number, first):
            break
        if words.plain[first] in _FRENCH_STREETS:
            return first, number + 1
    return -1, 0


def _is_meeting_place(words: Words, at: int) -> bool:
    number = words.sentence[at]
    return any(
        plain in _HOUSES
        for plain, sentence in zip(words.plain, words.sentence, strict=True)
        if sentence == number
    )
