"""Texts that the team asks or hands out: the information notice, and what a consent says.

A text is never changed: a new one is a new version, so that what somebody agreed to stays what
it was. Nothing in here is about a person; all teams of a city share it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.record import Record
from desktop.domain.text import LONGEST_TEXT
from desktop.domain.vocabulary import ConsentPurpose, WordingAbout
from desktop.errors import InvalidEntry, Problem

LANGUAGES = ("nl", "fr", "en", "ar", "tr", "ru", "es")
"""ISO 639-1 codes in which the program brings texts along."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "prs", "ps", "ku"})
SHIPPED_VERSION = 1
"""The text that comes with the program. It becomes a record when somebody notes who read it."""
CITY_FIELDS = ("city", "service", "address", "phone", "email", "dpo")
"""What the texts say about the city; each is a placeholder in them."""
_MARKS: Mapping[str, str] = MappingProxyType({"#": "title", "##": "heading", "-": "item"})
_TO_FILL_IN = "…" * 8
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_LEFT_TO_RIGHT = re.compile(
    r"[+\[]?[A-Za-z0-9](?:[\w@/:+'’&\]-]|[.,](?=[A-Za-z0-9])|,?[ \u00a0](?=[A-Za-z0-9+]))*",
    re.ASCII,
)
_FARTHEST_AHEAD = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Record):
    """One version of a text, in one language.

    Args:
        language: ISO 639-1 code; empty for :attr:`WordingAbout.CITY`, which has none.
        version: From :data:`SHIPPED_VERSION` on. Two colleagues who write one offline have
            the same number; the one that was written last is asked from then on.
        text: Paragraphs, with an empty line between. A line that begins with ``# `` is the
            title, one with ``## `` a heading, one with ``- `` a line of a list. Of the city:
            a line each, ``field: value``.
        from_on: The first day on which it is used.
        read_by: Account name of the colleague who saw to it that a native speaker read it.
        read_on: And when.
    """

    about: WordingAbout
    language: str
    version: int
    text: str
    from_on: date
    read_by: str = ""
    read_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenText:
    """A text as it is used today, whether it came with the program or the city wrote it.

    Args:
        text: With placeholders.
        from_on: ``None`` for a text that came with the program.
    """

    about: WordingAbout
    language: str
    version: int
    text: str
    from_on: date | None = None
    read_by: str = ""
    read_on: date | None = None

    @property
    def is_shipped(self) -> bool:
        """Whether it is the text that came with the program."""
        return self.version == SHIPPED_VERSION

    @property
    def is_read(self) -> bool:
        """Whether somebody saw to it that a native speaker read it."""
        return bool(self.read_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A text with its placeholders filled in.

    Args:
        gaps: Placeholders that nobody filled in; the text has a dotted line there, so that
            a printed one can be completed by hand, in any language.
    """

    text: str
    gaps: Sequence[str] = ()


class Block(NamedTuple):
    """A piece of a text: ``title``, ``heading``, ``item`` or ``paragraph``."""

    kind: str
    text: str


def blocks(text: str) -> Sequence[Block]:
    """Return the pieces of a text, in order. The lines of a paragraph become one."""
    found: list[Block] = []
    goes_on = False
    for line in map(str.strip, text.splitlines()):
        mark, _, rest = line.partition(" ")
        kind = _MARKS.get(mark, "paragraph") if rest else "paragraph"
        said = rest.strip() if kind != "paragraph" else line
        if goes_on and line and kind == "paragraph":
            found[-1] = Block("paragraph", f"{found[-1].text} {said}")
        elif line:
            found.append(Block(kind, said))
        goes_on = bool(line) and kind == "paragraph"
    return found


def isolated(text: str) -> str:
    """Return a text that runs from right to left, with what runs the other way set apart in it.

    Without that, an address and the name behind it change places, and 6.1.e becomes e.6.1.
    """
    return _LEFT_TO_RIGHT.sub(lambda found: f"\u2066{found[0]}\u2069", text)


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Return a text with its placeholders filled in; an unknown one stays as it is."""
    gaps: list[str] = []

    def put(match: re.Match[str]) -> str:
        name = match[1]
        if name not in values:
            return match[0]
        if not values[name]:
            gaps.append(name)
        return values[name] or _TO_FILL_IN

    said = _PLACEHOLDER.sub(put, text)
    return Filled(text=said, gaps=tuple(dict.fromkeys(gaps)))


def city_text(values: Mapping[str, str]) -> str:
    """Return what the city is called and how to reach it, as the text of a record."""
    return "\n".join(f"{name}: {values.get(name, '')}" for name in CITY_FIELDS)


def city_values(text: str) -> Mapping[str, str]:
    """Return what :func:`city_text` wrote, by field."""
    told = (line.partition(":") for line in text.splitlines())
    found = {name.strip(): value.strip() for name, _, value in told}
    return {name: found.get(name, "") for name in CITY_FIELDS}


def language_for(spoken: Collection[str]) -> str:
    """Return in which of our languages to speak with somebody; Dutch where nobody knows."""
    return next((each for each in LANGUAGES if each in spoken), LANGUAGES[0])


def asks(purpose: ConsentPurpose) -> WordingAbout:
    """Return what the text is about with which consent for a purpose is asked."""
    return WordingAbout(str(purpose))


def is_right_to_left(language: str) -> bool:
    """Return whether a language is written from right to left."""
    return language in RIGHT_TO_LEFT


def in_force(versions: Iterable[Wording], today: date) -> Wording | None:
    """Return which of these versions of one text is used today.

    The same on every laptop, also where two colleagues wrote one with the same number.
    """
    begun = [each for each in versions if each.from_on <= today and not each.is_deleted]
    return max(begun, key=_rank, default=None)


def _rank(wording: Wording) -> tuple[int, date, float, str]:
    return (
        wording.version,
        wording.from_on,
        wording.created_at.timestamp(),
        str(wording.id),
    )


def check_wording(wording: Wording, *, today: date) -> Wording:
    """Return ``wording`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``out_of_range``, ``not_in_list``,
            ``in_future`` or ``too_far_ahead``.
    """
    problems = []
    if not wording.text.strip():
        problems.append(Problem("text", "required"))
    if len(wording.text) > LONGEST_TEXT:
        problems.append(Problem("text", "too_long_text", str(LONGEST_TEXT)))
    if wording.version < SHIPPED_VERSION:
        problems.append(Problem("version", "out_of_range", f"{SHIPPED_VERSION}-"))
    known = ("",) if wording.about is WordingAbout.CITY else LANGUAGES
    if wording.language not in known:
        problems.append(Problem("language", "not_in_list", ", ".join(LANGUAGES)))
    if wording.from_on > today + _FARTHEST_AHEAD:
        problems.append(Problem("from_on", "too_far_ahead"))
    if wording.read_on is not None and wording.read_on > today:
        problems.append(Problem("read_on", "in_future"))
    if problems:
        raise InvalidEntry(*problems)
    return wording
