"""How long things are kept: rules, what is due, keeping longer, and carrying a rule out."""

from __future__ import annotations

from desktop.services.privacy.retention.carrying import carry_out, preview
from desktop.services.privacy.retention.deciding import Kept, keep, take_back
from desktop.services.privacy.retention.due import (
    acts_from,
    due,
    find_due,
    is_connected,
    rules,
    standing,
    to_decide,
)
from desktop.services.privacy.retention.runs import last_runs, run
from desktop.services.privacy.retention.setting import (
    adopt_rules,
    check_rules,
    preview_rule,
    rule_history,
    set_rules,
)

__all__ = [
    "Kept",
    "acts_from",
    "adopt_rules",
    "carry_out",
    "check_rules",
    "due",
    "find_due",
    "is_connected",
    "keep",
    "last_runs",
    "preview",
    "preview_rule",
    "rule_history",
    "rules",
    "run",
    "set_rules",
    "standing",
    "take_back",
    "to_decide",
]
