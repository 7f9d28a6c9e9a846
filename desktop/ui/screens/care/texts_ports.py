"""What the page of texts asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import Filled, SpokenText

Saved = tuple[Any, Changes]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsJobs:
    """Short questions and deeds; each runs in the database lane.

    Args:
        texts: Returns every text as it is used today.
        versions: Every version of a text, the latest first, that of the program last.
        filled: A text with its placeholders filled in.
        city: What the texts say about the city.
        write: ``write(about, language, text, from_on=…)`` stores a new version.
        write_city: Stores what the texts say about the city.
        note_read: Notes that a native speaker read the text of today.
        print_text: ``print_text(language, out, about=…)`` writes a PDF.
        may_write: Whether the colleague at the desk may.
    """

    texts: Callable[[], Sequence[SpokenText]]
    versions: Callable[[WordingAbout, str], Sequence[SpokenText]]
    filled: Callable[[SpokenText], Filled]
    city: Callable[[], Mapping[str, str]]
    write: Callable[..., Saved]
    write_city: Callable[[Mapping[str, str]], Saved]
    note_read: Callable[[WordingAbout, str], Saved]
    print_text: Callable[..., Filled]
    may_write: bool
    today: Callable[[], date]
    language: str
    out: Callable[[str], Path | None]
