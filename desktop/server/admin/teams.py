"""``team add``, ``team list`` and ``grant``."""

from __future__ import annotations

import argparse

from desktop.domain.roles.role import Role
from desktop.server.admin.answer import Answer
from desktop.server.admin.context import listing, opened, share_options
from desktop.server.people import add_team, all_teams, find_person, find_team, grant, lacks_figures

NO_ROLE = "none"
_LACKS = (
    "{login} reads figures for the steering group and only submits, or only administrates,"
    " elsewhere: published figures do not come to such a laptop. Give a second account for those."
)


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options."""
    if word == "grant":
        parser.add_argument("login")
        parser.add_argument("team", help="name or number")
        parser.add_argument("role", choices=[*Role, NO_ROLE])
        share_options(parser)
        parser.set_defaults(work=_grant)
        return
    steps = parser.add_subparsers(required=True, metavar="add|list")
    add = steps.add_parser("add")
    add.add_argument("name")
    share_options(add)
    add.set_defaults(work=_add)
    every = steps.add_parser("list")
    share_options(every)
    every.set_defaults(work=_list)


def _add(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        scope = add_team(office, options.name)
    return Answer({"scope": scope, "name": options.name}, [f"team {scope} added"])


def _list(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        found = all_teams(office)
    return listing(
        [{"scope": team.scope, "name": team.name, "shared": team.shared} for team in found],
        "scope",
        "name",
    )


def _grant(options: argparse.Namespace) -> Answer:
    role = None if options.role == NO_ROLE else Role(options.role)
    with opened(options) as site, site.office(options) as office:
        team = find_team(office, options.team)
        grant(office, find_person(office, options.login), team, role)
        has_none = lacks_figures(find_person(office, options.login).grants)
    document = {"scope": team.scope, "role": role, "lacks_figures": has_none}
    said = [f"{options.login}: {options.role} in {team.name}"]
    return Answer(document, [*said, _LACKS.format(login=options.login)] if has_none else said)
