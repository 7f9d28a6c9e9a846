"""``user add``, ``list``, ``password``, ``totp``, ``disable`` and ``enable``."""

from __future__ import annotations

import argparse
from typing import Any
from uuid import uuid4

from desktop.domain.roles.role import Role
from desktop.server.admin.answer import Answer
from desktop.server.admin.context import add_secret, ask_password, listing, opened, share_options
from desktop.server.passwords import Passwords, new_second_factor, second_factor_address
from desktop.server.people import (
    Person,
    add_person,
    all_people,
    disable,
    drop_second_factor,
    enable,
    find_person,
    find_team,
    grant,
    set_password,
    set_second_factor,
)


def build(parser: argparse.ArgumentParser, _word: str) -> None:
    """Add the options."""
    steps = parser.add_subparsers(required=True, metavar="add|list|password|totp|disable|enable")
    add = _step(steps, "add", _add)
    add.add_argument("--name", help="signs this person's changes; else the login")
    add.add_argument("--team", action="append", default=[], help="may be repeated")
    add.add_argument("--role", choices=[*Role], default=Role.CONSULTANT)
    add.add_argument("--totp", action="store_true", help="with a second factor, printed once")
    add_secret(add)
    add_secret(_step(steps, "password", _password))
    totp = _step(steps, "totp", _totp)
    totp.add_argument("--off", action="store_true", help="take the second factor away")
    _step(steps, "disable", _disable)
    _step(steps, "enable", _enable)
    every = steps.add_parser("list")
    share_options(every)
    every.set_defaults(work=_list)


def _step(steps: Any, word: str, work: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = steps.add_parser(word)
    parser.add_argument("login")
    share_options(parser)
    parser.set_defaults(work=work)
    return parser


def _add(options: argparse.Namespace) -> Answer:
    hashed = Passwords().hash(ask_password(options))
    with opened(options) as site, site.office(options) as office:
        teams = [find_team(office, name) for name in options.team]
        add_person(
            office,
            uuid4(),
            login=options.login,
            name=options.name or options.login,
            password_hash=hashed,
        )
        factor = _new_factor(options, site.city(options.city).name) if options.totp else None
        person = find_person(office, options.login)
        if factor is not None:
            set_second_factor(office, person, factor[0], site.home.factors)
            person = find_person(office, options.login)
        for team in teams:
            grant(office, person, team, Role(options.role))
        person = find_person(office, options.login)
    document = _shown(person) | ({"totp": factor[1]} if factor else {})
    lines = [f"{person.login} added"] + ([f"second factor: {factor[1]}"] if factor else [])
    return Answer(document, lines)


def _password(options: argparse.Namespace) -> Answer:
    hashed = Passwords().hash(ask_password(options))
    with opened(options) as site, site.office(options) as office:
        set_password(office, find_person(office, options.login), hashed)
    return Answer({"changed": True}, ["password changed"])


def _totp(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        person = find_person(office, options.login)
        if options.off:
            drop_second_factor(office, person)
            return Answer({"totp": None}, ["second factor taken away"])
        secret, address = _new_factor(options, site.city(options.city).name)
        set_second_factor(office, person, secret, site.home.factors)
    return Answer({"totp": address}, [f"second factor: {address}"])


def _disable(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        disable(office, find_person(office, options.login))
    line = (
        "account ended; its laptops count as left: they hand over what waits, then wipe themselves"
    )
    return Answer({"disabled": True}, [line])


def _enable(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        enable(office, find_person(office, options.login))
    line = "account in use again; its former laptops stay ended, a new one has to sign in"
    return Answer({"disabled": False}, [line])


def _list(options: argparse.Namespace) -> Answer:
    with opened(options) as site, site.office(options) as office:
        found = all_people(office)
    return listing([_shown(person) for person in found], "login", "name", "state", "roles")


def _new_factor(options: argparse.Namespace, city: str) -> tuple[bytes, str]:
    secret = new_second_factor()
    return secret, second_factor_address(secret, login=options.login, city=city)


def _shown(person: Person) -> dict[str, Any]:
    return {
        "id": str(person.id),
        "login": person.login,
        "name": person.name,
        "second_factor": person.has_second_factor,
        "disabled": person.is_disabled,
        "state": "ended" if person.is_disabled else "in use",
        "roles": {each.name: each.role.value for each in person.grants},
    }
