"""What must hold of everything on a screen: it has a name, Tab reaches it, its text fits."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.window import MainWindow

ROLE = QAccessible.Role
INTERACTIVE = {
    ROLE.EditableText,
    ROLE.PushButton,
    ROLE.ButtonMenu,
    ROLE.ComboBox,
    ROLE.SpinBox,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.Table,
    ROLE.List,
    ROLE.Tree,
}
_MARGIN_OF_STYLE = 4
"""Pixels that the style takes off a button in a layout; its text never reaches there."""


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield ``node`` and everything below it, but not the cells of tables and lists."""
    yield node
    if node.role() in {ROLE.Table, ROLE.List}:
        return
    for place in range(node.childCount()):
        child = node.child(place)
        if child.isValid():
            yield from walk(child)


def nameless(window: MainWindow) -> list[object]:
    """Return what can be used and has no name for assistive technology."""
    return [
        (node.role(), node.object())
        for node in walk(QAccessible.queryAccessibleInterface(window))
        if node.role() in INTERACTIVE
        and not node.state().invisible
        and not _is_part_of_another(node)
        and not node.text(QAccessible.Text.Name).strip()
    ]


def _is_part_of_another(node: QAccessibleInterface) -> bool:
    """Headers and the list inside a combo box are read out with what they belong to."""
    parent = node.parent()
    return parent.role() in {ROLE.ComboBox, ROLE.Table}


def out_of_reach(qtbot: QtBot, window: MainWindow) -> set[QWidget]:
    """Return what takes the focus but is never reached by pressing Tab."""
    window.activateWindow()
    window.topbar.search.setFocus()
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusProxy() is None
    }
    seen: set[QWidget | None] = set()
    for _step in range(2 * len(wanted) + 5):
        focused = QApplication.focusWidget()
        seen.add(focused)
        qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
        if focused is window.topbar.search and len(seen) > 1:
            break
    return wanted - seen


def too_tight(window: MainWindow, screen: QWidget) -> list[object]:
    """Return what is smaller than its own text asks for."""
    return [
        (type(widget).__name__, _text_of(widget), widget.size(), widget.sizeHint())
        for widget in (*screen.findChildren(QWidget), *window.sidebar.findChildren(QWidget))
        if widget.isVisibleTo(window) and _text_of(widget) and _is_too_small(widget)
    ]


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton | QToolButton):
        return widget.text()
    return "field" if isinstance(widget, QLineEdit | QComboBox) else ""


def _is_too_small(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    is_wide_enough = isinstance(widget, QLineEdit | QComboBox) or widget.width() >= hint.width()
    return not is_wide_enough or widget.height() + _MARGIN_OF_STYLE < hint.height()
