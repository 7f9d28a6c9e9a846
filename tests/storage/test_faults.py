"""Every fault of a laptop has its tests, and they are still there."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.storage.faults import FAULTS

TESTS = Path(__file__).parents[1]
OF_A_LAPTOP = {1, *range(3, 10), 27, 43, 44, 45}


def test_every_fault_of_a_laptop_has_tests() -> None:
    assert FAULTS.keys() == OF_A_LAPTOP
    assert all(fault.tests and fault.protection for fault in FAULTS.values())


def test_every_test_that_is_named_exists() -> None:
    missing = [
        named
        for fault in FAULTS.values()
        for named in fault.tests
        if named.partition("::")[2] not in _functions(TESTS / named.partition("::")[0])
    ]
    assert missing == []


def _functions(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
