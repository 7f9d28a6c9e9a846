"""Small pictures in a row above the list of files, for the eye only: the list says it all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.theme import sizes
from desktop.ui.widgets.flow import FlowLayout

HEIGHT = 72
"""Pixels of a small picture."""


class PictureStrip(QWidget):
    """Pictures behind each other. They are kept in memory and nowhere else."""

    def __init__(self, pictures: Sequence[QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=sizes().unit)
        for picture in pictures:
            label = QLabel()
            label.setPixmap(QPixmap.fromImage(picture))
            flow.addWidget(label)
