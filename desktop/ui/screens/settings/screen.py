"""What a person may choose. Each choice counts at once and is kept at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.settings import LOCK_MINUTES, Settings
from desktop.ui.lists.period import PERIODS
from desktop.ui.theme import dress, sizes

LANGUAGE_NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
LEAST_PERCENT, MOST_PERCENT = 100, 200
_PAGE_WIDTH = 560
_TIMES = (2, 3, 4, 5, 6, 8, 10, 15)
_DAYS = (7, 14, 30, 60, 90)


class SettingsScreen(QWidget):
    """Language, look, lists, name; and what this program is.

    Args:
        settings: As they are now.
        about: Lines about the program: version, licence, where the data is.
    """

    changed = Signal(object)
    """The new :class:`Settings`."""

    def __init__(
        self, settings: Settings, about: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dress(self, "page")
        self.settings = settings
        self.language = QComboBox()
        self.theme = QComboBox()
        self.text_percent = QComboBox()
        self.period = QComboBox()
        self.lock_minutes = QComboBox()
        self.contact_times = QComboBox()
        self.contact_days = QComboBox()
        self.account = QLineEdit(settings.account)
        self._fill()
        self._arrange(about())
        self._connect()
        self.first_field = self.language

    def _fill(self) -> None:
        now = self.settings
        _offer(self.language, LANGUAGE_NAMES, now.language)
        themes = {
            "system": translate("settings", "As on this computer"),
            "light": translate("settings", "Light"),
            "dark": translate("settings", "Dark"),
            "contrast": translate("settings", "High contrast"),
        }
        _offer(self.theme, themes, now.theme)
        periods = {name: words() for name, (words, _days) in PERIODS.items()}
        _offer(self.period, periods | {"": translate("period", "All time")}, now.default_period)
        sizes_offered = {n: f"{n} %" for n in range(LEAST_PERCENT, MOST_PERCENT + 1, 10)}
        _offer(self.text_percent, sizes_offered, now.text_percent)
        minutes = {n: translate("settings", "after %n minute(s)", "", n) for n in LOCK_MINUTES}
        _offer(self.lock_minutes, minutes, now.lock_minutes)
        times = {n: translate("settings", "%n time(s)", "", n) for n in _TIMES}
        _offer(self.contact_times, times, now.contact_times)
        days = {n: translate("settings", "in %n day(s)", "", n) for n in _DAYS}
        _offer(self.contact_days, days, now.contact_days)

    def _arrange(self, about: Sequence[str]) -> None:
        unit = sizes().unit
        page = dress(QWidget(), "page")
        page.setMaximumWidth(max(_PAGE_WIDTH, 3 * sizes().sidebar))
        layout = QVBoxLayout(page)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, unit * 5 // 2, unit * 2)
        layout.setSpacing(unit * 2)
        layout.addWidget(dress(QLabel(translate("settings", "Settings")), "title"))
        card = dress(QFrame(), "card")
        fields = QVBoxLayout(card)
        fields.setContentsMargins(*4 * [unit * 2])
        fields.setSpacing(unit // 2)
        for text, field in (
            (translate("settings", "&Language"), self.language),
            (translate("settings", "&Colours"), self.theme),
            (translate("settings", "&Text size"), self.text_percent),
            (translate("settings", "&Period that the list of visits opens with"), self.period),
            (translate("settings", "Loc&k the window when nobody is there"), self.lock_minutes),
            (translate("settings", "A contact is asked &much from"), self.contact_times),
            (translate("settings", "Count over &so many days"), self.contact_days),
            (translate("settings", "Your &name, written beside what you log"), self.account),
        ):
            label = dress(QLabel(text), "field")
            label.setBuddy(field)
            label.setWordWrap(True)
            fields.addWidget(label)
            fields.addWidget(field)
            fields.addSpacing(unit)
        layout.addWidget(card)
        layout.addWidget(_about_card(about))
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def _connect(self) -> None:
        for field, box in (
            ("language", self.language),
            ("theme", self.theme),
            ("default_period", self.period),
            ("text_percent", self.text_percent),
            ("lock_minutes", self.lock_minutes),
            ("contact_times", self.contact_times),
            ("contact_days", self.contact_days),
        ):
            box.currentIndexChanged.connect(
                lambda _row, field=field, box=box: self._set(field, box.currentData())
            )
        self.account.editingFinished.connect(
            lambda: self._set("account", self.account.text().strip())
        )

    def _set(self, field: str, value: Any) -> None:
        if getattr(self.settings, field) != value:
            self.settings = replace(self.settings, **{field: value})
            self.changed.emit(self.settings)


def _offer(box: QComboBox, choices: Mapping[Any, str], chosen: Any) -> None:
    for code, name in choices.items():
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _about_card(lines: Sequence[str]) -> QFrame:
    card = dress(QFrame(), "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(*4 * [sizes().unit * 2])
    layout.addWidget(dress(QLabel(translate("settings", "About Weefsel")), "heading"))
    for line in lines:
        label = dress(QLabel(line), "muted")
        label.setWordWrap(True)
        layout.addWidget(label)
    return card
