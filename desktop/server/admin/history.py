"""``epoch new`` and ``durable set``."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.server.admin.answer import Answer, counted
from desktop.server.admin.backups import told
from desktop.server.admin.context import opened, share_options
from desktop.server.backup import read_backup, set_durable
from desktop.server.held import hold
from desktop.server.serving import clock


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options."""
    verb = "new" if word == "epoch" else "set"
    step = parser.add_subparsers(required=True, metavar=verb).add_parser(verb)
    share_options(step, city=word == "epoch")
    if word == "epoch":
        step.add_argument("--at-least", type=int, default=0, metavar="N")
        step.set_defaults(work=_new_epoch)
    else:
        step.add_argument("file", help="a backup that restore --verify has proven")
        step.set_defaults(work=_set_durable)


def _new_epoch(options: argparse.Namespace) -> Answer:
    with opened(options) as site:
        tenant, least = site.city(options.city).tenant, options.at_least
        epoch = hold(site.database, tenant, site.home, now=clock(), at_least=least).epoch
    return Answer({"epoch": epoch}, [f"epoch {epoch} runs; laptops will read everything anew"])


def _set_durable(options: argparse.Namespace) -> Answer:
    with told():
        made = read_backup(Path(options.file))
    with opened(options) as site:
        changed = set_durable(site.database, made)
    laptops = counted(changed, "laptop", "laptops")
    return Answer({"streams": changed}, [f"{laptops} may forget what was sent before"])
