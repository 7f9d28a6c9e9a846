"""The calm dialog that mends a damaged profile: each step is told, nothing is thrown away."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from pytestqt.qtbot import QtBot

from desktop.domain.privacy.safekeeping import Repaired, Step
from desktop.errors import DatabaseDamaged, ProfileIncomplete
from desktop.ui.repair import RepairDialog
from desktop.ui.tasks import Report
from desktop.ui.unlock import UnlockDialog
from tests.ui.fakes import DirectRunner


def test_a_repair_tells_each_step_and_opens(qtbot: QtBot) -> None:
    told = Repaired(
        steps=[Step(name="as_it_is", outcome="damaged"), Step(name="copy", outcome="sound")],
        recovered=3,
        aside="damaged-1",
    )
    dialog = RepairDialog(lambda _anew, _report: told, DirectRunner())
    qtbot.addWidget(dialog)
    dialog.open()
    assert "Nothing is thrown away" in dialog.said.text()
    dialog.deed_button.click()
    assert "3 saved change" in dialog.said.text()
    assert "damaged-1" in dialog.said.text()
    assert dialog.said.text().startswith("The profile can be opened again.")
    assert "Look at your last visits" in dialog.said.text()
    assert not dialog.steps.isVisible()
    dialog.tried.button.click()
    assert dialog.steps.isVisible()
    assert "damaged" in dialog.steps.text().splitlines()[0]
    with qtbot.waitSignal(dialog.accepted):
        dialog.deed_button.click()


def test_beginning_anew_is_offered_only_when_nothing_helped(qtbot: QtBot) -> None:
    asked: list[bool] = []

    def mend(anew: bool, _report: Report) -> Repaired:
        asked.append(anew)
        return Repaired(steps=[Step(name="as_it_is", outcome="sound" if anew else "damaged")])

    dialog = RepairDialog(mend, DirectRunner())
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.anew_button.isVisible()
    dialog.deed_button.click()
    assert "Nothing was changed" in dialog.said.text()
    dialog.anew_button.click()
    assert asked == [False, True]


def test_a_backup_of_ones_own_is_offered_when_nothing_else_helped(qtbot: QtBot) -> None:
    files: list[Path] = []

    def mend_from(file: Path, _report: Report) -> Repaired:
        files.append(file)
        return Repaired(steps=[Step(name="copy", outcome="sound", file=file.name)])

    broken = Repaired(steps=[Step(name="as_it_is", outcome="damaged")])
    dialog = RepairDialog(lambda _anew, _report: broken, DirectRunner(), mend_from=mend_from)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.from_button.isVisible()
    dialog.deed_button.click()
    assert dialog.from_button.isVisible()
    dialog.do_it_from(Path("stick/an.backup"))
    assert files == [Path("stick/an.backup")]
    assert "can be opened again" in dialog.said.text()


def test_a_missing_file_of_the_profile_offers_its_repair_too(qtbot: QtBot) -> None:
    def unlock(_passphrase: str) -> None:
        raise ProfileIncomplete("weefsel.db")

    sound = Repaired(steps=[Step(name="copy", outcome="sound")])
    dialog = UnlockDialog(
        unlock, DirectRunner(), "an", mend=lambda _passphrase, _anew, _report: sound
    )
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.field.setText("goed")
    dialog.try_it()
    assert dialog.mend_button.isVisible()
    assert "Choose Repair" in dialog.problem.text()


def test_a_damaged_profile_offers_its_repair(qtbot: QtBot) -> None:
    state = SimpleNamespace(damaged=True)

    def unlock(_passphrase: str) -> str:
        if state.damaged:
            raise DatabaseDamaged
        return "open"

    def mend(_passphrase: str, _anew: bool, _report: Report) -> Repaired:
        state.damaged = False
        return Repaired(steps=[Step(name="copy", outcome="sound")])

    dialog = UnlockDialog(unlock, DirectRunner(), "an", mend=mend)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.mend_button.isVisible()
    dialog.field.setText("goed")
    dialog.try_it()
    assert dialog.focusWidget() is dialog.mend_button
    dialog.mend_button.click()
    repair = dialog.findChild(RepairDialog)
    assert repair is not None
    assert repair.focusWidget() is repair.deed_button
    repair.deed_button.click()
    with qtbot.waitSignal(dialog.accepted):
        repair.deed_button.click()
    assert dialog.opened == "open"
