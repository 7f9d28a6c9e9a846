"""``access list`` and ``access verify``: who read what on the laptops of a city."""

from __future__ import annotations

import argparse
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.server import access_pages
from desktop.server.admin.answer import Answer, WrongUse, counted
from desktop.server.admin.context import listing, moment, opened, read_id, share_options
from desktop.sync.logbook import LARGEST, MOST_LINES, LogLine, LogWanted

_BRUSSELS = ZoneInfo("Europe/Brussels")


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="list|verify")
    every = steps.add_parser("list", help="the latest first; persons by id")
    every.add_argument("--person", metavar="ID", default="")
    every.add_argument("--by", metavar="NAME", default="")
    every.add_argument("--way", action="append", default=[])
    every.add_argument("--from", dest="first", metavar="DAY", default="")
    every.add_argument("--to", dest="last", metavar="DAY", default="")
    every.add_argument("--limit", type=int, default=MOST_LINES)
    share_options(every)
    every.set_defaults(work=_list)
    check = steps.add_parser("verify", help="read every chain")
    share_options(check)
    check.set_defaults(work=_verify)


def _list(options: argparse.Namespace) -> Answer:
    """List lines of the log; somebody who works on the server reads it, so the audit tells."""
    said = options.person
    wanted = LogWanted(
        person=read_id(said, "--person takes the id of a person") if said else None,
        by=options.by,
        ways=options.way,
        first=_ms(_day(options.first)) if options.first else 0,
        last=_ms(_day(options.last) + timedelta(days=1)) if options.last else LARGEST,
        limit=max(1, min(options.limit, MOST_LINES)),
    )
    with opened(options) as site, site.office(options) as office:
        found = access_pages.page(office.connection, office.tenant, wanted)
        office.note("access.list", str(wanted.person or ""), lines=len(found.lines))
    return listing([_shown(line) for line in found.lines], "at", "by", "way", "about", "reason")


def _verify(options: argparse.Namespace) -> Answer:
    """Check every chain, and tell of those that forked or were refused."""
    with opened(options) as site, site.office(options) as office:
        found = access_pages.verify(office.connection, office.tenant)
        troubles = access_pages.troubles(office.connection, office.tenant)
    chains = [
        {
            "branch": str(branch),
            "sound": verdict.holds,
            "entries": verdict.entries,
            "broken_at": verdict.fault.n if verdict.fault else None,
            "what": verdict.fault.what if verdict.fault else "",
            "head": verdict.head,
        }
        for branch, verdict in found
    ]
    known = [
        {"branch": str(each.branch), "what": each.what, "n": each.n, "at": moment(each.at)}
        | {"laptop": each.laptop, "account": each.account}
        for each in troubles
    ]
    broken = [chain for chain in chains if not chain["sound"]]
    entries = sum(verdict.entries for _branch, verdict in found)
    lines = [
        *(
            f"BROKEN: branch {each['branch']}, {each['what']} at {each['broken_at']}"
            for each in broken
        ),
        *map(_known, known),
        f"{'BROKEN' if broken else 'sound'}: {counted(len(chains), 'chain', 'chains')},"
        f" {counted(entries, 'entry', 'entries')}",
    ]
    return Answer({"chains": chains, "troubles": known}, lines, failed=bool(broken))


def _known(each: dict[str, Any]) -> str:
    if each["what"] == "silent":
        days = counted(each["n"], "day", "days")
        return f"to know: {each['laptop']} of {each['account']} handed over nothing for {days}"
    if each["what"] == "anew":
        return f"to know: {each['laptop']} of {each['account']} began its log anew"
    return f"to know: {each['what']} of {each['laptop']} at entry {each['n']}"


def _shown(line: LogLine) -> dict[str, Any]:
    persons = [str(person) for person in line.persons]
    about = ", ".join(persons[:2]) + (" …" if len(persons) > 2 else "")  # noqa: PLR2004 - a line
    return {
        "at": moment(line.at),
        "by": line.by,
        "account": line.account,
        "laptop": line.laptop,
        "way": line.way,
        "kind": line.kind,
        "form": line.form,
        "count": line.count,
        "persons": persons,
        "erased": line.erased,
        "about": about or f"{line.count} {line.kind}",
        "reason": line.reason,
        "id": str(line.id),
    }


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise WrongUse("a day is written as 2026-03-31") from None


def _ms(day: date) -> int:
    return max(0, int(datetime.combine(day, time(), _BRUSSELS).timestamp() * 1000))
