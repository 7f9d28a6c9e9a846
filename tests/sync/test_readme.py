"""What the README of this room says about the code is so."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from desktop import sync
from desktop.sync import engine, rhythm
from desktop.sync.ports import Replica

ROOM = Path(sync.__file__).parent
TEXT = (ROOM / "README.md").read_text("utf-8")
NUMBERS = re.findall(r"^\| [^|]+ \| ([\d.]+) \| `(\w+)\.(\w+)` \|$", TEXT, re.MULTILINE)


def test_every_module_is_in_the_table_and_the_other_way_round() -> None:
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| [^|]+ \|$", TEXT, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named == {file.stem for file in ROOM.glob("*.py")} - {"__init__"}


@pytest.mark.parametrize(("value", "module", "name"), NUMBERS)
def test_the_numbers_are_those_of_the_code(value: str, module: str, name: str) -> None:
    assert getattr(import_module(f"desktop.sync.{module}"), name) == float(value)


def test_there_are_numbers() -> None:
    assert len(NUMBERS) > 10


def test_the_steps_are_those_of_the_engine_in_its_order() -> None:
    told = re.findall(r"^(\d)\. \*\*", TEXT, re.MULTILINE)
    done = re.findall(r'"""Steps? (\d)(?: and (\d))?:', Path(engine.__file__).read_text("utf-8"))
    assert told == [step for pair in done for step in pair if step]


def test_every_method_of_the_replica_is_in_a_step() -> None:
    steps = TEXT[TEXT.index("1. **Hello") : TEXT.index("A server that never lets")]
    methods = {name for name in vars(Replica) if not name.startswith("_")}
    assert methods <= set(re.findall(r"`(\w+)`", steps))


def test_the_rhythm_is_the_one_that_is_told() -> None:
    assert (rhythm.SOON.seconds, rhythm.AFTER_SAVING.seconds // 60) == (3, 2)
    assert (rhythm.EVERY.seconds // 60, rhythm.LONGEST_WAIT.seconds // 60) == (15, 60)
    assert rhythm.FARTHEST.seconds // 3600 == 2
