"""The register of processing, to read in the window and to print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget

from desktop.domain.changes import Changes
from desktop.i18n import translate
from desktop.ui.screens.care.page import CareFrame
from desktop.ui.tasks import Runner
from desktop.ui.theme import icon, sizes
from desktop.ui.widgets.alive import while_alive

_CONCERNS = Changes.CUSTOM | Changes.RETAINED


class RegisterPage(CareFrame):
    """Shows the register as it stands; it is read anew when somebody comes back.

    Args:
        read: Returns it as plain data: title, intro, sections; runs in the database lane.
    """

    print_requested = Signal()

    def __init__(
        self,
        read: Callable[[], Mapping[str, Any]],
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("care", "Register"),
            translate(
                "care",
                "What is kept about people, why, how long, and who may see it. "
                "Printed from the program itself, with an annex for an impact assessment.",
            ),
            scrolls=False,
            parent=parent,
        )
        self._read = read
        self._tasks = tasks
        self.print_button = QPushButton(icon("print"), translate("care", "&Save as PDF or JSON…"))
        self.print_button.clicked.connect(self.print_requested)
        self.head.addWidget(self.print_button)
        self.shown = QTextBrowser()
        self.shown.setAccessibleName(translate("care", "Register"))
        self.shown.setOpenLinks(False)
        self.body.addWidget(self.shown, 1)
        self.first_field = self.shown
        self.refresh(Changes.ALL)

    def refresh(self, changes: Changes) -> None:
        """Read again when rules or fields of the team's own may have changed."""
        if changes & _CONCERNS:
            self._tasks.start(lambda _report: self._read(), on_done=while_alive(self, self._show))

    def _show(self, found: Mapping[str, Any]) -> None:
        self.shown.setHtml("".join(_page(found)))


def _page(found: Mapping[str, Any]) -> Iterator[str]:
    for text in found["intro"]:
        yield f"<p>{escape(text)}</p>"
    for section in found["sections"]:
        yield f"<h3>{escape(section['title'])}</h3>"
        for text in section["texts"]:
            yield f"<p>{escape(text)}</p>"
        if section["lines"]:
            yield f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in section['lines'])}</ul>"
        if section["table"]:
            yield from _table(section["table"])


def _table(made: Mapping[str, Any]) -> Iterator[str]:
    whole = sum(made["widths"])
    shares = [100 * share // whole for share in made["widths"]]
    yield f'<table width="100%" cellspacing="0" cellpadding="{sizes().unit // 2}">'
    heads = zip(made["headings"], shares, strict=True)
    cells = (f'<th align="left" width="{share}%">{escape(head)}</th>' for head, share in heads)
    yield f"<tr>{''.join(cells)}</tr>"
    for row in made["rows"]:
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
    yield "</table>"
