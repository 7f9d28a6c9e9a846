"""An older database is copied, then carried along whole, or left as it was."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import text

from desktop.errors import DatabaseTooNew, DiskFailing, ProfileReadOnly
from desktop.storage import migrate as migrate_module
from desktop.storage import records
from desktop.storage.engine import Store, open_store
from desktop.storage.migrate import HEAD, copy_database, migrate
from desktop.storage.tables.triggers import triggers_differ
from tests.conftest import KEY
from tests.storage.examples import a_place, a_visit

NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade():
    with op.batch_alter_table("visit") as visit:
        visit.add_column(sa.Column("weather", sa.Text(), nullable=True))
    op.execute("UPDATE visit SET weather = 'not recorded'")
    with op.batch_alter_table("visit") as visit:
        visit.alter_column("weather", existing_type=sa.Text(), nullable=False)
"""


@pytest.fixture
def next_version(tmp_path: Path) -> str:
    """The scripts of a program one step further than this one."""
    scripts = tmp_path / "scripts"
    (scripts / "versions").mkdir(parents=True)
    ours = Path(__file__).parents[2] / "desktop" / "storage" / "migrations"
    for script in (ours / "env.py", *(ours / "versions").glob("[0-9]*.py")):
        copy = scripts / script.relative_to(ours)
        copy.write_text(script.read_text("utf-8"), "utf-8")
    (scripts / "versions" / "0006_weather.py").write_text(NEXT_STEP, "utf-8")
    return str(scripts)


@pytest.fixture
def filled(store: Store) -> Store:
    """A database with a visit that points to a place."""
    place = a_place()
    with store.writing() as session:
        records.insert(session, place)
        records.insert(session, a_visit(place_id=place.id, goals=frozenset({"1.1"})))
    return store


def test_new_database_gets_no_copy(tmp_path: Path) -> None:
    store = open_store(tmp_path / "new.db", KEY)
    assert migrate(store, tmp_path / "before.db")
    assert not migrate(store, tmp_path / "before.db")
    store.close()
    assert not (tmp_path / "before.db").exists()


def test_old_work_is_carried_along(filled: Store, tmp_path: Path, next_version: str) -> None:
    assert migrate(filled, tmp_path / "before.db", scripts=next_version)
    with filled.reading() as session:
        found = session.execute(
            text("SELECT weather, goal, length(place_id) FROM visit JOIN visit_goal ON id=visit_id")
        ).one()
        assert tuple(found) == ("not recorded", "1.1", 16)
        assert session.scalar(text("PRAGMA foreign_keys")) == 1


def test_copy_from_before_is_encrypted_and_whole(
    filled: Store, tmp_path: Path, next_version: str
) -> None:
    migrate(filled, tmp_path / "before.db", scripts=next_version)
    assert b"SQLite format 3" not in (tmp_path / "before.db").read_bytes()
    before = open_store(tmp_path / "before.db", KEY)
    with before.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        assert session.scalar(text("SELECT count(*) FROM visit")) == 1
    before.close()


def test_database_of_a_newer_program_is_left_alone(filled: Store, tmp_path: Path) -> None:
    with filled.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew):
        migrate(filled, tmp_path / "before.db")
    assert not (tmp_path / "before.db").exists()


def test_failed_migration_changes_nothing(
    filled: Store, tmp_path: Path, next_version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(Operations, "execute", fail)
        with pytest.raises(ZeroDivisionError):
            migrate(filled, tmp_path / "before.db", scripts=next_version)
    with filled.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        columns = session.scalars(text("SELECT name FROM pragma_table_info('visit')")).all()
        assert "weather" not in columns
        assert session.scalar(text("PRAGMA foreign_keys")) == 1
    assert migrate(filled, tmp_path / "before.db", scripts=next_version)


def test_gates_stand_again_around_a_rebuilt_table(
    filled: Store, tmp_path: Path, next_version: str
) -> None:
    """SQLite drops the triggers of a table together with the table."""
    migrate(filled, tmp_path / "before.db", scripts=next_version)
    with filled.reading() as session:
        assert not triggers_differ(session.connection())


def test_triggers_of_another_program_are_replaced(filled: Store, tmp_path: Path) -> None:
    with filled.writing() as session:
        session.execute(text("DROP TRIGGER gate_visit_person_added"))
    assert migrate(filled, tmp_path / "before.db")
    with filled.reading() as session:
        assert not triggers_differ(session.connection())
    assert not migrate(filled, tmp_path / "before.db")


def test_head_is_that_of_the_scripts() -> None:
    versions = Path(migrate_module.__file__).with_name("migrations") / "versions"
    assert max(path.name for path in versions.glob("[0-9]*.py")).startswith(migrate_module.HEAD)


def test_copy_that_fails_leaves_nothing(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ProfileReadOnly):
        copy_database(filled, tmp_path / "bestaat-niet" / "copy.db")
    copy_database(filled, tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()

    def fail(_handle: int) -> None:
        raise OSError(errno.EIO, "the disk says no, when all of it was written")

    monkeypatch.setattr("desktop.storage.disk.os.fsync", fail)
    with pytest.raises(DiskFailing):
        copy_database(filled, tmp_path / "copy.db")
    assert list(tmp_path.glob("**/copy*")) == [tmp_path / "copy.db"]
    assert (tmp_path / "copy.db").read_bytes() == before
