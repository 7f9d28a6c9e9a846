"""What goes to a terminal: texts of people, without what a terminal would obey.

A name with control characters in it could clear the screen, change the title of the window or
hide a line. A pipe gets the same: it often ends in a terminal after all.
"""

from __future__ import annotations

import re

_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and newline, and marks that turn the reading direction around."""


def for_terminal(text: str) -> str:
    """Return ``text`` with a sign in the place of everything that a terminal would obey."""
    return (
        text
        if text.isascii() and text.isprintable()
        else _OBEYED.sub("\N{REPLACEMENT CHARACTER}", text)
    )
