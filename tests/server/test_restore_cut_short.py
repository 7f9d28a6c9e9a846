"""A restore that was cut short at any step: nobody is served until the ledger was replayed."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import httpx2
import msgspec
import pytest
from sqlalchemy import insert, inspect, text

from desktop.server import held
from desktop.server.admin import erasure as admin_erasure
from desktop.server.admin import main, running
from desktop.server.admin.answer import Failed
from desktop.server.admin.context import Site
from desktop.server.admin.failures import explain
from desktop.server.api.app import make_app
from desktop.server.api.bounds import Bounds
from desktop.server.api.catalogue import MESSAGES
from desktop.server.backup import make_backup, restore
from desktop.server.database import Busy, Collision, Database, connect
from desktop.server.embedded import Cluster
from desktop.server.erasure import Entry, erase
from desktop.server.held import hold, must_hold
from desktop.server.installation import Home
from desktop.server.ledger import Ledger, LedgerDamaged
from desktop.server.migrate import migrate
from desktop.server.models.accounts import cities
from desktop.server.passwords import Passwords
from desktop.server.postgres.books import Library, PostgresBooks
from desktop.server.rights import API_ROLE
from desktop.server.serving import Serving, parts_of, way_in
from desktop.sync.forgetting import ErasureAgree, ErasureAsk, ErasuresWanted
from desktop.sync.logbook import LogAppend, LogPersonsWanted, LogWanted
from desktop.sync.protocol import (
    Hello,
    HistoryWanted,
    Message,
    Pull,
    Push,
    Refresh,
    Register,
    Registered,
    Salvage,
)
from desktop.sync.ruling import RulesSet, RulesWanted
from tests.server.asking import Laptop
from tests.server.conftest import LONG, TENANT, maintain
from tests.server.laptops import NOW, occasion
from tests.server.web import NOON, PASSWORD, open_web, serving, until

KEY = bytes(range(32))
CANARY = "Fatma Kanarievogel"
PERSON = {"display_name": CANARY, "review_on": "2027-09-01"}


class Killed(BaseException):
    """Nothing behind it is carried out, as after a kill."""


@dataclass(frozen=True)
class Scene:
    """A city, its backup of before an erasure, and an empty database to read that into."""

    cluster: Cluster
    home: Home
    backup: Path
    new: str
    victim: UUID
    signed: Registered

    @property
    def owner_url(self) -> str:
        return self.cluster.address(self.new)

    @property
    def api_url(self) -> str:
        return self.cluster.address(self.new, role=API_ROLE)

    def restoring(self, backup: Path) -> list[str]:
        key = self.home.folder / "backup.key"
        return self.words("restore", str(backup), "--key-file", str(key))

    def words(self, *words: str) -> list[str]:
        """Return a command on the new database."""
        return [*words, "--database", self.owner_url, "--data", str(self.home.folder)]


@pytest.fixture
def scene(cluster: Cluster, owner: Database, database: Database, tmp_path: Path) -> Iterator[Scene]:
    home, new = Home(tmp_path), f"new_{uuid4().hex}"
    (tmp_path / "backup.key").write_text(KEY.hex())
    with open_web(owner, database, tmp_path) as web:
        web.add("anna", "North")
        signed = web.sign_in("anna")
        laptop = Laptop(web, signed)
        victim = uuid4()
        laptop.push(laptop.op("person", PERSON, victim))
        make_backup(owner, tmp_path / "backup", KEY, now=NOW)
        with Library(owner, TENANT).writing() as books:
            ledger = Ledger(home.ledger, TENANT)
            erase(books, victim, ledger=ledger, reason="request", occasion=occasion())
    maintain(cluster, f"CREATE DATABASE {new}")
    yield Scene(cluster, home, tmp_path / "backup", new, victim, signed)
    maintain(cluster, f"DROP DATABASE {new} WITH (FORCE)")


def test_nobody_is_served_between_reading_it_in_and_the_ledger(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step commits by itself, so a kill leaves what the steps before it made."""
    assert "tables are missing" in refusal_to_start(scene)
    owner = connect(scene.owner_url, connections=2)
    restore(scene.backup, owner, KEY)
    assert CANARY in everything(owner), "the backup holds her"
    assert "no rights in this database yet" in refusal_to_start(scene)

    migrate(owner)
    assert "erasures replay" in refusal_to_start(scene)
    assert set(answers(scene).values()) == {503}
    monkeypatch.setattr(held, "_missing", _killed_at_the_second_look())
    with pytest.raises(Killed):
        hold(owner, TENANT, scene.home, now=NOW)
    assert "erasures replay" in refusal_to_start(scene)
    assert CANARY in everything(owner), "half of it is nothing of it"

    monkeypatch.undo()
    assert main(scene.words("erasures", "work")) == 0, "also after a failover that nobody told of"
    assert refusal_to_start(scene) == ""
    assert CANARY not in everything(owner)
    served = answers(scene)
    assert (served["/ready"], served["/v1/sync/hello"], served["/v1/sync/pull"]) == (200,) * 3
    owner.close()


def test_books_older_than_the_ledger_are_not_served_wherever_they_are(
    owner: Database, database: Database, tmp_path: Path
) -> None:
    """The disk below the database was put back: it is where it was, and lacks an erasure."""
    home, address = Home(tmp_path), database.engine.url.render_as_string(hide_password=False)
    with owner.writing(TENANT) as connection:
        city = {"short": "mechelen", "name": "Mechelen", "host": ""}
        connection.execute(insert(cities).values(tenant=TENANT, made_at=0, **city))
        assert not must_hold(connection, TENANT, home)
        PostgresBooks(connection, TENANT).doubt()
        assert must_hold(connection, TENANT, home)
    assert hold(owner, TENANT, home, now=NOW).epoch == 2
    running._check(address, home)
    running_api = way_in(Serving(database=address, blobs=home.blobs))
    for is_cleared in (False, True):
        line = Entry(id=uuid4(), at=NOW, reason="request", cleared=is_cleared)
        Ledger(home.ledger, TENANT).append([line])
        with owner.writing(TENANT) as connection:
            assert must_hold(connection, TENANT, home)
        with pytest.raises(Busy, match="restored"):
            running._check(address, home)
        running_api.engine.dispose()  # PostgreSQL was started anew, the API was not
        with pytest.raises(Busy, match="restored"), running_api.reading(TENANT):
            pass
        hold(owner, TENANT, home, now=NOW)
        with running_api.reading(TENANT):
            running._check(address, home)
    running_api.close()


def test_a_ledger_that_is_older_than_the_backup_is_refused(
    scene: Scene, owner: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody forgot to put the latest one there: the backup knows more than it."""
    ledger = scene.home.ledger.read_bytes()
    late = scene.backup.with_name("late")
    make_backup(owner, late, KEY, now=NOW)
    scene.home.ledger.unlink()
    assert main(scene.restoring(late)) == 1
    assert "it lacks 1 that the database knows" in capsys.readouterr().err
    assert "erasures replay" in refusal_to_start(scene)

    scene.home.ledger.write_bytes(ledger[:-9])
    assert main(scene.words("erasures", "replay")) == 1
    assert main(scene.words("erasures", "replay", "--ledger-lost")) == 0
    assert refusal_to_start(scene) == ""
    (line,) = Ledger(scene.home.ledger, TENANT).entries()
    assert (line.id, line.reason) == (scene.victim, "request"), "it is whole again"


def test_the_worker_beside_a_server_outlives_a_ledger_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, again = iter((LedgerDamaged(1), Collision())), Event()

    def look(_site: Site) -> None:
        for error in looks:
            raise error
        again.set()

    monkeypatch.setattr(admin_erasure, "work_all", look)
    with admin_erasure.working("postgresql+psycopg://nobody@/none", Home(tmp_path), every=0.001):
        assert again.wait(10)


@pytest.mark.skipif(not LONG, reason="takes half a minute; WEEFSEL_LONG=1 runs it")
@pytest.mark.parametrize("step", ["reading", "read", "migrated", "holding", "held"])
def test_restore_killed_at_any_step_serves_nobody_who_was_erased(scene: Scene, step: str) -> None:
    words = scene.restoring(scene.backup)
    done = subprocess.run([sys.executable, "-c", _SUICIDE, step, *words], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    if step == "held":
        assert refusal_to_start(scene) == ""
    else:
        assert refusal_to_start(scene) != ""
        if step == "reading":
            assert main(words) == 0, "nothing is there: it is simply begun again"
        else:
            assert main(words) == 2, "half a restore is never taken for an empty database"
            assert main(scene.words("migrate")) == 0
            assert set(answers(scene).values()) == {503}
            assert main(scene.words("erasures", "replay")) == 0
    assert refusal_to_start(scene) == ""
    owner = connect(scene.owner_url, connections=2)
    assert CANARY not in everything(owner)
    owner.close()


_SUICIDE = """
import os, signal, sys
from desktop.server import backup, held
from desktop.server.admin import backups, main

def die(*_given, **_named):
    os.kill(os.getpid(), signal.SIGKILL)

def halfway(sealed, plain, key, whole=backup.unseal):
    class Half:
        def write(self, content):
            plain.write(content[: len(content) // 2])
            plain.flush()
            die()
    whole(sealed, Half(), key)

def after(module, name):
    whole = getattr(module, name)
    def both(*given, **named):
        whole(*given, **named)
        die()
    setattr(module, name, both)

step = sys.argv[1]
if step == "reading":
    backup.unseal = halfway
elif step == "holding":
    after(held, "_replay")
else:
    after(backups, {"read": "restore", "migrated": "migrate", "held": "hold_all"}[step])
main(sys.argv[2:])
"""


def _killed_at_the_second_look() -> Callable[..., Iterator[Entry]]:
    """Die when all is done and nothing is committed."""
    looks = iter([True])

    def look(*_given: object) -> Iterator[Entry]:
        if not next(looks, False):
            raise Killed
        return iter(())

    return look


def refusal_to_start(scene: Scene) -> str:
    """Return what ``run`` says; nothing if it would serve."""
    try:
        running._check(scene.api_url, scene.home)
    except Failed as failed:
        return str(failed)
    except Exception as error:  # noqa: BLE001 - as the command does
        return explain(error)[0]
    return ""


def answers(scene: Scene) -> dict[str, int]:
    """Return path → status of every call, on an API that was started before all this."""
    limits = Bounds()
    given = Serving(database=scene.api_url, blobs=scene.home.blobs, bounds=limits)
    database = way_in(given)
    parts = parts_of(given, database, passwords=Passwords(), now=lambda: NOON)
    head = {"Content-Type": "application/json", "X-Sync-Protocol": "1"}
    refresh = Refresh(refresh=scene.signed.refresh)
    signed = head | {"Authorization": f"Bearer {scene.signed.access}"}
    with serving(make_app(parts), limits, until) as url, httpx2.Client(timeout=30) as client:
        found = {"/ready": client.get(f"{url}/ready").status_code}
        for call in MESSAGES:
            message = refresh if call.name == "token" else _MESSAGES[call.name]
            body = msgspec.json.encode(message)
            answer = client.post(url + call.path, content=body, headers=signed)
            found[call.path] = answer.status_code
            assert CANARY not in answer.text
        blob = client.get(f"{url}/v1/blob/{uuid4()}", headers=signed)
        found["/v1/blob"] = blob.status_code
    database.close()
    return found


_ID = UUID(int=5)
_MESSAGES: dict[str, Message] = {
    "register": Register(login="anna", password=PASSWORD, device="laptop"),
    "hello": Hello(stream=_ID, clock=NOON),
    "push": Push(stream=_ID, epoch=2, ops=[]),
    "pull": Pull(stream=_ID, epoch=2, cursors={3: ""}),
    "salvage": Salvage(stream=_ID, epoch=2, rows=[]),
    "history": HistoryWanted(entity="person", id=_ID),
    "erasure_ask": ErasureAsk(request=_ID, person=_ID, reason="person_asked"),
    "erasure_agree": ErasureAgree(request=_ID),
    "erasure_report": ErasuresWanted(),
    "log_append": LogAppend(branch=_ID, root=bytes(32), after=0, last=bytes(32), entries=[]),
    "log_read": LogWanted(),
    "log_persons": LogPersonsWanted(first=0, last=1),
    "rules_report": RulesWanted(),
    "rules_set": RulesSet(id=_ID, rules=[], reason="The council decided it"),
}


def everything(owner: Database) -> str:
    """Return all that the tables of a database hold, as text."""
    with owner.engine.connect() as connection:
        return "".join(
            str(connection.execute(text(f'SELECT * FROM "{table}"')).all())  # noqa: S608
            for table in inspect(connection).get_table_names()
        )
