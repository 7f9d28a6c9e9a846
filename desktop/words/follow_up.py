"""What a person reads about claims of colleagues, contact rhythms, and who is asked much."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.agenda import RhythmRow
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.dormancy import RelationRow, Suggestion
from desktop.domain.vocabulary import VisitStatus
from desktop.i18n import translate
from desktop.words.formats import short_day, short_day_year

_MOST_NAMES = 3


def claim_line(claim: Claim, today: date) -> str:
    """Return for instance ``Lies plans to be at Plein on Tue 24 Nov``."""
    who, day = names_in_a_row(claim.who), _day(claim.day, today)
    if claim.status is VisitStatus.FINAL:
        return _who_was(claim).format(who=who, name=claim.name, day=day)
    return _who_plans(claim).format(who=who, name=claim.name, day=day)


def load_line(load: ContactLoad) -> str:
    """Return for instance ``asked 6 times in 30 days by 4 colleagues, and 1 more is planned``."""
    parts = [_times(load)]
    if load.planned:
        parts.append(translate("follow up", "%n more planned", "", load.planned))
    return " · ".join(parts)


def load_warning(load: ContactLoad) -> str:
    """Return what somebody reads who is about to ask this person again; empty while it is fine."""
    if load.do_not_contact:
        said = translate("follow up", "{name} asked not to be contacted.")
        return said.format(name=load.name)
    if not load.is_much:
        return ""
    said = translate("follow up", "{name}: {load}. Could it wait, or can a colleague combine it?")
    return said.format(name=load.name, load=load_line(load))


def load_warnings(loads: Sequence[ContactLoad]) -> Sequence[str]:
    """Return a warning for each person who needs one."""
    return [said for load in loads if (said := load_warning(load))]


def unseen_task(name: str) -> str:
    """Return what somebody reads who gives a task about a contact to who sees no contacts."""
    said = translate(
        "follow up",
        "{name} does not see contacts, so this task does not reach {name}. Give it to somebody "
        "who works with contacts, or tell {name} yourself.",
    )
    return said.format(name=name)


def unseen_rhythm(name: str) -> str:
    """Return what somebody reads who lets a colleague keep a rhythm who sees no rhythms."""
    said = translate(
        "follow up",
        "{name} does not see contact rhythms, so Weefsel does not remind {name}. "
        "Choose somebody who works with contacts.",
    )
    return said.format(name=name)


def unseen_mark(name: str) -> str:
    """Return the name of whom a task does not reach, for a list."""
    return translate("follow up", "{name}: does not see it").format(name=name)


def rhythm_line(row: RhythmRow, today: date) -> str:
    """Return for instance ``every 30 days · due Fri 27 Nov``, or until when it is paused."""
    every = translate("follow up", "every %n day(s)", "", row.every_days)
    if row.paused_until is not None and row.paused_until >= today:
        until = translate("follow up", "paused until {day}")
        return f"{every} · {until.format(day=short_day_year(row.paused_until))}"
    if row.is_late(today):
        late = translate("follow up", "late since {day}")
        return f"{every} · {late.format(day=short_day_year(row.due_on))}"
    due = translate("follow up", "due {day}")
    return f"{every} · {due.format(day=short_day_year(row.due_on))}"


def asked_text(row: RelationRow) -> str:
    """Return how often a contact was asked, short enough for a column; empty for never."""
    if not row.times + row.planned:
        return ""
    times = translate("follow up", "%n time(s)", "", row.times + row.planned)
    return f"{times}, {translate('follow up', '%n colleague(s)', '', row.colleagues)}"


def suggestion_text(suggestion: Suggestion | None) -> str:
    """Return what could be done about a contact; empty when nothing needs to be."""
    words = {
        Suggestion.RHYTHM: lambda: translate("follow up", "begin a rhythm"),
        Suggestion.HAND_OVER: lambda: translate("follow up", "hand over to a colleague"),
        Suggestion.CLOSE: lambda: translate("follow up", "close it"),
        Suggestion.REST: lambda: translate("follow up", "leave in peace for a while"),
    }
    return words[suggestion]() if suggestion else ""


def names_in_a_row(accounts: Sequence[str]) -> str:
    """Return the names of colleagues; of many only the first, and how many more."""
    shown = [account[:1].upper() + account[1:] for account in accounts[:_MOST_NAMES]]
    more = len(accounts) - len(shown)
    row = ", ".join(shown)
    return (
        row if not more else translate("follow up", "{names} +{more}").format(names=row, more=more)
    )


def _times(load: ContactLoad) -> str:
    asked = translate("follow up", "asked %n time(s) in {days} days", "", load.times)
    told = asked.format(days=load.limit.days)
    if not load.colleagues:
        return told
    return f"{told} {translate('follow up', 'by %n colleague(s)', '', len(load.colleagues))}"


def _day(day: date, today: date) -> str:
    if day == today:
        return translate("follow up", "today")
    return short_day(day)


def _who_plans(claim: Claim) -> str:
    if not claim.name:
        return translate("follow up", "{who} plans to go there: {day}")
    if claim.kind == "person":
        return translate("follow up", "{who} plans to see {name}: {day}")
    return translate("follow up", "{who} plans to go to {name}: {day}")


def _who_was(claim: Claim) -> str:
    if not claim.name:
        return translate("follow up", "{who} was there: {day}")
    if claim.kind == "person":
        return translate("follow up", "{who} saw {name}: {day}")
    return translate("follow up", "{who} was at {name}: {day}")
