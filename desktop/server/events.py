"""The server's log: one JSON document per line on stderr, without personal data.

Only names on a list pass, and only as numbers, ids or short codes: what is not known to be
harmless becomes ``(hidden)``. Exceptions keep their type and place, never their message: a driver
likes to quote the row it choked on. Lines of other libraries keep their pattern, not its values.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog

from desktop.logs import describe

_KNOWN = frozenset(
    {
        "event",
        "level",
        "at",
        "request",
        "tenant",
        "device",
        "account",
        "method",
        "path",
        "status",
        "code",
        "ms",
        "received",
        "sent",
        "operations",
        "refused",
        "rows",
        "epoch",
        "worker",
        "port",
        "workers",
        "reason",
        "place",
        "logger",
        "seconds",
        "stream",
        "scope",
        "count",
    }
)
_HARMLESS = re.compile(r"[\w ./:+-]{0,80}", re.ASCII)
_FREE = frozenset({"event", "place"})
"""Written by us: a literal in the code, or a traceback without messages."""


def start_events(output: TextIO | None = None, *, level: int = logging.INFO) -> None:
    """Write all logs of this process as JSON lines from now on."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            hide_unknown,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(output or sys.stderr),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, _Foreign)]:
        root.removeHandler(handler)
    root.addHandler(_Foreign())
    root.setLevel(logging.WARNING)


def log() -> Any:
    """Return the log."""
    return structlog.get_logger()


def hide_unknown(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Replace what is not known to be harmless; structlog calls this for each line."""
    error = event.pop("error", None)
    if isinstance(error, BaseException):
        event["place"] = describe(error)
    for name, value in list(event.items()):
        if name not in _FREE and not (name in _KNOWN and _is_harmless(value)):
            event[name] = "(hidden)"
    return event


def _is_harmless(value: object) -> bool:
    return value is None or isinstance(value, int | float) or bool(_HARMLESS.fullmatch(str(value)))


class _Foreign(logging.Handler):
    """Takes lines of other libraries in, by their pattern only."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line without its values."""
        error = record.exc_info[1] if record.exc_info else None
        log().log(record.levelno, "foreign", logger=record.name, error=error)
