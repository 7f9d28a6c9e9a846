"""What a person may choose, as one frozen object in one small file."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self

logger = logging.getLogger(__name__)

LOCK_MINUTES = (2, 5, 10, 15, 30, 60)
"""After how many minutes a window may lock; never is not among them."""
_BOUNDS = {
    "text_percent": (100, 200),
    "lock_minutes": (LOCK_MINUTES[0], LOCK_MINUTES[-1]),
    "contact_times": (1, 1000),
    "contact_days": (1, 1000),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything the person may choose. Defaults here are the only defaults.

    No secret is ever a setting, and nothing about a contact is.

    Args:
        language: One of :data:`desktop.i18n.LANGUAGES`.
        theme: ``system``, ``light``, ``dark`` or ``contrast``.
        account: Name under which records are signed; empty = the account of the computer.
        text_percent: Size of all texts, 100 to 200.
        default_period: Name of the period that the list of visits opens with; empty = all.
        base_map: Background of the map: name of a file in the profile, or ``online`` after
            the person chose to let the map ask a service; empty = none.
        lock_minutes: After how many minutes without anybody the window locks.
        contact_times, contact_days: From how many times in how many days on somebody is asked
            much; then whoever wants to ask again is told.
        care_page: Page of privacy and safety that was shown last.
    """

    language: str = "nl"
    theme: str = "system"
    account: str = ""
    text_percent: int = 100
    default_period: str = "quarter"
    base_map: str = ""
    lock_minutes: int = 10
    contact_times: int = 4
    contact_days: int = 30
    care_page: str = ""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read ``path``. A missing file gives the defaults; so does a damaged one, logged.

        Unknown names, values of another type and numbers that nobody can choose are passed
        over: an older program can read the file of a newer one, and whoever writes in it
        cannot keep the window from locking.
        """
        try:
            stored: Any = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, RecursionError):
            stored = None
        if not isinstance(stored, dict):
            logger.warning("The settings file is unreadable; using defaults")
            return cls()
        known = {field.name: type(getattr(cls(), field.name)) for field in fields(cls)}
        return cls(
            **{
                name: value
                for name, value in stored.items()
                if name in known and type(value) is known[name] and _is_allowed(name, value)
            }
        )

    def save(self, path: Path) -> None:
        """Write all settings, atomically: a power cut leaves the old file or the new one."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".tmp")
        draft.write_text(json.dumps(asdict(self), indent=2) + "\n", "utf-8")
        draft.replace(path)


def _is_allowed(name: str, value: object) -> bool:
    if name == "language":
        return str(value).isalpha()  # it becomes a part of the name of a file
    least, most = _BOUNDS.get(name, (0, 0))
    return not isinstance(value, int) or least <= value <= most
