"""Every error a person at the screen can do something about.

Two families, and only two. An :class:`ExpectedError` comes from the world (a full disk, a
wrong passphrase, an impossible date) and is told in plain words. Anything else is a bug of
ours: it is logged with its traceback and shown as one, never dressed up.

Errors carry facts, not sentences: the sentences live in :mod:`desktop.words`, where they can
be translated, for the window and the command line alike. No error carries personal data.
These modules import nothing else of ours.
"""

from __future__ import annotations

from desktop.errors.entries import (
    Cancelled,
    ChangedMeanwhile,
    GateClosed,
    InvalidEntry,
    MaybeForgotten,
    NotAllowed,
    NotFound,
    OutsideCity,
    PersonRestricted,
    Problem,
)
from desktop.errors.expected import (
    ExpectedError,
)
from desktop.errors.files import (
    DownloadFailed,
    FileNotWritten,
    FileUnreadable,
    RowProblem,
    RowsRefused,
)
from desktop.errors.network import (
    AlreadyRegistered,
    CertificateRefused,
    DeviceRevoked,
    NotRegistered,
    PasswordMissing,
    RequestRefused,
    SecondFactorNeeded,
    ServerBusy,
    ServerSlow,
    ServerUnreachable,
    SignInDelayed,
    SignInNeeded,
    SignInRefused,
    SyncAddressWrong,
    UpgradeRequired,
    WorkingOffline,
)
from desktop.errors.profiles import (
    BackupLocked,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseTooNew,
    DiskFailing,
    DiskFull,
    EncryptionUnavailable,
    KeyStoreRefused,
    KeyStoreUnavailable,
    OpenedToRead,
    PassphraseMissing,
    ProfileExists,
    ProfileIncomplete,
    ProfileInUse,
    ProfileMisplaced,
    ProfileMissing,
    ProfileReadOnly,
    RecoveryKeyWrong,
    TooManyTries,
    WeakPassphrase,
    WrongBackup,
    WrongPassphrase,
)

__all__ = [
    "AlreadyRegistered",
    "BackupLocked",
    "Cancelled",
    "CertificateRefused",
    "ChangedMeanwhile",
    "DatabaseBusy",
    "DatabaseDamaged",
    "DatabaseTooNew",
    "DeviceRevoked",
    "DiskFailing",
    "DiskFull",
    "DownloadFailed",
    "EncryptionUnavailable",
    "ExpectedError",
    "FileNotWritten",
    "FileUnreadable",
    "GateClosed",
    "InvalidEntry",
    "KeyStoreRefused",
    "KeyStoreUnavailable",
    "MaybeForgotten",
    "NotAllowed",
    "NotFound",
    "NotRegistered",
    "OpenedToRead",
    "OutsideCity",
    "PassphraseMissing",
    "PasswordMissing",
    "PersonRestricted",
    "Problem",
    "ProfileExists",
    "ProfileInUse",
    "ProfileIncomplete",
    "ProfileMisplaced",
    "ProfileMissing",
    "ProfileReadOnly",
    "RecoveryKeyWrong",
    "RequestRefused",
    "RowProblem",
    "RowsRefused",
    "SecondFactorNeeded",
    "ServerBusy",
    "ServerSlow",
    "ServerUnreachable",
    "SignInDelayed",
    "SignInNeeded",
    "SignInRefused",
    "SyncAddressWrong",
    "TooManyTries",
    "UpgradeRequired",
    "WeakPassphrase",
    "WorkingOffline",
    "WrongBackup",
    "WrongPassphrase",
]
