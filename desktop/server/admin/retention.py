"""``retention run``: at night, finish what laptops began, and drop what only the server has."""

from __future__ import annotations

import argparse

import msgspec

from desktop.server import retention
from desktop.server.admin.answer import Answer, counted
from desktop.server.admin.context import Site, opened, share_options
from desktop.server.blobs import Blobs
from desktop.server.cities import City
from desktop.server.held import occasion_of
from desktop.server.installation import known_cities
from desktop.server.ledger import Ledger
from desktop.server.people import Office
from desktop.server.residue import tidy
from desktop.server.serving import clock

COUNTS = tuple(name for name in retention.Done.__struct_fields__ if name != "more")


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="run")
    run = steps.add_parser("run", help="for all cities; once a night")
    run.add_argument(
        "--tidy", action="store_true", help="and write the tables anew, without former rows"
    )
    share_options(run, city=False)
    run.set_defaults(work=_run)


def _run(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        total = retention.Done()
        for city in known_cities(site.database):
            _run_city(site, city, total)
        changed = total.cleared + total.erased
        if options.tidy and changed:
            tidy(site.database)
    lines = [
        f"{counted(total.cleared, 'record', 'records')} lost former words everywhere, "
        f"{counted(total.erased, 'record', 'records')} erased",
        f"{counted(total.emptied, 'picture', 'pictures')} lost bytes that were left although "
        "the consent was taken back; "
        f"{counted(total.orphans, 'file', 'files')} belonged to nothing and went",
        f"{counted(total.quarantine, 'refused operation', 'refused operations')} and "
        f"{counted(total.attempts, 'failed sign-in', 'failed sign-ins')} dropped",
        f"{counted(total.reads, 'line', 'lines')} of the log of reads and "
        f"{counted(total.audit, 'entry', 'entries')} of the audit were too old and went",
    ]
    return Answer(msgspec.to_builtins(total), lines)


def _run_city(site: Site, city: City, total: retention.Done) -> None:
    while True:
        with site.database.writing(city.tenant) as connection:
            office = Office(connection, city.tenant, clock())
            done = retention.run(
                office,
                ledger=Ledger(site.home.ledger, city.tenant),
                blobs=Blobs(site.home.blobs),
                occasion=occasion_of(office),
            )
        for name in COUNTS:
            setattr(total, name, getattr(total, name) + getattr(done, name))
        if not done.more:
            return
