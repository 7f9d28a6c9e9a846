"""Which profile a command is about; read before anything heavy is, as the window is opened."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop import paths


def folder_of(options: Namespace | None) -> Path:
    """Return the profile folder that the options name, or the one of the platform."""
    named: str | None = getattr(options, "profile", None)
    return Path(named).expanduser() if named else paths.profile_folder()
