"""Who wrote what, having seen what: the memory by which silent overwriting is found out.

A value is *covered* when somebody who had seen it (or what came of it) entered another one.
What nobody covered must still be there: standing in the record, put aside in a conflict, or
kept in quarantine. That is promise I5, and most of I2 and I3.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.kinds import PARAGRAPHS
from desktop.storage.operation import Operation

Field = tuple[UUID, str]
BESIDE = frozenset({"updated_by", "created_by", "created_at", "deleted_at", "resolution"})
"""Fields that the product itself fills in; the promises about them are other ones."""
TELLING = frozenset({"note", "title", "summary"})
"""Words of visits, and of what hangs on them, that may tell of somebody they named."""
_WORD = re.compile(r"\w*\d\w*")


def words_of(text: Any) -> frozenset[str]:
    """Return the words of a text that nobody else wrote: those with a number in them."""
    return frozenset(_WORD.findall(text)) if isinstance(text, str) else frozenset()


def is_text(field: str) -> bool:
    """Return whether changes of two colleagues to the field are joined word by word."""
    return field in PARAGRAPHS


def is_set(value: Any) -> bool:
    """Return whether an operation's value is a change of a set."""
    return isinstance(value, Mapping) and value.keys() <= {"add", "remove"}


@dataclass(frozen=True, slots=True)
class Saved:
    """One operation and what its author had before the eyes.

    Args:
        seen: Field → value in the record just before the save, as plain data; nothing of a
            record that is new.
        knew: Operations on the record that the author's copy contained.
        heard: Which records had lost their words, and when, as far as the laptop had heard.
    """

    operation: Operation
    laptop: str
    seen: Mapping[str, Any]
    knew: frozenset[UUID]
    heard: frozenset[tuple[UUID, int]] = frozenset()

    @property
    def fields(self) -> Iterator[str]:
        """The fields that a person filled in."""
        return (name for name in self.operation.fields if name not in BESIDE)


class Writings:
    """Everything that anybody saved in one history."""

    def __init__(self) -> None:
        self.saved: dict[UUID, Saved] = {}
        self._parents: dict[tuple[Field, str], set[str]] = {}

    def note(self, saved: Saved) -> None:
        """Remember a save."""
        operation = saved.operation
        self.saved[operation.op] = saved
        for name in saved.fields:
            value = operation.fields[name]
            if name in saved.seen and not is_set(value):
                key = ((operation.id, name), frozen(value))
                self._parents.setdefault(key, set()).add(frozen(saved.seen[name]))

    def had_seen(self, field: Field, value: Any, seen: Iterable[Any]) -> bool:
        """Return whether ``value`` is among ``seen``, or what one of those was made from."""
        return frozen(value) in self._ancestors(field, map(frozen, seen))

    def heads(
        self, applied: Iterable[Saved], *, covering: Iterable[Saved]
    ) -> Iterator[tuple[Field, Any, UUID]]:
        """Yield each value of ``applied`` that nobody covered, with its operation.

        Sets and texts are left out: of those single members and words are followed.

        Args:
            covering: Saves that count as covering what their authors had seen.
        """
        written, later = _values(applied), _values(covering)
        for field, values in written.items():
            covered = self._strict_ancestors(field, [*values, *later.get(field, ())])
            for key, (value, op) in values.items():
                if key not in covered:
                    yield field, value, op

    def _strict_ancestors(self, field: Field, values: Iterable[str]) -> set[str]:
        parents = (self._parents.get((field, value), set()) for value in values)
        return self._ancestors(field, (each for some in parents for each in some))

    def _ancestors(self, field: Field, values: Iterable[str]) -> set[str]:
        found: set[str] = set()
        waiting = list(values)
        while waiting:
            value = waiting.pop()
            if value not in found:
                found.add(value)
                waiting.extend(self._parents.get((field, value), ()))
        return found


def _values(saves: Iterable[Saved]) -> dict[Field, dict[str, tuple[Any, UUID]]]:
    """Return the values that were written into each field, neither sets nor texts."""
    written: dict[Field, dict[str, tuple[Any, UUID]]] = {}
    for saved in saves:
        for name in saved.fields:
            value = saved.operation.fields[name]
            if not is_set(value) and not is_text(name):
                field = (saved.operation.id, name)
                written.setdefault(field, {})[frozen(value)] = (value, saved.operation.op)
    return written


def added_words(saved: Saved, field: str) -> frozenset[str]:
    """Return the words that this save put into a text."""
    return words_of(saved.operation.fields[field]) - words_of(saved.seen.get(field))


def removed_words(saved: Saved, field: str) -> frozenset[str]:
    """Return the words that this save took out of a text."""
    return words_of(saved.seen.get(field)) - words_of(saved.operation.fields[field])


def frozen(value: Any) -> str:
    """Return plain data as text, so that it can be compared and looked up."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
