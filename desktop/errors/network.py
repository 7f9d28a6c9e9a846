"""The server, the way to it, and signing in."""

from __future__ import annotations

from desktop.errors.expected import ExpectedError


class ServerUnreachable(ExpectedError):
    """The server did not answer, or what answered was not our server.

    Args:
        reason: ``no_network``, ``timeout``, ``not_our_server`` (a sign-in page of a network, a
            proxy), ``cut_short``, ``failing`` (the server itself reported a fault) or
            ``no_progress`` (it answers, and nothing moves).

    Attributes:
        tried_once: Nothing tries it again by itself: somebody was signing in, or it was the demo.
    """

    def __init__(self, reason: str = "no_network") -> None:
        super().__init__(reason)
        self.reason = reason
        self.tried_once = False


class ServerSlow(ServerUnreachable):
    """The server did not answer in time; less at once may pass."""

    def __init__(self) -> None:
        super().__init__("timeout")


class ServerBusy(ServerUnreachable):
    """The server asked to come back later.

    Args:
        seconds: After how long; 0 if it did not say.
    """

    def __init__(self, seconds: float = 0) -> None:
        super().__init__("busy")
        self.seconds = seconds


class CertificateRefused(ExpectedError):
    """The certificate of the server is not trusted; nothing was sent.

    Args:
        reason: ``expired``, ``not_yet_valid``, ``wrong_host``, ``unknown_issuer`` or ``other``.
            The first two may also mean that the clock of this computer is wrong.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SyncAddressWrong(ExpectedError):
    """What was entered is not the address of a server: it must begin with ``https://``."""


class NotRegistered(ExpectedError):
    """This laptop was never connected to a server."""


class AlreadyRegistered(ExpectedError):
    """This laptop is connected to a server already."""


class SignInNeeded(ExpectedError):
    """The server no longer knows this laptop's sign-in; name and password are needed."""


class SignInRefused(ExpectedError):
    """Name, password or second factor is not right; the server does not say which."""


class SecondFactorNeeded(ExpectedError):
    """This account also needs the code of its second factor."""


class SignInDelayed(ExpectedError):
    """Too many attempts to sign in.

    Args:
        seconds: After how long the next may be made.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f}")
        self.seconds = seconds


class PasswordMissing(ExpectedError):
    """No password was given, and there is nobody at a prompt to ask."""


class UpgradeRequired(ExpectedError):
    """This version of the program is too old to receive from the server.

    Args:
        reason: ``other_protocol`` when the server does not understand it at all.
    """

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


class RequestRefused(ExpectedError):
    """The server understood a request and did not carry it out: a fault in one of both.

    Args:
        status: Of HTTP.
        code: What the server calls it.
    """

    def __init__(self, status: int, code: str = "") -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code


class DeviceRevoked(ExpectedError):
    """An administrator ended the registration of this laptop.

    Args:
        wipe: Also asked that the data on it be made unreadable.
    """

    def __init__(self, *, wipe: bool = False) -> None:
        super().__init__("wipe" if wipe else "")
        self.wipe = wipe


class WorkingOffline(ExpectedError):
    """The person chose to work offline; nothing is sent until they choose otherwise."""
