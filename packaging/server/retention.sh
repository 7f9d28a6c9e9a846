#!/bin/sh
# retention.sh: what has to go on the server each night goes, after the backup.
# Which database: WEEFSEL_DATABASE_FILE. The ledger of erasures: WEEFSEL_DATA.
set -eu
umask 077

metrics=${WEEFSEL_METRICS_FILE:-}

# A disk or a machine that was put back without a word may have brought somebody back. What the
# database knows and the ledger lost is written into it again.
weefsel-server erasures replay
# Former words of what laptops made anonymous, the bin, the logs: by the rules of each city.
weefsel-server retention run

if [ -n "$metrics" ]; then
    printf 'weefsel_retention_seconds %s\n' "$(date +%s)" > "$metrics.part"
    mv "$metrics.part" "$metrics"
fi
