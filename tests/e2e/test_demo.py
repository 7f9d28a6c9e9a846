"""``weefsel demo`` from nothing: the main job without a window."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from tests.e2e.program import Program


@pytest.mark.slow
def test_the_demo_leaves_everything_it_names_and_can_be_repeated(tmp_path: Path) -> None:
    program = Program(tmp_path)

    first = program.json("demo", "--no-window")
    said = program("demo", "--language", "en")

    page, workbook, report = (Path(file) for file in first["files"])
    assert "Battel" in page.read_text("utf-8")
    assert not re.search(r"<(script|img|link|iframe)[^>]+http", page.read_text("utf-8"))
    assert zipfile.is_zipfile(workbook)
    assert report.read_bytes().startswith(b"%PDF")
    assert all(file in said for file in first["files"])
    assert "no display" in said
    assert first["conflict"]["chosen"] == first["conflict"]["put_aside"] == "50 min"
    assert "Both laptops have it now" in said
    program.environment["WEEFSEL_PASSPHRASE"] = first["passphrase"]
    program.profile = Path(first["profile"])
    assert program.json("visit", "list", "--ward", "Battel", "--limit", "999")["total"] >= 2
    assert program.json("check")["sound"] is True
