"""The domain's own checks of whole records, by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from desktop.domain.agreement import check_agreement, check_meeting
from desktop.domain.attachment import check_attachment
from desktop.domain.custom import check_custom_field, check_custom_value
from desktop.domain.figures.published import check_published
from desktop.domain.merging import check_merge, check_not_duplicate
from desktop.domain.organisation import check_network, check_organisation, check_site
from desktop.domain.period import day_of
from desktop.domain.person import check_affiliation, check_consent, check_person
from desktop.domain.place import check_assessment, check_place
from desktop.domain.referral import check_need, check_referral
from desktop.domain.retained import check_retained
from desktop.domain.rhythm import check_rhythm
from desktop.domain.rights import check_rights_request
from desktop.domain.service import check_service
from desktop.domain.target import check_target
from desktop.domain.task import check_task
from desktop.domain.tie import check_organisation_tie
from desktop.domain.visit import check_visit
from desktop.domain.wording import check_wording
from desktop.server.shapes import moment_from

_DAY = timedelta(days=1)
"""Laptops are in Brussels and their clocks a little off: what was today there is not refused
here."""


def _today(now: int) -> date:
    return day_of(moment_from(now) + _DAY)


CHECKS: Mapping[str, Callable[[Any, int], object]] = {
    "visit": lambda record, now: check_visit(record, now=moment_from(now) + _DAY),
    "place": lambda record, _now: check_place(record),
    "place_assessment": lambda record, now: check_assessment(record, today=_today(now)),
    "organisation": lambda record, _now: check_organisation(record),
    "network": lambda record, _now: check_network(record),
    "person": lambda record, _now: check_person(record),
    "affiliation": lambda record, _now: check_affiliation(record),
    "consent": lambda record, now: check_consent(record, today=_today(now)),
    "task": lambda record, now: check_task(record, today=_today(now)),
    "target": lambda record, _now: check_target(record),
    "site": lambda record, _now: check_site(record),
    "service": lambda record, now: check_service(record, today=_today(now)),
    "tie": lambda record, _now: check_organisation_tie(record),
    "agreement": lambda record, _now: check_agreement(record),
    "meeting": lambda record, now: check_meeting(record, today=_today(now)),
    "need": lambda record, _now: check_need(record),
    "referral": lambda record, _now: check_referral(record),
    "contact_rhythm": lambda record, _now: check_rhythm(record),
    "merge_record": lambda record, _now: check_merge(record),
    "not_duplicate": lambda record, _now: check_not_duplicate(record),
    "attachment": lambda record, _now: check_attachment(record),
    "custom_field": lambda record, _now: check_custom_field(record),
    "custom_value": lambda record, _now: check_custom_value(record),
    "wording": lambda record, now: check_wording(record, today=_today(now)),
    "publication": lambda record, now: check_published(record, today=_today(now)),
    "retained": lambda record, _now: check_retained(record),
    "rights_request": lambda record, now: check_rights_request(record, today=_today(now)),
}
