"""The profile: its folder, its keys, its database, the disk."""

from __future__ import annotations

from desktop.errors.expected import ExpectedError


class ProfileMissing(ExpectedError):
    """There is no profile in the folder; it has to be made first."""


class ProfileExists(ExpectedError):
    """There already is a profile in the folder; it was left as it is."""


class ProfileInUse(ExpectedError):
    """Another Weefsel on this computer has this profile open."""


class ProfileReadOnly(ExpectedError):
    """The profile folder cannot be written to."""


class OpenedToRead(ProfileReadOnly):
    """The profile is open for reading only, and this would write, or show somebody.

    Args:
        shows: Whether it was refused because reads cannot be noted (rule R12).
    """

    def __init__(self, *, shows: bool = False) -> None:
        super().__init__()
        self.shows = shows


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


class RecoveryKeyWrong(WrongPassphrase):
    """What was typed looks like a recovery key, and opens nothing.

    Args:
        reason: ``length`` (letters are missing, or too many), ``letters`` (some are mistyped)
            or ``other`` (a whole key, but none of this profile now).
        typed: How many letters and digits it has.
        whole: How many a recovery key has.
    """

    def __init__(self, reason: str, typed: int, whole: int) -> None:
        super().__init__(reason)
        self.reason, self.typed, self.whole = reason, typed, whole


class BackupLocked(WrongPassphrase):
    """The passphrase does not open a backup, which keeps the one of the day it was made.

    Args:
        name: The file's name, without its folder.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


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


class KeyStoreRefused(KeyStoreUnavailable):
    """The key store of the computer could not be made a way to unlock; nothing changed."""


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
