"""Roles and what they allow, in words a person reads."""

from __future__ import annotations

from desktop.domain.roles.role import Deed, Role, may, who_may
from desktop.errors import NotAllowed
from desktop.i18n import translate


def role_name(role: Role) -> str:
    """Return what a colleague with this role is called."""
    return {
        Role.STEERING_READER: translate("role", "Reader of the steering group"),
        Role.FIELD_WORKER: translate("role", "Field worker"),
        Role.CONSULTANT: translate("role", "Network consultant"),
        Role.TEAM_LEAD: translate("role", "Team lead"),
        Role.DPO: translate("role", "Data protection officer"),
        Role.ADMIN: translate("role", "Administrator"),
    }[role]


def role_about(role: Role | None) -> str:
    """Return what somebody with this role sees, and why no more."""
    if role is None:
        return translate(
            "role", "This profile is not connected to a server. You answer for all that is in it."
        )
    return {
        Role.STEERING_READER: translate(
            "role",
            "You see figures that a team lead published. Small counts are hidden in them. No "
            "visits, contacts or notes come to this laptop, for your work needs none.",
        ),
        Role.FIELD_WORKER: translate(
            "role",
            "You log visits, with the questions and tasks that come of them. You see your own, the "
            "tasks that colleagues give you, and places and organisations to choose from. Contacts "
            "do not show, for logging a visit needs no name.",
        ),
        Role.CONSULTANT: translate(
            "role",
            "You see what your team knows, with contacts, because you keep in touch with them. A "
            "list of contacts leaves the program only by a team lead.",
        ),
        Role.TEAM_LEAD: translate(
            "role",
            "You see what your team knows, and decide what leaves it. Others see what you publish.",
        ),
        Role.DPO: translate(
            "role",
            "You read everything of the team, to look after the rights of people. You change "
            "only what is about rights, consent and how long somebody is kept.",
        ),
        Role.ADMIN: translate(
            "role",
            "You look after places, organisations and fields. No contact or visit comes to this "
            "laptop, for running the program needs none.",
        ),
    }[role]


def search_hint(role: Role | None) -> str:
    """Return what stands in the empty search field of somebody with this role."""
    if may(role, Deed.SEE_PERSONS):
        return translate("search", "Find people, places, visits, notes   Ctrl+F")
    if may(role, Deed.LOG_VISITS):
        return translate("search", "Find places, organisations, your visits   Ctrl+F")
    if may(role, Deed.SEE_REGISTER):
        return translate("search", "Find places, organisations, networks   Ctrl+F")
    return translate("search", "There is nothing to search in figures")


def sharing_told() -> str:
    """Return why nothing here gives data to police or another service."""
    return translate(
        "role",
        "Weefsel cannot share contacts or visits with police or another service, and no role can "
        "change that. People talk to the team because they can trust it. If somebody asks you "
        "for data, give nothing and call the data protection officer: only a legal request, in "
        "writing, goes further, and they answer it.",
    )


def figures_told() -> str:
    """Return what others may have: figures that a team lead published."""
    return translate(
        "role",
        "Figures are another matter. A team lead publishes them each quarter for the steering "
        "group. They count visits and people per ward, hide small counts and name nobody.",
    )


def sharing_short() -> str:
    """Return the same in a line, for where somebody is about to make a file."""
    return translate(
        "role",
        "Do the police or another service ask for this? Give nothing, and call the data "
        "protection officer.",
    )


def deed_name(deed: Deed) -> str:
    """Return what somebody wants to do, as the end of the sentence “You may not …”."""
    return {
        Deed.LOG_VISITS: translate("deed", "log visits"),
        Deed.SEE_TEAM: translate("deed", "see the visits of the team"),
        Deed.SEE_REGISTER: translate("deed", "see agreements, ties and targets"),
        Deed.SEE_PERSONS: translate("deed", "see contacts"),
        Deed.CHANGE_PERSONS: translate("deed", "change contacts"),
        Deed.CHANGE_REGISTER: translate("deed", "change places and organisations"),
        Deed.IMPORT: translate("deed", "read in files"),
        Deed.EXPORT_FIGURES: translate("deed", "export figures"),
        Deed.EXPORT_DETAIL: translate("deed", "export visits one by one"),
        Deed.EXPORT_PERSONS: translate("deed", "export a list of contacts"),
        Deed.GIVE_FILE: translate("deed", "make the file of a person"),
        Deed.ASK_ERASURE: translate("deed", "ask to erase somebody"),
        Deed.AGREE_ERASURE: translate("deed", "agree to erase somebody"),
        Deed.DECIDE_RETENTION: translate("deed", "decide how long somebody is kept"),
        Deed.SET_RULES: translate("deed", "set the rules of privacy"),
        Deed.READ_LOG: translate("deed", "read who saw what"),
        Deed.WRITE_WORDINGS: translate("deed", "write the texts for people"),
        Deed.PUBLISH_FIGURES: translate("deed", "publish figures for the steering group"),
    }[deed]


def whom_to_ask(error: NotAllowed) -> str:
    """Return the roles that may, as a person would say them: “Team lead, Administrator”."""
    return ", ".join(role_name(role) for role in who_may(Deed(error.deed)))
