"""The program as a process of its own, as somebody starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PASSPHRASE = "vier woorden voor tests"


class Program:
    """Starts ``weefsel`` with a home of its own.

    Args:
        home: Where its settings and data go.
        surroundings: Further environment variables.
    """

    def __init__(self, home: Path, surroundings: Mapping[str, str] | None = None) -> None:
        self.environment = os.environ | {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "WEEFSEL_PASSPHRASE": PASSPHRASE,
            "QT_QPA_PLATFORM": "offscreen",
            **(surroundings or {}),
        }
        self.profile = home / "profile"

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a command and do not wait for it."""
        return subprocess.Popen(
            [sys.executable, "-m", "desktop", "--profile", str(self.profile), *words],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __call__(self, *words: str) -> str:
        """Return what a command that must succeed prints."""
        process = self.start(*words)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        return out

    def json(self, *words: str) -> Any:
        """Return the document of a command that must succeed."""
        return json.loads(self(*words, "--json"))
