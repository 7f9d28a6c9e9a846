"""What the database does by itself: rules R3 and R8 as gates, and an index that follows.

Views and triggers hold no data, so they are no part of the migrations: ``migrate`` takes them
away, changes tables, and puts these here in place. SQLite would drop the triggers of a table
that a migration rebuilds, and refuses to rebuild one that a view reads.

R3: a named person may be tied to something that reveals a special category of article 9 GDPR
only with a public role whose source is recorded, or with explicit consent on file. The views
list the *sensitive* ties in use, with the last day on which they are protected
(``until``; NULL = not at all). A trigger refuses the write after which a tie would stand
unprotected on the day of that write, whichever of the rows involved was written. So that no
row can slip past the trigger of its own table, rows keep their id and are not replaced, and
members of sets come and go but do not change.

R8: no point on visits in private settings or with named persons.

The messages are codes; ``engine.translated_errors`` turns them into errors.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from desktop.storage.tables.append_only import KEPT
from desktop.storage.tables.sensitive import (
    NETWORK,
    ORGANISATION,
    ORGANISATION_KINDS,
    PLACE,
    PLACE_KINDS,
    SAID,
    THEMES,
)
from desktop.storage.tables.text_triggers import TEXT_TRIGGERS

_CONSENT = """(
        SELECT max(coalesce(c.expires_on, '9999-12-31')) FROM consent c
        WHERE c.person_id = p.id AND c.purpose = 'special_category'
          AND c.withdrawn_on IS NULL AND c.deleted_at IS NULL
          AND c.given_on <= date(c.updated_at / 1000, 'unixepoch', '+1 day')
    )"""
# The day in Brussels may be one ahead of the day in UTC. Of the two walls this one is never the
# stricter: what the service lets pass must not fail here.
_PUBLIC = "(a.public_role AND length(trim(a.public_source, char(9, 10, 11, 12, 13, 32, 160))) > 0)"

_AFFILIATIONS = f"""
CREATE VIEW gate_affiliation AS
SELECT a.id AS affiliation_id, a.person_id, a.target_kind, a.target_id,
    CASE WHEN {_PUBLIC} THEN '9999-12-31' ELSE {_CONSENT} END AS until
FROM affiliation a JOIN person p ON p.id = a.person_id
WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND (
    {NETWORK.format(id="a.target_id")}
    OR {PLACE.format(id="a.target_id")}
    OR {ORGANISATION.format(id="a.target_id")})
"""

_VISITS = f"""
CREATE VIEW gate_visit AS
SELECT v.id AS visit_id, vp.person_id, v.place_id, v.organisation_id,
    CASE WHEN EXISTS (
        SELECT 1 FROM affiliation a
        WHERE a.person_id = vp.person_id AND a.deleted_at IS NULL AND {_PUBLIC}
          AND (a.target_id = v.place_id OR a.target_id = v.organisation_id OR a.target_id IN (
              SELECT n.network_id FROM visit_network n WHERE n.visit_id = v.id))
    ) THEN '9999-12-31' ELSE {_CONSENT} END AS until
FROM visit_person vp JOIN visit v ON v.id = vp.visit_id JOIN person p ON p.id = vp.person_id
WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM visit_theme t WHERE t.visit_id = v.id AND t.theme IN ({THEMES}))
    OR {PLACE.format(id="v.place_id")}
    OR {ORGANISATION.format(id="v.organisation_id")}
    OR EXISTS (SELECT 1 FROM visit_network n WHERE n.visit_id = v.id
               AND {NETWORK.format(id="n.network_id")})
    OR {SAID.format(id="v.id")})
"""

_TARGETS = ("network", "place", "organisation", "visit")
_OURS = "NOT EXISTS (SELECT 1 FROM applying)"


def _refuse_tie(where: str, moment: str) -> str:
    """Refuse an unprotected affiliation, saying what it ties to."""
    return "".join(
        f"\n    SELECT RAISE(ABORT, 'gate:{target}') WHERE EXISTS (SELECT 1 FROM gate_affiliation"
        f" WHERE {where} AND target_kind = '{target}'"
        f" AND coalesce(until, '') < date({moment} / 1000, 'unixepoch'));"
        for target in _TARGETS[:3]
    )


def _refuse_visit(where: str, moment: str) -> str:
    """Refuse an unprotected person with a visit."""
    return (
        "\n    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit"
        f" WHERE {where} AND coalesce(until, '') < date({moment} / 1000, 'unixepoch'));"
    )


def _trigger(name: str, on: str, body: str, *, when: str = "AFTER") -> str:
    """Make a gate. What the server sent passes: it was judged there, and comes in pieces."""
    event, _, condition = on.partition(" WHEN ")
    condition = f"{_OURS} AND ({condition})" if condition else _OURS
    return f"CREATE TRIGGER {name} {when} {event} WHEN {condition} BEGIN{body}\nEND"


def _written(table: str, row: str = "NEW") -> str:
    """Moment at which the owner of a link row was written: the same save, just before it."""
    return f"(SELECT updated_at FROM {table} WHERE id = {row}.{table}_id)"


def _both(where: str, moment: str) -> str:
    return _refuse_tie(where, moment) + _refuse_visit(where, moment)


_AT = "NEW.updated_at"
_OF_PERSON = "person_id = NEW.person_id"
_IN_NETWORK = "visit_id IN (SELECT n.visit_id FROM visit_network n WHERE n.network_id = {id})"

_TIES = (
    _trigger(
        "gate_affiliation_added",
        "INSERT ON affiliation FOR EACH ROW",
        _refuse_tie("affiliation_id = NEW.id", _AT),
    ),
    _trigger(
        "gate_affiliation_changed",
        "UPDATE OF person_id, target_kind, target_id, public_role, public_source, deleted_at"
        " ON affiliation FOR EACH ROW",
        _refuse_tie("affiliation_id = NEW.id", _AT)
        + _refuse_visit("person_id IN (OLD.person_id, NEW.person_id)", _AT),
    ),
    _trigger(
        "gate_consent_changed",
        "UPDATE OF person_id, purpose, given_on, expires_on, withdrawn_on, deleted_at"
        " ON consent FOR EACH ROW",
        _both("person_id IN (OLD.person_id, NEW.person_id)", _AT),
    ),
    _trigger(
        "gate_affiliation_removed",
        "DELETE ON affiliation FOR EACH ROW",
        _refuse_visit("person_id = OLD.person_id", "OLD.updated_at"),
    ),
    _trigger(
        "gate_consent_removed",
        "DELETE ON consent FOR EACH ROW",
        _both("person_id = OLD.person_id", "OLD.updated_at"),
    ),
    _trigger(
        "gate_person_added", "INSERT ON person FOR EACH ROW", _both("person_id = NEW.id", _AT)
    ),
    _trigger(
        "gate_person_restored",
        "UPDATE OF deleted_at ON person FOR EACH ROW WHEN NEW.deleted_at IS NULL",
        _both("person_id = NEW.id", _AT),
    ),
)
_OF_VISITS = (
    _trigger(
        "gate_visit_person_added",
        "INSERT ON visit_person FOR EACH ROW",
        _refuse_visit(f"visit_id = NEW.visit_id AND {_OF_PERSON}", _written("visit")),
    ),
    _trigger(
        "gate_visit_theme_added",
        f"INSERT ON visit_theme FOR EACH ROW WHEN NEW.theme IN ({THEMES})",
        _refuse_visit("visit_id = NEW.visit_id", _written("visit")),
    ),
    _trigger(
        "gate_visit_network_added",
        "INSERT ON visit_network FOR EACH ROW",
        _refuse_visit("visit_id = NEW.visit_id", _written("visit")),
    ),
    _trigger(
        "gate_visit_network_removed",
        "DELETE ON visit_network FOR EACH ROW",
        _refuse_visit("visit_id = OLD.visit_id", _written("visit", "OLD")),
    ),
    _trigger(
        "gate_visit_changed",
        "UPDATE OF place_id, organisation_id, deleted_at ON visit FOR EACH ROW",
        _refuse_visit("visit_id = NEW.id", _AT),
    ),
)


def _target(visits: str) -> str:
    """Refuse what turns a target that persons are tied to into a sensitive one."""
    return _refuse_tie("target_id = NEW.{id}", "{at}") + _refuse_visit(visits, "{at}")


_PLACE_TARGET = _target("place_id = NEW.{id}")
_LED_TO = (
    "visit_id IN (SELECT r.visit_id FROM referral r LEFT JOIN service o ON o.id = r.service_id"
    " WHERE NEW.{id} IN (r.organisation_id, o.organisation_id))"
)
_ORGANISATION_TARGET = _target(f"(organisation_id = NEW.{{id}} OR {_LED_TO})")
_NETWORK_TARGET = _target(_IN_NETWORK.replace("{id}", "NEW.{id}"))

_TARGETS_CHANGED = (
    _trigger(
        "gate_network_theme_added",
        f"INSERT ON network_theme FOR EACH ROW WHEN NEW.theme IN ({THEMES})",
        _NETWORK_TARGET.format(id="network_id", at=_written("network")),
    ),
    _trigger(
        "gate_place_theme_added",
        f"INSERT ON place_theme FOR EACH ROW WHEN NEW.theme IN ({THEMES})",
        _PLACE_TARGET.format(id="place_id", at=_written("place")),
    ),
    *(
        _trigger(
            f"gate_{table}_{name}",
            f"{event} ON {table} FOR EACH ROW WHEN NEW.kind IN ({sensitive})",
            refusal.format(id="id", at=_AT),
        )
        for table, sensitive, refusal in (
            ("place", PLACE_KINDS, _PLACE_TARGET),
            ("organisation", ORGANISATION_KINDS, _ORGANISATION_TARGET),
        )
        for name, event in (("added", "INSERT"), ("changed", "UPDATE OF kind"))
    ),
)

_BY_SERVICE = "visit_id IN (SELECT r.visit_id FROM referral r WHERE r.service_id = NEW.{id})"
_OF_VISIT = "visit_id = NEW.visit_id"
_SAID_OF_VISITS = (
    _trigger(
        "gate_need_theme_added",
        f"INSERT ON need_theme FOR EACH ROW WHEN NEW.theme IN ({THEMES})",
        _refuse_visit(
            "visit_id = (SELECT n.visit_id FROM need n WHERE n.id = NEW.need_id)", _written("need")
        ),
    ),
    _trigger(
        "gate_need_changed",
        "UPDATE OF visit_id, deleted_at ON need FOR EACH ROW",
        _refuse_visit(_OF_VISIT, _AT),
    ),
    _trigger(
        "gate_referral_added", "INSERT ON referral FOR EACH ROW", _refuse_visit(_OF_VISIT, _AT)
    ),
    _trigger(
        "gate_referral_changed",
        "UPDATE OF visit_id, service_id, organisation_id, deleted_at ON referral FOR EACH ROW",
        _refuse_visit(_OF_VISIT, _AT),
    ),
    _trigger(
        "gate_service_theme_added",
        f"INSERT ON service_theme FOR EACH ROW WHEN NEW.theme IN ({THEMES})",
        _refuse_visit(_BY_SERVICE.format(id="service_id"), _written("service")),
    ),
    *(
        _trigger(
            f"gate_service_{name}",
            f"{event} ON service FOR EACH ROW",
            _refuse_visit(_BY_SERVICE.format(id="id"), _AT),
        )
        for name, event in (("added", "INSERT"), ("changed", "UPDATE OF organisation_id"))
    ),
)

_ROWS = (
    *("affiliation", "consent", "person", "place", "organisation", "network", "visit"),
    *("service", "need", "referral"),
)
_MEMBERS = (
    *("visit_person", "visit_theme", "visit_network", "place_theme", "network_theme"),
    *("service_theme", "need_theme"),
)
_FIXED = "\n    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');"
_KEPT = (
    *(
        _trigger(
            f"keep_{table}_unreplaced",
            f"INSERT ON {table} FOR EACH ROW WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)",
            _FIXED,
            when="BEFORE",
        )
        for table in _ROWS
    ),
    *(
        _trigger(f"keep_{table}_id", f"UPDATE OF id ON {table} FOR EACH ROW", _FIXED, when="BEFORE")
        for table in _ROWS
    ),
    *(
        _trigger(f"keep_{table}", f"UPDATE ON {table} FOR EACH ROW", _FIXED, when="BEFORE")
        for table in _MEMBERS
    ),
)

_PRIVATE = (
    "NEW.lat IS NOT NULL AND (NEW.setting IS 'home'"
    " OR NEW.kind IN ('home_visit_invited', 'key_figure_talk'))"
)
_NO_POINT = "\n    SELECT RAISE(ABORT, 'point:visit');"
_POINTS = (
    _trigger("point_visit_added", f"INSERT ON visit FOR EACH ROW WHEN {_PRIVATE}", _NO_POINT),
    _trigger(
        "point_visit_changed",
        f"UPDATE OF lat, setting, kind ON visit FOR EACH ROW WHEN {_PRIVATE}"
        " OR (NEW.lat IS NOT NULL AND EXISTS"
        " (SELECT 1 FROM visit_person vp WHERE vp.visit_id = NEW.id))",
        _NO_POINT,
    ),
    _trigger(
        "point_visit_person_added",
        "INSERT ON visit_person FOR EACH ROW WHEN EXISTS"
        " (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.lat IS NOT NULL)",
        _NO_POINT,
    ),
)

_INDEXED = """
    INSERT INTO search_fts(rowid, kind, title, body, keys)
    VALUES (NEW.n, NEW.kind, NEW.title, NEW.body, NEW.keys);"""
_FORGOTTEN = """
    INSERT INTO search_fts(search_fts, rowid, kind, title, body, keys)
    VALUES ('delete', OLD.n, OLD.kind, OLD.title, OLD.body, OLD.keys);"""
_SEARCH = tuple(
    f"CREATE TRIGGER search_entry_{name} AFTER {event} ON search_entry"
    f" FOR EACH ROW BEGIN{body}\nEND"
    for name, event, body in (
        ("added", "INSERT", _INDEXED),
        ("removed", "DELETE", _FORGOTTEN),
        ("changed", "UPDATE", _FORGOTTEN + _INDEXED),
    )
)
_COMPARED = "kind IN ('person', 'organisation', 'network', 'place')"
_UNSCREENED = """
    INSERT OR IGNORE INTO unscreened(n) VALUES (NEW.n);"""
_NO_LONGER_ALIKE = """
    DELETE FROM unscreened WHERE n = OLD.n;
    DELETE FROM alike_key WHERE n = OLD.n;
    DELETE FROM likely WHERE one_id = OLD.record_id;
    DELETE FROM likely WHERE other_id = OLD.record_id;"""
_ALIKE = tuple(
    f"CREATE TRIGGER alike_{name} AFTER {event} ON search_entry"
    f" FOR EACH ROW WHEN {row}.{_COMPARED} BEGIN{body}\nEND"
    for name, event, row, body in (
        ("added", "INSERT", "NEW", _UNSCREENED),
        ("removed", "DELETE", "OLD", _NO_LONGER_ALIKE),
        ("changed", "UPDATE", "OLD", _NO_LONGER_ALIKE + _UNSCREENED),
    )
)
"""What says something new of a record is compared with the others anew, in its own time."""

TRIGGERS = (
    _AFFILIATIONS,
    _VISITS,
    *_TIES,
    *_OF_VISITS,
    *_TARGETS_CHANGED,
    *_SAID_OF_VISITS,
    *_KEPT,
    *_POINTS,
    *_SEARCH,
    *_ALIKE,
    *KEPT,
    *TEXT_TRIGGERS,
)


def triggers_differ(connection: Connection) -> bool:
    """Return whether the database has other views and triggers than these."""
    found = connection.execute(
        text("SELECT sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
    ).scalars()
    return set(found) != {statement.strip() for statement in TRIGGERS}


def take_triggers_away(connection: Connection) -> None:
    """Remove all views and triggers; part of the caller's transaction."""
    found = connection.execute(
        text("SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger')")
    )
    for kind, name in found.all():
        connection.exec_driver_sql(f'DROP {kind} "{name}"')


def put_triggers(connection: Connection) -> None:
    """Make all views and triggers anew; part of the caller's transaction."""
    take_triggers_away(connection)
    for statement in TRIGGERS:
        connection.exec_driver_sql(statement.strip())
