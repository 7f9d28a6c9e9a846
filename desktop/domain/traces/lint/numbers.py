"""Numbers and addresses that point to one person: found in a text, and checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.domain.phone import dialled
from desktop.domain.traces.iban import ibans
from desktop.domain.traces.lint.remark import Kind
from desktop.domain.traces.lint.written import written
from desktop.domain.traces.national_number import national_numbers


class Found(NamedTuple):
    """Where something stands, and what it is.

    Args:
        needs_name: It tells something only beside a name.
    """

    start: int
    end: int
    kind: Kind
    needs_name: bool = False


_MAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_DIALLED = re.compile(r"(?<![\w+.,/@-])(?:\+|0)\d(?:[ ./()\u00a0-]{0,2}\d){6,13}(?![\w@])")
_DAY = re.compile(r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)")
_COMPANY = re.compile(r"[01]\d{3}\.\d{3}\.\d{3}")
_MOBILE = re.compile(r"\+324[5-9]\d{7}")
_LANDLINE = re.compile(r"\+32[1-9]\d{7}")
_GENERAL = written(
    """
    info contact onthaal accueil welkom welcome hallo hello post mail secretariaat secretariat
    administratie administration bib bibliotheek buurthuis dorpshuis wijkhuis jeugdhuis ldc school
    directie office team helpdesk support reservatie reservaties inschrijvingen redactie nieuws
    noreply no-reply meldpunt klacht klachten vragen bestelling bestellingen balie loket
    stad gemeente ocmw sociaalhuis cultuur sport jeugd bestuur vzw
    """
)
"""Mailboxes of a house, not of a person."""


def numbers(text: str) -> Iterator[Found]:
    """Yield the numbers and mail addresses in a text that point to one person."""
    taken: list[tuple[int, int]] = []
    if any(map(str.isdigit, text)):
        for kind, spans in (
            (Kind.IBAN, ibans(text)),
            (Kind.NATIONAL_NUMBER, national_numbers(text)),
        ):
            for start, end in spans:
                if _is_free(start, end, taken):
                    taken.append((start, end))
                    yield Found(start, end, kind)
        yield from _phones(text, taken)
    if "@" in text:
        yield from _mails(text)


def _phones(text: str, taken: list[tuple[int, int]]) -> Iterator[Found]:
    days = [found.span() for found in _DAY.finditer(text)]
    for found in _DIALLED.finditer(text):
        start, end = found.span()
        is_day = any(first <= start < last for first, last in days)
        if is_day or not _is_free(start, end, taken) or _COMPANY.match(found[0]):
            continue
        number = dialled(re.sub(r"[()/.\u00a0]", " ", found[0]).replace("  ", " "))
        if _MOBILE.fullmatch(number):
            yield Found(start, end, Kind.PHONE)
        elif _LANDLINE.fullmatch(number) or (number and not number.startswith("+32")):
            yield Found(start, end, Kind.PHONE, needs_name=True)


def _mails(text: str) -> Iterator[Found]:
    for found in _MAIL.finditer(text):
        box = found[0].partition("@")[0].lower()
        if re.split(r"[.+_-]", box)[0] not in _GENERAL:
            yield Found(found.start(), found.end(), Kind.EMAIL)


def _is_free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= other or start >= last for other, last in taken)
