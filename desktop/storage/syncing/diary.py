"""What the last syncs did, as numbers and kinds: for a helpdesk, in plain text, without people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.storage.engine import Store

FILE = "logs/syncs.jsonl"
KEPT = 100
_LARGEST = 64 * 1024


def write(store: Store, facts: Mapping[str, Any]) -> None:
    """Add one sync. A disk that is full or read-only loses only this line, never the sync."""
    file = _file(store)
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LARGEST:
            _shorten(file)
        with file.open("a", encoding="utf-8", newline="\n") as out:
            out.write(json.dumps(facts, sort_keys=True) + "\n")


def read(store: Store, *, most: int = 20) -> Sequence[Mapping[str, Any]]:
    """Return the last syncs, the oldest first; lines that a crash cut are left out."""
    found: list[Mapping[str, Any]] = []
    with suppress(OSError):
        for line in _file(store).read_text("utf-8", errors="replace").splitlines()[-most:]:
            with suppress(ValueError, RecursionError):
                entry = json.loads(line)
                if isinstance(entry, dict):
                    found.append(entry)
    return found


def _shorten(file: Path) -> None:
    draft = file.with_suffix(".tmp")
    lines = file.read_text("utf-8", errors="replace").splitlines()[-KEPT:]
    draft.write_text("\n".join(lines) + "\n", "utf-8")
    draft.replace(file)


def _file(store: Store) -> Path:
    return store.path.parent / FILE
