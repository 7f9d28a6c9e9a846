"""The computer may be set to English, a decimal point and another time zone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.program import Program

SURROUNDINGS = {
    "as in America": {"TZ": "America/Los_Angeles", "LC_ALL": "en_US.UTF-8", "LANG": "en_US.UTF-8"},
    "as on a bare server": {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONUTF8": "0"},
}


@pytest.mark.slow
@pytest.mark.parametrize("place", SURROUNDINGS)
def test_a_visit_is_the_same_everywhere(tmp_path: Path, place: str) -> None:
    program = Program(tmp_path, SURROUNDINGS[place])
    program("init")

    logged = program.json(
        *("visit", "log", "--ward", "Battel", "--kind", "street_round"),
        *("--start", "2026-03-04 00:15", "--lat", "51,04", "--lon", "4.43"),
        *("--note", "Rond het café"),
    )
    program("visit", "export", "--level", "detail", "--out", str(tmp_path / "all.csv"))

    assert logged["start"] == "2026-03-03T23:15:00Z"
    assert (logged["lat"], logged["lon"], logged["note"]) == (51.04, 4.43, "Rond het café")
    written = (tmp_path / "all.csv").read_text("utf-8-sig")
    assert "04/03/2026" in written
    assert program.json("visit", "list", "--from", "4/3/2026", "--to", "4/3/2026")["total"] == 1
