"""The partners of the city as a master's thesis of 2018 drew them, by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID, uuid5

from desktop.domain.network.fabric import Fabric, Instrument, Link, Node
from desktop.domain.vocabulary import AgreementKind, OrganisationKind, Regularity, TieFlow

YEAR = 2018
_SPACE = UUID("5f1c1a54-6a5b-5a31-9f55-0c2f2d1b2018")
CITY, JAM, AGENCY, ROJM = "Stad Mechelen", "J@M vzw", "Agentschap Integratie", "ROJM vzw"
INTRO, UNIA, SAMEN = "Groep INTRO", "Unia", "Samenlevingsopbouw"
SPORTS, YOUTH = "Sportclubs", "Jeugdbewegingen"
KINDS: Mapping[str, OrganisationKind] = {
    CITY: OrganisationKind.CITY_SERVICE,
    JAM: OrganisationKind.YOUTH_WORK,
    AGENCY: OrganisationKind.KNOWLEDGE_INSTITUTION,
    ROJM: OrganisationKind.YOUTH_WORK,
    INTRO: OrganisationKind.NON_PROFIT,
    UNIA: OrganisationKind.KNOWLEDGE_INSTITUTION,
    SAMEN: OrganisationKind.NON_PROFIT,
    SPORTS: OrganisationKind.SPORTS_CLUB,
    YOUTH: OrganisationKind.YOUTH_WORK,
}
TIES = (
    *((CITY, each, TieFlow.KNOWLEDGE) for each in KINDS if each != CITY),
    *((CITY, each, TieFlow.MONEY) for each in (JAM, ROJM, SAMEN, SPORTS, YOUTH, INTRO)),
    (CITY, AGENCY, TieFlow.STAFF),
    (CITY, UNIA, TieFlow.INFRASTRUCTURE),
    (ROJM, JAM, TieFlow.INFRASTRUCTURE),
    (AGENCY, INTRO, TieFlow.KNOWLEDGE),
    (JAM, YOUTH, TieFlow.KNOWLEDGE),
)
AGREED = {
    JAM: AgreementKind.COOPERATION,
    ROJM: AgreementKind.OPERATING_SUBSIDY,
    SAMEN: AgreementKind.COOPERATION,
    AGENCY: AgreementKind.SECONDMENT,
    UNIA: AgreementKind.COOPERATION,
    SPORTS: AgreementKind.OPERATING_SUBSIDY,
    YOUTH: AgreementKind.OPERATING_SUBSIDY,
    INTRO: AgreementKind.CONSULTATION,
}


def identity(name: str) -> UUID:
    """Return the id of an organisation of the thesis."""
    return uuid5(_SPACE, name)


def thesis() -> Fabric:
    """Return the network of the thesis."""
    nodes = [Node(identity(name), name, kind.value) for name, kind in KINDS.items()]
    return Fabric(
        day=date(YEAR, 12, 31),
        nodes={node.id: node for node in sorted(nodes, key=lambda node: node.name)},
        links=list(_links()),
        instruments=[
            Instrument(kind, frozenset({identity(CITY), identity(name)}), date(2017, 1, 1))
            for name, kind in AGREED.items()
        ],
    )


def _links() -> Iterator[Link]:
    for giver, getter, flow in TIES:
        once = getter == INTRO and flow is TieFlow.MONEY
        yield Link(
            id=uuid5(_SPACE, f"{giver}>{getter}:{flow}"),
            from_id=identity(giver),
            to_id=identity(getter),
            flow=flow,
            regularity=Regularity.OCCASIONAL if once else Regularity.STRUCTURAL,
            mutual=flow is TieFlow.KNOWLEDGE,
            from_on=date(2016, 1, 1),
        )
