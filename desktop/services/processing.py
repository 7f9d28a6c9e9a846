"""The register of processing, from the code, the rules in force and what lies on this laptop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop import __version__
from desktop.domain.kinds import SHARED_KINDS
from desktop.domain.privacy.data_classes import KINDS, LAPTOP_TABLES, SERVER_TABLES, DataClass, Kept
from desktop.domain.privacy.measures import MEASURES, RISKS
from desktop.domain.privacy.register import KindEntry, Register, RoleEntry, TableEntry
from desktop.domain.roles.role import Deed, Role, may
from desktop.domain.roles.sight import Place, Sight
from desktop.domain.vocabulary import Art9Basis, ConsentPurpose, LegalBasis, Purpose
from desktop.services.desk import Desk
from desktop.services.privacy.retention import rule_history, rules
from desktop.services.walls import shown
from desktop.storage.figures.summary import schema_revision
from desktop.storage.lists.inventory import counts_of, own_fields
from desktop.storage.pending.link import read_link


def register(desk: Desk, *, controller: str = "") -> Register:
    """Return the register as it stands now.

    Args:
        controller: Name of the city, for the first line; empty = to be filled in by hand.

    Raises:
        NotAllowed: Not all that it tells lies with this role: own fields, who set the rules.
    """
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        counts = counts_of(session, shown(desk, KINDS))
        named = own_fields(session)
        revision = schema_revision(session)
        link = read_link(session)
    return Register(
        made_at=desk.now(),
        version=__version__,
        revision=revision,
        controller=controller,
        kinds=[_entry(kind, kept, named) for kind, kept in KINDS.items()],
        tables=[
            TableEntry(table=name, where=table.where, class_=table.class_)
            for tables in (LAPTOP_TABLES, SERVER_TABLES)
            for name, table in tables.items()
        ],
        roles=[_role(role) for role in Role],
        rules=tuple(rules(desk).values()),
        rule_changes=tuple(rule_history(desk)),
        purposes=tuple(Purpose),
        consent_purposes=tuple(ConsentPurpose),
        bases=tuple(LegalBasis),
        art9_bases=tuple(Art9Basis),
        measures=MEASURES,
        risks=RISKS,
        counts=counts,
        threshold=link.threshold,
        has_server=link.stream is not None,
    )


def print_register(desk: Desk, out: Path, *, controller: str = "") -> Path:
    """Write the register with its annex: a tagged PDF, or JSON, by the name of the file.

    Raises:
        NotAllowed: As for :func:`register`.
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    from desktop.reports import processing

    found = register(desk, controller=controller)
    write = processing.write_json if out.suffix.lower() == ".json" else processing.write_pdf
    return write(found, out)


def _entry(kind: str, kept: Kept, named: Mapping[str, Sequence[str]]) -> KindEntry:
    fields: defaultdict[DataClass, list[str]] = defaultdict(list)
    for field, class_ in kept.fields.items():
        fields[class_].append(field)
    return KindEntry(
        kind=kind, about=kept.about, fields=dict(fields), own_fields=named.get(kind, ())
    )


def _role(role: Role) -> RoleEntry:
    own, seen = [], []
    for kind in KINDS:
        sights = {
            Place(role, shared, "").sight(kind)
            for shared in ((True, False) if kind not in SHARED_KINDS else (True,))
        }
        if Sight.ALL in sights or Sight.OWN in sights:
            seen.append(kind)
        if Sight.ALL not in sights and Sight.OWN in sights:
            own.append(kind)
    deeds = [deed for deed in Deed if may(role, deed)]
    return RoleEntry(role=role, deeds=deeds, kinds=seen, own_only=own)
