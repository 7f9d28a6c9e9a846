"""The page of keys: what opens this profile, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.privacy.safekeeping import Way
from desktop.i18n import translate
from desktop.ui.screens.care.page import CareFrame
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.formats import long_day
from desktop.words.keys import store_name, way_name

PASSPHRASE, RECOVERY, KEY_STORE = "passphrase", "recovery", "keyring"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDeeds:
    """What the page asks for; each deed opens a dialog of its own.

    Args:
        ways: Returns the ways to unlock; runs in a worker.
        change: Offers another passphrase.
        print_key: Offers a recovery key to print.
        add_store, drop_store: Let the key store of the computer open the profile too, or not.
        renew: Offers a new key for everything; the window closes for it.
    """

    ways: Callable[[], Sequence[Way]]
    change: Callable[[], object]
    print_key: Callable[[], object]
    add_store: Callable[[], object]
    drop_store: Callable[[], object]
    renew: Callable[[], object]


class KeysPage(CareFrame):
    """Shows each way to unlock with one button beside it."""

    def __init__(self, deeds: KeyDeeds, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("keys", "Keys"),
            translate(
                "keys",
                "What opens this profile on this laptop. The passphrase always does; you can add "
                "other ways and take them away again.",
            ),
            parent=parent,
        )
        self._deeds, self._tasks = deeds, tasks
        self.change = QPushButton(translate("keys", "&Change the passphrase…"))
        self.recovery = QPushButton(translate("keys", "&Make a recovery key…"))
        self.store = QPushButton()
        self.renew = QPushButton(translate("keys", "&New key for everything…"))
        self.said = {name: QLabel() for name in (PASSPHRASE, RECOVERY, KEY_STORE)}
        self._has_store = False
        self.first_field = self.change
        self._arrange()
        self.change.clicked.connect(lambda _on: deeds.change())
        self.recovery.clicked.connect(lambda _on: deeds.print_key())
        self.store.clicked.connect(self._turn_store)
        self.renew.clicked.connect(lambda _on: deeds.renew())
        self._show([])
        self.refresh(Changes.NONE)

    def refresh(self, _changes: Changes) -> None:
        """Read again what opens the profile."""
        self._tasks.start(
            lambda _report: self._deeds.ways(),
            on_done=while_alive(self, self._show),
            on_error=lambda _error: None,
            lane=Lane.FREE,
        )

    def _arrange(self) -> None:
        explained = {
            PASSPHRASE: translate(
                "keys", "Nobody can open the profile without it, we neither. Tell it to nobody."
            ),
            RECOVERY: translate(
                "keys",
                "A key on paper, for when you forget the passphrase. Put it away where only you, "
                "or your team lead, can find it.",
            ),
            KEY_STORE: translate(
                "keys",
                "Whoever is signed in on this laptop as you then opens Weefsel without the "
                "passphrase. After the window was locked, it is asked all the same.",
            ),
        }
        buttons = {PASSPHRASE: self.change, RECOVERY: self.recovery, KEY_STORE: self.store}
        for name, button in buttons.items():
            self.body.addWidget(
                _card(way_name(name).capitalize(), explained[name], self.said[name], button)
            )
        why = translate(
            "keys",
            "When a laptop was lost or somebody left who knew a passphrase: encrypt everything "
            "anew. Your passphrase stays, you get a new recovery key, and older copies made by "
            "Weefsel go once there is a fresh one. Backups that you made yourself keep the old "
            "key: remove them.",
        )
        self.body.addWidget(_card(translate("keys", "New key"), why, None, self.renew))

    def _show(self, ways: Sequence[Way]) -> None:
        found = {way.kind: way for way in ways}
        for name, label in self.said.items():
            label.setText(_state(found.get(name)) if ways else "")
        self._has_store = KEY_STORE in found
        self.store.setText(
            translate("keys", "&Stop using the key store")
            if self._has_store
            else translate("keys", "&Use the key store…")
        )

    def _turn_store(self) -> None:
        (self._deeds.drop_store if self._has_store else self._deeds.add_store)()


def _state(way: Way | None) -> str:
    if way is None:
        return translate("keys", "Not in use.")
    parts = [translate("keys", "In use")]
    if way.backend:
        parts.append(store_name(way.backend))
    if way.made_on:
        parts.append(translate("keys", "made on {day}").format(day=long_day(way.made_on)))
    return ", ".join(parts) + "."


def _card(title: str, explained: str, state: QLabel | None, button: QPushButton) -> QFrame:
    unit = sizes().unit
    card = dress(QFrame(), "card")
    layout = QHBoxLayout(card)
    layout.setContentsMargins(2 * unit, unit * 3 // 2, 2 * unit, unit * 3 // 2)
    layout.setSpacing(2 * unit)
    column = QVBoxLayout()
    column.setSpacing(unit // 2)
    column.addWidget(dress(QLabel(title), "heading"))
    for label in (dress(QLabel(explained), "muted"), state):
        if label is not None:
            label.setWordWrap(True)
            column.addWidget(label)
    layout.addLayout(column, 1)
    layout.addWidget(button)
    button.setAccessibleDescription(explained)
    return card
