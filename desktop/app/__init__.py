"""The composition root of the window: the only room that knows all others.

It opens the profile, binds services to screens with ``functools.partial``, and lets go of
everything in the right order. Nothing in here is imported before a window is wanted.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path


def run(folder: Path, passphrase: str | None = None) -> int:
    """Open the window on the profile in ``folder`` and return the exit code when it closes.

    A lock ends this process in favour of a fresh one; see :mod:`desktop.app.anew`.

    Args:
        folder: Of the profile; without a profile the first start makes one there.
        passphrase: Opens the profile without asking, for ``weefsel demo``.
    """
    from desktop.app.anew import begin_anew, own_command, taken_over
    from desktop.app.program import Program

    program = Program(folder, left=taken_over(), anew=partial(begin_anew, own_command(folder)))
    return program.run(passphrase)
