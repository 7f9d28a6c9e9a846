"""What organisations offer and where, and where people were led to, as rows of a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.domain.listing import Page
from desktop.domain.organisation import Site
from desktop.domain.phone import phone_text
from desktop.domain.record import WardCode
from desktop.domain.relation_lists import ReferralLine, ServiceLine, TieLine
from desktop.domain.vocabulary import ServiceStatus
from desktop.i18n import translate
from desktop.ui.details.services import referral_text
from desktop.ui.pages.content import Content, Deed, Row
from desktop.words.formats import short_day_year
from desktop.words.labels import label


def service_rows(found: Page[ServiceLine], total: int) -> Content:
    """Return what an organisation offers.

    Args:
        total: How many there are.
    """
    return Content(rows=[_service(row) for row in found.rows], total=total)


def site_rows(sites: Sequence[Site], wards: Mapping[WardCode, str]) -> Content:
    """Return the other addresses of an organisation."""
    rows = [
        Row(
            title=site.name,
            detail=" · ".join(filter(None, _site(site, wards))),
            opens=("site", site.id),
            mark=("site", "muted"),
            deeds=(Deed("remove_site", translate("page", "Take away"), site.id),),
        )
        for site in sites
    ]
    return Content(rows=rows)


def referral_rows(found: Page[ReferralLine], total: int) -> Content:
    """Return where people were led to: counts, and what came of it.

    Args:
        total: How many there are.
    """
    rows = [
        Row(
            title=referral_text(row),
            detail=" · ".join(
                filter(None, (short_day_year(row.day) if row.day else "", row.ward_name))
            ),
            opens=("referral", row.id),
            mark=("referral", "muted"),
        )
        for row in found.rows
    ]
    return Content(rows=rows, total=total)


def organisation_tie_rows(found: Page[TieLine], total: int, here: UUID) -> Content:
    """Return what an organisation gives to others and gets from them.

    Args:
        total: How many there are.
        here: The organisation whose page it is.
    """
    return Content(rows=[_tie(row, here) for row in found.rows], total=total)


def _service(row: ServiceLine) -> Row:
    wards = ", ".join(row.ward_names) or translate("services", "the whole city")
    status = "" if row.status is ServiceStatus.ACTIVE else label(row.status)
    checked = ""
    if row.checked_on is not None:
        checked = translate("page", "checked {day}").format(day=short_day_year(row.checked_on))
    return Row(
        title=row.name,
        detail=" · ".join(filter(None, (status, wards, row.cost, checked))),
        opens=("service", row.id),
        mark=("service", "muted"),
    )


def _site(site: Site, wards: Mapping[WardCode, str]) -> tuple[str, ...]:
    ward = wards.get(site.ward, site.ward) if site.ward else ""
    return (ward, site.address, phone_text(site.phone), site.opening_hours)


def _tie(row: TieLine, here: UUID) -> Row:
    gives = row.from_id == here
    other, name = (row.to_id, row.to_name) if gives else (row.from_id, row.from_name)
    if row.mutual:
        way = translate("page", "with {name}")
    elif gives:
        way = translate("page", "to {name}")
    else:
        way = translate("page", "from {name}")
    since = ""
    if row.from_on is not None:
        since = translate("page", "since {day}").format(day=short_day_year(row.from_on))
    alone = translate("page", "runs through one person") if row.one_person else ""
    return Row(
        title=f"{label(row.flow)} {way.format(name=name)}",
        detail=" · ".join(filter(None, (label(row.regularity), since, alone))),
        opens=("organisation", other),
        mark=("organisation", "muted"),
        deeds=(Deed("change_organisation_tie", translate("page", "Change"), row.id),),
    )
