"""What differs between two texts, word by word: marked, and said in words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.i18n import translate

MOST_WORDS = 2_000
"""Longer texts are shown without marks: comparing them would keep the screen waiting."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]+")
_LONGEST_SAID = 200
_ALIKE = 0.3
"""Share of the words that two texts have in common; with less, marks would cover all of it."""


class Difference(NamedTuple):
    """How a text differs from the one before.

    Args:
        marked: The text as HTML; new words are bold and underlined, words that are gone stand
            in it struck through.
        said: What was added and what was left out, in words; empty without a difference.
    """

    marked: str
    said: str


def difference(before: str, after: str) -> Difference:
    """Compare two texts by words."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if before == after or not old or max(len(old), len(new)) > MOST_WORDS:
        return Difference(_plain(after), "")
    matcher = SequenceMatcher(None, old, new)  # leaves out what is everywhere, as spaces are
    if matcher.ratio() < _ALIKE:
        return Difference(_plain(after), translate("review", "Rewritten as a whole"))
    added: list[str] = []
    gone: list[str] = []
    marked: list[str] = []
    for lost, found in _steps(matcher, old, new):
        if lost == found:
            marked.append(_plain(found))
            continue
        marked.append(_change(lost, found))
        gone.append(lost.strip())
        added.append(found.strip())
    return Difference("".join(marked), _said(added, gone))


def _steps(
    matcher: SequenceMatcher[str], old: list[str], new: list[str]
) -> Iterator[tuple[str, str]]:
    """Yield what stood and what stands; changes with only a space between them are one."""
    steps = [("".join(old[a:b]), "".join(new[c:d])) for _kind, a, b, c, d in matcher.get_opcodes()]
    waiting: list[tuple[str, str]] = []
    for lost, found in steps:
        is_change = lost != found
        if is_change or (waiting and not found.strip()):
            waiting.append((lost, found))
            continue
        yield from _joined(waiting)
        waiting = []
        yield lost, found
    yield from _joined(waiting)


def _joined(steps: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    if steps:
        yield "".join(lost for lost, _ in steps), "".join(found for _, found in steps)


def _change(lost: str, found: str) -> str:
    """Return what is gone and then what is new, told apart by more than colour."""
    gap = " " if lost.strip() and found.strip() and not lost[-1].isspace() else ""
    return _marked("<s>", lost, "</s>") + gap + _marked("<b><u>", found, "</u></b>")


def _marked(begin: str, text: str, end: str) -> str:
    """Return ``text`` with its words between two tags, and the spaces around them outside."""
    words = text.strip()
    if not words:
        return _plain(text)
    before, after = text.split(words, 1)
    return f"{_plain(before)}{begin}{_plain(words)}{end}{_plain(after)}"


def _said(added: Iterable[str], gone: Iterable[str]) -> str:
    parts = (
        (translate("review", "New: {words}"), list(filter(None, added))),
        (translate("review", "Left out: {words}"), list(filter(None, gone))),
    )
    return " · ".join(told.format(words=_quoted(words)) for told, words in parts if words)


def _quoted(words: Iterable[str]) -> str:
    text = ", ".join(f"“{each}”" for each in words)
    return text if len(text) <= _LONGEST_SAID else f"{text[:_LONGEST_SAID]}…"


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
