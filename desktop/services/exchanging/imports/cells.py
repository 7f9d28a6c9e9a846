"""From the text in a cell to the value of a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from desktop.domain.phone import dialled
from desktop.domain.text import fold
from desktop.domain.vocabulary import (
    Channel,
    LegalBasis,
    OrganisationKind,
    OrganisationLevel,
    OrganisationStatus,
    PlaceKind,
    PlaceStatus,
    Reach,
    RelationshipStage,
    Theme,
)
from desktop.words.labels import label
from desktop.words.names import LANGUAGE_NAMES

VOCABULARIES: Mapping[tuple[str, str], type[StrEnum]] = {
    ("person", "channel"): Channel,
    ("person", "stage"): RelationshipStage,
    ("person", "legal_basis"): LegalBasis,
    ("place", "kind"): PlaceKind,
    ("place", "status"): PlaceStatus,
    ("organisation", "kind"): OrganisationKind,
    ("organisation", "level"): OrganisationLevel,
    ("organisation", "status"): OrganisationStatus,
    ("network", "reach"): Reach,
}
_YES = frozenset({"ja", "j", "yes", "y", "oui", "o", "1", "x", "true", "waar", "vrai"})
_NO = frozenset({"nee", "neen", "n", "no", "non", "0", "false", "onwaar", "faux", "-"})
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_BELGIAN_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_SERIAL = re.compile(r"[1-6]\d{4}")
_DAY_ZERO, _DAY_ZERO_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NOT_IN_WORDS = re.compile("[^0-9a-z]+")
_SEVERAL = re.compile(r"\s*[,;/|+]\s*")
_SEVERAL_NUMBERS = re.compile(r"\s*(?:;|:::|\n|,|\s/\s|\s(?:of|ou|or|en|et)\s)\s*")
_LEAST_DIGITS = 6
_MOBILE = "+324"
"""How Belgian mobile numbers begin."""


class Unreadable(Exception):
    """A cell cannot be what its column says; ``rule`` names why."""

    def __init__(self, rule: str, limit: str = "") -> None:
        super().__init__(rule)
        self.rule = rule
        self.limit = limit


def read_cell(kind: str, field: str, text: str) -> Any:
    """Return the value of a field of a record of this kind.

    Raises:
        Unreadable: ``not_in_list``, ``not_a_day``, ``not_a_count`` or ``not_a_number``.
    """
    if vocabulary := VOCABULARIES.get((kind, field)):
        return member(vocabulary, text)
    return _READERS.get(field, str)(text)


def member(vocabulary: type[StrEnum], text: str) -> StrEnum:
    """Return the member of ``vocabulary`` with that code or label, case and accents aside."""
    found = _members(vocabulary, label(next(iter(vocabulary)))).get(_bare(text))
    if found is None:
        raise Unreadable("not_in_list", ", ".join(code.value for code in vocabulary))
    return found


@lru_cache(maxsize=64)
def _members(vocabulary: type[StrEnum], _language: str) -> Mapping[str, StrEnum]:
    """Return the members by code and label; a label of theirs tells which language it is."""
    by_label = {_bare(label(code)): code for code in vocabulary}
    return by_label | {_bare(code.value): code for code in vocabulary}


def phone(text: str) -> str:
    """Return a phone number as it is stored; text that is none stays as it is."""
    return number_of(text) or text


@lru_cache(maxsize=4096)
def number_of(text: str) -> str:
    """Return the number in ``text`` as a machine dials it; empty if there is none.

    Also when a spreadsheet took its first zero or its plus away.
    """
    return dialled(text) or (dialled(f"+{text}") if text.isdigit() else "")


def numbers(text: str) -> Sequence[str]:
    """Return the numbers in a cell, the mobile ones first: people answer those.

    What is no number is among them as it stands.
    """
    parts = [part for part in _SEVERAL_NUMBERS.split(text) if part]
    if any(sum(map(str.isdigit, part)) < _LEAST_DIGITS for part in parts):
        parts = [text]
    found = dict.fromkeys(map(phone, parts))
    return sorted(found, key=lambda number: not number.startswith(_MOBILE))


def mails(text: str) -> Sequence[str]:
    """Return the addresses in a cell: ``An <an@a.example>; an@b.example``."""
    parts = (part for part in re.split(r"\s*(?:;|:::|\n|,|\s)\s*", text) if "@" in part)
    found = [part.strip("<>()\"'").removeprefix("mailto:") for part in parts]
    return list(dict.fromkeys(found)) or [text]


def parts_of(text: str) -> Sequence[str]:
    """Return the numbers and addresses in a cell that holds both."""
    return [part.strip() for part in re.split(r"[;,\n]|:::", text) if part.strip()]


def from_serial(text: str, *, starts_1904: bool) -> str:
    """Return a day that Excel shows as a plain number (``46000``) as ISO text, others as is."""
    if not _SERIAL.fullmatch(text):
        return text
    return ((_DAY_ZERO_1904 if starts_1904 else _DAY_ZERO) + timedelta(int(text))).isoformat()


def _day(text: str) -> date:
    try:
        if found := _ISO_DAY.fullmatch(text):
            return date(*map(int, found.groups()))
        if found := _BELGIAN_DAY.fullmatch(text):
            return date(*map(int, reversed(found.groups())))
    except ValueError:  # the 31st of November
        pass
    raise Unreadable("not_a_day")


def _count(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise Unreadable("not_a_count")
    return int(text)


def _degrees(text: str) -> float:
    if not re.fullmatch(r"-?\d{1,3}([.,]\d{1,12})?", text):
        raise Unreadable("not_a_number")
    return float(text.replace(",", "."))


def _yes_or_no(text: str) -> bool:
    if fold(text) in _YES:
        return True
    if fold(text) in _NO:
        return False
    raise Unreadable("not_in_list", "ja, nee")


def _themes(text: str) -> frozenset[Theme]:
    return frozenset(Theme(member(Theme, part)) for part in _parts(text))


def _languages(text: str) -> frozenset[str]:
    return frozenset(map(_language, _parts(text)))


def _language(text: str) -> str:
    wanted = _bare(text)
    code = _languages_by_name(LANGUAGE_NAMES["nl"]()).get(wanted)
    if code is None and not re.fullmatch(r"[a-z]{2}", wanted):
        raise Unreadable("not_in_list")
    return code or wanted


@lru_cache(maxsize=8)
def _languages_by_name(_language: str) -> Mapping[str, str]:
    """Return languages by name and code; a name of theirs tells which language we speak."""
    by_name = {_bare(name()): code for code, name in LANGUAGE_NAMES.items()}
    return by_name | {code: code for code in LANGUAGE_NAMES}


def _parts(text: str) -> list[str]:
    return [part for part in _SEVERAL.split(text) if part]


def _several(text: str) -> frozenset[str]:
    return frozenset(_parts(text))


def _bare(text: str) -> str:
    return _NOT_IN_WORDS.sub("", fold(text))


DAYS = frozenset({"review_on"})
_READERS: Mapping[str, Callable[[str], Any]] = {
    "phone": phone,
    "review_on": _day,
    "capacity": _count,
    "lat": _degrees,
    "lon": _degrees,
    "under_used": _yes_or_no,
    "do_not_contact": _yes_or_no,
    "themes": _themes,
    "languages": _languages,
    "welcome_languages": _languages,
    "wards": _several,
}
