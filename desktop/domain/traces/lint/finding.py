"""Finding in a text what rule R5 speaks of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import chain

from desktop.domain.traces.lint.beside import births, streets
from desktop.domain.traces.lint.guards import is_harmless
from desktop.domain.traces.lint.known import NO_NAMES, Names
from desktop.domain.traces.lint.numbers import Found, numbers
from desktop.domain.traces.lint.persons import Person, persons
from desktop.domain.traces.lint.remark import Kind, Remark
from desktop.domain.traces.lint.sensitive import Hit, hits
from desktop.domain.traces.lint.words import Words, words_of
from desktop.domain.traces.lint.written import written

_FAR = 10
"""Words between a name and a sensitive word that are still beside each other."""
_SHE = written(
    """
    ze zij hij hun zijn haar ook elle il son sa ses she he her his
    """
)
"""A sentence that begins so speaks of who was named in the one before."""


def find(
    text: str,
    *,
    names: Names = NO_NAMES,
    taught: Collection[int] = (),
    about: str = "",
) -> Sequence[Remark]:
    """Return what in a text tells more of a person than is needed, in order.

    Args:
        names: Of the contacts of the profile.
        taught: Marks of what somebody said is no problem: :attr:`Remark.mark`.
        about: The name of the person whose record holds the text: there a sensitive word needs
            no name beside it.
    """
    if not text or text.isspace():
        return []
    page = _Page(words_of(text), names, about)
    found = chain(_sensitive(page), _numbers(page))
    kept = [remark for remark in found if not taught or remark.mark not in taught]
    return sorted(kept, key=lambda remark: (remark.start, remark.end))


class _Page:
    """One text being looked at.

    Args:
        about: The name of whom it is about; empty = of nobody in particular.
    """

    def __init__(self, words: Words, names: Names, about: str) -> None:
        self.words = words
        self.about = about
        self._names = names

    @cached_property
    def named(self) -> Sequence[Person]:
        """Who is named in it; looked for when something else is found first."""
        return list(persons(self.words, self._names))


def _sensitive(page: _Page) -> Iterator[Remark]:
    words = page.words
    for hit in hits(words):
        beside = _beside(words, hit.first, hit.end, page.named)
        person = beside or _spoken_of(words, hit, page.named)
        if (person is None and not page.about) or is_harmless(words, hit, person):
            continue
        yield Remark(
            start=words.starts[hit.first],
            end=words.ends[hit.end - 1],
            kind=Kind.SENSITIVE,
            what=hit.what,
            word=words.said(hit.first, hit.end),
            name=words.said(person.first, person.end) if person else page.about,
            person_id=person.person_id if person else None,
        )


def _numbers(page: _Page) -> Iterator[Remark]:
    words, text = page.words, page.words.text
    for each in chain(numbers(text), births(words), streets(words)):
        person = _beside_place(words, each, page.named) if each.needs_name else None
        if each.needs_name and person is None and not page.about:
            continue
        yield Remark(
            start=each.start,
            end=each.end,
            kind=each.kind,
            what=each.kind,
            word=text[each.start : each.end],
            name=words.said(person.first, person.end) if person else "",
            person_id=person.person_id if person else None,
        )


def _beside(words: Words, first: int, end: int, named: Sequence[Person]) -> Person | None:
    """Return who is named nearest, in the same sentence and not far."""
    near = [
        (max(first - person.end, person.first - end), person)
        for person in named
        if words.sentence[person.first] == words.sentence[first]
    ]
    distance, person = min(near, key=lambda each: each[0], default=(_FAR + 1, None))
    return person if distance <= _FAR else None


def _spoken_of(words: Words, hit: Hit, named: Sequence[Person]) -> Person | None:
    """Return who was named in the sentence before, where this one goes on about them."""
    number = words.sentence[hit.first]
    first = words.sentence.index(number)
    if words.plain[first] not in _SHE or hit.first - first > _FAR:
        return None
    before = [person for person in named if words.sentence[person.first] == number - 1]
    return before[-1] if before else None


def _beside_place(words: Words, found: Found, named: Sequence[Person]) -> Person | None:
    first = max(0, bisect_right(words.starts, found.start) - 1)
    end = max(first + 1, bisect_right(words.starts, found.end - 1))
    return _beside(words, first, end, named)
