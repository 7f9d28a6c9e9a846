"""Sections about what organisations offer, where, and to whom they are tied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.app.record_pages.page_heads import Subject
from desktop.domain.changes import Changes
from desktop.domain.record import OrganisationId
from desktop.domain.relation_lists import ReferralFilter, ServiceFilter, TieFilter
from desktop.i18n import translate
from desktop.services.organising import referrals, relations, services_offered
from desktop.ui.pages.content import Content, Deed, SectionPlan
from desktop.ui.pages.offer_rows import (
    organisation_tie_rows,
    referral_rows,
    service_rows,
    site_rows,
)


def offer_sections(subject: Subject) -> Sequence[SectionPlan]:
    """Return what the page of an organisation tells of what it does."""
    return [
        SectionPlan(
            name="services",
            title=lambda: translate("page", "What it offers"),
            load=partial(_services, subject),
            concerns=Changes.SERVICES,
            empty=lambda: translate("page", "Nothing is in the directory yet."),
            deeds=[Deed("add_service", translate("page", "Add an offer"))],
        ),
        SectionPlan(
            name="organisation_ties",
            title=lambda: translate("page", "Works with"),
            load=partial(_ties, subject),
            concerns=Changes.TIES | Changes.ORGANISATIONS,
            empty=lambda: translate("page", "Not tied to other organisations yet."),
            deeds=[Deed("add_organisation_tie", translate("page", "Add a tie"))],
        ),
        SectionPlan(
            name="sites",
            title=lambda: translate("page", "Other addresses"),
            load=partial(_sites, subject),
            concerns=Changes.SERVICES,
            empty=lambda: translate("page", "No other addresses."),
            deeds=[Deed("new_site", translate("page", "Add an address"))],
            is_aside=True,
        ),
        *referral_sections(subject),
    ]


def referral_sections(subject: Subject) -> Sequence[SectionPlan]:
    """Return who was led to a service or organisation: counts, never names."""
    return [
        SectionPlan(
            name="referrals",
            title=lambda: translate("page", "People led here"),
            load=partial(_referrals, subject),
            concerns=Changes.REFERRALS | Changes.VISITS,
        )
    ]


def _services(subject: Subject, most: int) -> Content:
    wanted = ServiceFilter(organisation_id=OrganisationId(subject.id))
    found = services_offered.list_services(subject.desk, wanted, limit=most)
    return service_rows(found, services_offered.count_services(subject.desk, wanted))


def _sites(subject: Subject, _most: int) -> Content:
    return site_rows(services_offered.sites_of(subject.desk, subject.id), subject.wards())


def _ties(subject: Subject, most: int) -> Content:
    wanted = TieFilter(organisation_id=OrganisationId(subject.id))
    found = relations.list_ties(subject.desk, wanted, limit=most)
    return organisation_tie_rows(found, relations.count_ties(subject.desk, wanted), subject.id)


def _referrals(subject: Subject, most: int) -> Content:
    wanted = ReferralFilter(service_id=subject.id)
    if subject.kind == "organisation":
        wanted = ReferralFilter(organisation_id=OrganisationId(subject.id))
    found = referrals.list_referrals(subject.desk, wanted, limit=most)
    return referral_rows(found, referrals.count_referrals(subject.desk, wanted))
