"""What the person reads whose laptop was signed out for good: what is safe, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.domain.period import day_of
from desktop.domain.syncing.sync_report import SyncReport
from desktop.i18n import translate
from desktop.words.formats import long_day


def leaving_line(left_at: datetime) -> str:
    """Return who signed the laptop out, and when."""
    said = translate("sync", "An administrator of your team signed this laptop out on {day}.")
    return said.format(day=long_day(day_of(left_at)))


def leaving_notice(left_at: datetime) -> str:
    """Return what a laptop says that could not hand over everything yet."""
    rest = translate(
        "sync",
        "What you had not sent waits here, locked: it is handed over as soon as the server can "
        "be reached. Then the data on this laptop is made unreadable. Sync once more.",
    )
    return f"{leaving_line(left_at)} {rest}"


def farewell(done: SyncReport) -> Sequence[str]:
    """Return what was done and what to do, a paragraph each, once the data is unreadable."""
    if done.left_on is None:
        return (_reported(), _safe())
    files = [_files_lost(done.files_lost)] if done.files_lost else []
    return (leaving_line(done.left_on), _handed_over(done.sent), *files, _unreadable(), _anew())


def not_wiped() -> str:
    """Return what to do where the laptop could not carry out the order."""
    return translate(
        "sync",
        "The data on this laptop could not be made unreadable completely. Give the laptop to "
        "your administrator.",
    )


def _reported() -> str:
    return translate(
        "sync",
        "Your team reported this laptop as lost or handed in. To protect the people in "
        "it, its data was made unreadable. This cannot be undone here.",
    )


def _safe() -> str:
    return translate(
        "sync",
        "Everything that was sent before is safe on the server. Is this a mistake? Ask "
        "your administrator for a new registration, and connect again with a new profile.",
    )


def _handed_over(sent: int) -> str:
    if not sent:
        return translate(
            "sync",
            "All that you had saved was on the server already. A form that you had not saved is "
            "lost.",
        )
    return translate(
        "sync",
        "What you had not sent was handed over: %n change(s). The server keeps them apart, and "
        "your team decides what becomes of them. A form that you had not saved is lost.",
        "",
        sent,
    )


def _files_lost(files: int) -> str:
    return translate(
        "sync",
        "%n file(s) could not be handed over and are lost: the server had not heard of them.",
        "",
        files,
    )


def _unreadable() -> str:
    return translate(
        "sync",
        "To protect the people in it, the data on this laptop was then made unreadable. This "
        "cannot be undone here.",
    )


def _anew() -> str:
    return translate(
        "sync",
        "Do you go on working with Weefsel? Ask your administrator for a new registration, and "
        "connect again with a new profile.",
    )
