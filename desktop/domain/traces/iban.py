"""Bank account numbers: how long they are by country, and whether they add up (ISO 13616)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_BY_LENGTH: Mapping[int, str] = {
    15: "NO",
    16: "BE",
    18: "DK FI FO GL NL SD FK",
    19: "MK SI",
    20: "AT BA EE KZ LT LU XK MN",
    21: "CH HR LI LV",
    22: "BG BH CR DE GB GE IE ME RS VA",
    23: "AE GI IL IQ OM TL SO",
    24: "AD CZ ES MD PK RO SA SE SK TN VG",
    25: "LY PT ST",
    26: "IS TR",
    27: "BI DJ FR GR IT MC MR SM",
    28: "AL AZ BY CY DO GT HU LB NI PL SV",
    29: "BR EG PS QA UA",
    30: "JO KW MU YE",
    31: "MT SC",
    32: "LC",
    33: "RU",
}
LENGTHS: Mapping[str, int] = {
    country: length for length, countries in _BY_LENGTH.items() for country in countries.split()
}
"""Country → letters and digits of its account numbers."""


_WRITTEN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .\-]?[A-Za-z0-9]){11,32}")


def ibans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where account numbers stand that add up, in groups or not."""
    for found in _WRITTEN.finditer(text):
        length = LENGTHS.get(found[0][:2].upper())
        if length is None:
            continue
        end = _end_of(found[0], length)
        after = text[found.start() + end : found.start() + end + 1]
        if end and not after.isalnum() and is_iban(_bare(found[0][:end])):
            yield found.start(), found.start() + end


def holds_iban(text: str) -> bool:
    """Return whether an account number stands in ``text``."""
    return any(True for _span in ibans(text))


def is_iban(text: str) -> bool:
    """Return whether ``text``, letters and digits only, is an account number that adds up."""
    number = text.upper()
    if LENGTHS.get(number[:2]) != len(number) or not number.isascii() or not number.isalnum():
        return False
    if not number[2:4].isdigit():
        return False
    turned = number[4:] + number[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def _end_of(written: str, length: int) -> int:
    """Return where the letter or digit of this number ends; 0 where there are fewer."""
    seen = 0
    for place, letter in enumerate(written, start=1):
        seen += letter.isalnum()
        if seen == length:
            return place
    return 0


def _bare(written: str) -> str:
    return "".join(letter for letter in written if letter.isalnum())
