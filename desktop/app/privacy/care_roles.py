"""The page on one's role: what it shows, why, and why nothing goes to police or others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.app.entry.ports import Work
from desktop.domain.roles.role import MAY, Deed, Role
from desktop.domain.roles.role_table import table_of
from desktop.domain.roles.sight import Sight
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.ui.screens.care.page import LINE_UNITS, CareFrame
from desktop.ui.theme import dress, sizes
from desktop.words.lease import lease_told
from desktop.words.names import record_name
from desktop.words.roles import deed_name, figures_told, role_about, role_name, sharing_told


def roles_page(work: Work) -> QWidget:
    """Return the page for an open profile."""
    desk = work.desk
    frame = CareFrame(
        translate("care", "Your role"),
        translate("care", "What you see here, and why. The server gives roles, team by team."),
    )
    parts = [*_parts(desk.role, _lease(desk))]
    if len(desk.teams) > 1:  # else it is said already
        teams = [f"{team}: {role_name(role)}" for team, role in desk.teams]
        parts.insert(1, (translate("care", "In your teams"), teams))
    if desk.lease is not None and desk.lease.is_over:  # it is why one's role looks so narrow
        parts = sorted(parts, key=lambda part: part[0] != _alone())
    for title, lines in parts:
        head = dress(QLabel(title), "heading")
        head.setAccessibleName(title)
        frame.body.addWidget(head)
        frame.body.addLayout(_columns(lines))
    return frame


_TEXT = 100
"""A text takes all there is, up to the longest line; what is left over stays beside it."""


def asked_page(_work: Work) -> QWidget:
    """Return the page for who is asked for data, whatever their role."""
    frame = CareFrame(
        translate("care", "If police or others ask"),
        translate("care", "What you give somebody who asks for contacts or visits: nothing."),
    )
    for text in (sharing_told(), figures_told()):
        label = QLabel(text)
        label.setWordWrap(True)
        frame.body.addWidget(label)
    return frame


def _columns(lines: Sequence[str]) -> QGridLayout:
    """Return one line as it is, and several as a list in two columns, read downwards."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(sizes().unit * 2)
    grid.setVerticalSpacing(sizes().unit // 2)
    half = -(-len(lines) // 2)
    for place, line in enumerate(lines):
        label = QLabel(f"• {line}" if len(lines) > 1 else line)
        label.setWordWrap(True)
        label.setMaximumWidth(LINE_UNITS * sizes().unit)
        grid.addWidget(label, place % half, place // half, Qt.AlignmentFlag.AlignTop)
    for column, share in enumerate((1, 1) if len(lines) > 1 else (_TEXT, 1)):
        grid.setColumnStretch(column, share)
    return grid


def _parts(role: Role | None, lease: str) -> Sequence[tuple[str, Sequence[str]]]:
    allowed = sorted(MAY[role] if role is not None else Deed, key=list(Deed).index)
    others = [deed for deed in Deed if deed not in allowed]
    return [
        (
            role_name(role) if role is not None else translate("care", "On your own"),
            [role_about(role)],
        ),
        (translate("care", "You may"), _listed(allowed)),
        *([(translate("care", "Others do"), _listed(others))] if others else []),
        *(_lying_here(role) if role is not None else ()),
        *([(_alone(), [lease])] if lease else []),
        (translate("care", "Police and other services"), [sharing_told()]),
    ]


def _lease(desk: Desk) -> str:
    """Return how long contacts show without the server; empty = they never do, in this role."""
    over = desk.lease is not None and desk.lease.is_over
    return lease_told(desk.lease) if over or desk.may(Deed.SEE_PERSONS) else ""


def _lying_here(role: Role) -> Sequence[tuple[str, Sequence[str]]]:
    """Return which kinds of records come to the laptop of a role, from the table of roles."""
    titles = {
        Sight.ALL: translate("care", "On this laptop, of everybody"),
        Sight.OWN: translate("care", "On this laptop, only what is yours"),
        Sight.NOTHING: translate("care", "Not on this laptop"),
    }
    table = table_of(role)
    named = {
        sight: [record_name(line.kind) for line in table if line.sight is sight] for sight in titles
    }
    return [(titles[sight], [", ".join(found)]) for sight, found in named.items() if found]


def _alone() -> str:
    return translate("care", "Without the server")


def _listed(deeds: Sequence[Deed]) -> Sequence[str]:
    return [deed_name(deed) for deed in deeds]
