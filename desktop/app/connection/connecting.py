"""Tying an open profile to the server, from the window."""

from __future__ import annotations

import platform
from functools import partial

from desktop.domain.syncing.sync_state import SyncState
from desktop.services.desk import Desk
from desktop.ui.sync.connect_ports import ConnectJobs, Entered
from desktop.ui.tasks import Report


def connect_jobs(desk: Desk, state: SyncState) -> ConnectJobs:
    """Return what the dialog needs, with what is known filled in.

    Args:
        state: Where this laptop stands: connected before, or never.
    """
    return ConnectJobs(
        connect=partial(_connect, desk),
        address=state.server,
        login=state.account or desk.author,
        device=platform.node() or "laptop",
        is_again=bool(state.server),
    )


def _connect(desk: Desk, entered: Entered, report: Report) -> str:
    from desktop.sync.line import Line, open_http
    from desktop.sync.registration import SignIn, checked_address, connect

    address = checked_address(entered.address)
    sign_in = SignIn(
        login=entered.login,
        password=entered.password,
        code=entered.code,
        device=entered.device,
        city=entered.city,
    )
    report(0, 0)
    with open_http(address) as http:
        answer = connect(
            desk.store, Line(http), sign_in, address=address, now=desk.now, new_id=desk.new_id
        )
    return answer.city
