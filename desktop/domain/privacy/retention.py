"""How long things are kept: the rules, what is due when, and why.

A rule counts months from one moment of a record (the last contact, the day of a visit, the day
a consent ended). Thirty days before that time is over, the record is announced; when it is
over, somebody decides, or the program does what the rule says after a week's notice. What
somebody typed and never saved waits for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from desktop.domain.privacy.access import LEAST_KEPT_MONTHS
from desktop.domain.rights import months_after
from desktop.errors import InvalidEntry, Problem

ANNOUNCED = timedelta(days=30)
"""So long before its time is over a record is listed."""
NOTICE = timedelta(days=7)
"""So long after its time is over a record waits for somebody before a rule is carried out."""
LEAST_MONTHS, MOST_MONTHS = 1, 60
"""Nothing about people is kept longer than five years by rule, save what a rule says of itself."""
LEAST_REASON, MOST_REASON = 10, 300
"""Letters of why a rule was set."""
_ITEM = re.compile(r"([a-z_]+)=(-?[0-9]{1,6})(?::(automatic|by_hand))?")


class Subject(StrEnum):
    """What a rule is about."""

    VISIT = "visit"
    PERSON_REVIEW = "person_review"
    PERSON = "person"
    AFFILIATION = "affiliation"
    CONSENT = "consent"
    TASK = "task"
    NEED = "need"
    MEETING = "meeting"
    ATTACHMENT = "attachment"
    BIN = "bin"
    DRAFT = "draft"
    EXPORT_LOG = "export_log"
    ACCESS_LOG = "access_log"
    AUDIT = "audit"
    QUARANTINE = "quarantine"
    SIGN_IN = "sign_in"


class Fate(StrEnum):
    """What happens when the time is over."""

    LOOK = "look"  # somebody decides whether to keep it
    ANONYMISE = "anonymise"  # counts stay; words, names and points go
    WORDS = "words"  # the record stays; what was written in it goes
    BIN = "bin"  # into the bin, and from there for good
    ERASE = "erase"  # for good, everywhere
    DROP = "drop"  # a line that only this computer, or only the server, has


class Since(StrEnum):
    """From which moment the months are counted."""

    CONTACT = "contact"
    VISIT = "visit"
    ENDED = "ended"
    DONE = "done"
    HELD = "held"
    ADDED = "added"
    BINNED = "binned"
    SAVED = "saved"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Rule:
    """How long one kind of thing is kept.

    Args:
        months: Counted from ``since``.
        is_automatic: The program carries it out by itself, after a week's notice; otherwise
            somebody decides about each.
        may_be_automatic, may_be_by_hand: Whether that can be chosen at all.
        is_here: A laptop carries it out; otherwise the server does.
        least, most: Months that may be set.
    """

    subject: Subject
    months: int
    since: Since
    fate: Fate
    is_automatic: bool
    may_be_automatic: bool = True
    may_be_by_hand: bool = True
    is_here: bool = True
    least: int = LEAST_MONTHS
    most: int = MOST_MONTHS

    @property
    def is_longer(self) -> bool:
        """Whether this keeps longer than rule R9 proposes."""
        return self.months > DEFAULTS[self.subject].months


_S, _F, _W = Subject, Fate, Since


def _log(subject: Subject, months: int, *, least: int, most: int, is_here: bool = True) -> Rule:
    """Return the rule of a log: nobody decides line by line, or could leave out one."""
    return Rule(
        subject,
        months,
        Since.WRITTEN,
        Fate.DROP,
        is_automatic=True,
        is_here=is_here,
        least=least,
        most=most,
        may_be_by_hand=False,
    )


DEFAULTS: Mapping[Subject, Rule] = MappingProxyType(
    {
        rule.subject: rule
        for rule in (
            Rule(_S.VISIT, 24, _W.VISIT, _F.ANONYMISE, is_automatic=True),
            Rule(
                _S.PERSON_REVIEW,
                12,
                _W.CONTACT,
                _F.LOOK,
                is_automatic=False,
                may_be_automatic=False,
                most=24,
            ),
            Rule(_S.PERSON, 24, _W.CONTACT, _F.ERASE, is_automatic=False),
            Rule(_S.AFFILIATION, 12, _W.ENDED, _F.BIN, is_automatic=True),
            Rule(_S.CONSENT, 24, _W.ENDED, _F.BIN, is_automatic=False, most=120),
            Rule(_S.TASK, 24, _W.DONE, _F.WORDS, is_automatic=True),
            Rule(_S.NEED, 24, _W.VISIT, _F.WORDS, is_automatic=True),
            Rule(_S.MEETING, 60, _W.HELD, _F.WORDS, is_automatic=False, most=120),
            Rule(_S.ATTACHMENT, 24, _W.ADDED, _F.BIN, is_automatic=False),
            Rule(_S.BIN, 3, _W.BINNED, _F.ERASE, is_automatic=True, most=12),
            Rule(_S.DRAFT, 2, _W.SAVED, _F.DROP, is_automatic=False, most=12),
            _log(_S.EXPORT_LOG, 60, least=6, most=120),
            _log(_S.ACCESS_LOG, 24, least=LEAST_KEPT_MONTHS, most=60),
            _log(_S.AUDIT, 60, least=12, most=120, is_here=False),
            Rule(_S.QUARANTINE, 6, _W.WRITTEN, _F.DROP, is_automatic=True, is_here=False, most=24),
            Rule(_S.SIGN_IN, 1, _W.WRITTEN, _F.DROP, is_automatic=True, is_here=False, most=12),
        )
    }
)
"""The rules while the DPO set no others (rule R9)."""


RULED: Mapping[str, Subject] = MappingProxyType(
    {
        "visit": Subject.VISIT,
        "person": Subject.PERSON,
        "key_figure": Subject.PERSON,
        "rights_request": Subject.PERSON,
        "affiliation": Subject.AFFILIATION,
        "consent": Subject.CONSENT,
        "task": Subject.TASK,
        "need": Subject.NEED,
        "meeting": Subject.MEETING,
        "attachment": Subject.ATTACHMENT,
    }
)
"""Kind of record → the rule by which its words go, or which it goes along with."""
LASTING = frozenset(
    {
        *("place", "place_assessment", "organisation", "site", "network", "service", "tie"),
        *("agreement", "target", "custom_field", "wording", "publication", "referral"),
        *("merge_record", "not_duplicate", "contact_rhythm", "custom_value"),
        *("retained", "conflict"),
    }
)
"""Kinds that are about no person, hold no words about one, or go with the record they are of."""


class Due(NamedTuple):
    """A record whose time is over, or will be within thirty days.

    Args:
        kind: Of the record; ``draft`` for an entry that was never saved.
        title: What it is called on a list; empty where there is nothing to call it by.
        since: Day from which the rule counts.
        due_on: Day on which its time is over.
        kept_reason, kept_until: An earlier decision to keep it, which ran out.
    """

    subject: Subject
    kind: str
    record_id: UUID
    title: str
    ward: str
    since: date
    due_on: date
    kept_reason: str = ""
    kept_until: date | None = None

    @property
    def id(self) -> UUID:
        """The record, under the name that lists know."""
        return self.record_id

    def is_due(self, today: date) -> bool:
        """Return whether its time is over."""
        return self.due_on <= today

    def runs_on(self, rule: Rule) -> date | None:
        """Return when the program carries it out by itself; ``None`` = it never does."""
        return self.due_on + NOTICE if rule.is_automatic else None


Rules = Mapping[Subject, Rule]


def read_rules(text: str) -> Rules:
    """Return all rules, with what ``text`` says instead of the defaults.

    A part that cannot be read (of a newer server) is passed over: the default stands. Months
    that may not be set (by an older one) are brought to the nearest that may.

    Args:
        text: ``visit=24:automatic;person=18:by_hand;…``, as :func:`written` gives it.
    """
    rules = dict(DEFAULTS)
    for part in filter(None, text.split(";")):
        try:
            rule = _said(part, DEFAULTS)
        except InvalidEntry:
            continue
        rules[rule.subject] = replace(rule, months=min(max(rule.months, rule.least), rule.most))
    return rules


def read_rule(text: str, rules: Rules = DEFAULTS) -> Rule:
    """Return the rule that somebody means by ``visit=24`` or ``person=24:automatic``.

    Raises:
        InvalidEntry: ``not_a_rule``, ``not_in_list``, or what :func:`check_rule` raises.
    """
    rule = _said(text, rules)
    check_rule(rule)
    return rule


def check_rule(rule: Rule) -> None:
    """Refuse a rule that makes no sense, or keeps longer than may be.

    Raises:
        InvalidEntry: ``not_positive``, ``months_between``, ``never_automatic`` or
            ``never_by_hand``.
    """
    problems = []
    if rule.months < 1:
        problems.append(Problem("months", "not_positive"))
    elif not rule.least <= rule.months <= rule.most:
        problems.append(Problem("months", "months_between", f"{rule.least}-{rule.most}"))
    if rule.is_automatic and not rule.may_be_automatic:
        problems.append(Problem("how", "never_automatic"))
    if not rule.is_automatic and not rule.may_be_by_hand:
        problems.append(Problem("how", "never_by_hand"))
    if problems:
        raise InvalidEntry(*problems)


def check_together(rules: Rules) -> None:
    """Refuse rules of which one never comes to its turn.

    Raises:
        InvalidEntry: ``review_too_late``: contacts go before anybody looks at them again.
    """
    most = rules[Subject.PERSON].months
    if rules[Subject.PERSON_REVIEW].months > most:
        raise InvalidEntry(Problem("months", "review_too_late", str(most)))


def check_reason(reason: str) -> str:
    """Return why rules are set, on one line.

    Raises:
        InvalidEntry: ``too_short`` or ``too_long_text``.
    """
    said = " ".join(reason.split())
    if len(said) < LEAST_REASON:
        raise InvalidEntry(Problem("reason", "says_too_little", str(LEAST_REASON)))
    if len(said) > MOST_REASON:
        raise InvalidEntry(Problem("reason", "too_long_text", str(MOST_REASON)))
    return said


def changed_rules(rules: Rules, items: Iterable[str]) -> Rules:
    """Return rules with what ``items`` say; none = the defaults.

    Raises:
        InvalidEntry: One of them, or all together, make no sense.
    """
    asked = list(items)
    after = dict(rules) if asked else dict(DEFAULTS)
    for item in asked:
        rule = read_rule(item, after)
        after[rule.subject] = rule
    check_together(after)
    return after


def is_sooner(before: Rules, after: Rules) -> bool:
    """Return whether anything goes sooner by new rules: people then have to see it coming."""
    return any(
        rule.months < before[subject].months
        or (rule.is_automatic and not before[subject].is_automatic)
        for subject, rule in after.items()
    )


def item_of(rule: Rule) -> str:
    """Return a rule as :func:`read_rule` reads it."""
    how = "automatic" if rule.is_automatic else "by_hand"
    return f"{rule.subject.value}={rule.months}:{how}"


def _said(text: str, rules: Rules) -> Rule:
    found = _ITEM.fullmatch(text.strip())
    if found is None:
        raise InvalidEntry(Problem("rule", "not_a_rule"))
    name, months, how = found[1], int(found[2]), found[3]
    if name not in set(Subject):
        raise InvalidEntry(Problem("rule", "not_in_list", ", ".join(Subject)))
    rule = replace(rules[Subject(name)], months=months)
    return rule if how is None else replace(rule, is_automatic=how == "automatic")


def written(rules: Rules) -> str:
    """Return only what differs from the defaults, as :func:`read_rules` reads it."""
    return ";".join(item_of(rule) for rule in rules.values() if rule != DEFAULTS[rule.subject])


def due_day(rule: Rule, since: date, kept_until: date | None = None) -> date:
    """Return the day on which the time of a record is over.

    Args:
        since: The moment that the rule counts from.
        kept_until: Somebody decided to keep it until this day.
    """
    due = months_after(since, rule.months)
    return due if kept_until is None else max(due, kept_until)


def last_since(rule: Rule, due: date) -> date:
    """Return the last moment to count from whose time is over on a day: earlier ones are too."""
    since = months_after(due, -rule.months)
    while months_after(since + timedelta(days=1), rule.months) <= due:
        since += timedelta(days=1)
    return since
