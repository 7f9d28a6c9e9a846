"""What a service altered, so that screens can decide for themselves to refresh."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Flag, auto
from types import MappingProxyType


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
    TIES = auto()
    AGREEMENTS = auto()  # and meetings
    SERVICES = auto()  # and sites
    REFERRALS = auto()  # and needs
    RHYTHMS = auto()
    DUPLICATES = auto()  # what was merged, and what is not to be
    ATTACHMENTS = auto()
    CUSTOM = auto()  # fields of a team's own, and what they hold
    WORDINGS = auto()  # texts that the team asks or hands out
    FIGURES = auto()  # what was published for readers of the steering group
    RIGHTS = auto()  # what persons asked about their data
    RETAINED = auto()  # what is kept past its time
    TEXTS = auto()  # what was seen in texts, taught or left
    PLANS = TASKS | TARGETS | RHYTHMS
    RELATIONS = TIES | AGREEMENTS | SERVICES | REFERRALS
    RECORDS = (
        (VISITS | PLACES | PERSONS | ORGANISATIONS | NETWORKS)
        | (PLANS | RELATIONS)
        | (DUPLICATES | ATTACHMENTS | CUSTOM | RIGHTS | WORDINGS | RETAINED | FIGURES)
    )
    ALL = RECORDS | AREAS | DRAFTS | VIEWS | OUTBOX | TEXTS


AFFECTED: Mapping[str, Changes] = MappingProxyType(
    {
        "visit": Changes.VISITS,
        "place": Changes.PLACES,
        "place_assessment": Changes.PLACES,
        "organisation": Changes.ORGANISATIONS,
        "network": Changes.NETWORKS,
        "person": Changes.PERSONS,
        "key_figure": Changes.PERSONS,
        "affiliation": Changes.PERSONS,
        "consent": Changes.PERSONS,
        "task": Changes.TASKS,
        "target": Changes.TARGETS,
        "site": Changes.SERVICES,
        "service": Changes.SERVICES,
        "tie": Changes.TIES,
        "agreement": Changes.AGREEMENTS,
        "meeting": Changes.AGREEMENTS,
        "need": Changes.REFERRALS,
        "referral": Changes.REFERRALS,
        "contact_rhythm": Changes.RHYTHMS,
        "merge_record": Changes.DUPLICATES,
        "not_duplicate": Changes.DUPLICATES,
        "attachment": Changes.ATTACHMENTS,
        "custom_field": Changes.CUSTOM,
        "custom_value": Changes.CUSTOM,
        "wording": Changes.WORDINGS,
        "publication": Changes.FIGURES,
        "rights_request": Changes.RIGHTS,
        "retained": Changes.RETAINED,
    }
)
"""Kind of record → what is altered when one of them is."""
