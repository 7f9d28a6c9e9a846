"""``weefsel network``: list, add, import, export."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import duplicates, entries, list_files, names, records
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.listing import NetworkFilter
from desktop.domain.vocabulary import Reach, Theme
from desktop.i18n import translate
from desktop.services.organising import networks
from desktop.words.formats import number
from desktop.words.labels import label

_FIELDS = {
    "name": "name",
    "description": "description",
    "channels": "channels",
    "needs": "needs",
    "reach": "reach",
    "owner": "owner",
    "theme": "themes",
}


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    subject = records.Subject(
        kind="network",
        by="name",
        chosen=lambda context: NetworkFilter(
            wards=records.wards_given(context),
            text=context.given("text", ""),
            themes=frozenset(context.given("theme", [])),
        ),
        rows=networks.list_networks,
        count=networks.count_networks,
        get=networks.get_network,
        columns=lambda: {
            translate("commands", "Name"): lambda row: row.name,
            translate("commands", "Reach"): lambda row: label(row.reach),
            translate("commands", "Themes"): lambda row: ", ".join(map(label, row.themes)),
            translate("commands", "Wards"): lambda row: ", ".join(row.ward_names),
            translate("commands", "Visits"): lambda row: number(row.visits),
        },
    )
    listed = records.add_list(commands, subject, summary=translate("commands", "list networks"))
    listed.option("--theme", records.codes(Theme), read=entries.one_of(Theme), repeated=True)
    _options_to_add(commands.add("add", add, summary=translate("commands", "add a network")))
    list_files.add_files(commands, "network")
    duplicates.add_duplicates(commands, "network")


def add(context: Context, _options: Namespace) -> Answer:
    """Add one network."""
    fields = context.fields_given(_FIELDS)
    if given := context.given("ward", []):
        fields["wards"] = frozenset(names.ward(context.desk, text) for text in given)
    network, _changes = networks.add_network(context.desk, **fields)
    return records.added(network, network.name)


def _options_to_add(parser: Parser) -> None:
    parser.option("--name", translate("commands", "its name"), required=True)
    parser.option("--description", translate("commands", "what binds it; no names of members"))
    parser.option("--channels", translate("commands", "where it meets or talks"))
    parser.option("--needs", translate("commands", "what it asks for"))
    parser.option("--reach", records.codes(Reach), read=entries.one_of(Reach))
    parser.option("--owner", translate("commands", "account name of the colleague"))
    parser.option("--theme", records.codes(Theme), read=entries.one_of(Theme), repeated=True)
    parser.option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
