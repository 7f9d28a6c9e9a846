"""Keeping Python's collector of cycles out of the way of a sync.

A page of the feed is a hundred thousand objects that hold no cycles; looking through all of them
after each 700 new ones took a quarter to a third of the time of a sync.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 50_000


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Collect after many more new objects than usual, in the whole process, while inside."""
    usual = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
