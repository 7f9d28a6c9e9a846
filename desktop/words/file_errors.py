"""Words for files that cannot be read or written, by reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.errors import FileNotWritten, FileUnreadable
from desktop.i18n import translate
from desktop.words.map_files import MAP_FILES


def unreadable(error: FileUnreadable) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do about a file we could not read."""
    reason, advice = UNREADABLE.get(error.reason, UNREADABLE["damaged"])
    title = translate("file", "“{name}” cannot be read. {reason}")
    return (
        title.format(name=error.name, reason=reason().format(detail=error.detail)),
        translate("file", "Nothing was read in; your data is unchanged."),
        advice().format(detail=error.detail),
    )


_MOST_NAMES = 5


def not_added(refused: Sequence[FileUnreadable]) -> tuple[str, str]:
    """Return what happened to several files that were not added, and for each reason what to do."""
    groups: dict[tuple[str, str], list[str]] = {}
    for error in refused:
        groups.setdefault((error.reason, error.detail), []).append(error.name)
    lines = []
    for (reason, detail), names in groups.items():
        why, advice = UNREADABLE.get(reason, UNREADABLE["damaged"])
        said = f"{why()} {advice()}".format(detail=detail)
        lines.append(f"{_listed(names)}: {said}")
    title = translate("file", "%n file(s) were not added.", "", len(refused))
    return title, "\n\n".join(lines)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return f"{shown} {translate('file', 'and %n more', '', more)}" if more > 0 else shown


def not_written(error: FileNotWritten) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do about a file we could not write."""
    reason, advice = NOT_WRITTEN.get(error.reason, NOT_WRITTEN["unknown"])
    title = translate("file", "“{name}” could not be written. {reason}")
    return (
        title.format(name=error.name, reason=reason()),
        translate("file", "No half-written file was left; your data is unchanged."),
        advice(),
    )


def _choose_other() -> str:
    return translate("file", "Choose another file.")


def _choose_other_backup() -> str:
    return translate("file", "Choose another backup, for instance an older one.")


UNREADABLE: Mapping[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "not_found": (
        lambda: translate("file", "It is not there."),
        lambda: translate("file", "Check the name and the folder."),
    ),
    "no_permission": (
        lambda: translate("file", "You have no permission to read it."),
        lambda: translate("file", "Copy it to a folder of your own and try again."),
    ),
    "damaged": (
        lambda: translate("file", "It is damaged, or of another kind than its name says."),
        lambda: translate("file", "Open it in its own program, save it again, and try again."),
    ),
    "no_backup": (
        lambda: translate("file", "It is no backup of Weefsel, or only a part of one."),
        _choose_other_backup,
    ),
    "backup_damaged": (
        lambda: translate("file", "This backup is damaged."),
        _choose_other_backup,
    ),
    "backup_lacking": (
        lambda: translate("file", "With it, changes that you saved here would be lost."),
        lambda: translate("file", "Choose a newer backup."),
    ),
    "empty": (lambda: translate("file", "It is empty."), _choose_other),
    "too_big": (
        lambda: translate("file", "It is too big."),
        lambda: translate("file", "Split it and read in the parts one by one."),
    ),
    "forbidden_column": (
        lambda: translate(
            "file",
            "The column “{detail}” says something about a person that Weefsel does not keep, "
            "such as origin, belief, health, age or gender.",
        ),
        lambda: translate("file", "Remove that column from the file and try again."),
    ),
    "forbidden_values": (
        lambda: translate(
            "file",
            "What the column “{detail}” says is something about a person that Weefsel does not "
            "keep, such as origin, belief, gender, a birthday or a national number.",
        ),
        lambda: translate("file", "Pass that column over, or remove it from the file."),
    ),
    "broken_row": (
        lambda: translate(
            "file", "Row {detail} cannot be read: a quote is not closed, or the row has no end."
        ),
        lambda: translate("file", "Mend that row in the program the file comes from."),
    ),
    "broken_card": (
        lambda: translate("file", "The card that begins on line {detail} has no end."),
        lambda: translate("file", "Export the address book once more and try again."),
    ),
    "unknown_sheet": (
        lambda: translate("file", "It has no sheet or layer {detail}."),
        lambda: translate("file", "Choose one of the sheets or layers named here."),
    ),
    "old_excel": (
        lambda: translate("file", "It is an Excel file of before 2007."),
        lambda: translate("file", "Open it in Excel and save it as .xlsx, then try again."),
    ),
    "no_name_column": (
        lambda: translate("file", "No column was recognised as the name."),
        lambda: translate("file", "Call a column “naam”, or say which one it is."),
    ),
    "twice_a_column": (
        lambda: translate("file", "Two columns mean the same; the second is “{detail}”."),
        lambda: translate("file", "Remove one of them, or say which one to pass over."),
    ),
    "unknown_column": (
        lambda: translate("file", "It has no column “{detail}”."),
        lambda: translate("file", "Write the heading exactly as in the file."),
    ),
    "unknown_field": (
        lambda: translate("file", "There is no such field: {detail}."),
        lambda: translate("file", "Choose one of the fields named here."),
    ),
    "bad_map": (
        lambda: translate("file", "It is not a list of columns and fields."),
        lambda: translate("file", 'Write it like this: {{"column in the file": "field"}}'),
    ),
    "unknown_format": (
        lambda: translate("file", "This kind of file is not known here."),
        _choose_other,
    ),
    "kind_not_taken": (
        lambda: translate("file", "It is no JPEG or PNG picture and no PDF."),
        lambda: translate(
            "file", "Save it as one of these first, for instance a HEIC photo as JPEG."
        ),
    ),
    "too_large_file": (
        lambda: translate("file", "It is larger than {detail} MB."),
        lambda: translate("file", "Make the picture smaller, or split the PDF."),
    ),
    "locked_file": (
        lambda: translate("file", "The PDF is locked with a password."),
        lambda: translate("file", "Save it without a password, then add it again."),
    ),
    "active_file": (
        lambda: translate("file", "The PDF holds a program or another file inside it."),
        lambda: translate("file", "Print it to a new PDF, then add that one."),
    ),
    "there_already": (
        lambda: translate("file", "The same file lies beside this already: {detail}."),
        lambda: translate("file", "You need not add it again."),
    ),
    **MAP_FILES,
}
"""Why a file cannot be read, and what to do, by the reason in the error."""

NOT_WRITTEN: Mapping[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "read_only": (
        lambda: translate("file", "You have no permission to write there."),
        lambda: translate("file", "Choose another folder."),
    ),
    "no_folder": (
        lambda: translate("file", "The folder does not exist."),
        lambda: translate("file", "Make the folder first, or choose another."),
    ),
    "is_folder": (
        lambda: translate("file", "A folder has that name."),
        lambda: translate("file", "Choose another name."),
    ),
    "not_ours": (
        lambda: translate("file", "Other files are in there already."),
        lambda: translate("file", "Choose a new or empty folder, or one used for this before."),
    ),
    "disk_full": (
        lambda: translate("file", "The disk is full."),
        lambda: translate("file", "Free some space and try again."),
    ),
    "in_use": (
        lambda: translate("file", "Another program has it open."),
        lambda: translate("file", "Close it there, or choose another name."),
    ),
    "unknown": (
        lambda: translate("file", "The computer did not say why."),
        lambda: translate("file", "Choose another folder and try again."),
    ),
}
"""Why a file could not be written, and what to do, by the reason in the error."""
