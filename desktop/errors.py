"""Every error a person at the screen can do something about.

Two families, and only two. An :class:`ExpectedError` comes from the world (a full disk, a
wrong passphrase, an impossible date) and is told in plain words. Anything else is a bug of
ours: it is logged with its traceback and shown as one, never dressed up.

Errors carry facts, not sentences: the sentences live in :mod:`desktop.words`, where they can
be translated, for the window and the command line alike. No error carries personal data.
This module imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class ExpectedError(Exception):
    """Base of the errors that are not our fault and that a person can act on."""


class Problem(NamedTuple):
    """One field that cannot be saved as it is, and which rule it breaks.

    Args:
        field: Name of the field as on the record, for instance ``"reached_total"``.
        rule: Name of the rule; ``desktop.words`` turns it into a sentence.
        limit: The bound that was passed, where the rule has one (a number, an ISO date).
    """

    field: str
    rule: str
    limit: str = ""


class InvalidEntry(ExpectedError):
    """An entry breaks one or more rules of the domain; nothing was stored.

    Args:
        problems: All of them at once, so that a form can mark every field.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(f"{problem.field}: {problem.rule}" for problem in problems))
        self.problems = problems


class GateClosed(ExpectedError):
    """Rule R3: this tie would reveal something sensitive about a named person.

    Args:
        target: What the person would be tied to: network, organisation, place or visit.
    """

    def __init__(self, target: str) -> None:
        super().__init__(target)
        self.target = target


class NotAllowed(ExpectedError):
    """The role of a colleague does not allow this; nothing was done.

    Args:
        deed: What they wanted to do: one of ``desktop.domain.role.Deed``.
        lease_over: Their role would; this laptop has not met the server for too long.
    """

    def __init__(self, deed: str, *, lease_over: bool = False) -> None:
        super().__init__(deed)
        self.deed = deed
        self.lease_over = lease_over


class MaybeForgotten(ExpectedError):
    """A new person may be somebody who asked to be forgotten; nothing was stored.

    Nobody is told who that would be.
    """


class PersonRestricted(ExpectedError):
    """Data of this person are kept and not used; nothing was changed or written."""


class ChangedMeanwhile(ExpectedError):
    """Somebody else changed the same fields since they were read; nothing was stored.

    Args:
        kind: Of the record.
        fields: Which ones.
    """

    def __init__(self, kind: str, fields: Sequence[str]) -> None:
        super().__init__(f"{kind}: {', '.join(fields)}")
        self.kind = kind
        self.fields = fields


class NotFound(ExpectedError):
    """The record does not exist, or is in the bin.

    Args:
        kind: Name of the record type, for instance ``"place"``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class ProfileMissing(ExpectedError):
    """There is no profile in the folder; it has to be made first."""


class ProfileExists(ExpectedError):
    """There already is a profile in the folder; it was left as it is."""


class ProfileInUse(ExpectedError):
    """Another Weefsel on this computer has this profile open."""


class ProfileReadOnly(ExpectedError):
    """The profile folder cannot be written to."""


class ProfileMisplaced(ExpectedError):
    """A profile cannot lie in this folder: others would tear its files apart.

    Args:
        reason: ``network`` (a drive of another computer) or ``synced`` (copied elsewhere).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ProfileIncomplete(ExpectedError):
    """A file of the profile is missing or damaged.

    Args:
        file: Its name inside the profile folder.
    """

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class WrongPassphrase(ExpectedError):
    """The passphrase opens none of the key slots."""


class KeyStoreUnavailable(ExpectedError):
    """The key store of the computer did not open the profile; the passphrase still does.

    Args:
        reason: ``missing`` (none that encrypts), ``changed`` (another one than before),
            ``locked``, ``no_answer``, ``failing``, ``emptied`` (it no longer has the key) or
            ``garbage`` (what it has does not fit).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TooManyTries(ExpectedError):
    """Wrong passphrases were given one after the other; the next one has to wait.

    Args:
        seconds: How long.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__(str(seconds))
        self.seconds = seconds


class PassphraseMissing(ExpectedError):
    """No passphrase was given, and there is nobody at a prompt to ask."""


class WeakPassphrase(ExpectedError):
    """The new passphrase is too short.

    Args:
        least: The smallest number of characters.
    """

    def __init__(self, least: int) -> None:
        super().__init__(str(least))
        self.least = least


class EncryptionUnavailable(ExpectedError):
    """The database library on this computer cannot encrypt; nothing was opened."""


class DatabaseBusy(ExpectedError):
    """Another writer held the database for longer than we were willing to wait."""


class DatabaseDamaged(ExpectedError):
    """The database file cannot be read: it is damaged, or belongs to another key."""


class WrongBackup(ExpectedError):
    """A backup belongs to another profile, or is from before its key was renewed.

    Args:
        name: The file's name, without its folder.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class DatabaseTooNew(ExpectedError):
    """A newer version of the program wrote this database.

    Args:
        revision: The schema revision found in the file.
    """

    def __init__(self, revision: str) -> None:
        super().__init__(revision)
        self.revision = revision


class DiskFull(ExpectedError):
    """There is no room left on the disk; what was already saved is intact."""


class DiskFailing(ExpectedError):
    """The disk reported an error while reading or writing; nothing was reported as saved."""


class FileUnreadable(ExpectedError):
    """A file that somebody chose cannot be read as what it should be.

    Args:
        name: The file's name, without its folder.
        reason: Name of the reason; ``desktop.words`` has the sentence.
        detail: A fact that helps to find the place (a row number, a column heading).
    """

    def __init__(self, name: str, reason: str, detail: str = "") -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason
        self.detail = detail


class RowProblem(NamedTuple):
    """One cell of a file that cannot be saved; see :class:`Problem`.

    Args:
        row: Number of the row as a spreadsheet counts, the headings being row 1.
    """

    row: int
    field: str
    rule: str
    limit: str = ""


class RowsRefused(ExpectedError):
    """Rows of a file break rules; none of its rows was imported.

    Args:
        name: The file's name, without its folder.
        problems: The first of them, in order of the rows.
        total: How many there are in all.
    """

    def __init__(self, name: str, problems: Sequence[RowProblem], total: int) -> None:
        super().__init__(f"{name}: {total}")
        self.name = name
        self.problems = problems
        self.total = total


class FileNotWritten(ExpectedError):
    """An output file could not be written; nothing half-written was left.

    Args:
        name: The file's name, without its folder.
        reason: ``read_only``, ``no_folder``, ``is_folder``, ``not_ours`` (a folder with other
            files in it), ``disk_full``, ``in_use``.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class DownloadFailed(ExpectedError):
    """An open file of a publisher did not come; what was there before is as it was.

    Args:
        name: Of the file.
        host: Of the publisher.
        reason: ``maps.errors.FETCH_REASONS`` has them.
        page: Where a person finds the file; empty when there is no such page.
        seconds: After how long the publisher wants to be asked again; 0 = not said.
    """

    def __init__(
        self, name: str, host: str, reason: str, *, page: str = "", seconds: float = 0
    ) -> None:
        super().__init__(f"{host}: {reason}")
        self.name = name
        self.host = host
        self.reason = reason
        self.page = page
        self.seconds = seconds


class OutsideCity(ExpectedError):
    """A point lies in none of the wards."""


class Cancelled(ExpectedError):
    """The person stopped a running job. Nothing is shown for it."""


class ServerUnreachable(ExpectedError):
    """The server did not answer, or what answered was not our server.

    Args:
        reason: ``no_network``, ``timeout``, ``not_our_server`` (a sign-in page of a network, a
            proxy), ``cut_short``, ``failing`` (the server itself reported a fault) or
            ``no_progress`` (it answers, and nothing moves).
    """

    def __init__(self, reason: str = "no_network") -> None:
        super().__init__(reason)
        self.reason = reason


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
    """This version of the program is too old to receive from the server."""


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
