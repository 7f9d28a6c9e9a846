"""Words for what a text tells too much of somebody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desktop.domain.traces.lint import Kind, Remark
from desktop.i18n import translate
from desktop.words.formats import short_day_year


def remark_text(remark: Remark) -> str:
    """Return what was seen, in one line."""
    if remark.kind is not Kind.SENSITIVE:
        return _NUMBERS[remark.kind]().format(word=" ".join(remark.word.split()))
    said = translate("lint", "A name beside a sensitive word: “{name}” and “{word}” ({subject})")
    return said.format(name=remark.name, word=remark.word, subject=subject_name(remark.what))


def subject_name(what: str) -> str:
    """Return what a sensitive word tells, or what kind of number something is."""
    found = _SUBJECTS.get(what) or _KINDS.get(what)
    return found() if found else what


def advice_text(remark: Remark, *, is_covered: bool) -> str:
    """Return what somebody could do about it.

    Args:
        is_covered: An explicit consent of that contact is on file.
    """
    if remark.kind is Kind.SENSITIVE:
        said = translate("lint", "Can it be said without the name, or left out?")
        if remark.person_id is None or is_covered:
            return said
        none = translate("lint", "No explicit consent of this contact is on file.")
        return f"{said} {none}"
    if remark.kind in {Kind.PHONE, Kind.EMAIL}:
        return translate("lint", "It belongs with the contact, not in a text.")
    return translate("lint", "Weefsel does not need it.")


def covered_text(given_on: date) -> str:
    """Return the words on the button that points to a consent."""
    return translate("lint", "Covered by the consent of {day}").format(day=short_day_year(given_on))


def taught_text(remark: Remark) -> str:
    """Return what was remembered."""
    if remark.name:
        said = translate("lint", "Remembered: “{name}” and “{word}” is no problem.")
        return said.format(name=remark.name, word=remark.word)
    return translate("lint", "Remembered: “{word}” is no problem.").format(word=remark.word)


_SUBJECTS: Mapping[str, Callable[[], str]] = {
    "belief": lambda: translate("lint", "belief"),
    "origin": lambda: translate("lint", "origin or residence"),
    "health": lambda: translate("lint", "health"),
    "orientation": lambda: translate("lint", "orientation"),
    "family": lambda: translate("lint", "family"),
    "politics": lambda: translate("lint", "politics"),
    "union": lambda: translate("lint", "trade union"),
    "justice": lambda: translate("lint", "justice"),
    "money": lambda: translate("lint", "money"),
}
_KINDS: Mapping[str, Callable[[], str]] = {
    Kind.SENSITIVE: lambda: translate("lint", "name beside a sensitive word"),
    Kind.NATIONAL_NUMBER: lambda: translate("lint", "national number"),
    Kind.IBAN: lambda: translate("lint", "bank account"),
    Kind.PHONE: lambda: translate("lint", "phone number"),
    Kind.EMAIL: lambda: translate("lint", "mail address"),
    Kind.ADDRESS: lambda: translate("lint", "address beside a name"),
    Kind.BIRTH: lambda: translate("lint", "day of birth beside a name"),
}
_NUMBERS: Mapping[str, Callable[[], str]] = {
    Kind.NATIONAL_NUMBER: lambda: translate("lint", "A national number: {word}"),
    Kind.IBAN: lambda: translate("lint", "A bank account number: {word}"),
    Kind.PHONE: lambda: translate("lint", "A phone number: {word}"),
    Kind.EMAIL: lambda: translate("lint", "A mail address: {word}"),
    Kind.ADDRESS: lambda: translate("lint", "An address beside a name: {word}"),
    Kind.BIRTH: lambda: translate("lint", "A day of birth beside a name: {word}"),
}
