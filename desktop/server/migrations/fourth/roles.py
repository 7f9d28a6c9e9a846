"""Statements of revision 0004 about roles of colleagues."""

from __future__ import annotations

ROLES: tuple[str, ...] = (
    "UPDATE membership SET role = CASE role"
    " WHEN 'reader' THEN 'steering_reader' WHEN 'worker' THEN 'consultant'"
    " WHEN 'lead' THEN 'team_lead' ELSE role END",
)
