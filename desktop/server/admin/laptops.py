"""``device list``, ``device revoke`` and ``device sign-out``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any
from uuid import UUID

from desktop.server.admin.answer import Answer
from desktop.server.admin.context import listing, moment, opened, read_id, share_options
from desktop.server.people import Laptop, all_laptops, revoke, sign_out


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="list|revoke|sign-out")
    every = steps.add_parser("list")
    share_options(every)
    every.set_defaults(work=_list)
    end = steps.add_parser("revoke", help="end a registration")
    end.add_argument("id")
    how = end.add_mutually_exclusive_group(required=True)
    how.add_argument("--left", action="store_true", help="may send once more, then wipes itself")
    how.add_argument("--stolen", action="store_true", help="gets only the order to wipe")
    share_options(end)
    end.set_defaults(work=_revoke)
    out = steps.add_parser("sign-out", help="the user has to sign in again; the data stays")
    out.add_argument("id")
    share_options(out)
    out.set_defaults(work=_sign_out)


def _list(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        found = all_laptops(office)
    shown = ("id", "name", "login", "state", "seen", "told")
    return listing([_shown(laptop) for laptop in found], *shown)


def _revoke(options: argparse.Namespace) -> Answer:
    state = "stolen" if options.stolen else "left"
    with opened(options) as site, site.office(options) as office:
        revoke(office, _id(options), state)
    return Answer({"state": state}, [f"the laptop counts as {state}: {_WHAT_COMES[state]}"])


def _sign_out(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        sign_out(office, _id(options))
    return Answer({"signed_out": True}, ["the laptop has to sign in again"])


_WHAT_COMES = {
    "left": "at its next sync it hands over what waits, then wipes itself",
    "stolen": "at its next call it is told to wipe itself",
}


def _id(options: argparse.Namespace) -> UUID:
    return read_id(options.id, "that is not the id of a laptop (device list shows them)")


def _shown(laptop: Laptop) -> dict[str, Any]:
    told = f"told to wipe {moment(laptop.told_at)}" if laptop.told_at else ""
    seen = moment(laptop.seen_at)
    return asdict(laptop) | {"id": str(laptop.id), "seen": seen, "told": told}
