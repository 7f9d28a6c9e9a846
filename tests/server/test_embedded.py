"""A PostgreSQL of our own starts from one folder, whatever happened to it before."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import unquote

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from sqlalchemy import make_url, text

from desktop.server.database import connect
from desktop.server.embedded import LONGEST_SOCKET, Cluster, PostgresMissing, programs, programs_for
from desktop.server.installation import embedded, is_served
from tests.server.conftest import BINARIES, FAST, LONG, copy_folder

_STARTER = """
import sys
from pathlib import Path
from desktop.server.embedded import Cluster
print(Cluster(Path(sys.argv[1]), Path(sys.argv[2]), {"fsync": "off"}).start())
"""


@pytest.fixture
def folder(first_cluster: Path) -> Iterator[Path]:
    """A folder with a PostgreSQL that does not run."""
    folder = first_cluster.with_name("own")
    copy_folder(first_cluster, folder)
    yield folder
    Cluster(folder, BINARIES).stop("immediate")
    shutil.rmtree(folder)


def answers(cluster: Cluster) -> bool:
    database = connect(cluster.address(), connections=1)
    with database.engine.connect() as connection:
        found = bool(connection.execute(text("SELECT 1")).scalar_one())
    database.close()
    return found


def test_second_start_takes_over_what_runs(folder: Path) -> None:
    assert Cluster(folder, BINARIES, settings=FAST).start()
    assert not Cluster(folder, BINARIES, settings=FAST).start()
    assert answers(Cluster(folder, BINARIES))


def test_server_outlives_a_killed_program(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STARTER, str(folder), str(BINARIES)],
        check=True,
        capture_output=True,
        text=True,
    )

    assert done.stdout.strip() == "True"
    assert not Cluster(folder, BINARIES).start()


@pytest.mark.skipif(programs() != BINARIES, reason="an embedded server brings its PostgreSQL")
def test_who_serves_stops_what_a_killed_server_left_and_a_command_does_not(
    first_cluster: Path,
) -> None:
    home = first_cluster.with_name("home")
    home.mkdir()
    copy_folder(first_cluster, home / "postgres")
    cluster = Cluster(home / "postgres", settings={"fsync": "off"})
    try:
        cluster.start()
        with embedded(home):
            assert not is_served(home)
        assert cluster.running(), "somebody else started it"
        with embedded(home, serves=True):
            assert is_served(home)
            with embedded(home, serves=True):
                pass
            assert cluster.running(), "the first one still serves"
        assert not cluster.running()
        with ExitStack() as command, ExitStack() as server:
            command.enter_context(embedded(home))
            server.enter_context(embedded(home, serves=True))
            command.close()
            assert cluster.running(), "a command does not stop it under who serves"
        assert not cluster.running()
    finally:
        cluster.stop("immediate")
        shutil.rmtree(home)


def test_killed_server_recovers(folder: Path) -> None:
    cluster = Cluster(folder, BINARIES, settings=FAST)
    cluster.start()
    database = connect(cluster.address(), connections=1)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE kept (a int)"))
    database.close()
    first = int((cluster.data / "postmaster.pid").read_text("utf-8").split()[0])
    os.kill(first, signal.SIGKILL)

    assert cluster.start()
    database = connect(cluster.address(), connections=1)
    with database.engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM kept")).scalar_one() == 0
    database.close()


def test_nobody_else_reaches_the_folder_or_a_port(folder: Path) -> None:
    cluster = Cluster(folder, BINARIES, settings=FAST)
    cluster.start()
    listening = psycopg.connect(make_conninfo("", **cluster.target(), dbname="postgres"))
    with listening as connection:
        shown = connection.execute("SHOW listen_addresses").fetchone()
    listening.close()

    assert folder.stat().st_mode & 0o077 == 0
    assert shown == ("",)
    assert "@/" in cluster.address()


def test_folder_with_a_long_name_uses_loopback_with_a_password(first_cluster: Path) -> None:
    """Windows does so always."""
    folder = first_cluster.with_name("long" + "g" * LONGEST_SOCKET)
    with Cluster(folder, BINARIES, settings=FAST) as cluster:
        address = make_url(cluster.address())
        assert address.host == "127.0.0.1"
        assert answers(cluster)
        wrong = address.set(password="guess").render_as_string(hide_password=False)
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(unquote(wrong.replace("+psycopg", "")))
        assert (folder / "secret").stat().st_mode & 0o077 == 0
        assert str(address.password) not in (folder / "log").read_text("utf-8")
    assert not cluster.running()
    shutil.rmtree(folder)


def test_folder_that_a_kill_left_half_made_is_begun_again(first_cluster: Path) -> None:
    folder = first_cluster.with_name("half")
    (folder / "making").mkdir(parents=True)
    (folder / "making" / "PG_VERSION").write_text("18", "utf-8")
    with Cluster(folder, BINARIES, settings=FAST) as cluster:
        assert answers(cluster)
    shutil.rmtree(folder)


def test_statements_and_rows_stay_out_of_its_log(folder: Path) -> None:
    quiet = {name: value for name, value in FAST.items() if name != "log_statement"}
    cluster = Cluster(folder, BINARIES, settings=quiet)
    cluster.start()
    with psycopg.connect(make_conninfo("", **cluster.target(), dbname="postgres")) as connection:
        connection.execute("CREATE TEMP TABLE person (name text UNIQUE)")
        for _ in range(2):
            try:
                connection.execute("INSERT INTO person VALUES (%s)", ("Canary Jansens",))
            except psycopg.errors.UniqueViolation:
                connection.rollback()

    assert "Canary" not in (folder / "log").read_text("utf-8")


def test_a_folder_from_here_is_not_one_of_the_programs_of_postgresql(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert Cluster(Path("server")).data == tmp_path / "server" / "data"


def test_version_that_is_not_installed_is_told() -> None:
    with pytest.raises(PostgresMissing):
        programs(99)


@pytest.mark.parametrize(("server", "version"), [(15, 16), (16, 16), (17, 18), (18, 18)])
def test_programs_fit_the_server_that_they_read_back_into(server: int, version: int) -> None:
    assert programs_for(server) == programs(version)


@pytest.mark.skipif(not LONG, reason="takes seconds; WEEFSEL_LONG=1 runs it")
@pytest.mark.parametrize("version", [16, 18])
def test_both_versions_of_the_package_start(first_cluster: Path, version: int) -> None:
    folder = first_cluster.with_name(f"version{version}")
    with Cluster(folder, binaries=programs(version), settings=FAST) as cluster:
        assert answers(cluster)
    shutil.rmtree(folder)
