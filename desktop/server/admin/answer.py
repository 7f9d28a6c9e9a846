"""What a command has to say: an answer, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

DONE, FAILED, WRONG = 0, 1, 2


class WrongUse(Exception):
    """What was typed cannot be carried out; the text is one line for the operator."""


class Failed(Exception):
    """It was tried and did not succeed; the text is one line for the operator."""


class Answer(NamedTuple):
    """What a command has to say.

    Args:
        document: For ``--json``.
        lines: For people.
        failed: Whether the exit code is 1.
    """

    document: dict[str, Any]
    lines: Sequence[str] = ()
    failed: bool = False


def counted(number: int, one: str, many: str) -> str:
    """Return ``1 record`` or ``2 records``: a number and what it counts, for the operator."""
    return f"{number} {one if number == 1 else many}"
