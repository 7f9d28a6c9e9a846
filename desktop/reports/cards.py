"""Address cards (vCard 3.0 and 4.0) as other programs read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.reports.files import Report, counted, whole_file
from desktop.reports.texts import plain

VERSIONS = ("3.0", "4.0")
_LONGEST_LINE = 75
"""Bytes; longer lines go on in the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What a card says.

    Args:
        phones, emails: The first one is preferred; phones as a machine dials them.
        is_house: The card of an organisation, not of a person.
        languages: ISO 639-1 codes.
        lat, lon: WGS84, of a house only.
    """

    id: UUID
    name: str
    phones: Sequence[str] = ()
    emails: Sequence[str] = ()
    is_house: bool = False
    address: str = ""
    website: str = ""
    languages: Sequence[str] = ()
    note: str = ""
    lat: float | None = None
    lon: float | None = None


def write_cards(
    cards: Iterable[CardFacts], out: Path, *, version: str, total: int, report: Report
) -> Path:
    """Write a file of cards.

    Args:
        version: One of :data:`VERSIONS`.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        for card in counted(cards, total, report):
            file.writelines(map(_folded, _lines(card, version)))
    return out


def _lines(card: CardFacts, version: str) -> Iterator[str]:
    is_new = version == "4.0"
    name = _text(card.name)
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield f"UID:{'urn:uuid:' if is_new else ''}{card.id}"
    yield f"FN:{name}"
    yield from _kind(name, is_new=is_new, is_house=card.is_house)
    yield from _ways(card, is_new=is_new)
    if card.address:
        yield f"ADR{'' if is_new else ';TYPE=WORK'}:;;{_text(card.address)};;;;"
    if card.website:
        yield f"URL:{''.join(_seen(card.website).split())}"
    if card.lat is not None and card.lon is not None:
        yield f"GEO:geo:{card.lat},{card.lon}" if is_new else f"GEO:{card.lat};{card.lon}"
    if is_new:
        yield from (f"LANG:{_text(language)}" for language in card.languages)
    if card.note:
        yield f"NOTE:{_text(card.note)}"
    yield "END:VCARD"


def _kind(name: str, *, is_new: bool, is_house: bool) -> Iterator[str]:
    """Yield the structured name; how a person's name falls apart is not for us to guess."""
    if not is_house:
        yield f"N:;{name};;;"
        return
    yield "N:;;;;"
    yield f"ORG:{name}"
    yield "KIND:org" if is_new else "X-ABSHOWAS:COMPANY"


def _ways(card: CardFacts, *, is_new: bool) -> Iterator[str]:
    for place, phone in enumerate(card.phones):
        mobile = phone.startswith("+324")
        types = ["CELL" if mobile else "VOICE", *(["PREF"] if not (place or is_new) else [])]
        pref = ";PREF=1" if is_new and not place else ""
        is_dialled = phone.startswith("+") and phone[1:].isdigit()
        if is_new and is_dialled:
            yield f"TEL;VALUE=uri;TYPE={types[0].lower()}{pref}:tel:{phone}"
        else:
            yield f"TEL;TYPE={','.join(types)}{pref}:{_text(phone)}"
    for place, mail in enumerate(card.emails):
        first = ";PREF=1" if is_new else ";TYPE=INTERNET,PREF"
        others = "" if is_new else ";TYPE=INTERNET"
        yield f"EMAIL{others if place else first}:{_text(mail)}"


def _text(text: str) -> str:
    """Return a text with what has a meaning in a card made harmless."""
    escaped = plain(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(map(_seen, escaped.splitlines()))


def _seen(text: str) -> str:
    """Return a text without what would end a line of a card."""
    return "".join(" " if letter.isspace() else letter for letter in plain(text))


def _folded(line: str) -> str:
    """Return a line cut after 75 bytes, never inside a letter, with its end."""
    parts, room = [""], _LONGEST_LINE
    for letter in line:
        size = len(letter.encode())
        if size > room:
            parts.append("")
            room = _LONGEST_LINE - 1
        parts[-1] += letter
        room -= size
    return "\r\n ".join(parts) + "\r\n"
