"""What protects the tests of the window from each other."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def _little_to_look_at() -> None:
    """Keep what is there out of the collections below: they take a millisecond then."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _widgets_go_in_the_main_thread(_little_to_look_at: None) -> Iterator[None]:
    """Collect here what a test leaves: a worker of the next one would destroy its widgets."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
