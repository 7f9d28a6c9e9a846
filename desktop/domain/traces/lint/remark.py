"""One thing in a text to look at again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.domain.text import fold


class Kind(StrEnum):
    """What was seen."""

    SENSITIVE = "sensitive"  # a name beside a sensitive word
    NATIONAL_NUMBER = "national_number"
    IBAN = "iban"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"  # a street with a number, beside a name
    BIRTH = "birth"  # a day of birth, beside a name


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Where in a text something stands that tells more of a person than is needed.

    Args:
        start, end: Of the word or the number, in characters; the end is not part of it.
        kind: What was seen.
        what: What it would tell: for a sensitive word ``belief``, ``health`` and so on, words
            of :data:`SUBJECTS`; otherwise the kind again.
        word: The word or the number as it stands there.
        name: The name beside it as it stands there; empty where no name is needed.
        person_id: The contact of that name, if there is one and only one.
    """

    start: int
    end: int
    kind: Kind
    what: str
    word: str
    name: str = ""
    person_id: UUID | None = None

    @property
    def mark(self) -> int:
        """The same number for the same name beside the same word, wherever they stand."""
        return mark_of(self.kind, self.name, self.word)


SUBJECTS = (
    *("belief", "origin", "health", "orientation", "family"),
    *("politics", "union", "justice", "money"),
)
"""What a sensitive word may tell."""


def mark_of(kind: str, name: str, word: str) -> int:
    """Return by what a pair of a name and a word is known again: 63 bits, never the words.

    Case, accents and what stands between digits make no difference.
    """
    said = "\n".join((kind, *(" ".join(_letters(text)) for text in (name, word))))
    digest = hashlib.blake2b(said.encode(), digest_size=8).digest()
    return int.from_bytes(digest) >> 1  # what a column of whole numbers can hold


def _letters(text: str) -> list[str]:
    spaced = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    parts = spaced.split()
    return ["".join(parts)] if any(map(str.isdigit, "".join(parts))) else parts
