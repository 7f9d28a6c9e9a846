"""Commands one after the other in one process: ``python -m tests.e2e.morning PROFILE``.

They come in on stdin, as a JSON list of lists of words. Starting a process for each of them
would take most of the time of a test.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from desktop.cli import main as weefsel


def main(profile: str, commands: Sequence[Sequence[str]]) -> int:
    """Carry out all commands; stop at the first that fails."""
    return next(
        (code for words in commands if (code := weefsel(["--profile", profile, *words]))), 0
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], json.load(sys.stdin)))
