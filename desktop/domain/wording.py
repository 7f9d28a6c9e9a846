"""Texts that the team asks or hands out: the information notice, and what a consent says.

A text is never changed: a new one is a new version, so that what somebody agreed to stays what
it was. Nothing in here is about a person; all teams of a city share it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.record import Record
from desktop.domain.text import LONGEST_TEXT
from desktop.domain.vocabulary import ConsentPurpose, WordingAbout
from desktop.errors import InvalidEntry, Problem

LANGUAGES = ("nl", "fr", "en", "ar", "tr", "ru", "es")
"""ISO 639-1 codes in which the program brings texts along."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "prs", "ps", "ku"})
FIRST_OWN_VERSION = 2
"""Version 1 is the text that comes with the program."""
_FARTHEST_AHEAD = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Record):
    """One version of a text, in one language.

    Args:
        language: ISO 639-1 code; empty for :attr:`WordingAbout.CITY`, which has none.
        version: From :data:`FIRST_OWN_VERSION` on. Two colleagues who write one offline have
            the same number; the one that was written last is asked from then on.
        text: Paragraphs, with an empty line between; a line that begins with ``# `` is a
            heading, one with ``- `` a line of a list.
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
    if wording.version < FIRST_OWN_VERSION:
        problems.append(Problem("version", "out_of_range", f"{FIRST_OWN_VERSION}-"))
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
