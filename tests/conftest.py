"""Fixtures shared by all tests. Nothing here is autouse except what protects the machine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.storage.engine import Store, open_store
from desktop.storage.migrate import migrate

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
KEY = bytes(range(32))


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted database as the program makes it, migrated once for all tests."""
    path = tmp_path_factory.mktemp("empty") / "weefsel.db"
    store = open_store(path, KEY)
    migrate(store, path.with_suffix(".before"))
    store.close()
    return path


@pytest.fixture
def store(tmp_path: Path, empty_database: Path) -> Iterator[Store]:
    """An empty encrypted database of this test alone."""
    path = tmp_path / "weefsel.db"
    shutil.copyfile(empty_database, path)
    store = open_store(path, KEY)
    yield store
    store.close()
