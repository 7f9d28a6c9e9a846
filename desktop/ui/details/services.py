"""What organisations offer, and what came up during a visit, as sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.relation_lists import NeedLine, ReferralLine
from desktop.domain.service import Service
from desktop.domain.vocabulary import ReferralOutcome, ServiceStatus
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Names, Part, Sheet
from desktop.words.formats import number, short_day_year
from desktop.words.labels import label
from desktop.words.names import accessibility_name, field_name, language_name


def service_sheet(service: Service, names: Names) -> Sheet:
    """Return what the pane and the page show of a service.

    Args:
        names: Of its organisation.
    """
    wards = ", ".join(sorted(names.ward(ward) for ward in service.wards))
    stopped = [] if service.status is ServiceStatus.ACTIVE else [label(service.status)]
    languages = ", ".join(sorted(map(language_name, service.languages)))
    return Sheet(
        kind="service",
        id=service.id,
        record=service,
        title=service.name,
        under=names.of(service.organisation_id),
        chips=[*stopped, *sorted(label(theme) for theme in service.themes)],
        pairs=[
            (translate("services", "For"), wards or translate("services", "the whole city")),
            (field_name("target_group"), service.target_group),
            (field_name("cost"), service.cost),
            (field_name("languages", "service"), languages),
            (field_name("opening_hours"), service.opening_hours),
            (field_name("accessibility"), _accessibility(service)),
            (field_name("checked_on"), _checked(service)),
        ],
        parts=[
            Part(field_name(name), [text])
            for name, text in (
                ("description", service.description),
                ("how_to_apply", service.how_to_apply),
            )
            if text
        ],
        actions=[
            Action("still_so", translate("services", "Still so: checked today")),
            Action("edit", translate("details", "Edit")),
            Action("delete", translate("details", "Delete")),
        ],
    )


def with_said(
    sheet: Sheet, needs: Sequence[NeedLine], referrals: Sequence[ReferralLine], *, adds: bool
) -> Sheet:
    """Return the sheet of a visit with what people asked and where they were led to.

    Args:
        adds: Whether more can be added: not before the visit took place.
    """
    asked = [need_text(each) for each in needs]
    led = [referral_text(each) for each in referrals]
    headings = (translate("details", "What people asked"), translate("details", "Led to"))
    parts = [Part(name, lines) for name, lines in zip(headings, (asked, led), strict=True) if lines]
    more = []
    if adds:
        more = [
            Action("new_need", translate("details", "Add a question")),
            Action("new_referral", translate("details", "Add a referral")),
        ]
    *first, last = sheet.actions
    return replace(sheet, parts=[*sheet.parts, *parts], actions=[*first, *more, last])


def need_text(need: NeedLine) -> str:
    """Return a question with how many asked it, and what became of it."""
    count = translate("details", "%n person(s)", "", need.count) if need.count > 1 else ""
    return " · ".join(filter(None, (need.summary, count, label(need.state))))


def referral_text(referral: ReferralLine) -> str:
    """Return where how many people were led to, and what came of it."""
    to = " · ".join(filter(None, (referral.service_name, referral.organisation_name)))
    count = translate("details", "%n person(s)", "", referral.count)
    known = referral.outcome is not ReferralOutcome.UNKNOWN
    outcome = label(referral.outcome) if known else ""
    return " · ".join(filter(None, (to, count, label(referral.kind), outcome)))


def _accessibility(service: Service) -> str:
    return ", ".join(accessibility_name(code) for code in sorted(service.accessibility))


def _checked(service: Service) -> str:
    if service.checked_on is None:
        return translate("services", "never")
    return short_day_year(service.checked_on)


def led_text(count: int, outcomes: dict[ReferralOutcome, int]) -> str:
    """Return how many people were led somewhere, and what came of it, for under a list."""
    parts = [
        f"{label(outcome)}: {number(outcomes[outcome])}"
        for outcome in ReferralOutcome
        if outcomes.get(outcome)
    ]
    people = translate("details", "%n person(s)", "", count)
    return " · ".join((people, *parts))
