"""Address cards as rows: what a card of Outlook, Google, Apple or Thunderbird means here."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.exchange import NEVER
from desktop.domain.traces.forbidden import forbidden_heading
from desktop.errors import FileUnreadable
from desktop.services.exchanging.imports.card_lines import Card, CardBroken, Property, cards
from desktop.services.exchanging.imports.encodings import encoding_of
from desktop.services.exchanging.imports.rows import Facts, Raw, Row

_PERSON = ("display_name", "phone", "email", "languages", "note", "ORG", "ADR", "URL")
_HOUSE = ("name", "phone", "email", "website", "address", "lat", "lon", "note")
_PREFERRED = ("pref", "cell", "mobile", "iphone")
_NO_VOICE = frozenset({"fax", "pager", "bbs", "modem", "car", "isdn"})
_PRIVATE = frozenset({"ANNIVERSARY", "X-ANNIVERSARY", "X-ABDATE", "RELATED", "X-ABRELATEDNAMES"})
"""Days of a life and relatives: no heading of a list is written so."""
SEVERAL = " ; "
"""Between several numbers of one person in one cell."""


@contextmanager
def opened(path: Path, kind: str, _sheet: str) -> Iterator[Raw]:
    """Give one row a card. Cards of houses are no persons, and the other way around."""
    headings = _PERSON if kind == "person" else _HOUSE
    left_out: dict[str, int] = {}
    with _as_bytes(path) as file:
        rows = _rows(path.name, file, kind, left_out)
        yield Raw(rows, Facts(form="vcard"), headings, left_out)


@contextmanager
def _as_bytes(path: Path) -> Iterator[BinaryIO]:
    """Give the file in one byte a letter or UTF-8: cards name their encoding line by line."""
    with path.open("rb") as file:
        start = file.read(64 * 1024)
        file.seek(0)
        if b"\0" not in start:
            yield file
            return
    encoding = encoding_of(path)
    yield io.BytesIO(path.read_bytes().decode(encoding).encode())


def _rows(name: str, file: BinaryIO, kind: str, left_out: dict[str, int]) -> Iterator[Row]:
    is_empty = True
    try:
        for card in cards(file):
            is_empty = False
            cells = _person(card) if kind == "person" else _house(card)
            if (kind == "person") is _is_house(card) or not cells[0]:
                left_out["other_cards"] = left_out.get("other_cards", 0) + 1
            else:
                for told in _never_kept(card) if kind == "person" else ():
                    left_out[NEVER + told] = left_out.get(NEVER + told, 0) + 1
                yield Row(card.line, cells)
    except CardBroken as error:
        raise FileUnreadable(name, "broken_card", str(error.line)) from error
    if is_empty:
        raise FileUnreadable(name, "empty")


def _never_kept(card: Card) -> set[str]:
    """Return the names of what a card says of a person that rule R2 keeps out."""
    said = {each.name for each in card.properties if each.text.strip("; ")}
    return {name for name in said if name in _PRIVATE or forbidden_heading(name)}


def _is_house(card: Card) -> bool:
    if card.text("KIND").lower() in {"org", "location"}:
        return True
    if card.text("X-ABSHOWAS").upper() == "COMPANY":
        return True
    organisation = card.text("ORG").strip("; ")
    is_named = any(part.strip() for each in card.all("N") for part in each.parts)
    return bool(organisation) and not is_named and card.text("FN") in {"", organisation}


def _person(card: Card) -> Sequence[str]:
    languages = " ; ".join(each.text.split("-")[0] for each in card.all("LANG"))
    return (
        _name(card),
        SEVERAL.join(_numbers(card)),
        SEVERAL.join(_mails(card)),
        languages,
        _notes(card),
        _lines(card, "ORG"),
        _lines(card, "ADR"),
        _lines(card, "URL"),
    )


def _house(card: Card) -> Sequence[str]:
    lat, lon = _point(card)
    name = _lines(card, "ORG") or card.text("FN")
    return (
        name,
        next(iter(_numbers(card)), ""),
        next(iter(_mails(card)), ""),
        card.text("URL"),
        _lines(card, "ADR"),
        lat,
        lon,
        _notes(card),
    )


def _name(card: Card) -> str:
    if shown := card.text("FN"):
        return shown
    for each in card.all("N"):
        family, given, middle, *_rest = [*each.parts, "", "", ""]
        if whole := " ".join(filter(None, (given, middle, family))):
            return whole
    return card.text("NICKNAME") or next(iter(_mails(card)), "")


def _numbers(card: Card) -> list[str]:
    """Return the numbers that people answer: the preferred one first, then mobile ones."""
    spoken = [each for each in card.all("TEL") if not each.types & _NO_VOICE]
    ordered = sorted(spoken, key=_rank)
    return _once(each.text.removeprefix("tel:").replace(";", " ") for each in ordered)


def _mails(card: Card) -> list[str]:
    return _once(each.text.removeprefix("mailto:") for each in sorted(card.all("EMAIL"), key=_rank))


def _rank(each: Property) -> int:
    return next((rank for rank, word in enumerate(_PREFERRED) if word in each.types), 9)


def _once(texts: Iterator[str] | Sequence[str]) -> list[str]:
    return list(dict.fromkeys(text.strip() for text in texts if text.strip()))


def _notes(card: Card) -> str:
    return "\n".join(each.text for each in card.all("NOTE"))


def _lines(card: Card, name: str) -> str:
    return next(
        (
            ", ".join(filter(None, (part.replace("\n", ", ") for part in each.parts)))
            for each in card.all(name)
        ),
        "",
    )


def _point(card: Card) -> tuple[str, str]:
    """Return latitude and longitude: ``GEO:51.02;4.47`` (3.0) or ``GEO:geo:51.02,4.47`` (4.0)."""
    lat, _, lon = card.text("GEO").removeprefix("geo:").replace(",", ";").partition(";")
    return (lat.strip(), lon.strip()) if lat and lon else ("", "")
