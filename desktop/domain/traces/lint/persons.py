"""Who is named in a text: contacts of the profile, and what can be nothing but a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from desktop.domain.traces.lint.given_names import (
    AMBIGUOUS,
    BEFORE_PLACES,
    GIVEN,
    PARTICLES,
    PLACE_ENDS,
    TITLES,
)
from desktop.domain.traces.lint.known import Names
from desktop.domain.traces.lint.words import Words

_SHORTEST = 3
_MOST_PARTICLES = 3


class Person(NamedTuple):
    """A name in a text: its first word, the one after its last, and the contact it may be."""

    first: int
    end: int
    person_id: UUID | None = None


def persons(words: Words, names: Names) -> Iterator[Person]:
    """Yield the names in a text, from left to right."""
    at, text, starts = 0, words.text, words.starts
    while at < len(words):
        found = _at(words, at, names) if _may_begin(text[starts[at]]) else None
        if found is not None:
            yield found
            at = found.end
        else:
            at += 1


def _may_begin(letter: str) -> bool:
    """Return whether a name can begin here: with a capital, or in a script without capitals."""
    return letter.isupper() or (not letter.isascii() and not letter.islower())


def _at(words: Words, at: int, names: Names) -> Person | None:
    length, id_ = names.longest(words.plain, at)
    if length > 1:  # a contact by the whole name, also one that ends as a street does
        found: Person | None = Person(at, at + length, id_)
    else:
        found = _named_at(words, at, names, id_)
        if found is not None and _holds_place(words, found):
            return None
    return None if found is None or _is_place(words, found) else found


def _named_at(words: Words, at: int, names: Names, id_: UUID | None) -> Person | None:
    if _follows_title(words, at) or _may_stand_alone(words, at, names):
        return Person(at, _surname_end(words, at), id_)
    return Person(at, at + 2) if _has_initial(words, at) else None


def _may_stand_alone(words: Words, at: int, names: Names) -> bool:
    """Return whether a word by itself is a name: a common one, or that of a contact."""
    word = words.plain[at]
    if word in AMBIGUOUS or len(word) < _SHORTEST:
        return False
    return word in GIVEN or (names.begins(word) and not words.is_first(at))


def _has_initial(words: Words, at: int) -> bool:
    """Return whether a capitalised word and an initial follow each other, as in ``Ilse V.``."""
    after = at + 1
    return (
        words.is_together(at, after)
        and not words.is_first(at)
        and words.plain[at] not in AMBIGUOUS
        and words.plain[at] not in BEFORE_PLACES
        and len(words.plain[after]) == 1
        and words.is_capital(after)
        and words.text[words.ends[at] : words.starts[after]] == " "
        and words.text[words.ends[after] : words.ends[after] + 1] == "."
    )


def _follows_title(words: Words, at: int) -> bool:
    before = at - 1
    return words.is_together(at, before) and words.plain[before] in TITLES


def _is_place(words: Words, person: Person) -> bool:
    """Return whether a name is part of that of a street, a school, a church."""
    before = person.first - 1
    if words.is_together(person.first, before) and words.plain[before] in BEFORE_PLACES:
        return True
    end = person.end
    is_named = words.is_together(person.first, end) and words.is_capital(end)
    return is_named and words.plain[end].endswith(PLACE_ENDS) and words.follows_closely(end)


def _holds_place(words: Words, person: Person) -> bool:
    """Return whether what follows the first word of a name ends as a street or a school does."""
    return any(words.plain[at].endswith(PLACE_ENDS) for at in range(person.first + 1, person.end))


def _surname_end(words: Words, at: int) -> int:
    """Return where a name ends: with a capitalised word, which particles may lead to."""
    end = after = at + 1
    while words.is_together(at, after) and words.follows_closely(after):
        word = words.plain[after]
        if words.is_capital(after) and word not in AMBIGUOUS:
            end = after + 1
        elif word not in PARTICLES or after - end >= _MOST_PARTICLES:
            break
        after += 1
    return end
