"""What an administrator does with accounts, teams and laptops; each step is in the audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, and_, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from desktop.domain.figures.aggregate import LEAST_THRESHOLD, MOST_THRESHOLD
from desktop.domain.roles.role import PROVEN, Role, weight
from desktop.domain.roles.sight import Place, Sight
from desktop.server import audit, tokens
from desktop.server.audit import Entry
from desktop.server.auth import grants_of, login_of
from desktop.server.factors import FactorKey
from desktop.server.founding import add_scope
from desktop.server.models.accounts import accounts, devices, memberships
from desktop.server.models.feed import scopes, servers
from desktop.server.models.operations import streams
from desktop.sync.protocol import Grant

OPERATOR = "operator"
"""Actor of what is done by a command on the server itself."""


class Mistaken(Exception):
    """What was asked cannot be done; the text is for the operator and holds no content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An account, as an administrator sees it."""

    id: UUID
    login: str
    name: str
    has_second_factor: bool
    is_disabled: bool
    grants: Sequence[Grant] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """A registration, as an administrator sees it.

    Args:
        told_at: When it was told to wipe itself; ``None`` = not yet, or it is in use.
        erased: How far it has carried out the feed of erasures; ``None`` = never said hello.
    """

    id: UUID
    name: str
    login: str
    state: str
    registered_at: int
    seen_at: int
    lease_until: int
    told_at: int | None
    erased: int | None


@dataclass(frozen=True, slots=True)
class Office:
    """Where these things are done: a transaction of one city at one moment.

    Args:
        now: ms since 1970.
    """

    connection: Connection
    tenant: int
    now: int

    def note(self, action: str, subject: UUID | str, **facts: int | str | None) -> None:
        """Write into the audit what was done."""
        entry = Entry(self.now, OPERATOR, action, str(subject), facts)
        audit.append(self.connection, self.tenant, entry)


def add_person(office: Office, id_: UUID, *, login: str, name: str, password_hash: str) -> UUID:
    """Add an account without any rights yet.

    The name signs what somebody made, and by that a field worker sees it: no two bear the same.

    Raises:
        Mistaken: There is one of this name.
    """
    if any(person.name.casefold() == name.casefold() for person in all_people(office)):
        raise Mistaken("Somebody has this name already; a name signs changes, give another one")
    row = upsert(accounts).values(
        tenant=office.tenant,
        id=id_,
        login=login_of(login),
        name=name,
        password_hash=password_hash,
        last_code_step=0,
        created_at=office.now,
    )
    added = office.connection.execute(row.on_conflict_do_nothing().returning(accounts.c.id))
    if added.first() is None or not login_of(login):
        raise Mistaken("There is an account of this name already, or the name is empty")
    office.note("user.add", id_)
    return id_


def find_person(office: Office, login: str) -> Person:
    """Return the account of this name.

    Raises:
        Mistaken: There is none.
    """
    found = [person for person in all_people(office) if person.login == login_of(login)]
    if not found:
        raise Mistaken("There is no account of this name")
    return found[0]


def all_people(office: Office) -> list[Person]:
    """Return all accounts, by login."""
    rows = office.connection.execute(
        select(
            accounts.c.id,
            accounts.c.login,
            accounts.c.name,
            accounts.c.second_factor.is_not(None).label("second"),
            accounts.c.disabled_at.is_not(None).label("disabled"),
        )
        .where(accounts.c.tenant == office.tenant)
        .order_by(accounts.c.login)
    )
    return [
        Person(
            id=row.id,
            login=row.login,
            name=row.name,
            has_second_factor=row.second,
            is_disabled=row.disabled,
            grants=grants_of(office.connection, office.tenant, row.id),
        )
        for row in rows.all()
    ]


def set_password(office: Office, person: Person, password_hash: str) -> None:
    """Give an account another password; laptops that are signed in stay so."""
    _change(office, person.id, password_hash=password_hash)
    office.note("user.password", person.id)


def set_second_factor(office: Office, person: Person, secret: bytes, key: FactorKey) -> None:
    """Give an account a second factor; the secret is kept wrapped with ``key``."""
    kept = key.wrap(secret, tenant=office.tenant, account=person.id)
    _change(office, person.id, second_factor=kept, last_code_step=0)
    office.note("user.second_factor", person.id, on=1)


def drop_second_factor(office: Office, person: Person) -> None:
    """Take the second factor of an account away."""
    _change(office, person.id, second_factor=None, last_code_step=0)
    office.note("user.second_factor", person.id, on=0)


def disable(office: Office, person: Person) -> None:
    """End an account: nobody signs in with it, its laptops count as left."""
    _change(office, person.id, disabled_at=office.now)
    office.note("user.disable", person.id)
    for laptop in all_laptops(office):
        if laptop.login == person.login and laptop.state == "active":
            revoke(office, laptop.id, "left")


def enable(office: Office, person: Person) -> None:
    """Let somebody sign in again who was disabled; their former laptops stay ended.

    Raises:
        Mistaken: The account is in use.
    """
    if not person.is_disabled:
        raise Mistaken("This account is in use")
    _change(office, person.id, disabled_at=None)
    office.note("user.enable", person.id)


def add_team(office: Office, name: str) -> int:
    """Add a team; return its scope.

    Raises:
        Mistaken: There is one of this name.
    """
    if any(grant.name.casefold() == name.casefold() for grant in all_teams(office)):
        raise Mistaken("There is a team of this name already")
    scope = add_scope(office.connection, office.tenant, name)
    office.note("team.add", str(scope))
    return scope


def set_threshold(office: Office, threshold: int) -> None:
    """Let figures of the city hide counts below ``threshold``, after the next sync of a laptop.

    Raises:
        Mistaken: It is out of range.
    """
    if not LEAST_THRESHOLD <= threshold <= MOST_THRESHOLD:
        raise Mistaken(f"A threshold is {LEAST_THRESHOLD} to {MOST_THRESHOLD}")
    office.connection.execute(
        update(servers).where(servers.c.tenant == office.tenant).values(threshold=threshold)
    )
    office.note("city.threshold", str(threshold))


def threshold_of(office: Office) -> int:
    """Return the count below which figures of the city are hidden."""
    found = select(servers.c.threshold).where(servers.c.tenant == office.tenant)
    return int(office.connection.execute(found).scalar_one())


def all_teams(office: Office) -> list[Grant]:
    """Return the teams, and what all of them share; the role in each says nothing."""
    rows = office.connection.execute(
        select(scopes.c.id, scopes.c.name, scopes.c.shared)
        .where(scopes.c.tenant == office.tenant)
        .order_by(scopes.c.id)
    )
    return [
        Grant(scope=id_, name=name, role=Role.STEERING_READER, shared=said)
        for id_, name, said in rows
    ]


def find_team(office: Office, name: str) -> Grant:
    """Return the team of this name or number.

    Raises:
        Mistaken: There is none.
    """
    found = [t for t in all_teams(office) if name.casefold() in {t.name.casefold(), str(t.scope)}]
    if not found:
        raise Mistaken("There is no team of this name; team list shows them, team add makes one")
    return found[0]


def grant(office: Office, person: Person, team: Grant, role: Role | None) -> None:
    """Give an account a role in a team, or take it away.

    Who works in a team works in what all teams share too, in the highest of their roles.

    Raises:
        Mistaken: A role of ``PROVEN`` needs a second factor first.
    """
    if role in PROVEN and not person.has_second_factor:
        raise Mistaken(
            f"Give a {role} a second factor first: --totp with user add, or user totp afterwards"
        )
    _set_role(office, person.id, team.scope, role)
    left = [each for each in _roles(office, person.id) if not each.shared]
    highest = max((each.role for each in left), key=weight, default=None)
    for shared in (each for each in all_teams(office) if each.shared and each != team):
        _set_role(office, person.id, shared.scope, highest)
    office.note("grant", person.id, scope=team.scope, role=role)


def lacks_figures(grants: Sequence[Grant]) -> bool:
    """Return whether a reader of the steering group gets no published figures.

    They lie with what all teams share, where the highest of their roles counts.
    """
    reads = any(each.role is Role.STEERING_READER for each in grants if not each.shared)
    return reads and not any(
        Place(each.role, each.shared, "").sight("publication") is Sight.ALL
        for each in grants
        if each.shared
    )


def all_laptops(office: Office) -> list[Laptop]:
    """Return all registrations, the latest seen first."""
    erased = (
        select(func.max(streams.c.erased))
        .where(streams.c.tenant == office.tenant, streams.c.device == devices.c.id)
        .correlate(devices)
        .scalar_subquery()
    )
    same = and_(accounts.c.tenant == office.tenant, accounts.c.id == devices.c.account)
    rows = office.connection.execute(
        select(devices, accounts.c.login, erased.label("erased"))
        .join(accounts, same)
        .where(devices.c.tenant == office.tenant)
        .order_by(devices.c.seen_at.desc())
    )
    return [
        Laptop(
            id=row.id,
            name=row.name,
            login=row.login,
            state=row.state,
            registered_at=row.registered_at,
            seen_at=row.seen_at,
            lease_until=row.lease_until,
            told_at=row.told_at,
            erased=row.erased,
        )
        for row in rows
    ]


def revoke(office: Office, device: UUID, state: str) -> None:
    """End a registration.

    Args:
        office: Where.
        device: The registration.
        state: ``left``: what the laptop still sends goes to the quarantine, then it wipes
            itself. ``stolen``: it gets nothing but the order to wipe, at its next call.

    Raises:
        Mistaken: There is no such laptop.
    """
    changed = office.connection.execute(
        update(devices)
        .where(devices.c.tenant == office.tenant, devices.c.id == device)
        .values(state=state, revoked_at=office.now, told_at=None)
    )
    if changed.rowcount != 1:
        raise Mistaken("There is no laptop with this id")
    office.note("device.revoke", device, state=state)


def sign_out(office: Office, device: UUID) -> None:
    """End the tokens of a laptop; its user has to sign in again, its data stays.

    Raises:
        Mistaken: There is no such laptop; or it was revoked: without tokens it could neither hand
            over what waits nor hear that it is to be wiped.
    """
    found = [laptop for laptop in all_laptops(office) if laptop.id == device]
    if not found:
        raise Mistaken("There is no laptop with this id")
    if found[0].state != "active":
        raise Mistaken(f"This laptop counts as {found[0].state}: it has to sign in no more")
    tokens.end(office.connection, office.tenant, device)
    office.note("device.sign_out", device)


def _change(office: Office, account: UUID, **values: object) -> None:
    office.connection.execute(
        update(accounts)
        .where(accounts.c.tenant == office.tenant, accounts.c.id == account)
        .values(**values)
    )


def _roles(office: Office, account: UUID) -> Sequence[Grant]:
    return grants_of(office.connection, office.tenant, account)


def _set_role(office: Office, account: UUID, scope: int, role: Role | None) -> None:
    same = and_(
        memberships.c.tenant == office.tenant,
        memberships.c.account == account,
        memberships.c.scope == scope,
    )
    office.connection.execute(delete(memberships).where(same))
    if role is not None:
        office.connection.execute(
            insert(memberships).values(
                tenant=office.tenant, account=account, scope=scope, role=role.value
            )
        )
