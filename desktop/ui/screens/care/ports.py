"""What the page about how long things are kept asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.listing import Page
from desktop.domain.privacy.retention import Due, Rules
from desktop.domain.privacy.retention_report import Carried, Preview, RuleChange, Run, Standing

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionJobs:
    """All but ``today`` and ``ward_names`` run in the database lane.

    Args:
        due: ``due(subjects, offset=…, limit=…)`` returns a page of what is due or announced.
        standing, rules, runs: How much waits; the rules; what was done by itself.
        keep: ``keep(rows, reason=…, until=…)`` gives the decisions, and what changed.
        take_back: Undoes that.
        preview: Finds out what carrying rows out would do.
        carry_out: ``carry_out(rows, report)`` does it.
        rule_history: Who set rules here; with a server, in the city.
        may_decide, may_set: Whether the role decides about it, and sets the rules.
        acts_from: The first day on which rules may act by themselves.
    """

    due: Callable[..., Page[Due]]
    standing: Callable[[], Standing]
    rules: Callable[[], Rules]
    runs: Callable[[], Sequence[Run]]
    keep: Callable[..., tuple[Any, Changes]]
    take_back: Callable[[Any], Changes]
    preview: Callable[[Sequence[Due]], Preview]
    carry_out: Callable[[Sequence[Due], Report], tuple[Carried, Changes]]
    rule_history: Callable[[], Sequence[RuleChange]]
    may_decide: bool
    may_set: bool
    acts_from: Callable[[], date]
    today: Callable[[], date]
    ward_names: Callable[[], Mapping[Any, str]]
