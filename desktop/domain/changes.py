"""What a service altered, so that screens can decide for themselves to refresh."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """The kinds of data a finished job has touched."""

    NONE = 0
    VISITS = auto()
    PLACES = auto()
    PERSONS = auto()
    ORGANISATIONS = auto()
    NETWORKS = auto()
    AREAS = auto()
    DRAFTS = auto()
    VIEWS = auto()
    OUTBOX = auto()
    TASKS = auto()
    TARGETS = auto()
    RECORDS = VISITS | PLACES | PERSONS | ORGANISATIONS | NETWORKS | TASKS | TARGETS
    ALL = RECORDS | AREAS | DRAFTS | VIEWS | OUTBOX
