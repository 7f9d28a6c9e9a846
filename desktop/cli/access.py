"""``weefsel access``: who read what, and whether that log is whole (rule R12)."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime, time, timedelta
from typing import Any

from desktop.cli import entries, names
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.period import BRUSSELS
from desktop.domain.privacy.access import Access, AccessFilter, Read, Way
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.privacy import access_log
from desktop.words.access import about_text, trouble_text, verdict_text, way_name
from desktop.words.formats import moment_text

_MOST = 200


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    listed = commands.add("list", show, summary=translate("commands", "who read what, and when"))
    listed.option("--person", translate("commands", "name or id of the contact"))
    listed.option("--by", translate("commands", "account name of the colleague"))
    listed.option(
        "--way",
        ", ".join(way.value for way in Way),
        read=entries.one_of(Way),
        repeated=True,
    )
    listed.option("--from", translate("commands", "first day"), read=entries.day)
    listed.option("--to", translate("commands", "last day"), read=entries.day)
    listed.option("--limit", translate("commands", "at most so many"), read=entries.size)
    listed.flag("--city", translate("commands", "of all laptops; for the data protection officer"))
    checked = commands.add(
        "verify", verify, summary=translate("commands", "whether the log is whole")
    )
    checked.flag("--city", translate("commands", "of all laptops; for the data protection officer"))


def show(context: Context, _options: Namespace) -> Answer:
    """List lines of the log of this laptop, or of the city."""
    wanted, limit = _wanted(context), context.given("limit", _MOST)
    if context.given("city", False):
        return _of_city(context, wanted, limit)
    found = access_log.list_accesses(context.desk, wanted, limit=limit)
    return _listing(context, found, access_log.count_accesses(context.desk, wanted))


def verify(context: Context, _options: Namespace) -> Answer:
    """Check the chain of this laptop, or hear of those of the city."""
    if context.given("city", False):
        return _troubles_of_city(context)
    found = access_log.verify(context.desk)
    document = plain(found) | {"holds": found.holds}
    return Answer(
        document,
        [verdict_text(found, has_server=access_log.has_server(context.desk))],
        failed=not found.holds,
    )


def _of_city(context: Context, wanted: AccessFilter, limit: int) -> Answer:
    from desktop.sync.city_log import read_city

    desk = context.desk
    desk.require(Deed.READ_LOG)
    page = read_city(desk.store, wanted, now=desk.now, limit=max(1, min(limit, 500)))
    desk.shown(Read(way=Way.READ_LOG, count=len(page.lines)))
    return _listing(context, page.lines, len(page.lines))


def _troubles_of_city(context: Context) -> Answer:
    """Tell of laptops whose log has a hole, was changed, or stays away.

    Raises:
        NotAllowed: For the data protection officer only.
    """
    from desktop.sync.city_log import read_city

    context.desk.require(Deed.READ_LOG)
    found = read_city(context.desk.store, AccessFilter(), now=context.desk.now, limit=1).troubles
    lines = [trouble_text(one.what, one.laptop, one.n, account=one.account) for one in found]
    document = {
        "troubles": [
            {"laptop": one.laptop, "account": one.account, "what": one.what, "n": one.n}
            for one in found
        ]
    }
    whole = translate("access", "All laptops handed over their logs without a gap.")
    return Answer(document, lines or [whole], failed=bool(found))


def _listing(context: Context, found: Any, total: int) -> Answer:
    called = access_log.names_of(context.desk, found)

    def about(line: Access) -> str:
        return about_text(line, called)

    columns = {
        translate("commands", "When"): lambda line: moment_text(line.at),
        translate("commands", "Who"): lambda line: line.by,
        translate("commands", "How"): lambda line: way_name(line.way),
        translate("commands", "About"): about,
        translate("commands", "Reason"): lambda line: line.reason,
    }
    empty = translate("commands", "Nothing was read yet.")
    answer = listing(found, total, columns, empty=empty)
    return Answer(answer.document, answer.lines)


def _wanted(context: Context) -> AccessFilter:
    said = context.given("person", "")
    first, last = context.given("from"), context.given("to")
    return AccessFilter(
        person_id=names.person(context.desk, said) if said else None,
        by=context.given("by", ""),
        ways=frozenset(context.given("way", [])),
        first=_begin(first) if first else None,
        last=_begin(last + timedelta(days=1)) if last else None,
    )


def _begin(day: Any) -> datetime:
    return datetime.combine(day, time(), BRUSSELS)
