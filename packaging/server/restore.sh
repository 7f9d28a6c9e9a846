#!/bin/sh
# restore.sh FILE NEW: read a backup into the empty database that the file NEW names.
# The database in use is not touched: look at the new one first, then give its address to the API.
# The key of backups: WEEFSEL_BACKUP_KEY_FILE. The ledger of erasures: WEEFSEL_DATA.
set -eu

file=${1:?usage: restore.sh FILE NEW}
address=${2:?usage: restore.sh FILE NEW (a file with the address of an empty database)}

# Half a backup is worse than none: nothing is read before it was proven elsewhere.
weefsel-server restore --verify "$file"
weefsel-server restore --database-file "$address" "$file"

# The restore has done the first already; twice is no harm. Until it was done nobody is served.
weefsel-server erasures replay --database-file "$address"
weefsel-server audit verify --database-file "$address"

echo "Restored. Now stop the API if it runs, give it the address of this database, and start it."
