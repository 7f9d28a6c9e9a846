"""Serving: one or several workers of uvicorn on one socket, patient with laptops, not with all.

Every worker is alike and keeps nothing between two requests, so more of them, and more hosts,
can stand on one PostgreSQL.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import secrets
import shutil
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import psutil

from desktop.server.api.bounds import Bounds

if TYPE_CHECKING:
    from starlette.types import ASGIApp
    from uvicorn import Config

    from desktop.server.api.app import Parts
    from desktop.server.database import Database
    from desktop.server.passwords import Passwords

STOP_SECONDS = 20
"""How long requests that are being answered may take when the server stops."""
IDLE_SECONDS = 75
"""How long a connection is kept open for the next request."""
HANGING_SECONDS = 60
"""After how long without a sign a worker is killed. Of itself uvicorn waits 5: then one that is
busy, or that starts while others are, takes all of its calls with it."""
_NEW_OBJECTS = 50_000
"""After how many new objects the collector looks for cycles."""
_FRESH_SECONDS = 30
"""How long the list of cities is believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """How to serve.

    Args:
        database: URL, with the rights of the API.
        blobs: Folder of the attachments.
        host, port: Where to listen; port 0 takes a free one.
        workers: Processes.
        proxies: Addresses of reverse proxies whose word about callers is believed.
        bounds: Of each worker.
    """

    database: str
    blobs: Path
    host: str = "127.0.0.1"
    port: int = 8080
    workers: int = 1
    proxies: str = "127.0.0.1"
    bounds: Bounds = field(default_factory=Bounds)


def serve(serving: Serving, announce: Callable[[str, int], None]) -> None:
    """Serve until SIGTERM or Ctrl+C; what is being answered then is answered.

    Args:
        serving: How.
        announce: Called with host and port as soon as laptops can connect.
    """
    import uvicorn
    from uvicorn.supervisors import Multiprocess

    with _stoppable(), _listening(serving) as listener, _shared_measures(serving):
        config = _config(serving)
        announce(serving.host, listener.getsockname()[1])
        tell_systemd("READY=1")
        if serving.workers == 1:
            uvicorn.Server(config).run(sockets=[listener])
        else:
            Multiprocess(config, sockets=[listener]).run()


def make_worker(serving: Serving) -> ASGIApp:
    """Return the application of one worker, connected to its database."""
    from desktop.server.api.app import make_app
    from desktop.server.events import start_events
    from desktop.server.passwords import Passwords

    start_events()
    database = way_in(serving)
    passwords = Passwords()
    passwords.warm_up()
    return make_app(parts_of(serving, database, passwords=passwords, now=clock))


def way_in(serving: Serving) -> Database:
    """Return the way in of one worker, who answers laptops: books that were put back are shut."""
    from desktop.server.database import connect
    from desktop.server.held import guard_by
    from desktop.server.installation import Home

    guard = guard_by(Home(serving.blobs.parent).ledger)
    return connect(serving.database, connections=serving.bounds.working + 2, guard=guard)


def parts_of(
    serving: Serving, database: Database, *, passwords: Passwords, now: Callable[[], int]
) -> Parts:
    """Return all that the application needs.

    Args:
        serving: How to serve.
        database: With the rights of the API.
        passwords: Checks them.
        now: Returns ms since 1970.
    """
    from desktop.server.api.app import Parts
    from desktop.server.api.measures import make_measures
    from desktop.server.auth import Auth
    from desktop.server.blobs import Blobs
    from desktop.server.core import CORE
    from desktop.server.desk import Desk
    from desktop.server.factors import key_beside
    from desktop.server.taken_back import Look

    factors = key_beside(serving.blobs)
    auth = Auth(database=database, passwords=passwords, now=now, new_id=uuid4, factors=factors)
    blobs = Blobs(serving.blobs)
    look = Look(database, blobs, now)
    desk = Desk(
        database=database, auth=auth, core=CORE, now=now, nonce=nonce, afterwards=look.after
    )
    return Parts(
        desk=desk,
        blobs=blobs,
        cities=remembered_cities(database),
        standing=partial(check_standing, database),
        measures=make_measures(),
        bounds=serving.bounds,
    )


def check_standing(database: Database) -> None:
    """Check that laptops can sync here: a primary, the revision of this program, sound books.

    Raises:
        Busy: They cannot now.
    """
    from desktop.server.database import Busy
    from desktop.server.installation import NO_TENANT, known_cities
    from desktop.server.migrate import HEAD, revision

    with database.reading(NO_TENANT) as connection:
        if revision(connection) != HEAD:
            raise Busy("database")
    check_books(database, [city.tenant for city in known_cities(database)])


def check_books(database: Database, tenants: Iterable[int]) -> None:
    """Check that the books of at least one of these cities may be served.

    Cities are put back together, so all but always the first one tells; a city that is held
    against the ledger later than others does not stop those.

    Args:
        database: With a guard.

    Raises:
        Busy: Those of none may.
    """
    from desktop.server.database import Busy

    refused: Busy | None = None
    for tenant in tenants:
        try:
            with database.reading(tenant):
                return
        except Busy as busy:
            if busy.reason != "restored":
                raise
            refused = busy
    if refused is not None:
        raise refused


def remembered_cities(database: Database) -> Callable[[], list[Any]]:
    """Return a function that returns the cities, looked up at most every half minute."""
    from desktop.server.installation import known_cities

    seen: list[tuple[float, list[Any]]] = []

    def cities() -> list[Any]:
        if not seen or time.monotonic() - seen[-1][0] > _FRESH_SECONDS or not seen[-1][1]:
            seen[:] = [(time.monotonic(), known_cities(database))]
        return seen[-1][1]

    return cities


def clock() -> int:
    """Return ms since 1970."""
    return time.time_ns() // 1_000_000


def nonce() -> int:
    """Return a random number, 1 to 2**63 - 1."""
    return secrets.randbelow((1 << 63) - 1) + 1


def tell_systemd(state: str) -> None:
    """Tell systemd how far the start has come, where it asked for that (``Type=notify``)."""
    where = os.environ.get("NOTIFY_SOCKET", "")
    if not where or not hasattr(socket, "AF_UNIX"):
        return
    address = "\0" + where[1:] if where.startswith("@") else where
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.sendto(state.encode(), address)


def _config(serving: Serving) -> Config:
    import uvicorn

    from desktop.server.impatient import Impatient

    return uvicorn.Config(
        partial(_worker, serving=serving, bounds=serving.bounds),
        factory=True,
        http=Impatient,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        workers=serving.workers,
        forwarded_allow_ips=serving.proxies,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_worker_healthcheck=HANGING_SECONDS,
        timeout_graceful_shutdown=STOP_SECONDS,
    )


def _worker(*, serving: Serving, bounds: Bounds) -> ASGIApp:
    """Return :func:`make_worker`'s; the bounds are also there for the protocol."""
    del bounds
    app = make_worker(serving)
    _collect_rarely()
    _end_with_parent()
    return app


def _end_with_parent() -> None:
    """Stop when the process that started the workers is gone, however it ended.

    A worker left behind would keep the port, and answer laptops that nothing is behind it.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="parent", daemon=True).start()


def _collect_rarely() -> None:
    """Let the collector of cycles look seldom, and never at what stays.

    A batch is a hundred thousand objects without cycles; looking at them again and again took a
    third of the time of a push.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


class _Stopped(Exception):
    """The server was asked to stop, and has."""


@contextmanager
def _stoppable() -> Iterator[None]:
    """Come back from serving after a signal.

    uvicorn stops gracefully and then raises the signal once more, which would end the program
    before it has stopped what it started.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise _Stopped

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    except _Stopped:
        pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _listening(serving: Serving) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in serving.host else socket.AF_INET
    # Named as TCP, so that asyncio sends answers at once: else each waits 40 ms for an ACK.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((serving.host, serving.port))
        listener.listen(2_048)
        listener.set_inheritable(True)
        yield listener


@contextmanager
def _shared_measures(serving: Serving) -> Iterator[None]:
    """Let several workers lay their figures together in a folder beside the attachments."""
    from desktop.server.api.measures import SHARED_FOLDER

    if serving.workers == 1 or SHARED_FOLDER in os.environ:
        yield
        return
    for left in serving.blobs.parent.glob("measures-*"):
        if not psutil.pid_exists(int(left.name.partition("-")[2])):
            shutil.rmtree(left, ignore_errors=True)  # of a server that was killed
    folder = serving.blobs.with_name(f"measures-{os.getpid()}")
    folder.mkdir(parents=True)
    os.environ[SHARED_FOLDER] = str(folder)
    try:
        yield
    finally:
        del os.environ[SHARED_FOLDER]
        shutil.rmtree(folder, ignore_errors=True)
