"""What the person reads about a profile that is open for reading only."""

from __future__ import annotations

from desktop.i18n import translate


def read_only_line(unseen: int) -> str:
    """Return what a command says of it before its answer."""
    said = translate(
        "read_only",
        "Open for reading only: the folder of this profile cannot be written, or its disk is full.",
    )
    return " ".join(filter(None, (said, unseen_line(unseen))))


def read_only_notice(unseen: int) -> str:
    """Return what happens, what is safe, what to do.

    Args:
        unseen: How many saved changes do not show until the profile can be written to.
    """
    said = translate(
        "read_only",
        "Open for reading only: the folder of this profile cannot be written, or its disk is full. "
        "Nothing "
        "can be saved or synced, and contacts are not shown: who looks at them could not be noted. "
        "To work on, make a backup in a folder of yours and make a profile from it.",
    )
    return " ".join(filter(None, (said, unseen_line(unseen))))


def unseen_line(unseen: int) -> str:
    """Return how many saved changes do not show until the profile can be written to."""
    if not unseen:
        return ""
    return translate(
        "read_only",
        "%n saved change(s) show only once it can be written again; none is lost.",
        "",
        unseen,
    )
