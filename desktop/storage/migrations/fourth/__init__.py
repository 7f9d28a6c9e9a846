"""The statements of revision 0004, by subject. Frozen: later changes are later revisions."""

from __future__ import annotations

from desktop.storage.migrations.fourth.alike import ALIKE
from desktop.storage.migrations.fourth.beside import BESIDE, MERGING, PERSONS, PLANNING, REFERRALS
from desktop.storage.migrations.fourth.exchange import EXCHANGE
from desktop.storage.migrations.fourth.relations import RELATIONS

COLUMNS = (
    "ALTER TABLE organisation ADD COLUMN opening_hours TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE task ADD COLUMN is_promise BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE link ADD COLUMN threshold INTEGER NOT NULL DEFAULT 5",
)
# What a newer program said in the new fields may lie here already, beside the columns that were
# known: these scopes are read anew, which puts it into its columns and makes it findable.
READ_ANEW = (
    "UPDATE cursor SET token = '', told = NULL WHERE scope IN ("
    " SELECT team_id FROM organisation WHERE json_type(extra, '$.opening_hours') IS NOT NULL"
    " UNION SELECT team_id FROM task WHERE json_type(extra, '$.is_promise') IS NOT NULL"
    " UNION SELECT team_id FROM person WHERE json_type(extra, '$.more_channels') IS NOT NULL)",
)
CHANGES = (
    *RELATIONS,
    *PLANNING,
    *REFERRALS,
    *MERGING,
    *BESIDE,
    *PERSONS,
    *COLUMNS,
    *EXCHANGE,
    *ALIKE,
    *READ_ANEW,
)
