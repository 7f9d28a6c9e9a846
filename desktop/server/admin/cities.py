"""``city add`` and ``city list``."""

from __future__ import annotations

import argparse
from uuid import uuid4

from desktop.server.admin.answer import Answer
from desktop.server.admin.context import listing, opened, share_options
from desktop.server.installation import found_city, known_cities
from desktop.server.serving import clock


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="add|list")
    add = steps.add_parser("add", help="found a city with a first team of the same name")
    add.add_argument("name")
    add.add_argument("--host", default="", help="host name under which its laptops call")
    share_options(add, city=False)
    add.set_defaults(work=_add)
    every = steps.add_parser("list")
    share_options(every, city=False)
    every.set_defaults(work=_list)


def _add(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        city = found_city(site.database, options.name, host=options.host, new_id=uuid4, now=clock())
    document = {"tenant": city.tenant, "short": city.short, "name": city.name}
    return Answer(document, [f"{city.name}: laptops may say {city.short}"])


def _list(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        found = known_cities(site.database)
    return listing(
        [{"tenant": c.tenant, "short": c.short, "name": c.name, "host": c.host} for c in found],
        "tenant",
        "short",
        "name",
        "host",
    )
