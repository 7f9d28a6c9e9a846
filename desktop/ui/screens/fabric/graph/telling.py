"""What the drawing shows of one organisation, as a sentence for eye and ear."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.domain.network.fabric import Link
from desktop.i18n import translate
from desktop.ui.screens.fabric.graph.drawn import Drawn
from desktop.words.fabric import flow_name, in_one


def sentence(drawn: Drawn, at: int, of: int | None = None) -> str:
    """Return an organisation with its ties in words.

    Args:
        of: Only its ties with this one.
    """
    node = drawn.nodes[at]
    if of is not None:
        shared = [link for link in drawn.links_of(at) if drawn.nodes[of].id in link.pair]
        whom = drawn.nodes[of].name
        said = translate("fabric", "{name}, partner of {whom}: {ties}")
        return said.format(name=node.name, whom=whom, ties=_flows(shared))
    partners = drawn.near[at]
    if not partners:
        return translate("fabric", "{name}: no ties in this view").format(name=node.name)
    names = (drawn.nodes[other].name for other in sorted(partners, key=lambda o: -partners[o]))
    said = translate("fabric", "{name}: {partners}, with {names}. {ties}.")
    return said.format(
        name=node.name,
        partners=translate("fabric", "%n partner(s)", "", len(partners)),
        names=in_one(names),
        ties=_flows(drawn.links_of(at)),
    )


def _flows(links: Sequence[Link]) -> str:
    return in_one(_once(flow_name(link) for link in links), most=6)


def _once(names: Iterable[str]) -> Sequence[str]:
    return list(dict.fromkeys(names))
