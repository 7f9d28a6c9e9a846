"""What an undo puts back."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from desktop.domain.record import Record

_KEPT_BY_SERVICES = {field.name for field in fields(Record)}
"""Who and when: no undo puts it back."""


def former(before: Record, after: Record) -> dict[str, Any]:
    """Return what the fields held that differ now."""
    return {
        field.name: getattr(before, field.name)
        for field in fields(before)
        if field.name not in _KEPT_BY_SERVICES
        and getattr(before, field.name) != getattr(after, field.name)
    }
