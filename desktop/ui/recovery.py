"""A recovery key as somebody reads it: on the screen to be copied by hand, and on paper."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QTextDocument

from desktop.i18n import translate


def key_in_lines(key: str) -> str:
    """Return a recovery key in two lines, to be copied by hand."""
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return "-".join(groups[:half]) + "-\n" + "-".join(groups[half:])


def page_of(key: str, profile: str) -> QTextDocument:
    """Return what is printed of a recovery key, for the profile with this name."""
    title = translate("recovery", "Recovery key for Weefsel")
    which = translate("recovery", "Profile: {name}").format(name=profile)
    how = translate(
        "recovery",
        "Type this key where Weefsel asks for the passphrase, then choose a new passphrase. "
        "Whoever has this paper and the laptop can read everything in it.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escape(title)}</h1><p>{escape(which)}</p>"
        f"<p style='font-family:monospace;font-size:18pt'>{escape(key)}</p>"
        f"<p>{escape(how)}</p>"
    )
    return document
