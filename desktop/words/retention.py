"""What a person reads about how long things are kept: why something is due, and what happens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desktop.domain.privacy.retention import DEFAULTS, Due, Fate, Rule, Since, Subject
from desktop.domain.privacy.retention_report import Carried, Run, Standing
from desktop.domain.vocabulary import VisitKind
from desktop.i18n import translate
from desktop.words.formats import month_name, number, short_day_year
from desktop.words.labels import label
from desktop.words.names import record_name

MONTHS_A_YEAR = 12
_Said = Mapping[Subject, Callable[[], str]]

SUBJECTS: _Said = {
    Subject.VISIT: lambda: translate("retention", "Visits: note, names and point"),
    Subject.PERSON_REVIEW: lambda: translate("retention", "Contacts: somebody looks again"),
    Subject.PERSON: lambda: translate("retention", "Contacts"),
    Subject.AFFILIATION: lambda: translate("retention", "Ties of contacts that ended"),
    Subject.CONSENT: lambda: translate("retention", "Consents that ended"),
    Subject.TASK: lambda: translate("retention", "Tasks that are done: their words"),
    Subject.NEED: lambda: translate("retention", "Questions of visits: their words"),
    Subject.MEETING: lambda: translate("retention", "Meetings: what was decided"),
    Subject.ATTACHMENT: lambda: translate("retention", "Files beside visits and contacts"),
    Subject.BIN: lambda: translate("retention", "What lies in the bin"),
    Subject.DRAFT: lambda: translate("retention", "Entries that were never saved"),
    Subject.EXPORT_LOG: lambda: translate("retention", "Log of exports"),
    Subject.ACCESS_LOG: lambda: translate("retention", "Log of who looked at whom"),
    Subject.AUDIT: lambda: translate("retention", "Log of what was done on the server"),
    Subject.QUARANTINE: lambda: translate("retention", "What the server refused"),
    Subject.SIGN_IN: lambda: translate("retention", "Failed sign-ins (server)"),
}
_MOMENTS: Mapping[Since, Callable[[], str]] = {
    Since.CONTACT: lambda: translate("retention", "after the last contact"),
    Since.VISIT: lambda: translate("retention", "after the visit"),
    Since.ENDED: lambda: translate("retention", "after it ended"),
    Since.DONE: lambda: translate("retention", "after it was done"),
    Since.HELD: lambda: translate("retention", "after the meeting"),
    Since.ADDED: lambda: translate("retention", "after it was added"),
    Since.BINNED: lambda: translate("retention", "after it was thrown away"),
    Since.SAVED: lambda: translate("retention", "after somebody last typed in it"),
    Since.WRITTEN: lambda: translate("retention", "after it was written"),
}
_FATES: Mapping[Fate, Callable[[], str]] = {
    Fate.LOOK: lambda: translate("retention", "somebody decides whether to keep the contact"),
    Fate.ANONYMISE: lambda: translate(
        "retention", "note, names, point and files go; counts, ward and themes stay"
    ),
    Fate.WORDS: lambda: translate("retention", "its words go; the counts stay"),
    Fate.BIN: lambda: translate("retention", "it goes into the bin, and from there for good"),
    Fate.ERASE: lambda: translate("retention", "it is erased for good"),
    Fate.DROP: lambda: translate("retention", "it is removed"),
}
_WHY: Mapping[Since, Callable[[], str]] = {
    Since.CONTACT: lambda: translate("retention", "last contact on {day}"),
    Since.VISIT: lambda: translate("retention", "visit of {day}"),
    Since.ENDED: lambda: translate("retention", "ended on {day}"),
    Since.DONE: lambda: translate("retention", "done on {day}"),
    Since.HELD: lambda: translate("retention", "meeting of {day}"),
    Since.ADDED: lambda: translate("retention", "added on {day}"),
    Since.BINNED: lambda: translate("retention", "thrown away on {day}"),
    Since.SAVED: lambda: translate("retention", "last typed in on {day}"),
    Since.WRITTEN: lambda: translate("retention", "written on {day}"),
}
_LEFT: Mapping[str, Callable[[], str]] = {
    "being_edited": lambda: translate("retention", "somebody is busy with it"),
    "decided": lambda: translate("retention", "somebody decided about it meanwhile"),
    "not_by_dpo": lambda: translate("retention", "ask the team: its files are not yours"),
    "needs_server": lambda: translate("retention", "two people decide that, on the server"),
}


def subject_name(subject: Subject) -> str:
    """Return what a rule is about."""
    return SUBJECTS[subject]()


def rule_line(rule: Rule) -> str:
    """Return for instance ``24 months after the visit: note, names … go; by itself``."""
    months = months_text(rule.months)
    how = (
        translate("retention", "by itself, a week later")
        if rule.is_automatic
        else translate("retention", "when somebody decides")
    )
    return translate("retention", "{months} {moment}: {fate} – {how}").format(
        months=months, moment=_MOMENTS[rule.since](), fate=_FATES[rule.fate](), how=how
    )


def months_text(months: int) -> str:
    """Return a period as people say it: in years where it is whole years."""
    if months % MONTHS_A_YEAR == 0:
        return translate("retention", "%n year(s)", "", months // MONTHS_A_YEAR)
    return translate("retention", "%n month(s)", "", months)


def how_options(subject: Subject) -> Mapping[bool, str]:
    """Return what may happen when the time of something is over: by itself or not → in words."""
    rule = DEFAULTS[subject]
    fate = _FATES[rule.fate]()
    said = {
        True: translate("retention", "by itself, a week later: {fate}").format(fate=fate),
        False: translate("retention", "somebody looks at each and decides: {fate}, or it is kept"),
    }
    if rule.fate is Fate.LOOK:
        said[False] = fate
    allowed = {True: rule.may_be_automatic, False: rule.may_be_by_hand}
    return {
        by_itself: text.format(fate=fate) for by_itself, text in said.items() if allowed[by_itself]
    }


def is_default(rule: Rule) -> bool:
    """Return whether a rule is as the program brings it."""
    return rule == DEFAULTS[rule.subject]


def due_title(row: Due) -> str:
    """Return what a row of the list is called."""
    if row.kind == "visit" and row.title in set(VisitKind):
        return label(VisitKind(row.title))
    if row.kind in {"draft", "export_log"}:
        return f"{_kind(row.kind)}: {record_name(row.title)}"
    return row.title or record_name(row.kind)


def kind_name(row: Due) -> str:
    """Return what kind of thing a row is."""
    return _kind(row.kind)


def why_due(row: Due, rule: Rule) -> str:
    """Return why a row is due: ``visit of 4 Jan 2024; kept 24 months``."""
    said = _WHY[rule.since]().format(day=short_day_year(row.since))
    months = translate("retention", "kept for %n month(s)", "", rule.months)
    parts = [said, months]
    if row.kept_until is not None:
        kept = translate("retention", "kept longer until {day}: {reason}")
        day = short_day_year(row.kept_until)
        parts.append(kept.format(day=day, reason=row.kept_reason))
    return "; ".join(parts)


def what_happens(row: Due, rule: Rule, today: date, acts_from: date) -> str:
    """Return what would happen with a row, and when the program does it by itself.

    Args:
        acts_from: The first day on which it may.
    """
    fate = _FATES[rule.fate]()
    runs = row.runs_on(rule)
    if runs is None:
        return fate
    runs = max(runs, acts_from)
    if runs <= today:
        return translate("retention", "{fate}; by itself, today").format(fate=fate)
    said = translate("retention", "{fate}; by itself on {day}")
    return said.format(fate=fate, day=short_day_year(runs))


def standing_line(standing: Standing) -> str:
    """Return in one line how much waits; empty when nothing does."""
    parts = []
    if standing.to_decide:
        parts.append(translate("retention", "%n wait(s) for a decision", "", standing.to_decide))
    if standing.by_itself:
        parts.append(translate("retention", "%n go(es) by itself", "", standing.by_itself))
    announced = sum(standing.announced.values())
    if announced:
        parts.append(translate("retention", "%n within thirty days", "", announced))
    return " · ".join(parts)


def left_line(why: str) -> str:
    """Return why a row was left as it was."""
    return _LEFT[why]()


def carried_lines(carried: Carried, rules: Mapping[Subject, Rule]) -> list[str]:
    """Return what was done, a line a subject and month, and whether any figure changed."""
    lines = [
        _done_line(rules[subject], month, count)
        for subject, months in carried.done.items()
        for month, count in sorted(months.items())
    ]
    if lines:
        lines.append(_figures_line(unchanged=carried.unchanged))
    return lines


def run_line(run: Run, rules: Mapping[Subject, Rule]) -> str:
    """Return what rules did by themselves at one time, in one line."""
    lines = carried_lines(run.carried, rules)
    return " ".join((translate("retention", "{day}:").format(day=_day_of(run)), *lines))


def _day_of(run: Run) -> str:
    return short_day_year(run.at.date())


def _done_line(rule: Rule, month: str, count: int) -> str:
    when = f"{month_name(date.fromisoformat(f'{month}-01'))} {month[:4]}"
    said = translate("retention", "{what}: {count} of {month}. Rule: {rule}.")
    return said.format(
        what=subject_name(rule.subject), count=number(count), month=when, rule=rule_line(rule)
    )


def _figures_line(*, unchanged: bool) -> str:
    if unchanged:
        return translate("retention", "No figure changed.")
    return translate("retention", "Some figures changed. Tell the administrator.")


def _kind(kind: str) -> str:
    if kind == "draft":
        return translate("retention", "Entry that was never saved")
    if kind == "export_log":
        return translate("retention", "Line of the log of exports")
    return record_name(kind)
