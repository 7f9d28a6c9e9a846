"""What is told of backups: first what counts for whoever asked."""

from __future__ import annotations

from desktop.domain.privacy.safekeeping import Holding, Repaired, Step
from desktop.words.copies import (
    came_back_notice,
    fit_told,
    gone_back_told,
    repair_told,
    steps_told,
    what_is_in_it,
)
from tests.conftest import NOW

HELD = Holding(counts={"visit": 3}, newest=NOW, waiting=0)


def test_work_that_was_not_sent_is_told_before_what_is_in_a_backup() -> None:
    here = Holding(counts={"visit": 4}, newest=NOW, waiting=2)
    lines = list(what_is_in_it(HELD, here))
    assert lines[0].startswith("2 change(s) here were not sent")
    assert lines[-1].endswith("(here now: 4)")
    assert len(list(what_is_in_it(HELD))) == 2


def test_going_back_speaks_of_no_damage() -> None:
    step = Step(name="copy", outcome="sound", file="mine.backup")
    kept = Repaired(steps=[step], recovered=2, aside="damaged-1", kept_as_copy=True)
    assert not [line for line in gone_back_told(kept) if "damage" in line]
    full = Repaired(steps=[step], aside="damaged-1")
    assert "damaged-1" in list(gone_back_told(full))[-1]


def test_a_repair_says_what_the_profile_was_made_from() -> None:
    copy = Step(name="copy", outcome="sound", file="before-update.db")
    for steps, said in (
        ([Step(name="anew", outcome="sound")], "began empty"),
        ([copy], "before-update.db"),
    ):
        assert said in list(repair_told(Repaired(steps=steps)))[1]
    (line,) = steps_told(Repaired(steps=[copy]))
    assert line == "The copy before-update.db, with the journal: sound"
    assert "4 March 2026" in list(repair_told(Repaired(steps=[copy], copy_made_at=NOW)))[1]


def test_nothing_is_missing_where_nothing_was_repaired() -> None:
    sound = Repaired(steps=[Step(name="as_it_is", outcome="sound")])
    assert list(repair_told(sound)) == ["The profile can be opened again."]


def test_a_backup_of_another_profile_is_told() -> None:
    assert fit_told("a.backup", fits=True) == ""
    assert "does not fit this profile" in fit_told("a.backup", fits=False)


def test_what_the_journal_gave_back_is_told_above_the_screens() -> None:
    assert came_back_notice(0) == ""
    assert came_back_notice(2).startswith("2 saved change(s) came back")
