"""Numbers of the Belgian national register and the BIS register, and whether they add up."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BETWEEN = r"[ .\-/\u00a0\u2011\u2013]{0,2}"
_ELEVEN = re.compile(
    r"(?<![\d+])(\d{2})B(\d{2})B(\d{2})B(\d{3})B(\d{2})(?!\d)".replace("B", _BETWEEN)
)
_LONGEST_MONTH = 12


def national_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such numbers stand: eleven digits of which the last two check the others.

    Dots, blanks, dashes or nothing stand between the parts. The check differs for people born
    before and after 2000. One other number in fifty adds up too; the day in it sorts most of
    those out. In a BIS number 20 or 40 is added to the month; a month or a day that nobody knows
    is 00.
    """
    for found in _ELEVEN.finditer(text):
        if adds_up("".join(found.groups())):
            yield found.span()


def adds_up(digits: str) -> bool:
    """Return whether eleven digits are such a number."""
    month, day = int(digits[2:4]), int(digits[4:6])
    if not any(0 <= month - more <= _LONGEST_MONTH for more in (0, 20, 40)) or day > 31:
        return False
    first, check = digits[:9], int(digits[9:])
    return check in {97 - int(first) % 97, 97 - int(f"2{first}") % 97}
