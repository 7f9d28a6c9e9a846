"""Most commands of the server answer nobody on the web, and do not wait for what that takes."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("fastapi", "uvicorn", "alembic", "prometheus_client")


def test_commands_begin_without_the_libraries_of_the_web() -> None:
    asked = "import sys, desktop.server.admin.context; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "sqlalchemy" in found
    assert not set(HEAVY) & set(found)
