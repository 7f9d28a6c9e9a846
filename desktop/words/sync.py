"""What the person reads about synchronising. Every sentence follows from :class:`SyncState`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from desktop.domain.period import day_of
from desktop.domain.syncing.sync_state import Standing, SyncState
from desktop.i18n import translate
from desktop.words.formats import clock, short_day
from desktop.words.lease import lease_line, lease_notice
from desktop.words.leaving import leaving_notice

_HOUR, _DAY = 60, 24 * 60
_NOTICED = 5
"""Minutes."""


def status_line(state: SyncState, *, now: datetime) -> str:
    """Return the line of the status bar: where the work is, and what somebody has to do."""
    parts = [_HEADS[state.standing](state, now)]
    if state.standing in _TELL_WAITING and (state.waiting or state.files):
        parts.append(_waiting(state, now))
    if state.standing in _TELL_LAST:
        parts.append(last_sync(state, now=now))
    if state.left_at is None and (lease := lease_line(state.lease)):
        parts.insert(0, lease)
    return " · ".join(parts)


def tone(state: SyncState) -> str:
    """Return how the line looks: ``good``, ``muted``, ``warning`` or ``danger``."""
    pressing = state.lease is not None and (state.lease.is_over or state.lease.is_ending)
    said = _TONES.get(state.standing, "muted")
    return "warning" if pressing and said != "danger" else said


def last_sync(state: SyncState, *, now: datetime) -> str:
    """Return when laptop and server last agreed."""
    if state.last_success is None:
        return translate("sync", "not synced yet")
    return translate("sync", "last sync {moment}").format(moment=_moment(state.last_success, now))


def advice(state: SyncState) -> str:
    """Return what is safe and what to do, in one or two sentences; empty when all is well."""
    if state.left_at is not None:
        return leaving_notice(state.left_at)
    said = _ADVICE.get(state.standing)
    notice = lease_notice(state.lease)
    told = (notice, said() if said else "", clock_notice(state.clock_ahead))
    return " ".join(filter(None, told))


def clock_notice(ahead: timedelta) -> str:
    """Return that the clock of this laptop is wrong; empty when it is nearly right."""
    minutes = abs(ahead) // timedelta(minutes=1)
    if minutes < _NOTICED:
        return ""
    return translate(
        "sync",
        "The clock of this laptop differs {span} from that of the server. Set it right: the days "
        "and times that you note come from it.",
    ).format(span=_span(minutes))


def _span(minutes: int) -> str:
    if minutes < 2 * _HOUR:
        return translate("sync", "%n minute(s)", "", minutes)
    if minutes < 2 * _DAY:
        return translate("sync", "%n hour(s)", "", minutes // _HOUR)
    return translate("sync", "%n day(s)", "", minutes // _DAY)


def _moment(moment: datetime, now: datetime) -> str:
    """Return only the time for today, day and time for any other day."""
    day = day_of(moment)
    return clock(moment) if day == day_of(now) else f"{short_day(day)} {clock(moment)}"


def _waiting(state: SyncState, _now: datetime) -> str:
    changes = translate("sync", "%n change(s) waiting to be sent", "", state.waiting)
    files = translate("sync", "%n file(s) waiting to be sent", "", state.files)
    return " · ".join([changes] * bool(state.waiting) + [files] * bool(state.files))


def _attention(state: SyncState, _now: datetime) -> str:
    return translate("sync", "%n item(s) to review", "", state.attention)


def _offline_since(state: SyncState, now: datetime) -> str:
    since = state.last_success or state.failed_at
    if since is None:
        return translate("sync", "Server out of reach")
    return translate("sync", "Server out of reach since {moment}").format(
        moment=_moment(since, now)
    )


_HEADS: Mapping[Standing, Callable[[SyncState, datetime], str]] = {
    Standing.ON_THIS_LAPTOP: lambda _s, _n: translate(
        "window", "Everything is safely kept on this laptop"
    ),
    Standing.REVOKED: lambda _s, _n: translate("sync", "This laptop was signed out by the team"),
    Standing.SIGN_IN: lambda _s, _n: translate("sync", "Sign in again to sync"),
    Standing.UNTRUSTED: lambda _s, _n: translate("sync", "The server could not be trusted"),
    Standing.UPGRADE: lambda _s, _n: translate("sync", "Update Weefsel to receive changes"),
    Standing.RUNNING: lambda _s, _n: translate("sync", "Syncing…"),
    Standing.BY_CHOICE: lambda _s, _n: translate("sync", "Working offline, as you chose"),
    Standing.ATTENTION: _attention,
    Standing.OFFLINE: _offline_since,
    Standing.FAILED: lambda _s, _n: translate("sync", "The last sync did not come through"),
    Standing.WAITING: _waiting,
    Standing.ALL_SENT: lambda _s, _n: translate("sync", "Everything is sent"),
}
_TELL_WAITING = frozenset(Standing) - {
    Standing.ON_THIS_LAPTOP,
    Standing.WAITING,
    Standing.ALL_SENT,
}
_TELL_LAST = frozenset(
    {Standing.ATTENTION, Standing.FAILED, Standing.WAITING, Standing.ALL_SENT, Standing.BY_CHOICE}
)
_TONES: Mapping[Standing, str] = {
    Standing.ON_THIS_LAPTOP: "good",
    Standing.ALL_SENT: "good",
    Standing.ATTENTION: "warning",
    Standing.SIGN_IN: "warning",
    Standing.UPGRADE: "warning",
    Standing.UNTRUSTED: "danger",
    Standing.REVOKED: "danger",
}
_ADVICE: Mapping[Standing, Callable[[], str]] = {
    Standing.ON_THIS_LAPTOP: lambda: translate(
        "sync",
        "This laptop is not connected to a server. Your work is kept here, encrypted. "
        "Connect to share it with your team.",
    ),
    Standing.REVOKED: lambda: translate(
        "sync",
        "An administrator ended the registration of this laptop. What waits here was not lost. "
        "Ask your administrator how to go on.",
    ),
    Standing.SIGN_IN: lambda: translate(
        "sync",
        "The server wants your name and password again. Everything you typed is safe here and "
        "is sent after you sign in.",
    ),
    Standing.UNTRUSTED: lambda: translate(
        "sync",
        "Something between you and the server is not what it says it is, or the clock of this "
        "laptop is wrong. Nothing was sent. Your work is safe here.",
    ),
    Standing.UPGRADE: lambda: translate(
        "sync",
        "Install the newest version, to see what colleagues changed. Your work is safe here.",
    ),
    Standing.BY_CHOICE: lambda: translate(
        "sync", "Nothing is sent or received until you switch this off. Your work is safe here."
    ),
    Standing.ATTENTION: lambda: translate(
        "sync", "Open “To review” to decide. Both versions are kept until you do."
    ),
    Standing.OFFLINE: lambda: translate(
        "sync", "You can go on working. Everything is sent as soon as the server can be reached."
    ),
    Standing.FAILED: lambda: translate(
        "sync", "Your work is safe here. It is tried again by itself; the report tells more."
    ),
}
