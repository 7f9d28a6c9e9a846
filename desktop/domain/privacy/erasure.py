"""How far an erasure on a laptop reaches, and where a name still stands in what people wrote."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import permutations
from typing import NamedTuple
from uuid import UUID

from desktop.domain.text import fold

LEFT_OUT = "…"
"""What stands where a name was taken out."""
_PARTICLES = frozenset(
    {*("van", "von", "der", "den", "ter", "ten", "the", "ben", "ibn", "bin", "abu", "ait")}
    | {"des", "del", "los", "las", "dit"}
)
_SHORTEST = 3
_MOST_WORDS = 4
"""Names with more words are looked for in the order they have."""
_WORD = re.compile(r"[a-z0-9]+")
_END = re.compile(r"[.!?](?=\s)|\n")


class ErasureReason(StrEnum):
    """Why somebody is erased; the last three do not keep them from coming back."""

    PERSON_ASKED = "person_asked"
    OBJECTION = "objection"
    UNLAWFUL = "unlawful"
    RETENTION = "retention"
    NO_LONGER_NEEDED = "no_longer_needed"
    MISTAKE = "mistake"


class Reached(NamedTuple):
    """A record that an erasure reaches, with its name where it has one."""

    kind: str
    id: UUID
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalClosure:
    """What an erasure reaches on this laptop.

    Args:
        name: Of the person.
        persons: All ids under which they are here: also those that went up in them.
        erased: Records that go, the person among them.
        visits: That named the person; they stay for their counts, without person and note.
        words: Tasks about these visits, and questions asked there: they stay without words.
        drafts, waiting, indexed: Drafts, operations that hold content, entries of the search
            index that go or are emptied.
    """

    name: str
    persons: Sequence[UUID]
    erased: Sequence[Reached]
    visits: Sequence[Reached]
    words: Sequence[Reached] = ()
    drafts: int = 0
    waiting: int = 0
    indexed: int = 0

    def counts(self) -> Mapping[str, int]:
        """Return kind of record → how many go."""
        found: dict[str, int] = {}
        for each in self.erased:
            found[each.kind] = found.get(each.kind, 0) + 1
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name in what somebody wrote about something else.

    Args:
        title: Of the record.
        sentence: In which it stands; ``begins`` is its place in the whole text.
        start, end: Of the name in the sentence.
        is_whole: The whole name, not only one word of it that others have too.
    """

    kind: str
    record_id: UUID
    field: str
    title: str
    sentence: str
    begins: int
    start: int
    end: int
    is_whole: bool

    def without_name(self) -> str:
        """Return the sentence with the name taken out."""
        return f"{self.sentence[: self.start]}{LEFT_OUT}{self.sentence[self.end :]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """That somebody was erased on this laptop, without a server; it names nobody."""

    id: UUID
    at: datetime
    by: str
    reason: str
    records: int
    cleared: int


class Span(NamedTuple):
    """Where a name stands in a text."""

    start: int
    end: int
    is_whole: bool


def words_of(names: Collection[str]) -> Sequence[str]:
    """Return the words of names to look for, folded, the longest first."""
    words = {word for name in names for word in _WORD.findall(fold(name))}
    kept = (word for word in words if len(word) >= _SHORTEST and word not in _PARTICLES)
    return sorted(kept, key=lambda word: (-len(word), word))


def spans_of(text: str, names: Collection[str]) -> list[Span]:
    """Return where names, or single words of them, stand in a text, in order."""
    folded, places = _folded(text)
    found = [
        Span(places[match.start()], places[match.end()], is_whole)
        for pattern, is_whole in _patterns(names)
        for match in re.finditer(pattern, folded)
    ]
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (not span.is_whole, span.start - span.end)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept)


def sentence_around(text: str, span: Span) -> tuple[int, int]:
    """Return where the sentence begins and ends in which a name stands."""
    ends = [match.end() for match in _END.finditer(text)]
    begins = max((end for end in ends if end <= span.start), default=0)
    ends_at = min((end for end in ends if end >= span.end), default=len(text))
    begins += len(text[begins:ends_at]) - len(text[begins:ends_at].lstrip())
    return begins, max(span.end, begins + len(text[begins:ends_at].rstrip()))


def _patterns(names: Collection[str]) -> Iterator[tuple[str, bool]]:
    for name in names:
        words = _WORD.findall(fold(name))
        if len(words) < 2:
            continue
        orders = permutations(words) if len(words) <= _MOST_WORDS else [tuple(words)]
        for order in orders:
            yield r"\b" + r"[\W_]+".join(order) + r"\b", True
    for word in words_of(names):
        yield rf"\b{word}\b", len(names) == 1 and len(_WORD.findall(fold(min(names)))) == 1


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text folded, and for each place in it the place in the text."""
    pieces, places = [], []
    for place, letter in enumerate(text):
        piece = fold(letter) or " "
        pieces.append(piece)
        places += [place] * len(piece)
    return "".join(pieces), [*places, len(text)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A request to erase somebody, as the server has it. It holds no name.

    Args:
        name: Of the person, where this laptop knows it; never printed in a report.
        agreed_at, done_at: ``None`` = not yet.
        erased, visits, words: How many records go; visits without the person and the note;
            tasks and questions without their words.
        is_mine: Asked by whoever is looking: somebody else has to agree.
    """

    request: UUID
    person: UUID
    reason: str
    asked_by: str
    asked_at: datetime
    agreed_by: str = ""
    agreed_at: datetime | None = None
    done_at: datetime | None = None
    erased: int = 0
    visits: int = 0
    words: int = 0
    is_mine: bool = False
    name: str = ""


class LateLaptop(NamedTuple):
    """A laptop that did not follow yet, and how many days ago it was seen."""

    name: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far erasures came: the proof that they happened.

    Args:
        done: Laptops that carried out all of them.
        late: The others, the longest unseen first.
    """

    cases: Sequence[Case] = ()
    done: int = 0
    late: Sequence[LateLaptop] = ()

    @property
    def laptops(self) -> int:
        """How many laptops there are."""
        return self.done + len(self.late)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """That people were erased and how far that came, to be printed; it names nobody erased.

    Args:
        progress: What the server said; ``None`` = there is none, this laptop erases alone.
        alone: Erasures of a laptop without a server, the latest first.
    """

    made_at: datetime
    made_by: str
    progress: Progress | None
    alone: Sequence[Erased] = ()
