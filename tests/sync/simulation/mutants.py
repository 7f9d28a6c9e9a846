"""The real code with one thing broken: each must be found out by the promises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager

Mutant = Callable[[], AbstractContextManager[object]]
MUTANTS: Mapping[str, Mutant] = {}
