"""``weefsel need`` and ``weefsel referral``: questions, and where people were led to."""

from __future__ import annotations

from desktop.cli import entries, names, records, register
from desktop.cli.agreements import add_days
from desktop.cli.context import Context
from desktop.cli.organisation_ties import day_text, organisation_given, themes_entry
from desktop.cli.parser import Parser
from desktop.cli.register import Entry, Subject, chosen_of
from desktop.domain.relation_lists import NeedFilter, ReferralFilter
from desktop.domain.vocabulary import NeedState, ReferralKind, ReferralOutcome, Theme
from desktop.i18n import translate
from desktop.services.organising import referrals
from desktop.words.formats import number
from desktop.words.labels import label


def build(parser: Parser, name: str) -> None:
    """Say which commands and options there are."""
    register.build(parser, _needs() if name == "need" else _referrals())


def _needs() -> Subject:
    return Subject(
        kind="need",
        entries=[
            _visit(),
            Entry(
                name="summary",
                field="summary",
                said=translate("commands", "the question in a few words, about no person"),
                needed=True,
            ),
            _count(),
            Entry(
                name="state",
                field="state",
                said=records.codes(NeedState),
                read=entries.one_of(NeedState),
            ),
            themes_entry(),
        ],
        add=referrals.add_need,
        change=referrals.change_need,
        get=referrals.get_need,
        rows=referrals.list_needs,
        count=referrals.count_needs,
        chosen=_chosen_needs,
        columns={
            translate("commands", "Day"): lambda row: day_text(row.day),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Question"): lambda row: row.summary,
            translate("commands", "People"): lambda row: number(row.count),
            translate("commands", "State"): lambda row: label(row.state),
        },
        called=lambda need: need.summary,
        filters=_filter_needs,
    )


def _referrals() -> Subject:
    return Subject(
        kind="referral",
        entries=_referral_entries(),
        add=referrals.add_referral,
        change=referrals.change_referral,
        get=referrals.get_referral,
        rows=referrals.list_referrals,
        count=referrals.count_referrals,
        chosen=_chosen_referrals,
        columns={
            translate("commands", "Day"): lambda row: day_text(row.day),
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Organisation"): lambda row: row.organisation_name,
            translate("commands", "Service"): lambda row: row.service_name or "–",
            translate("commands", "How"): lambda row: label(row.kind),
            translate("commands", "People"): lambda row: number(row.count),
            translate("commands", "Outcome"): lambda row: label(row.outcome),
        },
        called=lambda referral: label(referral.kind),
        filters=_filter_referrals,
    )


def _referral_entries() -> list[Entry]:
    return [
        _visit(),
        Entry(
            name="need",
            field="need_id",
            said=translate("commands", "id of the question that it answers"),
            read=entries.identity,
        ),
        Entry(
            name="service",
            field="service_id",
            said=translate("commands", "name or id of the service"),
            named=names.service,
        ),
        Entry(
            name="organisation",
            field="organisation_id",
            said=translate("commands", "name or id of the organisation"),
            named=names.organisation,
        ),
        Entry(
            name="kind",
            field="kind",
            said=records.codes(ReferralKind),
            read=entries.one_of(ReferralKind),
        ),
        _count(),
        Entry(
            name="outcome",
            field="outcome",
            said=records.codes(ReferralOutcome),
            read=entries.one_of(ReferralOutcome),
        ),
    ]


def _visit() -> Entry:
    return Entry(
        name="visit",
        field="visit_id",
        said=translate("commands", "id of the visit"),
        read=entries.identity,
        needed=True,
        fixed=True,
    )


def _count() -> Entry:
    return Entry(
        name="count",
        field="count",
        said=translate("commands", "how many people"),
        read=entries.count,
    )


def _chosen_needs(context: Context) -> NeedFilter:
    return NeedFilter(
        visit_id=context.given("visit"),
        states=chosen_of(context, "state"),
        themes=chosen_of(context, "theme"),
        wards=records.wards_given(context),
        first=context.given("from"),
        last=context.given("to"),
        text=context.given("text", ""),
    )


def _filter_needs(parser: Parser) -> None:
    parser.option("--text", translate("commands", "words to look for"))
    _filter_visits(parser)
    for name, vocabulary in (("--state", NeedState), ("--theme", Theme)):
        parser.option(
            name, records.codes(vocabulary), read=entries.one_of(vocabulary), repeated=True
        )


def _chosen_referrals(context: Context) -> ReferralFilter:
    service = context.given("service", "")
    return ReferralFilter(
        visit_id=context.given("visit"),
        service_id=names.service(context.desk, service) if service else None,
        organisation_id=organisation_given(context),
        kinds=chosen_of(context, "kind"),
        outcomes=chosen_of(context, "outcome"),
        wards=records.wards_given(context),
        first=context.given("from"),
        last=context.given("to"),
    )


def _filter_referrals(parser: Parser) -> None:
    parser.option("--service", translate("commands", "name or id of the service"))
    parser.option("--organisation", translate("commands", "name or id of the organisation"))
    _filter_visits(parser)
    for name, vocabulary in (("--kind", ReferralKind), ("--outcome", ReferralOutcome)):
        parser.option(
            name, records.codes(vocabulary), read=entries.one_of(vocabulary), repeated=True
        )


def _filter_visits(parser: Parser) -> None:
    parser.option("--visit", translate("commands", "id of the visit"), read=entries.identity)
    parser.option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    add_days(parser)
