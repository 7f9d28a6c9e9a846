"""The one signal that tells every screen what a finished job has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.domain.changes import Changes


class News(QObject):
    """Carries :class:`Changes` from whoever finished a job to every screen."""

    data_changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        """Tell every screen; each decides for itself whether to read again."""
        if changes:
            self.data_changed.emit(changes)
