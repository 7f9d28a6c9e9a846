"""Names of the numbers in a sync report: a helpdesk and its caller read the same words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.i18n import translate


def label(name: str) -> str:
    """Return what a fact of the report is called; one of a later version as it is written."""
    words = LABELS.get(name)
    return words() if words else name


LABELS: Mapping[str, Callable[[], str]] = {
    "version": lambda: translate("sync.facts", "Version"),
    "system": lambda: translate("sync.facts", "System"),
    "made_at": lambda: translate("sync.facts", "Made at"),
    "standing": lambda: translate("sync.facts", "State"),
    "waiting": lambda: translate("sync.facts", "Changes waiting"),
    "files_waiting": lambda: translate("sync.facts", "Files waiting"),
    "refused": lambda: translate("sync.facts", "Changes not taken"),
    "conflicts": lambda: translate("sync.facts", "To decide or to read"),
    "last_success": lambda: translate("sync.facts", "Last sync that came through"),
    "failed_at": lambda: translate("sync.facts", "Last sync that failed"),
    "failure": lambda: translate("sync.facts", "Why it failed"),
    "working_offline": lambda: translate("sync.facts", "Working offline by choice"),
    "server": lambda: translate("sync.facts", "Number of the server"),
    "device": lambda: translate("sync.facts", "Number of this laptop"),
    "stream": lambda: translate("sync.facts", "Number of this row of changes"),
    "epoch": lambda: translate("sync.facts", "Times the server was put back, plus 1"),
    "sent_n": lambda: translate("sync.facts", "Changes the server has"),
    "durable_n": lambda: translate("sync.facts", "Changes in a proven backup"),
    "clock_ahead_seconds": lambda: translate("sync.facts", "Clock ahead, in seconds"),
    "lease_until": lambda: translate("sync.facts", "Registered until"),
    "at": lambda: translate("sync.facts", "At"),
    "end": lambda: translate("sync.facts", "End"),
    "error": lambda: translate("sync.facts", "Error"),
    "reason": lambda: translate("sync.facts", "Reason"),
    "seconds": lambda: translate("sync.facts", "Seconds"),
    "hellos": lambda: translate("sync.facts", "Greetings"),
    "batches": lambda: translate("sync.facts", "Batches sent"),
    "sent": lambda: translate("sync.facts", "Changes sent"),
    "outcomes": lambda: translate("sync.facts", "Not plainly taken"),
    "pages": lambda: translate("sync.facts", "Pages read"),
    "received": lambda: translate("sync.facts", "Records received"),
    "departed": lambda: translate("sync.facts", "Records gone to another team"),
    "erased": lambda: translate("sync.facts", "Records erased"),
    "offered": lambda: translate("sync.facts", "Records offered again"),
    "taken": lambda: translate("sync.facts", "Records taken back"),
    "unequal": lambda: translate("sync.facts", "Teams read anew"),
    "lacked": lambda: translate("sync.facts", "Records read whole"),
    "forks": lambda: translate("sync.facts", "Copies of this profile found"),
    "slow": lambda: translate("sync.facts", "Slow requests"),
    "files_left": lambda: translate("sync.facts", "Files not sent"),
    "files_lost": lambda: translate("sync.facts", "Files of a former team lost"),
    "clock_ahead": lambda: translate("sync.facts", "Clock ahead, in seconds"),
    "retry_after": lambda: translate("sync.facts", "Asked to wait, in seconds"),
    "regranted": lambda: translate("sync.facts", "Teams or roles changed"),
    "left_at": lambda: translate("sync.facts", "Registration ended at"),
    "wipe": lambda: translate("sync.facts", "Ordered to wipe"),
}
"""Name of a fact → words. Its value stays as the program writes it: a code can be searched for."""
