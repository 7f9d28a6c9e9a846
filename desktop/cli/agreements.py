"""``weefsel agreement`` and ``weefsel meeting``."""

from __future__ import annotations

from desktop.cli import entries, names, records, register
from desktop.cli.context import Context
from desktop.cli.organisation_ties import day_text, organisation_given
from desktop.cli.parser import Parser
from desktop.cli.register import Entry, Subject, chosen_of
from desktop.domain.relation_lists import AgreementFilter, MeetingFilter
from desktop.domain.vocabulary import AgreementKind
from desktop.i18n import translate
from desktop.services.organising import agreements
from desktop.words.formats import minutes_text, number
from desktop.words.labels import label


def build(parser: Parser, name: str) -> None:
    """Say which commands and options there are."""
    register.build(parser, _meetings() if name == "meeting" else _agreements())


def _agreements() -> Subject:
    return Subject(
        kind="agreement",
        entries=_agreement_entries(),
        add=agreements.add_agreement,
        change=agreements.change_agreement,
        get=agreements.get_agreement,
        rows=agreements.list_agreements,
        count=agreements.count_agreements,
        chosen=_chosen_agreements,
        columns={
            translate("commands", "Title"): lambda row: row.title,
            translate("commands", "Kind"): lambda row: label(row.kind),
            translate("commands", "Parties"): lambda row: ", ".join(row.parties),
            translate("commands", "Until"): lambda row: day_text(row.to_on),
            translate("commands", "Review on"): lambda row: day_text(row.review_on),
            translate("commands", "€ a year"): lambda row: (
                "–" if row.amount is None else number(row.amount)
            ),
        },
        called=lambda agreement: agreement.title,
        filters=_filter_agreements,
    )


def _meetings() -> Subject:
    return Subject(
        kind="meeting",
        entries=_meeting_entries(),
        add=agreements.add_meeting,
        change=agreements.change_meeting,
        get=agreements.get_meeting,
        rows=agreements.list_meetings,
        count=agreements.count_meetings,
        chosen=_chosen_meetings,
        columns={
            translate("commands", "Day"): lambda row: day_text(row.held_on),
            translate("commands", "What"): lambda row: row.purpose,
            translate("commands", "Who"): lambda row: ", ".join(row.organisations),
            translate("commands", "How long"): lambda row: (
                "–" if row.minutes is None else minutes_text(row.minutes)
            ),
        },
        called=lambda meeting: meeting.purpose,
        filters=_filter_meetings,
    )


def _agreement_entries() -> list[Entry]:
    said, reader = records.codes(AgreementKind), entries.one_of(AgreementKind)
    return [
        Entry(name="title", field="title", said=translate("commands", "its title"), needed=True),
        Entry(name="kind", field="kind", said=said, read=reader, needed=True),
        _organisations("party", "parties"),
        *(
            Entry(name=name, field=field, said=told, read=entries.day)
            for name, field, told in (
                ("since", "from_on", translate("commands", "first day")),
                ("until", "to_on", translate("commands", "last day")),
                ("review", "review_on", translate("commands", "day to look at it again")),
                ("clause", "clause_signed_on", translate("commands", "day the clause was signed")),
            )
        ),
        Entry(
            name="amount",
            field="amount",
            said=translate("commands", "euros a year, whole"),
            read=entries.count,
        ),
        Entry(
            name="fte",
            field="fte",
            said=translate("commands", "full-time equivalents"),
            read=entries.decimal,
        ),
        *(
            Entry(name=name, field=field, said=told)
            for name, field, told in (
                ("obligations", "obligations", translate("commands", "who does what")),
                ("practice", "clause_practice", translate("commands", "what comes of the clause")),
                ("note", "note", translate("commands", "anything else")),
            )
        ),
    ]


def _meeting_entries() -> list[Entry]:
    return [
        Entry(
            name="purpose",
            field="purpose",
            said=translate("commands", "what it was about"),
            needed=True,
        ),
        Entry(
            name="on",
            field="held_on",
            said=translate("commands", "day on which it was held"),
            read=entries.day,
            needed=True,
        ),
        _organisations("organisation", "organisations"),
        Entry(
            name="minutes",
            field="minutes",
            said=translate("commands", "how long: minutes, or 1:30"),
            read=entries.minutes,
        ),
        Entry(
            name="decisions",
            field="decisions",
            said=translate("commands", "what was decided"),
        ),
        Entry(name="outcome", field="outcome", said=translate("commands", "what came of it")),
    ]


def _organisations(name: str, field: str) -> Entry:
    return Entry(
        name=name,
        field=field,
        said=translate("commands", "name or id of an organisation; repeatable"),
        named=lambda desk, text: names.organisation(desk, text, f"--{name}"),
        needed=True,
        repeated=True,
    )


def _chosen_agreements(context: Context) -> AgreementFilter:
    return AgreementFilter(
        organisation_id=organisation_given(context),
        kinds=chosen_of(context, "kind"),
        on=context.given("on"),
        review_by=context.given("review_by"),
        clause=context.given("clause", False),
        text=context.given("text", ""),
    )


def _filter_agreements(parser: Parser) -> None:
    option = parser.option
    option("--text", translate("commands", "words to look for"))
    option("--organisation", translate("commands", "name or id of the organisation"))
    reader = entries.one_of(AgreementKind)
    option("--kind", records.codes(AgreementKind), read=reader, repeated=True)
    option("--on", translate("commands", "only what holds on this day"), read=entries.day)
    option(
        "--review-by",
        translate("commands", "to be looked at on this day or before"),
        read=entries.day,
    )
    parser.flag("--clause", translate("commands", "only with a diversity clause"))


def _chosen_meetings(context: Context) -> MeetingFilter:
    return MeetingFilter(
        organisation_id=organisation_given(context),
        first=context.given("from"),
        last=context.given("to"),
        text=context.given("text", ""),
    )


def _filter_meetings(parser: Parser) -> None:
    parser.option("--text", translate("commands", "words to look for"))
    parser.option("--organisation", translate("commands", "name or id of the organisation"))
    add_days(parser)


def add_days(parser: Parser) -> None:
    """Add the options for a period."""
    parser.option("--from", translate("commands", "first day"), read=entries.day)
    parser.option("--to", translate("commands", "last day"), read=entries.day)
