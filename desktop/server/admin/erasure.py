"""``erasure request``, ``approve``, ``list``, ``status``; ``erasures replay`` and ``tidy``."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event, Thread
from time import sleep
from uuid import UUID, uuid4

from sqlalchemy.exc import SQLAlchemyError

from desktop.server import taken_back
from desktop.server.admin.answer import Answer, WrongUse, counted
from desktop.server.admin.context import (
    Site,
    add_secret,
    listing,
    moment,
    opened,
    read_id,
    read_secret,
    share_options,
)
from desktop.server.blobs import Blobs
from desktop.server.database import Busy, Collision
from desktop.server.erasing import (
    agreed_requests,
    approve,
    carry_out,
    open_requests,
    progress,
    prove_person,
    request,
)
from desktop.server.events import log
from desktop.server.held import Held, LedgerBehind, hold, must_hold, occasion_of
from desktop.server.installation import Home, known_cities, owner_of
from desktop.server.ledger import Ledger, LedgerDamaged
from desktop.server.passwords import Passwords
from desktop.server.people import Mistaken, Office
from desktop.server.residue import TABLES, tidy
from desktop.server.serving import clock

PAUSE = 30.0
"""Seconds between two looks at what laptops agreed."""
STOPPING = 10.0
_PASSING = (Busy, Collision, LedgerBehind, LedgerDamaged, OSError, SQLAlchemyError)
"""What must not end the worker beside a server: somebody, or time, puts it right."""


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options."""
    verbs = "replay|tidy|work" if word == "erasures" else "request|approve|list|status"
    steps = parser.add_subparsers(required=True, metavar=verbs)
    if word == "erasures":
        worker = steps.add_parser("work", help="carry out what laptops asked and agreed")
        worker.add_argument(
            "--every", type=int, default=0, metavar="SECONDS", help="and again, until stopped"
        )
        share_options(worker, city=False)
        worker.set_defaults(work=_work)
        again = steps.add_parser("replay", help="of all cities; nobody is served before")
        again.add_argument(
            "--ledger-lost",
            action="store_true",
            help="there is no copy of it any more: go on with what the database knows",
        )
        share_options(again, city=False)
        again.set_defaults(work=_replay)
        away = steps.add_parser("tidy", help="write the tables anew, without what was erased")
        share_options(away, city=False)
        away.set_defaults(work=_tidy)
        return
    ask = steps.add_parser("request", help="ask to erase a record and all that is about it")
    ask.add_argument("record", help="its id")
    ask.add_argument("--reason", required=True, help="a code, for instance person_asked")
    agree = steps.add_parser("approve", help="agree with a request of somebody else")
    agree.add_argument("request", help="its id")
    for step, work in ((ask, _request), (agree, _approve)):
        step.add_argument("--by", required=True, metavar="LOGIN", help="who decides")
        add_secret(step)
        share_options(step)
        step.set_defaults(work=work)
    for verb, work in (("list", _list), ("status", _status)):
        step = steps.add_parser(verb)
        share_options(step)
        step.set_defaults(work=work)


def _request(options: argparse.Namespace) -> Answer:
    record, password, id_ = _id(options.record), _password(options), uuid4()
    with opened(options) as site, site.office(options) as office:
        by = prove_person(office, options.by, password, Passwords())
        closure = request(office, id_, record=record, reason=options.reason, by=by)
    document = {
        "request": str(id_),
        "erased": len(closure.erased),
        "visits": len(closure.visits),
        "tasks": len(closure.tasks),
    }
    visits = counted(len(closure.visits), "visit", "visits")
    tasks = counted(len(closure.tasks), "task or question", "tasks or questions")
    return Answer(
        document,
        [
            f"request {id_}: {_records(len(closure.erased))} would go, "
            f"{visits} would lose the person and the note, "
            f"{tasks} about such a visit the words",
            "somebody else has to agree: weefsel-server erasure approve",
        ],
    )


def _approve(options: argparse.Namespace) -> Answer:
    id_, password = _id(options.request), _password(options)
    with opened(options) as site, site.office(options) as office:
        by = prove_person(office, options.by, password, Passwords())
        ledger = Ledger(site.home.ledger, office.tenant)
        blobs, occasion = Blobs(site.home.blobs), occasion_of(office)
        gone = approve(office, id_, by=by, ledger=ledger, blobs=blobs, occasion=occasion)
    return Answer({"erased": gone}, [f"{_records(gone)} erased; laptops follow at their next sync"])


def _list(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        found = open_requests(office)
    items = [
        {
            "request": str(row.id),
            "entity": row.entity,
            "reason": row.reason,
            "at": moment(row.requested_at),
        }
        for row in found
    ]
    return listing(items, "at", "request", "entity", "reason")


def _status(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        found = progress(office)
    behind = [{"name": each.name, "seen": moment(each.seen_at)} for each in found.behind]
    every = len(found.done) + len(found.behind)
    laptops = counted(every, "laptop", "laptops")
    lines = [f"{_records(found.total)} erased on {len(found.done)} of {laptops}"]
    lines += [f"{each['name']} was last seen {each['seen']}" for each in behind]
    document = {"erased": found.total, "done": len(found.done), "behind": behind}
    return Answer(document, lines)


def _replay(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        reached = sum(each.erased for each in hold_all(site, lost=options.ledger_lost).values())
    return Answer({"erased": reached}, [f"{_records(reached)} erased again"])


def _work(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        done, refused = work_all(site)
        while options.every:
            sleep(options.every)
            work_all(site)
    said = [
        f"{counted(done, 'request', 'requests')} carried out; laptops follow at their next sync"
    ]
    if refused:
        said.append(f"{counted(refused, 'request', 'requests')} left: look at erasure list")
    return Answer({"done": done, "left": refused}, said)


@contextmanager
def working(address: str, home: Home, *, every: float = PAUSE) -> Iterator[None]:
    """Carry out what laptops agreed beside serving, where owner and server are one program.

    Args:
        address: Of the owner.
        every: Seconds between two looks.
    """
    ended = Event()

    def look() -> None:
        database = owner_of(address)
        try:
            while not ended.wait(every):
                try:
                    work_all(Site(database, address, home))
                except _PASSING as error:  # at the next look
                    log().warning("erasures_wait", error=error)
        finally:
            database.close()

    thread = Thread(target=look, name="erasures", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(STOPPING)


def work_all(site: Site) -> tuple[int, int]:
    """Carry out what two people of every city decided; return how many, and how many are left.

    Each request is a transaction of its own: one that cannot be carried out stops no other.
    """
    done = refused = 0
    hold_where_due(site)
    for city in known_cities(site.database):
        _remember(site, city.tenant)
        for id_ in _agreed(site, city.tenant):
            try:
                done += site.database.attempt(partial(_one, site, city.tenant, id_))
            except Mistaken:
                refused += 1
    return done, refused


def _remember(site: Site, tenant: int) -> None:
    """Tell the ledger of pictures whose bytes the API let go."""
    with site.database.writing(tenant) as connection:
        taken_back.remember(Office(connection, tenant, clock()), Ledger(site.home.ledger, tenant))


def _agreed(site: Site, tenant: int) -> list[UUID]:
    with site.database.writing(tenant) as connection:
        return [row.id for row in agreed_requests(Office(connection, tenant, clock()))]


def _one(site: Site, tenant: int, id_: UUID) -> int:
    with site.database.writing(tenant) as connection:
        office = Office(connection, tenant, clock())
        row = next((each for each in agreed_requests(office) if each.id == id_), None)
        if row is None:
            return 0  # another worker has it
        ledger, blobs = Ledger(site.home.ledger, tenant), Blobs(site.home.blobs)
        carry_out(office, row, ledger=ledger, blobs=blobs, occasion=occasion_of(office))
    return 1


def _tidy(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        tidy(site.database)
    return Answer(
        {"tables": list(TABLES)},
        ["nothing erased is in the tables' files; the write-ahead log keeps it until it expires"],
    )


def hold_all(site: Site, *, lost: bool = False) -> dict[int, Held]:
    """Hold the books of every city against the ledger; return what came of it, by city.

    Args:
        lost: The ledger is lost for good.
    """
    return {
        city.tenant: hold(site.database, city.tenant, site.home, now=clock(), lost=lost)
        for city in known_cities(site.database)
    }


def hold_where_due(site: Site) -> None:
    """Let books be served that were put back: by a city's own tools, or by a failover."""
    for city in known_cities(site.database):
        with site.database.reading(city.tenant) as connection:
            due = must_hold(connection, city.tenant, site.home)
        if due:
            hold(site.database, city.tenant, site.home, now=clock())


def _records(number: int) -> str:
    return counted(number, "record", "records")


def _id(said: str) -> UUID:
    return read_id(said, "that is not an id")


def _password(options: argparse.Namespace) -> str:
    """Return the password of who decides."""
    if options.password_file:
        return read_secret(Path(options.password_file))
    if os.environ.get("WEEFSEL_PASSWORD"):
        return os.environ["WEEFSEL_PASSWORD"]
    if not sys.stdin.isatty():
        raise WrongUse("give your password: --password-file FILE or WEEFSEL_PASSWORD")
    return getpass.getpass(f"Password of {options.by}: ")
