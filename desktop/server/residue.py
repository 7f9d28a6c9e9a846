"""What PostgreSQL keeps of erased content, and getting rid of it.

An update leaves the former row in its file until the table is written anew: ``VACUUM`` alone
frees the place, it does not empty it. The write-ahead log and backups hold it until they expire
(35 days at most is the rule), and a restore replays the ledger of erasures.
"""

from __future__ import annotations

from sqlalchemy import text

from desktop.server.database import Database

TABLES = ("record", "operation", "quarantine", "access_person", "access_entry")
"""Tables with content that can be erased."""


def tidy(database: Database) -> None:
    """Write these tables anew, without former rows.

    Nobody can read or write them meanwhile, so it is done at night after an erasure.

    Args:
        database: Of the owner.
    """
    engine = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("SET lock_timeout = '60s'"))
        for table in TABLES:
            connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {table}")
        connection.detach()  # not back into the pool with these time-outs
