"""``run``, ``migrate`` and ``openapi``."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from uuid import uuid4

from sqlalchemy.exc import ProgrammingError

from desktop.server.admin.answer import Answer, Failed
from desktop.server.admin.context import (
    Site,
    database_address,
    embedded_folder,
    home_of,
    opened,
    share_options,
)
from desktop.server.admin.erasure import hold_where_due, working
from desktop.server.admin.set_aside import take_up
from desktop.server.blobs import Blobs
from desktop.server.cities import City
from desktop.server.database import Busy, Database, connect
from desktop.server.held import guard_by
from desktop.server.installation import (
    NO_TENANT,
    Home,
    embedded,
    known_cities,
    owner_of,
    prepare,
)
from desktop.server.migrate import migrate
from desktop.server.people import Office, all_people
from desktop.server.rights import check_api_role
from desktop.server.serving import Serving, check_books, clock, serve
from desktop.server.taken_back import Look

_NO_RIGHTS = "42501"
_NOT_READY = (
    "the API has no rights in this database yet: it was not migrated, or a restore into it was "
    "cut short. Make the database anew and restore again, or run weefsel-server migrate"
)
_OLDEST_CLOCK = 1_767_225_600_000
"""1 January 2026 in ms: this program is younger, so a clock before it is wrong."""


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options of a command."""
    if word == "openapi":
        parser.set_defaults(work=_describe, json=False)
        return
    share_options(parser, city=False)
    if word == "migrate":
        parser.set_defaults(work=_migrate)
        return
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=8080, help="0 = any free one")
    parser.add_argument("--workers", type=int, default=1, help="processes")
    parser.add_argument("--proxies", default="127.0.0.1", help="addresses of reverse proxies")
    parser.add_argument("--city", default="Mechelen", help="name of the first city, if none yet")
    parser.set_defaults(work=_run)


def _run(options: argparse.Namespace) -> Answer:
    """Serve; the first line on stdout is a JSON document with the address."""
    if clock() < _OLDEST_CLOCK:
        raise Failed("the clock of this machine is years behind; set it right, then start again")
    with ExitStack() as stack:
        folder = embedded_folder(options)
        if folder is not None:
            take_up(folder)
            addresses = stack.enter_context(embedded(folder, serves=True))
            _prepare(addresses.owner, home_of(options), options.city)
            stack.enter_context(working(addresses.owner, home_of(options)))
            address = addresses.api
        else:
            address = database_address(options)
            _check(address, home_of(options))
        blobs = home_of(options).blobs
        _let_go_what_a_crash_left(address, blobs)
        serving = Serving(
            database=address,
            blobs=blobs,
            host=options.host,
            port=options.port,
            workers=max(1, options.workers),
            proxies=options.proxies,
        )
        serve(serving, _announce)
    return Answer({"stopped": True})


def _let_go_what_a_crash_left(address: str, folder: Path) -> None:
    """Remove bytes of pictures that a server which was killed had no time for.

    What cannot be done now is no reason not to serve: the night does it.
    """
    database = connect(address, connections=1)
    try:
        with suppress(Busy, OSError):
            look = Look(database, Blobs(folder), clock)
            look.everywhere([city.tenant for city in known_cities(database)])
    finally:
        database.close()


def _announce(host: str, port: int) -> None:
    named = f"[{host}]" if ":" in host else host
    sys.stdout.write(json.dumps({"url": f"http://{named}:{port}", "port": port}) + "\n")
    sys.stdout.flush()


def _prepare(owner: str, home: Home, city: str) -> None:
    """Bring an embedded database up to date, and hold it against the ledger of erasures."""
    database = owner_of(owner)
    try:
        cities = prepare(database, city=city, new_id=uuid4, now=clock())
        hold_where_due(Site(database, owner, home))
        if not any(_has_people(database, each) for each in cities):
            sys.stderr.write(
                "weefsel-server: nobody can sign in yet; add people with: weefsel-server user add "
                f"NAME --team {cities[0].name!r} (and the same --embedded)\n"
            )
    finally:
        database.close()


def _has_people(database: Database, city: City) -> bool:
    with database.reading(city.tenant) as connection:
        return bool(all_people(Office(connection, city.tenant, 0)))


def _check(address: str, home: Home) -> None:
    """Refuse to serve as the owner, without tables and a city, or from books put back.

    Raises:
        Failed: There is no city, or the API has no rights.
        Busy: The database was put back, and not held against the ledger since.
    """
    database = connect(address, connections=1, guard=guard_by(home.ledger))
    try:
        with database.reading(NO_TENANT) as connection:
            check_api_role(connection)
        tenants = [city.tenant for city in known_cities(database)]
        if not tenants:
            raise Failed("there is no city yet; run weefsel-server city add NAME as the owner")
        check_books(database, tenants)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) == _NO_RIGHTS:
            raise Failed(_NOT_READY) from None
        raise
    finally:
        database.close()


def _migrate(options: argparse.Namespace) -> Answer:
    with opened(options, begins=True) as site:
        changed = migrate(site.database)
    return Answer({"changed": changed}, ["tables updated" if changed else "tables are up to date"])


def _describe(_options: argparse.Namespace) -> Answer:
    from desktop.server.api.openapi import describe

    return Answer({}, [json.dumps(describe(), indent=2, ensure_ascii=False)])
