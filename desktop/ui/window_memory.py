"""Where the window stood last time. Qt's own blob, as hex in a file inside the profile folder.

Not a ``QSettings``: reading one value of such a file makes whatever objects it describes, also
pickled ones of Python, and so runs what somebody put into the folder.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

_LONGEST = 4096
"""Characters; a place and a size take some two hundred."""


def remember(window: QMainWindow, file: Path) -> None:
    """Keep place and size of ``window``, unless the folder does not let us."""
    with suppress(OSError):
        file.write_text(window.saveGeometry().data().hex(), "ascii")


def recall(window: QMainWindow, file: Path) -> None:
    """Put ``window`` where it stood; Qt keeps it on a screen that is there."""
    try:
        with file.open("rb") as kept:
            window.restoreGeometry(QByteArray(bytes.fromhex(kept.read(_LONGEST).decode("ascii"))))
    except (OSError, ValueError):  # the first time, or nothing of ours: it opens in the middle
        return
