"""The one place where an error reaches the screen. Its words live in :mod:`desktop.words`."""

from __future__ import annotations

import logging

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import errors
from desktop.i18n import translate

logger = logging.getLogger(__name__)

_shown: set[str] = set()
"""Titles of the boxes that stand on the screen now."""


def show_error(error: Exception, parent: QWidget | None = None) -> None:
    """Tell the person about ``error``. A cancelled job is no error and stays silent.

    An :class:`~desktop.errors.ExpectedError` is told in its own words; anything else is a
    fault of the program: logged with its traceback and shown as one.
    """
    if isinstance(error, errors.Cancelled):
        return
    if isinstance(error, errors.ExpectedError):
        _show_expected(error, parent)
        return
    logger.error("Unexpected error", exc_info=error)
    _show_box(
        QMessageBox.Icon.Critical,
        translate("errors", "Something went wrong"),
        translate("errors", "This is a fault in the program. Your saved work is not affected."),
        parent,
    )


def show_warning(title: str, body: str, parent: QWidget | None = None) -> None:
    """Tell in one box what several errors of the same deed say."""
    _show_box(QMessageBox.Icon.Warning, title, body, parent)


def told(error: errors.ExpectedError) -> str:
    """Return the words for ``error`` as one text, for a line inside a dialog or a pane."""
    from desktop.words.errors import words_for

    words = words_for(error)
    return "\n".join(part for part in (words.title, words.safe, words.advice) if part)


def _show_expected(error: errors.ExpectedError, parent: QWidget | None) -> None:
    from desktop.words.errors import words_for

    words = words_for(error)
    body = "\n\n".join(part for part in (words.safe, words.advice) if part)
    _show_box(QMessageBox.Icon.Warning, words.title, body, parent)


def _show_box(icon: QMessageBox.Icon, title: str, body: str, parent: QWidget | None) -> None:
    """Show a box, once: a disk that fails or a damaged page stops every list of a screen."""
    if title in _shown:
        return
    box = QMessageBox(icon, title, title, QMessageBox.StandardButton.NoButton, parent)
    # A button of Qt's own speaks the language of Qt, which need not be there in Dutch.
    box.addButton(translate("export", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setInformativeText(body)
    _shown.add(title)
    try:
        box.exec()
    finally:
        _shown.discard(title)
