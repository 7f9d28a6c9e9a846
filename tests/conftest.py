"""Fixtures shared by all tests. Autouse is only what protects one test from another."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine
from uuid_utils.compat import uuid7

from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import use_language
from desktop.services.desk import Desk
from desktop.storage.engine import Store, open_store
from desktop.storage.migrate import migrate
from desktop.storage.models import AreaEditionRow, AreaRow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

settings.register_profile(
    "promises", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("promises")
# How fast a promise is kept is measured in tests/bench: a busy machine breaks none.

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
KEY = bytes(range(32))
EDITION = UUID(int=2025)
STATEMENTS = 2000
"""How many compiled statements are kept: more than there are."""
WARDS = {
    "12025W01": "Arsenaal",
    "12025W02": "Battel",
    "12025W03": "Centrum",
    "12025W04": "Nekkerspoel",
}
"""Some real wards under codes of the tests."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """Leave no test the language that another one chose."""
    yield
    use_language("en", Path("nowhere"))


@pytest.fixture(autouse=True, scope="session")
def _statements_compiled_once() -> Iterator[None]:
    """Let all stores of a run share what SQLAlchemy compiled, as the program does with its one.

    A store of its own for each test had every statement compiled again: a sixth of the time.
    """
    made: list[Engine] = []

    def create_sharing(*args: Any, **options: Any) -> Engine:
        engine = create_engine(*args, query_cache_size=STATEMENTS, **options)
        if not made:
            made.append(engine)
        engine.dialect, engine._compiled_cache = made[0].dialect, made[0]._compiled_cache
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.storage.engine.create_engine", create_sharing)
        yield


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


@pytest.fixture
def desk(store: Store) -> Desk:
    """A colleague at work on an empty profile that knows the wards, at :data:`NOW`."""
    with store.writing() as session:
        session.add(_edition())
        session.flush()
        session.add_all(_ward(code, name) for code, name in WARDS.items())
    return Desk(store=store, now=lambda: NOW, new_id=uuid7, new_person_id=uuid4, author="lies")


def _edition() -> AreaEditionRow:
    return AreaEditionRow(
        id=EDITION,
        name="2025",
        source="a test",
        licence="",
        valid_from=None,
        loaded_at=NOW,
        schematic=True,
        current=True,
    )


def _ward(code: str, name: str) -> AreaRow:
    return AreaRow(
        edition_id=EDITION, code=code, level=AreaLevel.WARD, name=name, parent=None, geometry=None
    )
