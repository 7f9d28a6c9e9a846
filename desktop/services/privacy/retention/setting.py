"""Setting how long things are kept: what a new rule would do, and who set one and why.

On a profile without a server a rule is set here. With one, the server keeps the rules of the whole
city (the caller asks it); this laptop then adopts them at once, as it would at its next sync.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop.domain.privacy.retention import (
    ANNOUNCED,
    NOTICE,
    Rules,
    Subject,
    changed_rules,
    check_reason,
    is_sooner,
    read_rules,
    written,
)
from desktop.domain.privacy.retention_report import RuleChange, RulePreview
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.privacy.retention.due import first_day, rules_of, subjects_here
from desktop.services.privacy.retention.logs import log_end
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.privacy import retention, rule_changes

_MOST = 20


def preview_rule(desk: Desk, item: str) -> RulePreview:
    """Return what a new rule would change, and from which day; nothing is set.

    Args:
        item: ``visit=24:automatic``.

    Raises:
        NotAllowed: The role does not set rules.
        InvalidEntry: As for ``changed_rules``.
    """
    desk.require(Deed.SET_RULES)
    with desk.store.reading() as session:
        before = rules_of(session)
        after = changed_rules(before, [item])
        subject = Subject(item.partition("=")[0].strip())
        sooner = is_sooner(before, after)
        today = desk.today()
        acts = max(first_day(session, desk), today + ANNOUNCED if sooner else today)
        return RulePreview(
            before=before[subject],
            after=after[subject],
            acts_from=acts if after[subject].is_automatic else None,
            due_before=_over(session, before, subject, acts),
            due_after=_over(session, after, subject, acts),
            is_sooner=sooner,
        )


def set_rules(desk: Desk, items: Sequence[str], *, reason: str) -> Rules:
    """Set rules on a profile without a server; return all that are in force then.

    Args:
        items: ``visit=24``, ``person=18:automatic``, …; an empty list puts the defaults back.
        reason: Why, in a sentence.

    Raises:
        NotAllowed: The role does not set rules.
        InvalidEntry: As for ``changed_rules`` and ``check_reason``; ``set_on_server``: the rules
            are those of the city, and the server has to be asked.
    """
    desk.require(Deed.SET_RULES)
    said = check_reason(reason)
    with desk.store.writing() as session:
        if read_link(session).stream is not None:
            raise InvalidEntry(Problem("rule", "set_on_server"))
        after = changed_rules(rules_of(session), items)
        change = RuleChange(at=desk.now(), by=desk.author, reason=said, rules=written(after))
        rule_changes.add(session, desk.new_id(), change)
        _adopt(session, after)
    return after


def adopt_rules(desk: Desk, said: str, changes: Sequence[RuleChange]) -> Rules:
    """Go by the rules that the server of the city told, and keep who set them; return them."""
    with desk.store.writing() as session:
        after = read_rules(said)
        _adopt(session, after, said=said)
        rule_changes.replace_all(session, changes)
    return after


def check_rules(desk: Desk, items: Sequence[str], reason: str) -> None:
    """Refuse what the server would refuse, in words that a person reads.

    Raises:
        NotAllowed, InvalidEntry: As for :func:`set_rules`.
    """
    desk.require(Deed.SET_RULES)
    check_reason(reason)
    with desk.store.reading() as session:
        changed_rules(rules_of(session), items)


def rule_history(desk: Desk) -> Sequence[RuleChange]:
    """Return who set rules on this profile, or of the city as it was told, the latest first."""
    with desk.store.reading() as session:
        return rule_changes.latest(session, limit=_MOST)


def _adopt(session: Session, after: Rules, *, said: str = "") -> None:
    """Keep the rules; if anything goes sooner by them, people see it coming for thirty days."""
    link = read_link(session)
    sooner = is_sooner(read_rules(link.retention), after)
    since = None if sooner else link.announced_at
    change_link(session, retention=said or written(after), announced_at=since)


def _over(session: Session, rules: Rules, subject: Subject, acts: date) -> int | None:
    """Return how many will be over on a day and past their notice; ``None`` = not known here."""
    rule = rules[subject]
    by = acts - NOTICE if rule.is_automatic else acts
    if subject is Subject.ACCESS_LOG and read_link(session).stream is None:
        return rule_changes.reads_before(session, log_end(rule, acts))
    if subject not in subjects_here(session, ()):
        return None
    return retention.due_counts(session, rules, by=by, subjects=[subject]).get(subject, 0)
