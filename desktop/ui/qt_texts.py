"""The words that Qt itself puts on the screen: buttons of its dialogs, choosing a file."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

_NAME = "texts of Qt"


def word_qt(app: QApplication, language: str) -> None:
    """Let Qt speak ``language``, as far as it can: English is what it speaks by itself."""
    for former in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(former)
        former.deleteLater()
    texts = QTranslator(app)
    texts.setObjectName(_NAME)
    if texts.load(
        f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(texts)
