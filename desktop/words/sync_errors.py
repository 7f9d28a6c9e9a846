"""Words for what can go wrong between this laptop and the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop import errors
from desktop.errors import ExpectedError
from desktop.i18n import translate

Told = tuple[str, str, str]
"""What happened, what is safe, what to do."""


def told(error: ExpectedError) -> Told:
    """Return the words for one of :data:`SYNC_ERRORS`."""
    title, advice = _reasoned(error) or SYNC_ERRORS[type(error)]
    if advice is _wait and getattr(error, "tried_once", False):
        advice = _try_yourself
    return title(), _kept(), advice()


def delayed(error: errors.SignInDelayed) -> Told:
    """Return the words for too many attempts to sign in."""
    minutes = max(1, round(error.seconds / 60))
    return (
        translate("sync.error", "Too many attempts to sign in."),
        _kept(),
        translate("sync.error", "Try again in %n minute(s).", "", minutes),
    )


def _kept() -> str:
    return translate("sync.error", "Your work is safe on this laptop.")


def _reasoned(error: ExpectedError) -> tuple[Callable[[], str], Callable[[], str]] | None:
    reason = getattr(error, "reason", "")
    return _REASONS.get((type(error), reason))


def _wait() -> str:
    return translate("sync.error", "You can go on working; it is tried again by itself.")


def _try_yourself() -> str:
    return translate(
        "sync.error", "Check the address and your network, and try again later if they are right."
    )


def _ask_administrator() -> str:
    return translate("sync.error", "Ask the administrator of the server.")


def _check_clock() -> str:
    return translate(
        "sync.error",
        "Check date and time of this computer first. If they are right, tell the administrator.",
    )


SYNC_ERRORS: Mapping[type[ExpectedError], tuple[Callable[[], str], Callable[[], str]]] = {
    errors.ServerUnreachable: (
        lambda: translate("sync.error", "The server cannot be reached."),
        _wait,
    ),
    errors.ServerSlow: (
        lambda: translate("sync.error", "The server did not answer in time."),
        _wait,
    ),
    errors.ServerBusy: (
        lambda: translate("sync.error", "The server is busy and asks to come back later."),
        _wait,
    ),
    errors.CertificateRefused: (
        lambda: translate("sync.error", "The server could not prove that it is the right one."),
        lambda: translate(
            "sync.error", "Nothing was sent. Use another network, or ask the administrator."
        ),
    ),
    errors.SyncAddressWrong: (
        lambda: translate("sync.error", "This is not the address of a server."),
        lambda: translate(
            "sync.error", "It looks like https://weefsel.example. Ask the administrator."
        ),
    ),
    errors.NotRegistered: (
        lambda: translate("sync.error", "This laptop is not connected to a server."),
        lambda: translate("sync.error", "Connect it first, with the address of the server."),
    ),
    errors.AlreadyRegistered: (
        lambda: translate("sync.error", "This laptop is already connected to another server."),
        lambda: translate("sync.error", "Use a new profile for the other server."),
    ),
    errors.SignInNeeded: (
        lambda: translate("sync.error", "The server wants your name and password again."),
        lambda: translate("sync.error", "Sign in; what waits is sent after that."),
    ),
    errors.SignInRefused: (
        lambda: translate("sync.error", "Name, password or code is not right."),
        lambda: translate("sync.error", "Check them and try again, or ask the administrator."),
    ),
    errors.SecondFactorNeeded: (
        lambda: translate("sync.error", "This account also needs a code."),
        lambda: translate("sync.error", "Enter the six digits that your telephone shows."),
    ),
    errors.PasswordMissing: (
        lambda: translate("sync.error", "No password was given."),
        lambda: translate("sync.error", "Use --password-file or WEEFSEL_SYNC_PASSWORD."),
    ),
    errors.UpgradeRequired: (
        lambda: translate("sync.error", "This version of Weefsel is too old to receive changes."),
        lambda: translate("sync.error", "Install the newest version. Yours are still sent."),
    ),
    errors.RequestRefused: (
        lambda: translate("sync.error", "The server did not carry out what was asked."),
        lambda: translate("sync.error", "Send the sync report to your administrator."),
    ),
    errors.DeviceRevoked: (
        lambda: translate("sync.error", "This laptop was signed out by an administrator."),
        _ask_administrator,
    ),
    errors.WorkingOffline: (
        lambda: translate("sync.error", "You chose to work offline."),
        lambda: translate("sync.error", "Switch that off to sync."),
    ),
}

_REASONS: Mapping[tuple[type[ExpectedError], str], tuple[Callable[[], str], Callable[[], str]]] = {
    (errors.ServerUnreachable, "not_our_server"): (
        lambda: translate("sync.error", "What answered is not the server of your team."),
        lambda: translate(
            "sync.error",
            "On a public network, open a web page and sign in there first. Then try again.",
        ),
    ),
    (errors.ServerUnreachable, "cut_short"): (
        lambda: translate("sync.error", "The connection broke off."),
        _wait,
    ),
    (errors.ServerUnreachable, "failing"): (
        lambda: translate("sync.error", "The server has a fault of its own."),
        _wait,
    ),
    (errors.ServerUnreachable, "no_progress"): (
        lambda: translate("sync.error", "The server answers, but nothing moves."),
        lambda: translate("sync.error", "Send the sync report to your administrator."),
    ),
    (errors.UpgradeRequired, "other_protocol"): (
        lambda: translate("sync.error", "This version of Weefsel is too old for the server."),
        lambda: translate("sync.error", "Install the newest version; then all is sent."),
    ),
    (errors.CertificateRefused, "expired"): (
        lambda: translate("sync.error", "The certificate of the server has expired."),
        _check_clock,
    ),
    (errors.CertificateRefused, "not_yet_valid"): (
        lambda: translate("sync.error", "The certificate of the server is not valid yet."),
        _check_clock,
    ),
    (errors.CertificateRefused, "wrong_host"): (
        lambda: translate("sync.error", "The certificate belongs to another server."),
        lambda: translate(
            "sync.error", "Nothing was sent. Check the address, or use another network."
        ),
    ),
}
