"""How a mutant of the real code is made: other things under some names, for a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

Mutant = Callable[[], AbstractContextManager[object]]
Change = tuple[Any, str, Any]


def swapped(*changes: Change) -> Mutant:
    """Return a mutant that puts other things under some names."""

    @contextmanager
    def mutated() -> Iterator[None]:
        with ExitStack() as stack:
            for place, name, other in changes:
                stack.enter_context(patch.object(place, name, other))
            yield

    return mutated


def nothing(*_args: object, **_named: object) -> None:
    """Do nothing, whatever is asked."""


def returns(value: object) -> Callable[..., Any]:
    """Return what always answers ``value``."""
    return lambda *_args, **_named: value
