"""``weefsel service``: what organisations offer."""

from __future__ import annotations

from desktop.cli import entries, list_files, names, records, register
from desktop.cli.context import Context
from desktop.cli.organisation_ties import day_text, organisation_given, themes_entry
from desktop.cli.parser import Parser
from desktop.cli.register import Entry, Subject, chosen_of
from desktop.domain.place import ACCESSIBILITY
from desktop.domain.relation_lists import ServiceFilter
from desktop.domain.vocabulary import ServiceStatus, Theme
from desktop.i18n import translate
from desktop.services.organising import services_offered
from desktop.words.formats import number
from desktop.words.labels import label


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    whole_city = translate("commands", "whole city")
    subject = Subject(
        kind="service",
        entries=_entries(),
        add=services_offered.add_service,
        change=services_offered.change_service,
        get=services_offered.get_service,
        rows=services_offered.list_services,
        count=services_offered.count_services,
        chosen=_chosen,
        columns={
            translate("commands", "Name"): lambda row: row.name,
            translate("commands", "Organisation"): lambda row: row.organisation_name,
            translate("commands", "Wards"): lambda row: ", ".join(row.ward_names) or whole_city,
            translate("commands", "Cost"): lambda row: row.cost or "–",
            translate("commands", "Status"): lambda row: label(row.status),
            translate("commands", "Checked on"): lambda row: day_text(row.checked_on),
            translate("commands", "Referred"): lambda row: number(row.referred),
        },
        called=lambda service: service.name,
        filters=_filters,
    )
    list_files.add_export(register.build(parser, subject), "service")


def _entries() -> list[Entry]:
    repeatable = translate("commands", "repeatable")
    return [
        Entry(
            name="organisation",
            field="organisation_id",
            said=translate("commands", "name or id of the organisation"),
            named=names.organisation,
            needed=True,
        ),
        Entry(name="name", field="name", said=translate("commands", "its name"), needed=True),
        Entry(
            name="status",
            field="status",
            said=records.codes(ServiceStatus),
            read=entries.one_of(ServiceStatus),
        ),
        *(
            Entry(name=name, field=field, said=said)
            for name, field, said in (
                ("description", "description", translate("commands", "what it is, in plain words")),
                ("apply", "how_to_apply", translate("commands", "what somebody does to get it")),
                ("for", "target_group", translate("commands", "for whom")),
                ("cost", "cost", translate("commands", "what it costs")),
                ("hours", "opening_hours", translate("commands", "when")),
            )
        ),
        Entry(
            name="checked",
            field="checked_on",
            said=translate("commands", "day on which somebody made sure"),
            read=entries.day,
        ),
        themes_entry(),
        Entry(
            name="ward",
            field="wards",
            said=translate("commands", "name or code; repeatable"),
            named=names.ward,
            repeated=True,
        ),
        Entry(
            name="speaks",
            field="languages",
            said=translate("commands", "language in two letters; repeatable"),
            read=entries.language_code,
            repeated=True,
        ),
        Entry(
            name="accessibility",
            field="accessibility",
            said=f"{', '.join(ACCESSIBILITY)}; {repeatable}",
            repeated=True,
        ),
    ]


def _chosen(context: Context) -> ServiceFilter:
    return ServiceFilter(
        organisation_id=organisation_given(context),
        statuses=chosen_of(context, "status"),
        themes=chosen_of(context, "theme"),
        wards=records.wards_given(context),
        languages=chosen_of(context, "speaks"),
        unchecked_since=context.given("unchecked_since"),
        text=context.given("text", ""),
    )


def _filters(parser: Parser) -> None:
    option = parser.option
    option("--text", translate("commands", "words to look for"))
    option("--organisation", translate("commands", "name or id of the organisation"))
    option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    for name, vocabulary in (("--status", ServiceStatus), ("--theme", Theme)):
        option(name, records.codes(vocabulary), read=entries.one_of(vocabulary), repeated=True)
    option(
        "--speaks",
        translate("commands", "language in two letters; repeatable"),
        read=entries.language_code,
        repeated=True,
    )
    option(
        "--unchecked-since",
        translate("commands", "only what nobody checked since this day"),
        read=entries.day,
    )
