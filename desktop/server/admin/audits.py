"""``audit verify`` and ``quarantine list``."""

from __future__ import annotations

import argparse

from sqlalchemy import select

from desktop.server.admin.answer import Answer, counted
from desktop.server.admin.context import listing, moment, opened, share_options
from desktop.server.audit import verify
from desktop.server.models.operations import quarantine


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options."""
    verb, work = ("verify", _verify) if word == "audit" else ("list", _list)
    step = parser.add_subparsers(required=True, metavar=verb).add_parser(verb)
    share_options(step)
    step.set_defaults(work=work)
    if word == "quarantine":
        step.add_argument("--limit", type=int, default=100)


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
