"""Names and notes are shown as they are, never as the HTML that somebody put into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

import desktop
from desktop.ui import theme

HOSTILE = '<img src="//elsewhere/share/x.png"><b>An</b>'
PLAIN, RICH = Qt.TextFormat.PlainText, Qt.TextFormat.RichText
MARKED = {"ui/screens/care/erasing.py", "ui/screens/review/cards.py"}
"""Where labels mark words; each escapes what it shows."""
SINKS = {
    "marked": re.compile(r'dress\([^\n]*"marked"\)'),
    "made": re.compile(r"\b(setHtml|insertHtml|appendHtml|setMarkdown|QTextBrowser)\b"),
    "guessed": re.compile(r"\b(RichText|AutoText)\b"),
}
HTML_MADE = {"ui/recovery.py", "ui/screens/care/register.py"}
"""Where documents are made of HTML; each escapes what it puts in."""


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    theme.wear(qapp, "light")
    yield qapp
    qapp.setStyleSheet("")


def formats_in(qtbot: QtBot, widget: QWidget) -> dict[str, Qt.TextFormat]:
    qtbot.addWidget(widget)
    widget.show()
    return {each.text(): each.textFormat() for each in widget.findChildren(QLabel) if each.text()}


def test_a_message_shows_a_name_as_it_is(qtbot: QtBot, dressed: QApplication) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Weefsel", HOSTILE)
    box.setInformativeText(f"{HOSTILE}?")
    asked = QInputDialog()
    asked.setLabelText(HOSTILE)

    assert formats_in(qtbot, box) == {HOSTILE: PLAIN, f"{HOSTILE}?": PLAIN}
    assert formats_in(qtbot, asked) == {HOSTILE: PLAIN}
    assert formats_in(qtbot, QProgressDialog(HOSTILE, "", 0, 1))[HOSTILE] is PLAIN


def test_a_tip_shows_a_name_as_it_is(qtbot: QtBot, dressed: QApplication) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()

    QToolTip.showText(QPoint(9, 9), HOSTILE, over)

    tips = [each for each in dressed.topLevelWidgets() if isinstance(each, QLabel)]
    assert [(tip.text(), tip.textFormat()) for tip in tips if tip.isVisible()] == [(HOSTILE, PLAIN)]
    QToolTip.hideText()


def test_only_a_marked_label_reads_html_also_after_another_theme(
    qtbot: QtBot, dressed: QApplication
) -> None:
    room = QWidget()
    plain, muted = QLabel(HOSTILE, room), theme.dress(QLabel(HOSTILE, room), "muted")
    marked = theme.dress(QLabel("<b>An</b>", room), "marked")
    formats_in(qtbot, room)
    for name in theme.THEMES:
        theme.wear(dressed, name)
        assert [each.textFormat() for each in (plain, muted, marked)] == [PLAIN, PLAIN, RICH]


def test_html_is_made_in_few_places() -> None:
    """A new place shows here, so that somebody looks whether it escapes what it is given."""
    root = Path(desktop.__file__).parent
    found: dict[str, set[str]] = {"marked": set(), "made": set(), "guessed": {"ui/stylesheet.py"}}
    for file in root.rglob("*.py"):
        text, place = file.read_text("utf-8"), file.relative_to(root).as_posix()
        for name, words in SINKS.items():
            found[name] |= {place} if words.search(text) else set()
    assert found == {"marked": MARKED, "made": HTML_MADE, "guessed": {"ui/stylesheet.py"}}
