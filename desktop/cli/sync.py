"""``weefsel sync``: bring this laptop and the server of the team together."""

from __future__ import annotations

import getpass
import os
import platform
import sys
from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer, plain
from desktop.cli.context import Context, now, read_passphrase
from desktop.cli.parser import Parser, WrongUse
from desktop.domain.syncing.sync_report import SyncReport
from desktop.domain.syncing.sync_state import SyncState
from desktop.errors import ExpectedError, PasswordMissing
from desktop.i18n import translate
from desktop.services.safety import profile
from desktop.services.sending import helpdesk_report, sync_state, work_offline
from desktop.words.leaving import farewell, not_wiped
from desktop.words.sync import advice, clock_notice, status_line
from desktop.words.sync_report import report_lines, summary

PASSWORD = "WEEFSEL_SYNC_PASSWORD"  # noqa: S105 - the name of a variable
JOBS = ("now", "status", "report", "offline", "online")


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.set_defaults(run=run)
    parser.own.add_argument(
        "job",
        nargs="?",
        choices=JOBS,
        default="now",
        help=translate("commands", "now (if left out), status, report, offline or online"),
    )
    parser.option("--server", translate("commands", "connect to this address first"))
    parser.option("--account", translate("commands", "your name there; otherwise the one here"))
    parser.option("--code", translate("commands", "second factor, where the account asks for it"))
    parser.option("--city", translate("commands", "short name, where a server has several cities"))
    parser.option(
        "--password-file",
        translate("commands", "file with the password; or set WEEFSEL_SYNC_PASSWORD"),
        read=entries.file,
    )


def run(context: Context, options: Namespace) -> Answer:
    """Carry out one of the jobs."""
    if options.job == "status":
        return _status(context)
    if options.job == "report":
        return _report(context)
    if options.job in {"offline", "online"}:
        work_offline(context.desk, chosen=options.job == "offline")
        return _status(context)
    return _now(context)


def _now(context: Context) -> Answer:
    from uuid_utils.compat import uuid7

    from desktop.sync.round import facts_of, sync_once

    if address := context.given("server"):
        _connect(context, address)
    done = sync_once(context.desk.store, now=now, new_id=uuid7, report=context.report)
    if done.wipe:
        return _wiped(context, done)
    if not done.left_at:
        _look_after(context)
    state = sync_state(context.desk)
    lines = [summary(done), status_line(state, now=now())]
    said = advice(state) if done.left_at else clock_notice(state.clock_ahead)
    lines += [said] if said else []
    document = {"sync": facts_of(done), **_document(context)}
    return Answer(plain(document), lines, failed=not done.is_done)


def _wiped(context: Context, done: SyncReport) -> Answer:
    """Carry out the order to wipe, and tell what is safe and what to do."""
    from desktop.sync.round import facts_of

    lines = [summary(done)]
    try:
        profile.wipe(context.profile)
        lines += farewell(done)
    except OSError:
        lines.append(not_wiped())
    return Answer(plain({"sync": facts_of(done)}), lines, failed=True)


def _look_after(context: Context) -> None:
    """Bring what came in in line with merges, and look for what is there twice now.

    Whatever keeps it from that keeps for the next time: the sync itself is done.
    """
    from desktop.services import duplicates, merging
    from desktop.services.consent.withdrawals_heard import end_groundless

    with suppress(ExpectedError):
        merging.mend(context.desk)
        end_groundless(context.desk)
        duplicates.screen(context.desk)


def _connect(context: Context, written: str) -> None:
    from uuid_utils.compat import uuid7

    from desktop.sync.line import Line, open_http
    from desktop.sync.registration import SignIn, checked_address, connect

    address = checked_address(written)
    state = sync_state(context.desk)
    wants_new = context.given("account") or context.given("code") or state.server != address
    if not wants_new and state.standing.value != "sign_in":
        return
    entered = SignIn(
        login=context.given("account", context.account),
        password=_password(context),
        code=context.given("code", ""),
        device=platform.node() or "laptop",
        city=context.given("city", ""),
    )
    with open_http(address) as http:
        connect(context.desk.store, Line(http), entered, address=address, now=now, new_id=uuid7)


def _password(context: Context) -> str:
    file: Path | None = context.given("password_file")
    if file is not None:
        return read_passphrase(file)
    if said := os.environ.get(PASSWORD):
        return said
    if not sys.stdin.isatty():
        raise PasswordMissing
    asked = getpass.getpass(translate("commands", "Password for the server: "))
    if not asked:
        raise WrongUse(translate("commands", "No password was given; nothing was sent."))
    return asked


def _status(context: Context) -> Answer:
    state = sync_state(context.desk)
    lines = [status_line(state, now=now()), advice(state)]
    return Answer(_document(context), [line for line in lines if line])


def _document(context: Context) -> dict[str, Any]:
    state = sync_state(context.desk)
    return {
        "state": state.standing.value,
        "waiting": state.waiting,
        "attention": state.attention,
        "last_success": plain(state.last_success),
        "server": state.server or None,
        "lease": _lease(state),
    }


def _lease(state: SyncState) -> dict[str, Any] | None:
    """Return how long contacts show without the server; ``None`` = there is no server."""
    if state.lease is None:
        return None
    return {
        "days_left": state.lease.days_left,
        "over": state.lease.is_over,
        "contact": plain(state.lease.contact_at),
    }


def _report(context: Context) -> Answer:
    facts = helpdesk_report(context.desk)
    return Answer(plain(facts), report_lines(facts))
