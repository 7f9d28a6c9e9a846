"""The network of organisations in words: findings and their reasons, ties, what is on show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from desktop.domain.network.fabric import Lens, Link
from desktop.domain.network.findings import Finding, FindingKind, Reason
from desktop.domain.vocabulary import Theme, TieFlow
from desktop.i18n import translate
from desktop.words.formats import long_day, number
from desktop.words.labels import label


def finding_name(kind: FindingKind) -> str:
    """Return what a kind of finding is called."""
    return _KINDS[kind]()


def finding_meaning(kind: FindingKind) -> str:
    """Return what a kind of finding means, in a sentence."""
    return _MEANINGS[kind]()


def finding_subject(finding: Finding) -> str:
    """Return the organisations that a finding is about."""
    return " – ".join(finding.names)


def reasons_in_words(finding: Finding) -> str:
    """Return why something was found, as a line."""
    return " · ".join(map(reason_in_words, finding.reasons))


def reason_in_words(reason: Reason) -> str:
    """Return one reason as a short sentence without a full stop."""
    return _REASONS[reason.rule](reason)


def tie_style_name(*, is_material: bool, is_occasional: bool) -> str:
    """Return how a line in the drawing is read."""
    what = (
        translate("fabric", "Money, rooms or staff")
        if is_material
        else translate("fabric", "Knowledge, referral or contact")
    )
    if not is_occasional:
        return what
    return translate("fabric", "{what}, now and then").format(what=what)


def role_style_name() -> str:
    """Return how the line of a key figure is read."""
    return translate("fabric", "Role of a key figure")


def flow_name(link: Link) -> str:
    """Return what flows in a tie."""
    name = label(link.flow) if link.flow is not None else role_style_name()
    if link.is_occasional:
        return translate("fabric", "{what}, now and then").format(what=name)
    return name


def strength_name(strength: int) -> str:
    """Return how strong a tie is, in words."""
    names = (
        translate("fabric", "1: now and then"),
        translate("fabric", "2: they count on it"),
        translate("fabric", "3: they cannot do without"),
    )
    return names[strength - 1] if 1 <= strength <= len(names) else str(strength)


def years_text(link: Link) -> str:
    """Return since when, or between which years, a tie is there."""
    if link.from_on and link.to_on:
        first, last = link.from_on.year, link.to_on.year
        return str(first) if first == last else f"{first} – {last}"
    if link.from_on:
        return translate("fabric", "since {year}").format(year=link.from_on.year)
    if link.to_on:
        return translate("fabric", "until {year}").format(year=link.to_on.year)
    return translate("fabric", "not known")


def lens_parts(lens: Lens) -> list[str]:
    """Return to which flows and themes the network is limited, each in words."""
    flows = [label(flow) for flow in TieFlow if flow in lens.flows]
    themes = [label(theme) for theme in Theme if theme in lens.themes]
    return [", ".join(names) for names in (flows, themes) if names]


def in_one(names: Iterable[str], *, most: int = 4) -> str:
    """Return names as a list that does not get too long."""
    names = list(names)
    if len(names) <= most:
        return ", ".join(names)
    more = translate("fabric", "%n more", "", len(names) - most)
    return f"{', '.join(names[:most])}, {more}"


def percent(share: float) -> str:
    """Return a part of the whole as people write it."""
    points = 100 * share
    return f"{number(points, decimals=0 if points >= 1 else 1)} %"


_KINDS: Mapping[FindingKind, Callable[[], str]] = {
    FindingKind.GATEKEEPER: lambda: translate("fabric", "Gatekeeper"),
    FindingKind.CENTRAL: lambda: translate("fabric", "Central partner"),
    FindingKind.BROKER: lambda: translate("fabric", "Broker"),
    FindingKind.FORGOTTEN: lambda: translate("fabric", "Forgotten partner"),
    FindingKind.DEPENDENCE: lambda: translate("fabric", "Hangs by a thread"),
    FindingKind.GHOST: lambda: translate("fabric", "Tie that is not there"),
}
_MEANINGS: Mapping[FindingKind, Callable[[], str]] = {
    FindingKind.GATEKEEPER: lambda: translate(
        "fabric", "Many others reach each other only through this organisation."
    ),
    FindingKind.CENTRAL: lambda: translate("fabric", "Has the most and the strongest ties of all."),
    FindingKind.BROKER: lambda: translate(
        "fabric", "Stands between organisations that do not know each other."
    ),
    FindingKind.FORGOTTEN: lambda: translate(
        "fabric", "Nobody came by for a year, or nothing was agreed with this partner."
    ),
    FindingKind.DEPENDENCE: lambda: translate(
        "fabric", "One person, one tie or one organisation holds this together."
    ),
    FindingKind.GHOST: lambda: translate(
        "fabric", "Both work for the same ward and theme, without a tie."
    ),
}


def _many_ties(reason: Reason) -> str:
    said = translate("fabric", "%n partner(s), ties of strength {weight} together", "", reason.n)
    return said.format(weight=number(reason.weight))


def _material(reason: Reason) -> str:
    if not reason.n:
        return translate("fabric", "no money, rooms or staff")
    said = translate("fabric", "{n} of {of} ties carry money, rooms or staff")
    return said.format(n=number(reason.n), of=number(reason.of))


def _lies_between(reason: Reason) -> str:
    said = translate("fabric", "on {share} of the shortest ways between others")
    return said.format(share=percent(reason.share))


def _keeps_together(reason: Reason) -> str:
    said = translate(
        "fabric", "%n pair(s) of others ({share}) reach each other only through it", "", reason.n
    )
    return said.format(share=percent(reason.share))


def _last(reason: Reason) -> str:
    day = long_day(reason.day) if reason.day else ""
    if reason.rule == "last_visit":
        return translate("fabric", "last visit {day}, no meeting since").format(day=day)
    return translate("fabric", "last meeting {day}, no visit since").format(day=day)


def _no_tie(reason: Reason) -> str:
    if reason.day is None:
        return translate("fabric", "no tie on file")
    said = translate("fabric", "no tie since {day}")
    return said.format(day=long_day(reason.day))


def _same(reason: Reason) -> str:
    themes = in_one(map(label, reason.themes))
    if len(reason.wards) == reason.of:
        said = translate("fabric", "both work on {themes} in the whole city")
        return said.format(themes=themes)
    said = translate("fabric", "both work on {themes} in {wards}")
    return said.format(themes=themes, wards=in_one(reason.wards))


_REASONS: Mapping[str, Callable[[Reason], str]] = {
    "many_ties": _many_ties,
    "material_ties": _material,
    "partners_in_wards": lambda it: translate("fabric", "partners in %n ward(s)", "", it.n),
    "lies_between": _lies_between,
    "partners_apart": lambda it: translate(
        "fabric", "%n pair(s) of its partners have no tie with each other", "", it.n
    ),
    "only_way": lambda it: translate(
        "fabric", "%n pair(s) of others reach each other only through it", "", it.n
    ),
    "keeps_together": _keeps_together,
    "parts_without": lambda it: translate(
        "fabric", "without it the others fall apart into %n group(s)", "", it.n
    ),
    "through_one_person": lambda it: translate(
        "fabric", "%n tie(s), all through one person", "", it.n
    ),
    "only_thread": lambda it: translate(
        "fabric", "nothing else ties %n organisation(s) to the others", "", it.n
    ),
    "bridge": lambda it: translate(
        "fabric", "without this tie %n organisation(s) lose the others", "", it.n
    ),
    "cuts_off": lambda it: translate(
        "fabric", "without it %n organisation(s) lose the others", "", it.n
    ),
    "no_instrument": lambda _it: translate(
        "fabric", "ties with the city, but no agreement in force"
    ),
    "loose": lambda _it: translate("fabric", "ties, but no agreement in force"),
    "last_visit": _last,
    "last_meeting": _last,
    "never_seen": lambda _it: translate("fabric", "no visit or meeting on file"),
    "no_tie": _no_tie,
    "same_ward_and_theme": _same,
}
