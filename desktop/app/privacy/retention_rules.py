"""Setting rules of retention in the window: on a profile of its own, or on the server of a city."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from desktop.app.entry.ports import Work
from desktop.domain.changes import Changes
from desktop.domain.privacy.retention import Rules, Subject, item_of
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.privacy import retention
from desktop.ui.screens.care.ruling import RuleDialog, item_of_values
from desktop.ui.tasks import Lane
from desktop.words.formats import short_day_year


def offer_rule(work: Work, first: Subject) -> None:
    """Ask for a rule, beginning with what is chosen; the rules are read first."""
    desk = work.desk
    work.tasks.start(
        lambda _report: (retention.rules(desk), retention.is_connected(desk)),
        on_done=lambda found: ask_rule(work, first, found[0], is_connected=found[1]),
    )


def ask_rule(work: Work, first: Subject, rules: Rules, *, is_connected: bool) -> RuleDialog:
    """Return the open dialog."""
    desk = work.desk
    subjects = [rule.subject for rule in rules.values() if rule.is_here or is_connected]
    dialog = RuleDialog(
        rules,
        subjects,
        work.tasks,
        first=first,
        preview=partial(retention.preview_rule, desk),
        parent=work.window,
    )

    def job(values: Mapping[str, Any]) -> tuple[str, date]:
        item = item_of_values(values)
        set_rules(desk, [item], values["reason"])
        return item, retention.acts_from(desk)

    dialog.set_job(job)
    dialog.lane = Lane.FREE if is_connected else Lane.DATABASE  # the server is asked
    dialog.done_with.connect(lambda done: _told(work, rules, *done))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def set_rules(desk: Desk, items: Sequence[str], reason: str) -> None:
    """Set rules here, or ask the server of the city to, and go by them at once.

    Raises:
        InvalidEntry: Nothing was set.
        ServerUnreachable: And its kin; nothing was set.
    """
    if not retention.is_connected(desk):
        retention.set_rules(desk, items, reason=reason)
        return
    from desktop.sync import asking

    retention.check_rules(desk, items, reason)
    with asking.server_of(desk.store, desk.now) as server:
        said, changes = asking.set_rules(server, items, reason=reason, change=desk.new_id())
    retention.adopt_rules(desk, said, changes)


def _told(work: Work, before: Rules, item: str, acts_from: date) -> None:
    """Say from when the rule acts, and offer the one before."""
    subject = Subject(item.partition("=")[0])

    def undo() -> None:
        why = translate("ruling", "Taken back at once by who had set it")
        work.tasks.start(
            lambda _report: set_rules(work.desk, [item_of(before[subject])], why),
            on_done=lambda _none: work.news.tell(Changes.RETAINED),
            lane=Lane.FREE,
        )

    work.news.tell(Changes.RETAINED)
    said = translate("ruling", "The rule is set. Nothing goes by itself before {day}.")
    work.window.say(said.format(day=short_day_year(acts_from)), undo)
