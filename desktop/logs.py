"""The log of one profile: what the program did, never what people typed.

Records of contacts live in the encrypted database; a log lies beside it in plain text. So a
log line keeps the sentence that we wrote and drops what could come from a person: texts among
the arguments, and the messages of exceptions (a driver likes to quote the row it choked on).
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

logger = logging.getLogger(__name__)
logging.getLogger("desktop").addHandler(logging.NullHandler())  # or Python writes on stderr

LARGEST_FILE = 500_000
OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Discreet(logging.Formatter):
    """Formats a log line without texts of people."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; texts among its arguments become their length."""
        discreet = logging.makeLogRecord(record.__dict__)
        discreet.exc_text = None
        if isinstance(record.args, Mapping):
            discreet.args = {name: _hushed(value) for name, value in record.args.items()}
        elif record.args:
            discreet.args = tuple(_hushed(value) for value in record.args)
        return super().format(discreet)

    def formatException(  # noqa: N802 - the name is logging's
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return where an exception arose and of which type it is, without its message."""
        return describe(ei[1]) if ei[1] is not None else ""


def describe(error: BaseException) -> str:
    """Return the traceback of ``error`` and of its causes, without any message."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines += traceback.format_list(traceback.extract_tb(seen.__traceback__))
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}\n")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "".join(lines).rstrip()


def start_log(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Write the log of this process into ``folder`` from now on; return the handler.

    Other libraries only have their warnings kept. In a folder that cannot be written to there
    is no log.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return logging.NullHandler()
    if not os.access(folder, os.W_OK):
        return logging.NullHandler()
    handler = RotatingFileHandler(
        folder / "weefsel.log",
        maxBytes=LARGEST_FILE,
        backupCount=OLD_FILES,
        encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(Discreet(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("desktop").setLevel(level)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close what :func:`start_log` opened."""
    logging.getLogger().removeHandler(handler)
    handler.close()


@contextmanager
def unforeseen_logged() -> Iterator[None]:
    """Log exceptions that nobody caught, for instance in a slot.

    They are shown without their messages: what a window writes to stderr may end in a log of
    the whole computer.
    """
    shown = sys.excepthook

    def log_it(
        kind: type[BaseException], error: BaseException, place: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            shown(kind, error, place)
            return
        logger.critical("Unforeseen error", exc_info=(kind, error, place))
        if sys.stderr is not None:  # Windows gives a program without a console none
            sys.stderr.write(describe(error) + "\n")

    sys.excepthook = log_it
    try:
        yield
    finally:
        sys.excepthook = shown


def _hushed(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, type):
        return value.__qualname__
    return f"<{type(value).__name__} of {len(str(value))}>"
