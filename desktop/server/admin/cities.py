"""``city add``, ``city list``, ``city threshold`` and ``city retention``."""

from __future__ import annotations

import argparse
from uuid import uuid4

import msgspec

from desktop.domain.privacy.retention import DEFAULTS, item_of
from desktop.server.admin.answer import Answer
from desktop.server.admin.context import listing, moment, opened, share_options
from desktop.server.installation import found_city, known_cities
from desktop.server.people import OPERATOR, set_threshold, threshold_of
from desktop.server.retention_rules import changes_of, retention_of, set_retention
from desktop.server.serving import clock


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="add|list|threshold|retention")
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
    retention = steps.add_parser(
        "retention", help="how long things are kept: say the rules, or set some"
    )
    retention.add_argument(
        "--set", action="append", metavar="RULE", help="for instance visit=24, person=18:automatic"
    )
    retention.add_argument("--reset", action="store_true", help="the rules as they came")
    retention.add_argument("--why", default="", metavar="TEXT", help="in a sentence; it is kept")
    retention.add_argument("--by", default=OPERATOR, metavar="NAME", help="who decided")
    share_options(retention)
    retention.set_defaults(work=_retention)


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


def _retention(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        if options.reset or options.set:
            items = [*map(item_of, DEFAULTS.values())] if options.reset else []
            set_retention(
                office,
                [*items, *(options.set or [])],
                id_=uuid4(),
                reason=options.why,
                by=options.by,
            )
        rules, changes = retention_of(office), changes_of(office)
    document = {
        subject.value: {"months": rule.months, "automatic": rule.is_automatic}
        for subject, rule in rules.items()
    }
    lines = [
        f"{subject.value}: {rule.months} months, {'automatic' if rule.is_automatic else 'by hand'}"
        for subject, rule in rules.items()
    ]
    lines += [
        f"{moment(each.at)} {each.by}: {each.rules or 'defaults'} – {each.reason}"
        for each in changes
    ]
    return Answer({"rules": document, "changes": msgspec.to_builtins(changes)}, lines)
