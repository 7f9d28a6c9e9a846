"""What the person reads about the lease: how long contacts show without the server."""

from __future__ import annotations

from desktop.domain.roles.lease import Lease
from desktop.i18n import translate


def lease_line(lease: Lease | None) -> str:
    """Return what the status bar adds; empty when the server was met lately."""
    if lease is None or not (lease.is_over or lease.is_ending):
        return ""
    if lease.is_over:
        return translate("lease", "Contacts are locked until the next sync")
    return translate("lease", "Contacts lock in %n day(s)", "", lease.days_left)


def lease_notice(lease: Lease | None) -> str:
    """Return the sentences of the banner: what happens, what is safe, what to do."""
    if lease is None or not (lease.is_over or lease.is_ending):
        return ""
    if lease.is_unheard:
        return translate(
            "lease",
            "This profile comes from a backup. Somebody may have been erased since, so contacts "
            "and earlier visits are locked. Nothing is lost, and you can still log visits. Sync "
            "or sign in to open them again.",
        )
    if lease.is_over:
        return translate(
            "lease",
            "This laptop has not met the server for 14 days, so contacts are locked. Nothing is "
            "lost, and you can still log visits. Sync or sign in to open them again.",
        )
    return translate(
        "lease",
        "This laptop has not met the server for a while. In %n day(s) contacts lock, to protect "
        "them if the laptop is lost. Nothing gets lost. Sync when you are online.",
        "",
        lease.days_left,
    )


def lease_told(lease: Lease | None) -> str:
    """Return the sentence for the page about roles."""
    if lease is None:
        return translate(
            "lease", "This profile has no server: contacts stay open as long as it is unlocked."
        )
    return lease_notice(lease) or translate(
        "lease",
        "Contacts stay open for %n more day(s) without the server. Each sync begins that time "
        "anew.",
        "",
        lease.days_left,
    )
