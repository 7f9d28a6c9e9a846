"""``city add``, ``city list`` and ``city threshold``."""

from __future__ import annotations

import argparse
from uuid import uuid4

from desktop.server.admin.answer import Answer
from desktop.server.admin.context import listing, opened, share_options
from desktop.server.installation import found_city, known_cities
from desktop.server.people import set_threshold, threshold_of
from desktop.server.serving import clock


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="add|list|threshold")
    add = steps.add_parser("add", help="found a city with a first team of the same name")
    add.add_argument("name")
    add.add_argument("--host", default="", help="host name under which its laptops call")
    share_options(add, city=False)
    add.set_defaults(work=_add)
    every = steps.add_parser("list")
    share_options(every, city=False)
    every.set_defaults(work=_list)
    threshold = steps.add_parser(
        "threshold", help="hide counts below N in all figures, or say what it is now"
    )
    threshold.add_argument("threshold", nargs="?", type=int, metavar="N")
    share_options(threshold)
    threshold.set_defaults(work=_threshold)


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


def _threshold(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        if options.threshold is not None:
            set_threshold(office, options.threshold)
        threshold = threshold_of(office)
    return Answer({"threshold": threshold}, [f"counts below {threshold} are hidden in figures"])
