"""What a sync did, in words: one line for the person, a page for the helpdesk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.i18n import translate
from desktop.words.sync_facts import label


def summary(done: SyncReport) -> str:
    """Return what a sync did and why it stopped, in one line."""
    is_someone_else = done.end is End.UNREACHABLE and done.reason == "not_our_server"
    head = _someone_else() if is_someone_else else _head(done)
    kept_out = 0 if done.left_at else _kept_out(done)
    counts = [
        translate("sync.report", "%n change(s) sent", "", done.sent) if done.sent else "",
        translate("sync.report", "%n record(s) received", "", done.received)
        if done.received
        else "",
        translate("sync.report", "%n file(s) of a former team lost", "", done.files_lost)
        if done.files_lost and not done.left_at
        else "",
        translate("sync.report", "%n change(s) not taken: look at “To review”", "", kept_out)
        if kept_out
        else "",
    ]
    return " · ".join([head, *filter(None, counts)])


def _kept_out(done: SyncReport) -> int:
    return sum(done.outcomes.get(outcome, 0) for outcome in ("denied", "refused"))


def _head(done: SyncReport) -> str:
    if done.end is End.DONE and done.files_left:
        return translate(
            "sync.report", "In step, but %n file(s) could not be sent yet", "", done.files_left
        )
    return _ENDS[done.end]()


def report_lines(facts: Mapping[str, Any]) -> Sequence[str]:
    """Return the report as lines of text, to be read out or copied.

    Args:
        facts: As :func:`desktop.services.sending.helpdesk_report` gives them.
    """
    lines = [translate("sync.report", "Sync report of Weefsel. It holds no names and no notes.")]
    lines += [f"{label(name)}: {_shown(value)}" for name, value in facts.items() if name != "syncs"]
    lines.append("")
    for entry in facts.get("syncs", ()):
        told = (f"{label(name)}: {_shown(value)}" for name, value in entry.items() if value)
        lines.append("; ".join(told))
    return lines


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {number}" for name, number in value.items())
    if isinstance(value, bool):
        return translate("value", "yes") if value else translate("value", "no")
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return "-" if value is None or value == "" else str(value)


def _someone_else() -> str:
    """Return what to do where a page of a café or a hotel answers in place of the server."""
    return " ".join(
        (
            translate("sync.error", "What answered is not the server of your team."),
            translate(
                "sync.error",
                "On a public network, open a web page and sign in there first. Then try again.",
            ),
        )
    )


_ENDS: Mapping[End, Callable[[], str]] = {
    End.DONE: lambda: translate("sync.report", "Everything is in step"),
    End.UNREACHABLE: lambda: translate("sync.report", "The server could not be reached"),
    End.BUSY: lambda: translate("sync.report", "The server asked to come back later"),
    End.CANCELLED: lambda: translate("sync.report", "Stopped, as you asked"),
    End.SIGN_IN: lambda: translate("sync.report", "Name and password are needed again"),
    End.UPGRADE: lambda: translate("sync.report", "Sent; a newer Weefsel is needed to receive"),
    End.REVOKED: lambda: translate("sync.report", "This laptop was signed out"),
    End.UNTRUSTED: lambda: translate("sync.report", "The server could not be trusted"),
    End.REFUSED: lambda: translate("sync.report", "The server did not carry out what was asked"),
    End.LOCAL: lambda: translate("sync.report", "This laptop could not go on"),
}
