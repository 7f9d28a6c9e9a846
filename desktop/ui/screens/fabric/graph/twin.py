"""The drawing as tables: organisations, and the ties of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.network.fabric import Link, Node
from desktop.domain.vocabulary import OrganisationKind
from desktop.i18n import translate
from desktop.ui.lists.plan import grouped
from desktop.ui.screens.fabric.graph.drawn import NOTHING, Drawn
from desktop.ui.screens.fabric.tables import Field, RowsView
from desktop.ui.theme import dress, sizes
from desktop.words.fabric import flow_name, years_text
from desktop.words.formats import number
from desktop.words.labels import label

_KINDS = frozenset(OrganisationKind)


class Standing(NamedTuple):
    """An organisation with the figures of its ties."""

    node: Node
    partners: int
    weight: float


class Told(NamedTuple):
    """A tie with the names of its ends."""

    link: Link
    giver: str
    getter: str


class Twin(QWidget):
    """Both tables. ``chosen`` carries an id or ``None``; ``opened`` and ``tie_opened`` an id."""

    chosen = Signal(object)
    opened = Signal(object)
    tie_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._drawn: Drawn = NOTHING
        self._chosen: UUID | None = None
        self.organisations = RowsView(
            translate("fabric", "Organisations of the drawing"),
            _standing_fields(),
            is_faint=lambda row: not row.partners,
            sort_by=(1, Qt.SortOrder.DescendingOrder),
        )
        self.ties = RowsView(
            translate("fabric", "Ties of the drawing"),
            _tie_fields(),
            sort_by=(0, Qt.SortOrder.AscendingOrder),
        )
        self.heading = dress(QLabel(), "field")
        self.organisations.chosen.connect(self._tell)
        self.organisations.opened.connect(lambda row: self.opened.emit(row.node.id))
        self.ties.opened.connect(self._open_tie)
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit // 2)
        layout.addWidget(self.organisations, 3)
        layout.addWidget(self.heading)
        layout.addWidget(self.ties, 2)

    def show_drawn(self, drawn: Drawn) -> None:
        """Show what is drawn now; what is chosen stays chosen."""
        self._drawn = drawn
        self.organisations.show_rows(
            [
                Standing(node, len(near), sum(near.values()))
                for node, near in zip(drawn.nodes, drawn.near, strict=True)
            ]
        )
        self.choose(self._chosen)

    def choose(self, identity: UUID | None) -> None:
        """Choose an organisation, or none, without telling anybody."""
        self._chosen = identity
        self.organisations.choose(lambda row: row.node.id == identity)
        self._list_ties()

    def _tell(self, row: Standing | None) -> None:
        self._chosen = row.node.id if row else None
        self._list_ties()
        self.chosen.emit(self._chosen)

    def _list_ties(self) -> None:
        at = self._drawn.number.get(self._chosen) if self._chosen else None
        links = self._drawn.links if at is None else self._drawn.links_of(at)
        nodes, where = self._drawn.nodes, self._drawn.number
        self.ties.show_rows(
            [
                Told(link, nodes[where[link.from_id]].name, nodes[where[link.to_id]].name)
                for link in links
            ]
        )
        count = grouped(translate("fabric", "%n tie(s)", "", len(links)), len(links))
        whose = translate("fabric", "{ties} of {name}")
        self.heading.setText(count if at is None else whose.format(ties=count, name=nodes[at].name))

    def _open_tie(self, row: Told) -> None:
        if row.link.flow is not None:
            self.tie_opened.emit(row.link.id)


def kind_text(node: Node) -> str:
    """Return what kind of organisation it is, or that it is a key figure."""
    if node.is_person:
        return translate("fabric", "Key figure")
    return label(OrganisationKind(node.kind)) if node.kind in _KINDS else node.kind


def _standing_fields() -> Sequence[Field[Standing]]:
    return (
        Field(lambda: translate("fabric", "Organisation"), lambda row: row.node.name),
        Field(
            lambda: translate("fabric", "Partners"),
            lambda row: number(row.partners),
            lambda row: row.partners,
            units=9,
            is_number=True,
        ),
        Field(
            lambda: translate("fabric", "Strength"),
            lambda row: number(row.weight),
            lambda row: row.weight,
            units=9,
            is_number=True,
        ),
    )


def _tie_fields() -> Sequence[Field[Told]]:
    return (
        Field(lambda: translate("fabric", "From"), lambda row: row.giver),
        Field(
            lambda: translate("fabric", "To"),
            lambda row: f"{'⇄' if row.link.mutual else '→'} {row.getter}",
        ),
        Field(lambda: translate("fabric", "What flows"), lambda row: flow_name(row.link), units=18),
        Field(lambda: translate("fabric", "When"), lambda row: years_text(row.link), units=12),
    )
