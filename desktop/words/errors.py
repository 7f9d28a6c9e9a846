"""What a person reads about every error they can do something about.

Three parts, always: what happened, what is safe, what to do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from desktop import errors
from desktop.domain.roles.role import Deed
from desktop.errors import ExpectedError, Problem, RowProblem
from desktop.i18n import translate
from desktop.words.downloads import not_fetched
from desktop.words.file_errors import not_written, unreadable
from desktop.words.keys import key_store_refused, key_store_silent
from desktop.words.names import field_name, record_name
from desktop.words.problems import sentence
from desktop.words.roles import deed_name, whom_to_ask
from desktop.words.sync_errors import SYNC_ERRORS, delayed, told

MOST_ROWS_TOLD = 5


class Words(NamedTuple):
    """What happened, what is safe, what to do; each a short text, ``safe`` may be empty."""

    title: str
    safe: str
    advice: str


def words_for(error: ExpectedError) -> Words:
    """Return the words for ``error``; a subclass without its own gets those of its base."""
    for kind in type(error).__mro__:
        if kind in WORDS:
            return WORDS[kind](error)
    raise LookupError(type(error).__name__)


def _invalid_entry(error: errors.InvalidEntry) -> Words:
    lines = [f"{field_name(problem.field)}: {sentence(problem)}" for problem in error.problems]
    return Words(
        translate("error", "This entry cannot be saved yet."),
        translate("error", "Nothing was saved; what you typed is still here."),
        "\n".join(lines),
    )


def _opened_to_read(error: errors.OpenedToRead) -> Words:
    advice = translate(
        "error", "Make a backup in a folder of yours, make a profile from it there, and open that."
    )
    if error.shows:
        return Words(
            translate("error", "Nobody is shown while this profile is open for reading only."),
            translate("error", "Who looks at people must be noted, and nothing can be noted here."),
            advice,
        )
    return Words(
        translate(
            "error",
            "This profile is open for reading only: its folder cannot be written, or its disk is "
            "full.",
        ),
        translate("error", "Nothing was changed, and what is in the profile is safe."),
        advice,
    )


def _gate_closed(error: errors.GateClosed) -> Words:
    return Words(
        translate("error", "This tie could reveal something private about this person."),
        translate("error", "Nothing was saved; the person and the {target} are unchanged.").format(
            target=record_name(error.target).lower()
        ),
        translate(
            "error",
            "Ask the person for consent to keep sensitive data and add it to the contact. Or, "
            "if the role is publicly known, say where it can be read.",
        ),
    )


def _not_allowed(error: errors.NotAllowed) -> Words:
    if error.unheard:
        return Words(
            translate("error", "This profile comes from a backup and has not met the server yet."),
            translate(
                "error",
                "Nothing is lost. Contacts and earlier visits are locked, because somebody may "
                "have been erased since; you can still log visits.",
            ),
            translate("error", "Sync or sign in to open them again."),
        )
    if error.lease_over:
        return Words(
            translate("error", "This laptop has not met the server for 14 days."),
            translate("error", "Nothing is lost. Contacts are locked; you can still log visits."),
            translate("error", "Sync or sign in to open them again."),
        )
    return Words(
        translate("error", "Your role does not allow you to {deed}.").format(
            deed=deed_name(Deed(error.deed))
        ),
        translate("error", "Nothing was changed and nothing was shown."),
        translate("error", "Ask somebody who may: {roles}.").format(roles=whom_to_ask(error)),
    )


def _maybe_forgotten(_error: errors.MaybeForgotten) -> Words:
    return Words(
        translate("error", "This may be somebody who asked to be forgotten."),
        translate("error", "Nothing was saved; what you typed is still here."),
        translate(
            "error",
            "Weefsel cannot tell who, and may be wrong. If you are sure that this is somebody "
            "else, or they want to be on file again, say why and save again.",
        ),
    )


def _person_restricted(_error: errors.PersonRestricted) -> Words:
    return Words(
        translate("error", "The data of this person are kept, but may not be used."),
        translate("error", "Nothing was changed."),
        translate("error", "Lift the restriction first, if the person agrees or it was decided."),
    )


def _changed_meanwhile(error: errors.ChangedMeanwhile) -> Words:
    return Words(
        translate("error", "A colleague changed the same just now: {fields}.").format(
            fields=", ".join(map(field_name, error.fields))
        ),
        translate("error", "Nothing was saved; what you typed is still here."),
        translate("error", "Save again to keep yours."),
    )


def _not_found(error: errors.NotFound) -> Words:
    return Words(
        translate("error", "This record is not there any more: {kind}.").format(
            kind=record_name(error.kind).lower()
        ),
        translate("error", "All other data is unchanged."),
        translate("error", "Look in the bin: it can be restored from there."),
    )


def _profile_incomplete(error: errors.ProfileIncomplete) -> Words:
    return Words(
        translate("error", "A file of this profile is missing or damaged: {file}.").format(
            file=error.file
        ),
        translate("error", "Nothing was changed in the profile folder."),
        translate("error", "Restore the profile from a backup, or ask your administrator."),
    )


def _weak_passphrase(error: errors.WeakPassphrase) -> Words:
    return Words(
        translate("error", "This passphrase is too short."),
        translate("error", "Nothing was changed."),
        translate("error", "Use at least {least} characters, for instance four words.").format(
            least=error.least
        ),
    )


def _database_too_new(error: errors.DatabaseTooNew) -> Words:
    return Words(
        translate("error", "A newer version of Weefsel wrote this data ({revision}).").format(
            revision=error.revision
        ),
        translate("error", "The data was not opened and is unchanged."),
        translate("error", "Install the newest version of Weefsel and open it again."),
    )


def _file_unreadable(error: errors.FileUnreadable) -> Words:
    return Words(*unreadable(error))


def _rows_refused(error: errors.RowsRefused) -> Words:
    line = translate("error", "Row {row}, {field}: {why}")
    lines = [
        line.format(
            row=problem.row,
            field=field_name(problem.field),
            why=row_sentence(problem),
        )
        for problem in error.problems[:MOST_ROWS_TOLD]
    ]
    if error.total > len(lines):
        rest = error.total - len(lines)
        lines.append(translate("error", "And %n problem(s) more.", "", rest))
    return Words(
        translate("error", "“{name}” was not imported.").format(name=error.name),
        translate("error", "Nothing was read in; your data is unchanged."),
        "\n".join(lines),
    )


def row_sentence(problem: RowProblem) -> str:
    """Return why a cell cannot be saved; a file has no list to choose from, so it is named."""
    why = sentence(Problem(problem.field, problem.rule, problem.limit))
    named = problem.limit if problem.rule == "not_in_list" else ""
    return f"{why} ({named})" if named else why


def _file_not_written(error: errors.FileNotWritten) -> Words:
    return Words(*not_written(error))


def _unchanged() -> str:
    return translate("error", "Your data is unchanged.")


def _too_many_tries(error: errors.TooManyTries) -> Words:
    return Words(
        translate("error", "Too many wrong passphrases."),
        translate("error", "Nothing was opened."),
        translate("error", "Wait %n second(s), then try again.", "", error.seconds),
    )


def _recovery_key_wrong(error: errors.RecoveryKeyWrong) -> Words:
    advice = {
        "other": lambda: translate(
            "error",
            "The recovery key is whole, but not of this profile, or a newer one was made since. "
            "Look for the newest paper.",
        ),
        "letters": lambda: translate(
            "error",
            "As a recovery key it is long enough, but some letter or digit differs from the "
            "paper. Compare group by group. O and 0 are the same, and so are I, L and 1.",
        ),
    }.get(error.reason)
    return Words(
        translate("error", "This opens the profile neither as a passphrase nor as a recovery key."),
        _unchanged(),
        advice()
        if advice
        else translate(
            "error",
            "A recovery key has {whole} letters and digits; this has {typed}. Small letters, "
            "spaces and dashes do not matter.",
        ).format(whole=error.whole, typed=error.typed),
    )


def _plain(
    title: Callable[[], str], advice: Callable[[], str], safe: Callable[[], str] = _unchanged
) -> Callable[[ExpectedError], Words]:
    return lambda _error: Words(title(), safe(), advice())


WORDS: Mapping[type[ExpectedError], Callable[..., Words]] = {
    errors.InvalidEntry: _invalid_entry,
    errors.GateClosed: _gate_closed,
    errors.MaybeForgotten: _maybe_forgotten,
    errors.PersonRestricted: _person_restricted,
    errors.NotAllowed: _not_allowed,
    errors.ChangedMeanwhile: _changed_meanwhile,
    errors.NotFound: _not_found,
    errors.ProfileIncomplete: _profile_incomplete,
    errors.WeakPassphrase: _weak_passphrase,
    errors.TooManyTries: _too_many_tries,
    errors.DatabaseTooNew: _database_too_new,
    errors.FileUnreadable: _file_unreadable,
    errors.FileNotWritten: _file_not_written,
    errors.RowsRefused: _rows_refused,
    errors.DownloadFailed: lambda error: Words(*not_fetched(error)),
    errors.ProfileMissing: _plain(
        lambda: translate("error", "There is no profile in this folder yet."),
        lambda: translate("error", "Make a profile first, or choose another folder."),
        lambda: translate("error", "Nothing was changed in the folder."),
    ),
    errors.ProfileExists: _plain(
        lambda: translate("error", "There already is a profile in this folder."),
        lambda: translate("error", "Open it, or choose another folder."),
        lambda: translate("error", "It was left as it is."),
    ),
    errors.ProfileInUse: _plain(
        lambda: translate("error", "This profile is already open on this computer."),
        lambda: translate("error", "Go to the other window, or close it and try again."),
    ),
    errors.OpenedToRead: _opened_to_read,
    errors.ProfileReadOnly: _plain(
        lambda: translate("error", "The folder of this profile cannot be written to."),
        lambda: translate("error", "Give yourself permission to write there and try again."),
    ),
    errors.WrongPassphrase: _plain(
        lambda: translate("error", "This passphrase does not open the profile."),
        lambda: translate("error", "Check capital letters and the keyboard, and try again."),
    ),
    errors.RecoveryKeyWrong: _recovery_key_wrong,
    errors.BackupLocked: lambda error: Words(
        translate("error", "This passphrase does not open “{name}”.").format(name=error.name),
        translate("error", "Nothing was changed."),
        translate(
            "error", "A backup that you made yourself keeps the passphrase of that day. Type that."
        ),
    ),
    errors.PassphraseMissing: _plain(
        lambda: translate("error", "No passphrase was given."),
        lambda: translate("error", "Use --passphrase-file or WEEFSEL_PASSPHRASE."),
        lambda: translate("error", "Nothing was opened."),
    ),
    errors.EncryptionUnavailable: _plain(
        lambda: translate("error", "This computer cannot encrypt the data."),
        lambda: translate("error", "Install Weefsel again, or ask your administrator."),
        lambda: translate("error", "Nothing was opened or written."),
    ),
    errors.DatabaseBusy: _plain(
        lambda: translate("error", "The database is in use by another program."),
        lambda: translate("error", "Wait a moment and try again."),
        lambda: translate("error", "What was saved before is safe; this was not saved."),
    ),
    errors.ProfileMisplaced: lambda error: Words(
        translate("error", "A profile cannot be kept on a network drive.")
        if error.reason == "network"
        else translate("error", "A profile cannot be kept in a folder that is copied elsewhere."),
        translate("error", "Nothing was changed in the folder."),
        translate(
            "error",
            "Such a folder damages databases. Choose one on the disk of this computer, or move "
            "the whole profile there. Backups may go anywhere: they are single files.",
        ),
    ),
    errors.WrongBackup: lambda error: Words(
        translate("error", "{name} does not fit this profile.").format(name=error.name),
        translate("error", "Nothing was changed."),
        translate(
            "error",
            "It is of another profile, or from before the key was renewed. Restore it into a "
            "new folder.",
        ),
    ),
    errors.DatabaseDamaged: _plain(
        lambda: translate("error", "The database cannot be read."),
        lambda: translate("error", "Close Weefsel and open it again: then it offers a repair."),
        lambda: translate("error", "Nothing was changed in it."),
    ),
    errors.DiskFull: _plain(
        lambda: translate("error", "The disk is full."),
        lambda: translate("error", "Free some space and save again."),
        lambda: translate("error", "What was saved before is safe; this was not saved."),
    ),
    errors.DiskFailing: _plain(
        lambda: translate("error", "The disk reported an error."),
        lambda: translate("error", "Make a backup to another disk, then have this one looked at."),
        lambda: translate("error", "What was saved before is safe; this was not saved."),
    ),
    errors.KeyStoreRefused: lambda error: Words(*key_store_refused(error)),
    errors.KeyStoreUnavailable: lambda error: Words(*key_store_silent(error)),
    errors.OutsideCity: _plain(
        lambda: translate("error", "This point lies outside the wards of the city."),
        lambda: translate("error", "Choose a point inside the city."),
    ),
    errors.SignInDelayed: lambda error: Words(*delayed(error)),
    **dict.fromkeys(SYNC_ERRORS, lambda error: Words(*told(error))),
    errors.Cancelled: _plain(
        lambda: translate("error", "Stopped, as you asked."),
        lambda: translate("error", "You can start it again."),
    ),
}
