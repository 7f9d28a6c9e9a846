"""The list of what stands out in the network, with the reason of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.network.findings import Finding, FindingKind, Findings
from desktop.i18n import translate
from desktop.ui.lists.plan import grouped
from desktop.ui.screens.fabric.ports import CONTACTS, TASK, TIE
from desktop.ui.screens.fabric.tables import Field, RowsView
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.fabric import (
    finding_meaning,
    finding_name,
    finding_subject,
    reasons_in_words,
)
from desktop.words.formats import number


class FindingsTab(QWidget):
    """Lists findings, one kind or all. Enter opens, Space shows in the drawing.

    ``opened`` carries the id of an organisation, ``shown`` and ``tie_wanted`` a finding,
    ``task_wanted`` a finding about one organisation.
    """

    opened = Signal(object)
    shown = Signal(object)
    tie_wanted = Signal(object)
    task_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._findings = Findings()
        self.kind: FindingKind | None = None
        self.chips: dict[FindingKind | None, QPushButton] = {}
        self.meaning = dress(QLabel(), "muted")
        self.table: RowsView[Finding] = _FindingsView(
            translate("fabric", "What stands out"), _fields()
        )
        self.nothing = dress(QLabel(), "muted")
        self.why = dress(QLabel(), "small")
        self.show_button = QPushButton(translate("fabric", "Show in the &drawing"))
        self.open_button = QPushButton(translate("fabric", "&Open"))
        self.tie_button = QPushButton(translate("fabric", "Add a &tie…"))
        self.task_button = QPushButton(translate("fabric", "Add a tas&k…"))
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._follow(None)

    def offer(self, offers: Collection[str]) -> None:
        """Keep only the buttons for what can be done, and the kinds that can be known, here."""
        self.tie_button.setVisible(TIE in offers)
        self.task_button.setVisible(TASK in offers)
        self.chips[FindingKind.FORGOTTEN].setVisible(CONTACTS in offers)

    def show_findings(self, findings: Findings) -> None:
        """Show what was found now; the kind that is looked at stays."""
        self._findings = findings
        for kind, chip in self.chips.items():
            count = len(findings.rows) if kind is None else len(findings.of(kind))
            name = translate("fabric", "All") if kind is None else finding_name(kind)
            chip.setText(f"{name} {number(count)}")
        self.look_at(self.kind)

    def look_at(self, kind: FindingKind | None) -> None:
        """List one kind, or all."""
        self.kind = kind
        for each, chip in self.chips.items():
            chip.setChecked(each is kind)
        rows = self._findings.rows if kind is None else self._findings.of(kind)
        self.table.show_rows(rows)
        self.meaning.setText(finding_meaning(kind) if kind else _summary(self._findings))
        self.stack.setCurrentIndex(0 if rows else 1)
        self.nothing.setText(_nothing(self._findings))
        self._follow(None)

    def _follow(self, finding: Finding | None) -> None:
        for button in (self.show_button, self.open_button):
            button.setEnabled(finding is not None)
        is_ghost = finding is not None and finding.kind is FindingKind.GHOST
        self.tie_button.setEnabled(is_ghost)
        self.task_button.setEnabled(finding is not None)
        self.why.setText(reasons_in_words(finding) if finding else "")

    def _connect(self) -> None:
        self.table.chosen.connect(self._follow)
        self.table.opened.connect(lambda found: self.opened.emit(found.organisations[0]))
        for button, signal in (
            (self.show_button, self.shown),
            (self.tie_button, self.tie_wanted),
            (self.task_button, self.task_wanted),
        ):
            button.clicked.connect(lambda _on, signal=signal: signal.emit(self.table.row()))
        self.open_button.clicked.connect(lambda _on: self._open())
        self.table.space_pressed.connect(self.shown)  # type: ignore[attr-defined]

    def _open(self) -> None:
        finding = self.table.row()
        if finding is not None:
            self.opened.emit(finding.organisations[0])

    def _arrange(self) -> None:
        unit = sizes().unit
        chips = QWidget()
        flow = FlowLayout(chips, gap=unit // 2)
        flow.setContentsMargins(0, 0, 0, 0)
        for kind in (None, *FindingKind):
            chip = dress(QPushButton(), "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on, kind=kind: self.look_at(kind))
            if kind is not None:
                chip.setToolTip(finding_meaning(kind))
            self.chips[kind] = chip
            flow.addWidget(chip)
        for text in (self.meaning, self.why, self.nothing):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        foot = QWidget()
        buttons = FlowLayout(foot, gap=unit)
        for button in (self.show_button, self.open_button, self.tie_button, self.task_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addWidget(chips)
        layout.addWidget(self.meaning)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.why)
        layout.addWidget(foot)


class _FindingsView(RowsView[Finding]):
    space_pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.row() is not None:
            self.space_pressed.emit(self.row())
        else:
            super().keyPressEvent(event)


def _fields() -> Sequence[Field[Finding]]:
    return (
        Field(
            lambda: translate("fabric", "What"), lambda found: finding_name(found.kind), units=20
        ),
        Field(lambda: translate("fabric", "Who"), finding_subject, units=34),
        Field(lambda: translate("fabric", "Why"), reasons_in_words),
    )


def _summary(findings: Findings) -> str:
    organisations = translate("organisations", "%n organisation(s)", "", findings.organisations)
    ties = translate("fabric", "%n tie(s)", "", findings.ties)
    parts = [grouped(organisations, findings.organisations), grouped(ties, findings.ties)]
    if findings.is_sampled:
        parts.append(translate("fabric", "brokers are estimated, because the network is large"))
    for kind, count in findings.left_out:
        more = translate("fabric", "%n more not listed", "", count)
        parts.append(f"{finding_name(kind)}: {grouped(more, count)}")
    return " · ".join(parts)


def _nothing(findings: Findings) -> str:
    if not findings.organisations:
        return translate(
            "fabric", "No organisations yet. Add those you work with, and then their ties."
        )
    if not findings.ties:
        return translate(
            "fabric",
            "No ties in this view. Choose another year or more flows, or add a tie: "
            "who gives what to whom.",
        )
    return translate("fabric", "Nothing of this kind stands out.")
