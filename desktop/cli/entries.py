"""Values typed on the command line, read as people in Belgium write them.

Each reader raises ``ArgumentTypeError`` with a sentence that says what is accepted; the parser
puts the option's name before it.
"""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from desktop.domain.goal import GOALS
from desktop.domain.period import moment_of
from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.words.labels import label

Code = TypeVar("Code", bound=StrEnum)

_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_BELGIAN_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_CLOCK = re.compile(r"(\d{1,2})[:u.]([0-5]\d)")


def count(text: str) -> int:
    """Read a whole number; the rules of the record judge its size."""
    if not re.fullmatch(r"[+-]?\d{1,18}", text.strip()):
        raise _refused(text, translate("commands", "a whole number, for instance 12"))
    return int(text)


def size(text: str) -> int:
    """Read how many there must be."""
    if not re.fullmatch(r"\d{1,7}", text.strip()):
        raise _refused(text, translate("commands", "a whole number from 0"))
    return int(text)


def decimal(text: str) -> float:
    """Read a number with a decimal point or comma."""
    if not re.fullmatch(r"[+-]?\d{1,6}([.,]\d{1,12})?", text.strip()):
        raise _refused(text, translate("commands", "a number, for instance 51,028"))
    return float(text.strip().replace(",", "."))


def day(text: str) -> date:
    """Read a day: 2026-11-21 or 21/11/2026."""
    try:
        if found := _ISO_DAY.fullmatch(text.strip()):
            return date(*map(int, found.groups()))
        if found := _BELGIAN_DAY.fullmatch(text.strip()):
            return date(*map(int, reversed(found.groups())))
    except ValueError:  # the 31st of November
        pass
    raise _refused(text, translate("commands", "a day, for instance 2026-11-21 or 21/11/2026"))


def moment(text: str) -> datetime:
    """Read a moment: a day and a clock of Brussels, or ISO 8601 with a zone."""
    written_day, _, written_clock = text.strip().replace("T", " ").partition(" ")
    try:
        if clock := _CLOCK.fullmatch(written_clock.strip()):
            return moment_of(day(written_day), time(int(clock[1]), int(clock[2])))
        if (found := datetime.fromisoformat(text.strip())).tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):  # 25 o'clock, or no moment at all
        pass
    raise _refused(text, translate("commands", "a moment, for instance '2026-11-21 10:15'"))


def minutes(text: str) -> int:
    """Read a duration: 45 (minutes) or 0:45."""
    if re.fullmatch(r"\d{1,6}", text.strip()):
        return int(text)
    if found := _CLOCK.fullmatch(text.strip()):
        return 60 * int(found[1]) + int(found[2])
    raise _refused(text, translate("commands", "minutes, for instance 45 or 0:45"))


def file(text: str) -> Path:
    """Read the name of a file."""
    if not text.strip():
        raise _refused(text, translate("commands", "the name of a file"))
    return Path(text).expanduser()


def identity(text: str) -> UUID:
    """Read the id of a record."""
    try:
        return UUID(text)
    except ValueError as error:
        sentence = translate("commands", "{value} is no id. A list shows the ids.")
        raise ArgumentTypeError(sentence.format(value=text)) from error


def yes_no(text: str) -> bool:
    """Read yes or no, in any of our languages."""
    said = {"yes": True, "ja": True, "oui": True, "1": True}
    said |= {"no": False, "nee": False, "non": False, "0": False}
    if text.strip().lower() not in said:
        raise _refused(text, translate("commands", "yes or no"))
    return said[text.strip().lower()]


def language_code(text: str) -> str:
    """Read a language as ISO 639-1 writes it."""
    if not re.fullmatch(r"[a-z]{2}", text.strip().lower()):
        raise _refused(text, translate("commands", "a language in two letters, for instance nl"))
    return text.strip().lower()


def goal(text: str) -> str:
    """Read the code of a goal of the plan."""
    if text.strip() not in GOALS:
        raise _refused(text, ", ".join(GOALS))
    return text.strip()


def one_of(codes: type[Code]) -> Callable[[str], Code]:
    """Return a reader of one member of a vocabulary: by its code or by its label."""

    def read(text: str) -> Code:
        chosen = best(text, codes, lambda code: (code.value, label(code)))
        if chosen is None:
            accepted = [code.value for code in codes]
            close = did_you_mean(text, [*map(label, codes), *accepted])
            raise _refused(text, ", ".join(accepted) + close)
        return chosen

    return read


Choice = TypeVar("Choice")


def best(
    text: str, choices: Iterable[Choice], names: Callable[[Choice], Sequence[str]]
) -> Choice | None:
    """Return the choice that bears the name ``text``, case and accents aside."""
    wanted = _bare(text)
    return next(
        (choice for choice in choices if any(_bare(name) == wanted for name in names(choice))),
        None,
    )


def did_you_mean(text: str, names: Iterable[str]) -> str:
    """Return a question to put behind a list of ``names``; empty if none is close to ``text``."""
    from difflib import get_close_matches

    by_bare = {_bare(name): name for name in names}
    close = get_close_matches(_bare(text), by_bare, n=1, cutoff=0.7)
    if not close:
        return ""
    return ". " + translate("commands", "Did you mean {name}?").format(name=by_bare[close[0]])


def _bare(text: str) -> str:
    return re.sub(r"[\s_-]+", " ", fold(text)).strip()


def _refused(text: str, accepted: str) -> ArgumentTypeError:
    sentence = translate("commands", "'{value}' is not possible. Accepted: {accepted}")
    return ArgumentTypeError(sentence.format(value=text, accepted=accepted))
