"""What the two commands of the README make of a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHELL = "/bin/sh"
PREPARE = ROOT / "packaging" / "prepare.sh"


@pytest.mark.skipif(sys.platform == "win32", reason="run.ps1 makes it there")
def test_the_command_starts_in_a_folder_of_any_name(tmp_path: Path) -> None:
    project = tmp_path / 'de "map" van \'t team é'
    project.mkdir()
    (project / "desktop").symlink_to(ROOT / "desktop")
    (project / "resources").symlink_to(ROOT / "resources")
    venv.create(project / ".venv", symlinks=True)

    subprocess.run([SHELL, "-c", f'. "{PREPARE}"; install_command'], cwd=project, check=True)

    for command in ("weefsel", "weefsel-server"):
        said = subprocess.run(
            [project / ".venv" / "bin" / command, "--version"],
            capture_output=True,
            check=True,
            text=True,
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": sysconfig.get_path("purelib")},
        )
        assert said.stdout.startswith(f"{command} ")


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="no apt here")
def test_without_rights_the_command_for_an_administrator_is_shown(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "apt.txt").write_text("no-such-package-1|no-such-package-2\n")
    without_rights = "as_root() { return 1; }; is_known() { return 1; }"

    said = subprocess.run(
        [SHELL, "-c", f'. "{PREPARE}"; {without_rights}; install_packages'],
        capture_output=True,
        check=True,
        text=True,
        cwd=tmp_path,
    )

    assert "sudo apt-get install --no-install-recommends no-such-package-2" in said.stderr
