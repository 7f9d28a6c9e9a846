"""Who set how long things are kept, and why."""

from __future__ import annotations

from desktop.server.models.schema import identity, number, tenant_table, words

rule_changes = tenant_table(
    "rule_change",
    identity("id", key=True),
    number("at"),
    words("by"),
    words("reason"),
    words("rules"),
)
"""One row a change; ``rules`` is what the city differed in from then on. See
:func:`desktop.domain.privacy.retention.written`.
"""
