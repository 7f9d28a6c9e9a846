"""What differs between two texts, word by word: marked, and said in words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.i18n import translate

MOST_WORDS = 2_000
"""Longer texts are shown without marks: comparing them would keep the screen waiting."""
_WORDS = re.compile(r"\s+|[^\s]+")
_LONGEST_SAID = 200


class Difference(NamedTuple):
    """How a text differs from the one before.

    Args:
        marked: The text as HTML in which new words are bold and underlined.
        said: What was added and what was left out, in words; empty without a difference.
    """

    marked: str
    said: str


def difference(before: str, after: str) -> Difference:
    """Compare two texts by words."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if before == after or max(len(old), len(new)) > MOST_WORDS:
        return Difference(_plain(after), "")
    added: list[str] = []
    gone: list[str] = []
    marked: list[str] = []
    for kind, lost, found in _steps(old, new):
        if kind == "equal":
            marked.append(_plain(found))
            continue
        if found:
            marked.append(f"<b><u>{_plain(found)}</u></b>")
            added.append(found.strip())
        gone.append(lost.strip())
    return Difference("".join(marked), _said(added, gone))


def _steps(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        yield kind, "".join(old[a:b]), "".join(new[c:d])


def _said(added: list[str], gone: list[str]) -> str:
    parts = (
        (translate("review", "New: {words}"), added),
        (translate("review", "Left out: {words}"), gone),
    )
    return " · ".join(told.format(words=_quoted(words)) for told, words in parts if any(words))


def _quoted(words: list[str]) -> str:
    text = ", ".join(f"“{each}”" for each in words if each)
    return text if len(text) <= _LONGEST_SAID else f"{text[:_LONGEST_SAID]}…"


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
