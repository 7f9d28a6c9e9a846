"""Looks at a picture or a PDF from memory: nothing of it is written to the disk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.attachment import Attachment
from desktop.domain.traces.file_cleaning import PDF
from desktop.i18n import translate
from desktop.ui.forms.layout import button, plain_label
from desktop.ui.theme import dress, sizes

_FIRST_SIZE = QSize(720, 640)
_MOST_MEGABYTES = 512
"""Of memory for one picture: more is no photo but a trap."""


class FileViewer(QDialog):
    """Shows one file. Esc closes; ``copy_wanted`` asks to save a copy outside the program.

    Args:
        attachment: What it is.
        content: Its bytes.
    """

    copy_wanted = Signal()

    def __init__(
        self, attachment: Attachment, content: bytes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(attachment.name)
        dress(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize()))
        layout = QVBoxLayout(self)
        layout.setSpacing(sizes().unit)
        self.shown = pages_of(content) if attachment.mime == PDF else Picture(content)
        self.shown.setAccessibleName(attachment.name)
        layout.addWidget(self.shown, 1)
        layout.addWidget(dress(plain_label(copy_warning()), "small"))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(translate("files", "Save a copy…"), self.copy_wanted.emit))
        foot.addWidget(button(translate("files", "Close"), self.close))
        layout.addLayout(foot)


class Picture(QLabel):
    """A picture, as large as fits, the right side up."""

    def __init__(self, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QPixmap.fromImage(image_of(content))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(1, 1)
        if self._whole.isNull():
            self.setText(translate("files", "This picture cannot be shown. Save a copy to look."))
            self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._whole.isNull():
            ratio = self.devicePixelRatioF()
            fits = self._whole.size().boundedTo(self.size() * ratio)
            scaled = self._whole.scaled(
                fits,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self.setPixmap(scaled)


def image_of(content: bytes, *, height: int = 0) -> QImage:
    """Return a picture, the right side up; an empty one when it cannot be read.

    Args:
        height: Pixels, for a small one that is read much faster; 0 = as it is.
    """
    held = QBuffer()
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MOST_MEGABYTES)
    size = reader.size()
    if height and size.height() > height > 0:
        reader.setScaledSize(QSize(max(1, size.width() * height // size.height()), height))
    return reader.read()


def pages_of(content: bytes) -> QWidget:
    """Return a view of the pages of a PDF."""
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

    view = QPdfView()
    document, held = QPdfDocument(view), QBuffer(view)
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    view.setDocument(document)
    view.setPageMode(QPdfView.PageMode.MultiPage)
    view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
    return view


def copy_warning() -> str:
    """Return what somebody has to know before saving a copy."""
    return translate(
        "files",
        "A copy outside this program is not encrypted, and stays when somebody asks to be erased.",
    )
