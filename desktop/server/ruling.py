"""Rules of retention that the data protection officer sets in the window."""

from __future__ import annotations

from sqlalchemy import Connection, text

from desktop.domain.privacy.retention import written
from desktop.domain.roles.role import Deed, may
from desktop.server.exchange.caller import Caller
from desktop.server.exchange.hello import SAID
from desktop.server.people import Mistaken, Office
from desktop.server.refusal import Refusal, malformed
from desktop.server.retention_rules import changes_of, retention_of, set_retention
from desktop.server.statements import run
from desktop.server.tokens import Bearer
from desktop.sync.ruling import RulesSet, RulesTold

_NAME = text("SELECT name FROM account WHERE tenant = :tenant AND id = :account")


def told(connection: Connection, bearer: Bearer, caller: Caller, *, now: int) -> RulesTold:
    """Tell the rules of the city, and who set them: to whoever prints the register.

    Raises:
        Refusal: 403 ``not_allowed``.
    """
    if not _may(caller, Deed.SEE_REGISTER):
        raise Refusal(403, "not_allowed", "Only who sees the register is told who set these rules")
    return _told(Office(connection, bearer.tenant, now))


def change(
    call: tuple[Connection, Bearer], caller: Caller, message: RulesSet, *, now: int
) -> RulesTold:
    """Set rules of the city.

    Raises:
        Refusal: 403 ``not_allowed``, 422 ``malformed``: a laptop checks by the same function first.
    """
    if not _may(caller, Deed.SET_RULES):
        raise Refusal(403, "not_allowed", "Only the data protection officer sets these rules")
    connection, bearer = call
    office = Office(connection, bearer.tenant, now)
    me = {"tenant": bearer.tenant, "account": bearer.account}
    name = run(connection, _NAME, me).scalar_one()
    try:
        set_retention(office, message.rules, id_=message.id, reason=message.reason, by=name)
    except Mistaken as refused:
        raise malformed(str(refused)) from None
    return _told(office)


def _told(office: Office) -> RulesTold:
    return RulesTold(
        retention=f"{SAID};{written(retention_of(office))}", changes=changes_of(office)
    )


def _may(caller: Caller, deed: Deed) -> bool:
    return not caller.has_left and any(may(grant.role, deed) for grant in caller.grants)
