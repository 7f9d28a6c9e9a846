"""The one stylesheet, with ``$names`` of tokens and sizes in it. See :mod:`desktop.ui.theme`."""

from __future__ import annotations

from string import Template

# Qt guesses whether a text is HTML, and then fetches the pictures that it names: on Windows also
# from another computer, with the account of who is signed in. Names and notes are typed or come
# from files of others, so every label, message and tip shows its text as it is; a label that
# marks words itself is dressed as ``marked`` and escapes what it shows.
SHEET = Template("""
* { outline: 0; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[look="page"] { background: $bg; }
QWidget[look="panel"] { background: $panel; }
QWidget[look="pane"] { background: $panel; border-left: 1px solid $line; }
QFrame[look="chosen"] {
    background: $panel; border: 2px solid $accent; border-radius: 6px;
}
QFrame[look="focused"] {
    background: $panel; border: ${focus}px solid $text; border-radius: 6px;
}
QFrame[look="line"] { background: $line; border: 0px; }
QListWidget[look="cards"], QListWidget[look="cards"]:focus { border: 0px; }
QListWidget[look="cards"]::item, QListWidget[look="cards"]::item:selected {
    background: transparent; padding: 0px;
}
QFrame[look="notice"] {
    background: $selection; border: 1px solid $accent; border-radius: 6px;
}
QFrame[look="card"] { background: $panel; border: 1px solid $line; border-radius: 6px; }
QToolTip {
    background: $panel; color: $text; border: 1px solid $line; padding: ${u2}px;
    qproperty-textFormat: PlainText;
}

QLabel { background: transparent; qproperty-textFormat: PlainText; }
QLabel[look="marked"] { qproperty-textFormat: RichText; }
QLabel[look="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[look="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[look="muted"], QLabel[look="field"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${small}px; }
QLabel[look="error"] { color: $bad; }
QLabel[look="warning"] { color: $warn; }
QLabel[look="good"] { color: $good; }
QLabel[look="pill"] { border: 1px solid $line; border-radius: 10px; padding: 2px ${u1}px; }
QLabel[look="count"] {
    background: $accent_people; color: $panel; border-radius: ${u1}px;
    padding: 1px 6px; font-size: ${small}px; font-weight: 600;
}

QPushButton, QToolButton {
    background: $panel; border: 1px solid $line; border-radius: 6px;
    padding: 1px ${u15}px; min-height: ${inner}px;
}
QToolButton { padding: 1px ${u1}px; }
QPushButton:hover, QToolButton:hover { background: $selection; }
QPushButton:pressed, QToolButton:pressed { background: $selection; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: ${focus}px solid $accent; padding: 0px ${u15}px; }
QToolButton:focus { padding: 0px ${u1}px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: transparent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[look="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[look="primary"]:hover { border: 2px solid $text; padding: 0px ${u15}px; }
QPushButton[look="primary"]:focus { border: ${focus}px solid $text; padding: 0px ${u15}px; }
QPushButton[look="primary"]:disabled { background: $line; border-color: $line; color: $text; }
QPushButton[look="link"], QToolButton[look="link"] {
    background: transparent; border-color: transparent; color: $accent; padding: 1px ${u2}px;
    text-align: left;
}
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: ${focus}px solid $accent; padding: 0px ${u2}px; }
QPushButton[look="icon"], QToolButton[look="icon"] {
    background: transparent; border-color: transparent; padding: 1px; min-width: 28px;
}
QPushButton[look="icon"]:hover, QToolButton[look="icon"]:hover { background: $selection; }
QPushButton[look="icon"]:focus, QToolButton[look="icon"]:focus {
    border: ${focus}px solid $accent; padding: 0px;
}
QPushButton[look="row"] {
    background: transparent; border: 1px solid transparent; text-align: left;
    padding: 1px ${u1}px; min-height: ${inner}px;
}
QPushButton[look="row"]:hover { background: $selection; }
QPushButton[look="row"]:focus { border: ${focus}px solid $accent; padding: 0px 7px; }
QPushButton[look="line"] {
    background: transparent; border: 1px solid transparent; color: $accent; text-align: left;
    padding: 0px ${u2}px; min-height: ${low}px;
}
QPushButton[look="line"]:hover { text-decoration: underline; }
QPushButton[look="line"]:focus { border: ${focus}px solid $accent; padding: 0px 3px; }
QPushButton[look="status"] {
    background: transparent; border: 1px solid transparent; color: $muted; text-align: left;
    padding: 1px ${u1}px; min-height: ${chip}px;
}
QPushButton[look="status"]:hover { background: $selection; color: $text; }
QPushButton[look="status"]:focus { border: ${focus}px solid $accent; padding: 0px 6px; }
QPushButton[look="chip"], QToolButton[look="chip"] {
    border: 1px solid $line; border-radius: 13px; padding: 0px ${u15}px; min-height: ${chip}px;
}
QPushButton[look="chip"]:checked, QToolButton[look="chip"]:checked {
    background: $selection; border-color: $accent;
}
QPushButton[look="chip"]:focus, QToolButton[look="chip"]:focus {
    border: ${focus}px solid $accent; padding: 0px ${u15}px;
}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QListWidget[look="field"] {
    background: $bg; border: 1px solid $control; border-radius: 6px;
    padding: 1px ${u1}px; min-height: ${inner}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit[look="low"] { min-height: ${chip}px; }
QPlainTextEdit, QTextEdit { padding: ${u2}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: ${focus}px solid $accent; padding: 0px 7px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $muted; background: transparent;
}
QLineEdit[look="wrong"], QPlainTextEdit[look="wrong"], QComboBox[look="wrong"],
QAbstractSpinBox[look="wrong"], QFrame[look="wrong"] { border: 2px solid $bad; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:focus {
    border: 0px; padding: 0px ${u2}px; background: transparent; min-height: 0px;
}
QLineEdit QToolButton, QLineEdit QToolButton:focus {
    border: 0px; padding: 0px; min-height: 0px; min-width: 0px; background: transparent;
}
QComboBox::drop-down { border: 0px; width: 24px; }
QComboBox::down-arrow { image: url(icons:down-$name.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0px; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(icons:up-$name.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(icons:down-$name.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView {
    background: $panel; border: 1px solid $control; selection-background-color: $selection;
    selection-color: $text;
}

QCheckBox, QRadioButton { spacing: ${u1}px; min-height: ${inner}px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $control; background: $bg;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:check-$name.svg);
}
QRadioButton::indicator:checked {
    border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5,
        fy: 0.5, stop: 0 $accent, stop: 0.52 $accent, stop: 0.6 $bg, stop: 1 $bg);
}
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: ${focus}px solid $accent; }

QAbstractItemView {
    background: $bg; border: 0px; gridline-color: $line; alternate-background-color: $bg;
    selection-background-color: $selection; selection-color: $text;
}
QListView[look="card"], QTableView[look="card"] {
    background: $panel; border: 1px solid $line; border-radius: 6px;
}
QTableView { border: ${focus}px solid transparent; }
QTableView:focus, QListView:focus, QTreeView:focus { border: ${focus}px solid $accent; }
QTableView::item { padding: 0px ${cell}px; border-bottom: 1px solid $line; }
QTreeView { border: ${focus}px solid transparent; }
QTreeView::item {
    padding: 0px ${cell}px; min-height: ${low}px; border-bottom: 1px solid $line;
}
QTreeView::item:selected { background: $selection; color: $text; }
QTreeView::branch { background: transparent; border-bottom: 1px solid $line; }
QTreeView::branch:selected { background: $selection; }
QTreeView::branch:has-children:closed { image: url(icons:right-$name.svg); }
QTreeView::branch:has-children:open { image: url(icons:down-$name.svg); }
QTableView[look="panel"], QTreeView[look="panel"], QTreeView[look="panel"] QHeaderView,
QTreeView[look="panel"] QHeaderView::section { background: $panel; }
QTableView::item:selected { background: $selection; color: $text; }
QListView::item { padding: ${u2}px ${u1}px; border-radius: 4px; }
QListWidget[look="card"] { padding: ${u2}px; }
QListView::item:hover { background: $bg; }
QListView::item:selected { background: $selection; color: $text; }
QListView::indicator {
    width: 14px; height: 14px; border: 1px solid $control; border-radius: 4px; background: $bg;
}
QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:check-$name.svg);
}
QListView::indicator:disabled { border-color: $line; }
QHeaderView { background: $bg; }
QHeaderView::section {
    background: $bg; color: $muted; border: 0px; border-bottom: 1px solid $line;
    padding: ${u2}px ${u1}px; font-size: ${small}px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url(icons:down-$name.svg); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url(icons:up-$name.svg); width: 10px; height: 10px; }

QMenuBar { background: $panel; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: ${u2}px ${u1}px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $panel; border: 1px solid $control; padding: ${u2}px; }
QMenu::item { padding: ${u2}px ${u4}px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${u2}px; }

QScrollArea { border: 0px; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner, QTableCornerButton::section { background: transparent; border: 0px; }
QSplitter::handle { background: transparent; }
QSlider::groove:horizontal {
    background: $line; height: ${u2}px; border-radius: 2px;
}
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $panel; border: 2px solid $accent; border-radius: 8px;
    width: 12px; height: 12px; margin: -6px 0px;
}
QSlider::handle:horizontal:focus { background: $accent; border: ${focus}px solid $text; }
QProgressBar {
    background: $line; border: 0px; border-radius: 4px; min-height: 8px; max-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QGroupBox {
    border: 1px solid $line; border-radius: 6px; margin-top: ${u3}px; padding: ${u1}px;
}
QGroupBox::title { subcontrol-origin: margin; left: ${u1}px; color: $muted; }
QTabBar::tab { padding: ${u1}px ${u15}px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }

#topbar { background: $panel; border-bottom: 1px solid $line; }
#statusbar { background: $panel; border-top: 1px solid $line; }
#sidebar { background: $panel; border: 0px; border-right: 1px solid $line; }
#sidebar QToolButton {
    background: transparent; border: 0px; border-left: 3px solid transparent;
    border-radius: 6px; padding: 1px ${u1}px; min-height: ${inner}px; text-align: left;
}
#sidebar QToolButton:hover { background: $bg; }
#sidebar QToolButton:checked {
    background: $selection; border-left: 3px solid $accent; font-weight: 600;
}
#sidebar QToolButton:focus { border: ${focus}px solid $accent; }
#toast { background: $text; border-radius: 6px; }
#toast QLabel { color: $bg; }
#toast QPushButton { background: transparent; color: $bg; border: 1px solid $bg; }
#toast QPushButton:focus { border: ${focus}px solid $bg; }
#brand { font-size: ${heading}px; font-weight: 600; }
""")
