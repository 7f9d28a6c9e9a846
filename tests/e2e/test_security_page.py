"""What ``packaging/SECURITY.md`` names as proof is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "packaging" / "SECURITY.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`((?:tests|desktop|maps|packaging)/[\w./-]+)(?:::(\w+))?`", PAGE)))
ROWS = re.findall(r"^\| (?!against|---)(.+?) \|$", PAGE, re.M)


def names_in(file: Path) -> set[str]:
    found = ast.walk(ast.parse(file.read_text("utf-8")))
    return {each.name for each in found if isinstance(each, ast.FunctionDef | ast.ClassDef)}


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_proof_that_is_named_exists(file: str, name: str) -> None:
    path = ROOT / file
    assert path.exists()
    if path.suffix == ".py" and path.is_relative_to(ROOT / "tests"):
        names = names_in(path)
        assert name in names if name else any(each.startswith("test_") for each in names)


@pytest.mark.parametrize("row", ROWS)
def test_every_claim_names_its_proof(row: str) -> None:
    _against, _how, proof = row.split(" | ")
    assert re.search(r"`tests/[\w/]+\.py", proof)


def test_it_stays_one_page() -> None:
    assert len(ROWS) > 12
    assert len(PAGE.split()) < 1_200
