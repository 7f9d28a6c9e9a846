"""The one way in which the server says no: a status, a code for programs, a line for people."""

from __future__ import annotations

from desktop.sync.protocol import Failure


class Refusal(Exception):
    """A request that is not carried out.

    Args:
        status: Of HTTP.
        code: Name of the reason, for programs.
        message: One English line without personal data.
        retry_after: Seconds after which it may pass; 0 = no use in repeating.
        wipe: The laptop was reported stolen.
    """

    def __init__(
        self, status: int, code: str, message: str, *, retry_after: int = 0, wipe: bool = False
    ) -> None:
        super().__init__(code)
        self.status = status
        self.failure = Failure(code=code, message=message, retry_after=retry_after, wipe=wipe)


def malformed(message: str) -> Refusal:
    """Return the refusal of a message that is not what it should be."""
    return Refusal(422, "malformed", message)


def too_large(most: int) -> Refusal:
    """Return the refusal of a body above ``most`` bytes."""
    return Refusal(413, "too_large", f"More than {most} bytes")


def overloaded(retry_after: int) -> Refusal:
    """Return the refusal of a request for which there is no room now."""
    return Refusal(503, "overloaded", "Too much at once; come back later", retry_after=retry_after)


def not_found() -> Refusal:
    """Return the refusal that also hides whether something exists."""
    return Refusal(404, "not_found", "No such thing here")
