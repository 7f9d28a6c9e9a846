"""Words about open files of publishers: why one did not come, and what to do without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.errors import DownloadFailed
from desktop.i18n import translate

_MINUTE = 60
_MEGABYTE = 1_000_000


def not_fetched(error: DownloadFailed) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do about a file that did not come."""
    what, safe = _what_happened(error)
    return what, safe, " ".join(filter(None, (_again(error), _by_hand(error))))


def not_fetched_here(error: DownloadFailed) -> str:
    """Return the same for a dialog that itself shows the way by file."""
    return "\n".join(filter(None, (*_what_happened(error), _again(error))))


def _what_happened(error: DownloadFailed) -> tuple[str, str]:
    reason = FETCHING.get(error.reason, FETCHING["no_network"])
    title = translate("fetch", "“{name}” did not come from {host}. {reason}")
    return (
        title.format(name=error.name, host=error.host, reason=reason()),
        translate("fetch", "Your data is unchanged; what came is kept for the next attempt."),
    )


def _again(error: DownloadFailed) -> str:
    if error.reason in {"not_there", "no_bulk", "bad_address", "too_big", "forbidden"}:
        return ""
    if error.seconds:
        minutes = max(1, round(error.seconds / _MINUTE))
        return translate("fetch", "Try again after %n minute(s).", "", minutes)
    return translate("fetch", "Try again later.")


def _by_hand(error: DownloadFailed) -> str:
    if not error.page:
        return ""
    advice = translate(
        "fetch",
        "Without a network: download “{name}” from {page} on any computer, "
        "put it in a folder, and load it with: weefsel area fetch --from FOLDER",
    )
    return advice.format(name=error.name, page=error.page)


def file_size(size: int | None) -> str:
    """Return a size in megabytes, in words."""
    if size is None:
        return translate("fetch", "size not said")
    if size < _MEGABYTE:
        return translate("fetch", "less than 1 MB")
    return translate("fetch", "{count} MB").format(count=round(size / _MEGABYTE))


FETCHING: Mapping[str, Callable[[], str]] = {
    "no_network": lambda: translate("fetch", "There is no connection."),
    "timeout": lambda: translate("fetch", "It did not answer in time."),
    "cut_short": lambda: translate("fetch", "The connection broke off."),
    "busy": lambda: translate("fetch", "It asks to come back later."),
    "failing": lambda: translate("fetch", "It has a fault of its own."),
    "forbidden": lambda: translate("fetch", "It does not hand out this file."),
    "not_there": lambda: translate("fetch", "It does not have this file."),
    "web_page": lambda: translate("fetch", "It sent a web page instead."),
    "empty": lambda: translate("fetch", "It sent an empty file."),
    "too_big": lambda: translate("fetch", "The file is too big."),
    "bad_address": lambda: translate("fetch", "The address leads nowhere safe."),
    "no_bulk": lambda: translate("fetch", "Its owner does not allow taking many tiles."),
}
"""Why a file did not come, by the reason in the error."""
