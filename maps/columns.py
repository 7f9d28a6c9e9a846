"""Find out which column of a map file says which area a shape is.

Publishers rename their columns with every edition (``CS01012025``, ``cd_sector``, ``ggw7``,
``wijknaam``), but the codes and names in them stay. So the values decide, not the headings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from maps import facts
from maps.errors import FileRefused

Kind = Literal["sector", "ward_code", "ward_name"]

_SECTOR = re.compile(r"\d{5}[A-Z][0-9A-Z]{2}[0-9A-Z-]")
_WARD = re.compile(r"\d{5}W\d{2}")
_NOWHERE = f"{facts.CITY_CODE}ZZZZ"


class Recognised(NamedTuple):
    """The column that tells the areas apart.

    Args:
        keys: For each row the sector or ward code, or ``None`` for a shape that is not ours.
        foreign: Rows with a code of another municipality.
        old_codes: The file has the codes that wards had until 2024, in this or another column.
    """

    kind: Kind
    column: str
    keys: tuple[str | None, ...]
    foreign: int
    old_codes: bool = False


def recognise(table: Mapping[str, Sequence[Any]]) -> Recognised:
    """Return the column of ``table`` that says best which area each row is.

    Sectors go before wards, codes before names: the finer and the surer one wins.

    Raises:
        FileRefused: ``no_known_areas``, or ``other_city`` when codes of others are found.
    """
    texts = {column: [_as_text(value) for value in values] for column, values in table.items()}
    for kind, key_of in _READERS.items():
        candidates = [_read(kind, column, values, key_of) for column, values in texts.items()]
        best = max(candidates, key=lambda found: len(set(found.keys)), default=None)
        if best is not None and any(best.keys):
            return best._replace(old_codes=any(map(_holds_old_codes, texts.values())))
    if any(_is_foreign(text) for values in texts.values() for text in values):
        raise FileRefused("other_city")
    raise FileRefused("no_known_areas")


def _read(
    kind: Kind, column: str, values: Sequence[str], key_of: Callable[[str], str | None]
) -> Recognised:
    foreign = sum(map(_is_foreign, values))
    return Recognised(kind, column, tuple(map(key_of, values)), foreign)


def _holds_old_codes(texts: Sequence[str]) -> bool:
    old = {ward.code_until_2024 for ward in facts.wards()}
    return len(old.intersection(texts)) > len(old) / 2


def _as_text(value: Any) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else ""
    return str(value).strip().upper() if value is not None else ""


def sector_code(text: str) -> str | None:
    """Return ``text`` if it is the code of a sector in the city where people can be placed."""
    ours = text.startswith(facts.CITY_CODE) and text != _NOWHERE
    return text if ours and _SECTOR.fullmatch(text) else None


def ward_of(text: str) -> str | None:
    """Return the code of 2025 of the ward that ``text`` is a code or the name of."""
    return _ward_code(text) or _ward_name(text)


def _ward_code(text: str) -> str | None:
    return facts.ward_keys().get(text) if text[:1].isdigit() else None


def _ward_name(text: str) -> str | None:
    return facts.ward_keys().get(facts.name_key(text)) if text[:1].isalpha() else None


def _is_foreign(text: str) -> bool:
    is_code = _SECTOR.fullmatch(text) or _WARD.fullmatch(text)
    return bool(is_code) and not text.startswith(facts.CITY_CODE)


_READERS: dict[Kind, Callable[[str], str | None]] = {
    "sector": sector_code,
    "ward_code": _ward_code,
    "ward_name": _ward_name,
}
