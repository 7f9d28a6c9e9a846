"""What stands in the locks is what is installed, asked about, and told to a city."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.markers import Marker

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / ".venv" / "audit" / "bin"
LOCKS = sorted((ROOT / "packaging").rglob("requirements*.lock"))
_ENTRY = re.compile(
    r"^([a-z0-9._-]+)(?:\[[^]]*])?==(\S+)(?: ; ([^\\]+?))? ?\\\n((?:    --hash=.*\n)+)", re.M
)


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("weefsel_audit", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def entries(lock: str) -> list[tuple[str, ...]]:
    return [each.groups() for each in _ENTRY.finditer(lock)]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.relative_to(ROOT / "packaging")))
def test_a_lock_holds_nothing_but_exact_versions_with_their_hashes(lock: Path) -> None:
    text = re.sub(r"^#.*\n", "", lock.read_text("utf-8"), flags=re.M)

    assert entries(text)
    assert _ENTRY.sub("", text) == ""


def test_what_the_tests_run_on_is_what_is_locked() -> None:
    lock = (ROOT / "packaging" / "requirements-dev.lock").read_text("utf-8")
    wanted = {
        name: version
        for name, version, marker, _ in entries(lock)
        if not marker or Marker(marker).evaluate()
    }
    assert {name: metadata.version(name) for name in wanted} == wanted


def wheel(folder: Path, content: str) -> Path:
    """A library of one file, as small as it can be."""
    path = folder / "drieregels-1.0-py3-none-any.whl"
    info = "drieregels-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("drieregels.py", content)
        file.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: drieregels\nVersion: 1.0\n")
        file.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        file.writestr(f"{info}/RECORD", "")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="prepare.ps1 does it there")
@pytest.mark.parametrize("changed", [False, True])
def test_a_library_that_was_changed_on_its_way_is_not_installed(
    tmp_path: Path, changed: bool
) -> None:
    found = wheel(tmp_path, "one")
    lock = tmp_path / "requirements.lock"
    digest = hashlib.sha256(found.read_bytes()).hexdigest()
    lock.write_text(f"drieregels==1.0 \\\n    --hash=sha256:{digest}\n")
    if changed:
        wheel(tmp_path, "two")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)

    said = subprocess.run(
        ["/bin/sh", "-c", f'. "{ROOT}/packaging/prepare.sh"; install_libraries requirements.lock'],
        cwd=tmp_path,
        env=os.environ
        | {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(tmp_path),
            "PIP_TARGET": str(tmp_path / "in"),
        },
        capture_output=True,
        check=False,
        text=True,
    )

    assert (said.returncode != 0) is changed, said.stderr
    assert (tmp_path / "in" / "drieregels.py").exists() is not changed
    assert ("DO NOT MATCH THE HASHES" in said.stderr) is changed


def library(name: str, *weak: str) -> dict[str, Any]:
    return {
        "name": name,
        "version": "1.0",
        "vulns": [{"id": each, "fix_versions": ["1.1"]} for each in weak],
    }


SKIPPED = {"name": "verre", "skip_reason": "Dependency not found on PyPI"}


@pytest.mark.parametrize(
    ("report", "ends"),
    [
        ([library("a"), library("b")], "CLEAN"),
        ([library("a"), library("b", "CVE-2026-1")], "WEAK"),
        ([library("a", "CVE-2026-1"), SKIPPED], "WEAK"),
        ([library("a"), SKIPPED], "NOT_ASKED"),
        ([SKIPPED, SKIPPED], "NOT_ASKED"),
        ([], "NOT_ASKED"),
    ],
)
def test_silence_never_passes_for_a_clean_bill_of_health(
    audit: ModuleType, report: list[dict[str, Any]], ends: str
) -> None:
    answer = audit.understood({"dependencies": report})

    assert audit.verdict({"weefsel": answer}) == getattr(audit, ends)


def test_libraries_of_windows_are_asked_about_anywhere(audit: ModuleType) -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    every = audit.for_every_platform(lock)

    assert "sys_platform" in lock
    assert "sys_platform" not in every
    assert [each[:2] for each in entries(every)] == [each[:2] for each in entries(lock)]


@pytest.mark.skipif(not TOOLS.exists(), reason="sh packaging/audit.sh makes the tools")
def test_the_same_locks_give_the_same_bill_of_materials(audit: ModuleType, tmp_path: Path) -> None:
    lock = audit.LOCKS["weefsel-server"]
    for name in ("one", "two"):
        audit.write_bill(TOOLS, lock, tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    bill = json.loads((tmp_path / "one").read_text("utf-8"))
    told = {(each["name"], each["version"]) for each in bill["components"]}
    assert told == {each[:2] for each in entries(lock.read_text("utf-8"))}
