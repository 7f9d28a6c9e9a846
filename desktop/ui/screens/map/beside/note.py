"""What has to be said about the figures: what is hidden, what they are not, how unequal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.figures.coverage import AreaValue, Coverage, ValueState
from desktop.i18n import translate
from desktop.ui.screens.map.beside.rows import Figures
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.formats import day_span, number


class FiguresNote(QWidget):
    """A few lines under the table, with ways to look closer."""

    inequality_asked = Signal()
    crossings_asked = Signal()
    about_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = dress(QLabel(), "small")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.about_button = dress(QPushButton(translate("map", "About this figure")), "link")
        self.inequality_button = dress(QPushButton(translate("map", "Inequality")), "link")
        self.crossings_button = dress(QPushButton(translate("map", "Crossings")), "link")
        self.about_button.clicked.connect(self.about_asked)
        self.inequality_button.clicked.connect(self.inequality_asked)
        self.crossings_button.clicked.connect(self.crossings_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit // 2)
        layout.addWidget(self.text)
        row = FlowLayout(gap=sizes().unit // 2)
        for button in (self.about_button, self.inequality_button, self.crossings_button):
            row.addWidget(button)
        layout.addLayout(row)

    def show_figures(self, figures: Figures, limits: str) -> None:
        """Say what goes with ``figures``.

        Args:
            limits: Which visits count, as a sentence; may be empty.
        """
        answer = figures.answer
        told = (
            *(_too_small(answer), answer.note, limits, _counted(answer)),
            *(_hidden(figures), _inequality(figures.wards)),
        )
        self.text.setText(" ".join(filter(None, told)))
        self.text.setVisible(bool(self.text.text()))


def _too_small(answer: Coverage) -> str:
    """Say what helps where a map would be nothing but hatching."""
    states = {area.state for area in answer.areas}
    if ValueState.VALUE in states or ValueState.SUPPRESSED not in states:
        return ""
    return translate(
        "map", "Every number is too small to show. Choose a longer period, or fewer limits."
    )


def _counted(answer: Coverage) -> str:
    """Say which months are counted, when those are not just the days that were asked."""
    counted = answer.period
    if counted is None or counted == answer.question.period:
        return ""
    months = translate("map", "Whole months are counted: {days}.")
    return months.format(days=day_span(counted.first, counted.last))


def _hidden(figures: Figures) -> str:
    everything = (*figures.answer.areas, figures.answer.total)
    if not any(_is_hidden(area) for area in everything):
        return ""
    return translate(
        "map", "– Small numbers are hidden, and some others, so that nobody can work them out."
    )


def _is_hidden(area: AreaValue) -> bool:
    return ValueState.SUPPRESSED in {area.state, area.before_state}


def _inequality(answer: Coverage) -> str:
    if answer.inequality is None:
        return ""
    gini = number(answer.inequality, decimals=2)
    return translate(
        "map",
        "Inequality over the wards: Gini {gini}. 0 is the same everywhere; it does not say "
        "whether that would be fair.",
    ).format(gini=gini)
