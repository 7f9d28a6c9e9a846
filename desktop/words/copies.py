"""Words for copies of a profile, what is in them, and repairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from desktop.domain.privacy.safekeeping import Holding, Repaired
from desktop.errors import WrongBackup
from desktop.i18n import translate
from desktop.words.checks import problem_found
from desktop.words.errors import words_for
from desktop.words.formats import moment_text, number
from desktop.words.names import record_name


def why_made(why: str) -> str:
    """Return what a copy was made before; empty for one that was made by itself."""
    return _WHY.get(why, lambda: why)()


def problem_told(problem: str, elsewhere: Path | None) -> str:
    """Return why the last copy did not go where it should, and what is safe; empty if it did."""
    if not problem:
        return ""
    if elsewhere is None:
        told = _HERE.get(problem, _HERE["read_only"])()
        return f"{told} " + translate("copies", "Your work itself is safe; it is tried again.")
    told = _AWAY.get(problem, _AWAY["read_only"])().format(folder=elsewhere)
    return f"{told} " + translate("copies", "Meanwhile copies are kept in the profile.")


def last_told(made_at: datetime | None, *, is_old: bool) -> str:
    """Return when the last copy was made."""
    if made_at is None:
        return translate("copies", "There is no copy yet.")
    said = translate("copies", "Last copy: {moment}.").format(moment=moment_text(made_at))
    if not is_old:
        return said
    return f"{said} " + translate("copies", "That is more than a week ago.")


def owed_told(owed: int) -> str:
    """Return that copies out of reach must still go; empty if there are none."""
    if not owed:
        return ""
    return translate(
        "copies",
        "In %n folder(s) that cannot be reached now, older copies are still to be removed: data "
        "was erased, or the key changed, since. That happens by itself when the folder is back.",
        "",
        owed,
    )


def what_is_in_it(held: Holding, here: Holding | None = None) -> Iterator[str]:
    """Yield lines about what a backup holds, and how that differs from what is here now.

    Args:
        here: What is here; ``None`` = nothing to hold it against.
    """
    if here is not None and here.waiting:
        yield translate(
            "copies",
            "%n change(s) here were not sent to a server yet. Going back loses none of them: they "
            "are put on top.",
            "",
            here.waiting,
        )
    if held.newest is None:
        yield translate("copies", "Nothing is in it yet.")
        return
    said = translate("copies", "Newest change in it: {moment}.")
    yield said.format(moment=moment_text(held.newest))
    for kind in sorted({*held.counts, *(here.counts if here else {})}, key=record_name):
        count, now = held.counts.get(kind, 0), (here.counts if here else {}).get(kind, 0)
        line = f"{record_name(kind)}: {number(count)}"
        if here is not None and count != now:
            line += translate("copies", " (here now: {count})").format(count=number(now))
        yield line
    if held.waiting:
        yield translate("copies", "%n change(s) in it had not been sent.", "", held.waiting)


def fit_told(name: str, *, fits: bool) -> str:
    """Return that a backup is of another profile; empty if it is of this one."""
    if fits:
        return ""
    refused = words_for(WrongBackup(name))
    return f"{refused.title} {refused.advice}"


def trial_told(problems: Sequence[str]) -> str:
    """Return what a trial of a backup found."""
    if not problems:
        return translate("copies", "This backup comes back whole.")
    found = "; ".join(map(problem_found, problems))
    return translate("copies", "It comes back, but not sound: {problems}.").format(problems=found)


def repair_told(told: Repaired) -> Iterator[str]:
    """Yield what counts for a person after a repair: what is back, what is not, what to do."""
    if not told.is_sound:
        yield translate(
            "copies",
            "No step helped. Nothing was changed. Choose a backup of your own, or begin anew: "
            "the journal and the server fill an empty profile again.",
        )
        return
    yield translate("copies", "The profile can be opened again.")
    yield from filter(None, [_came_from(told)])
    if told.recovered:
        yield _came_back(told.recovered)
    if told.steps[-1].name != "as_it_is":
        yield _look_first()
    if told.aside:
        said = translate("copies", "The damaged files are kept in the profile, in {folder}.")
        yield said.format(folder=told.aside)


def came_back_notice(recovered: int) -> str:
    """Return what stands above the screens after the journal gave something back; or nothing."""
    return f"{_came_back(recovered)} {_look_first()}" if recovered else ""


def _came_back(recovered: int) -> str:
    return translate("copies", "%n saved change(s) came back from the journal.", "", recovered)


def _look_first() -> str:
    return translate(
        "copies",
        "What you were typing and had not saved may be missing. Look at your last visits before "
        "you go on.",
    )


def gone_back_told(told: Repaired) -> Iterator[str]:
    """Yield what counts for a person who went back to a backup."""
    said = translate("copies", "The profile is back as it was in {name}.")
    yield said.format(name=told.steps[-1].file)
    if told.recovered:
        yield translate(
            "copies",
            "%n change(s) that were not in it were put on top, so none is lost.",
            "",
            told.recovered,
        )
    if told.kept_as_copy:
        yield translate(
            "copies", "How it was before is in the list of backups: you can go back to that too."
        )
    elif told.aside:
        said = translate("copies", "The files of before are kept in the profile, in {folder}.")
        yield said.format(folder=told.aside)


def steps_told(told: Repaired) -> Iterator[str]:
    """Yield what a repair tried, in order: for who wants to know, or helps."""
    for step in told.steps:
        tried = _STEPS[step.name]().format(file=step.file)
        yield f"{tried}: {_OUTCOMES[step.outcome]()}"


def _came_from(told: Repaired) -> str:
    """Return what the profile was made from, as far as that is not itself."""
    step = told.steps[-1]
    if step.name == "anew":
        return translate(
            "copies",
            "It began empty and was filled from the journal. The rest comes from the server at "
            "the next sync, or from a backup of your own.",
        )
    if step.name != "copy":
        return ""
    if told.copy_made_at is None:
        said = translate("copies", "It is as it was in {name}, with the journal on top.")
        return said.format(name=step.file)
    said = translate("copies", "It is as it was on {moment}, with the journal on top.")
    return said.format(moment=moment_text(told.copy_made_at))


_WHY: Mapping[str, Callable[[], str]] = {
    "auto": lambda: "",
    "import": lambda: translate("copies", "before an import"),
    "merge": lambda: translate("copies", "before a merge"),
    "epoch": lambda: translate("copies", "before reading all anew from the server"),
    "retention": lambda: translate("copies", "before clearing out"),
    "back": lambda: translate("copies", "before going back to a backup"),
}
_HERE: Mapping[str, Callable[[], str]] = {
    "disk_full": lambda: translate("copies", "The disk has no room for a copy."),
    "read_only": lambda: translate("copies", "A copy could not be written."),
    "damaged": lambda: translate("copies", "The last copy was not sound and was thrown away."),
}
_AWAY: Mapping[str, Callable[[], str]] = {
    "no_folder": lambda: translate("copies", "{folder} is not there now."),
    "disk_full": lambda: translate("copies", "There is no room for a copy in {folder}."),
    "read_only": lambda: translate("copies", "Nothing can be written in {folder}."),
}
_STEPS: Mapping[str, Callable[[], str]] = {
    "as_it_is": lambda: translate("copies", "As it is, with log and journal"),
    "log": lambda: translate("copies", "Without the log, with the journal"),
    "copy": lambda: translate("copies", "The copy {file}, with the journal"),
    "anew": lambda: translate("copies", "An empty profile, filled from the journal"),
}
_OUTCOMES: Mapping[str, Callable[[], str]] = {
    "sound": lambda: translate("copies", "sound"),
    "damaged": lambda: translate("copies", "damaged"),
    "other_key": lambda: translate("copies", "another key"),
    "absent": lambda: translate("copies", "not there"),
}
