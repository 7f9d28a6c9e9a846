"""``audit verify``, ``quarantine list`` and ``quarantine show``."""

from __future__ import annotations

import argparse

from sqlalchemy import select

from desktop.server.admin.answer import Answer, counted
from desktop.server.admin.context import listing, moment, opened, read_id, share_options
from desktop.server.audit import verify
from desktop.server.models.operations import quarantine
from desktop.server.quarantined import read_kept


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options."""
    if word == "audit":
        check = parser.add_subparsers(required=True, metavar="verify").add_parser("verify")
        share_options(check)
        check.set_defaults(work=_verify)
        return
    steps = parser.add_subparsers(required=True, metavar="list|show")
    every = steps.add_parser("list", help="who, when and why; no content")
    every.add_argument("--limit", type=int, default=100)
    share_options(every)
    every.set_defaults(work=_list)
    one = steps.add_parser("show", help="a change whole, with what it says of people")
    one.add_argument("id")
    share_options(one)
    one.set_defaults(work=_show)


def _verify(options: argparse.Namespace) -> Answer:
    """Check the chain; a head that was noted elsewhere also shows an end that was cut off."""
    with opened(options) as site, site.office(options) as office:
        found = verify(office.connection, office.tenant)
    sound = found.broken_at is None
    said = f"{counted(found.entries, 'entry', 'entries')}, head {found.head}"
    document = {
        "sound": sound,
        "entries": found.entries,
        "broken_at": found.broken_at,
        "head": found.head,
        "first": found.first,
        "trimmed": found.trimmed,
    }
    if found.trimmed:
        said = f"entries up to {found.broken_at} are gone and no rule took them; {said}"
    line = f"sound: {said}" if sound else f"BROKEN at entry {found.broken_at}: {said}"
    return Answer(document, [line], failed=not sound)


def _list(options: argparse.Namespace) -> Answer:
    """List what was not applied: who, when and why; the content stays in the database."""
    wanted = quarantine.c
    with opened(options) as site, site.office(options) as office:
        rows = office.connection.execute(
            select(wanted.operation, wanted.record, wanted.scope, wanted.outcome)
            .add_columns(wanted.reason, wanted.author, wanted.at)
            .where(wanted.tenant == office.tenant)
            .order_by(wanted.at.desc())
            .limit(options.limit)
        ).all()
    items = [
        {
            "operation": str(row.operation),
            "record": str(row.record),
            "scope": row.scope,
            "outcome": row.outcome,
            "reason": row.reason,
            "author": row.author,
            "at": moment(row.at),
        }
        for row in rows
    ]
    return listing(items, "at", "author", "outcome", "reason", "operation")


def _show(options: argparse.Namespace) -> Answer:
    """Show a change that was put aside; the audit tells that somebody read it."""
    wanted = read_id(options.id, "that is not the id of a change (quarantine list shows them)")
    with opened(options) as site, site.office(options) as office:
        kept = read_kept(office, wanted)
    document = {
        "operation": str(kept.op.op),
        "entity": kept.op.entity,
        "record": str(kept.op.id),
        "author": kept.author,
        "outcome": kept.outcome,
        "reason": kept.reason,
        "at": moment(kept.at),
        "made_at": moment(kept.op.edited_at),
        "fields": kept.op.fields,
    }
    said = {**document, "fields": ""} | kept.op.fields
    return Answer(document, [f"{name}: {value}" for name, value in said.items() if value != ""])
