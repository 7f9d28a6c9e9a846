#!/bin/sh
# backup.sh FOLDER: make a backup, prove that it can be read back, and only then let it count.
# Which database: WEEFSEL_DATABASE_FILE. The key of backups: WEEFSEL_BACKUP_KEY_FILE.
set -eu
umask 077

folder=${1:?usage: backup.sh FOLDER}
keep=${WEEFSEL_KEEP_DAYS:-35}
metrics=${WEEFSEL_METRICS_FILE:-}

# What was erased has to be gone from the last backup too: 35 days is what we promise people.
if [ "$keep" -gt 35 ]; then
    echo "backup.sh: backups are kept for 35 days at most" >&2
    exit 2
fi

name=weefsel-$(date -u +%Y%m%dT%H%M%SZ).backup
unproven=$folder/unproven
mkdir -p "$unproven"
trap 'rm -rf "$unproven"' EXIT

# A backup is two files: the sealed dump, and what it holds, by which it is proven.
weefsel-server backup "$unproven/$name"
weefsel-server restore --verify "$unproven/$name"
mv "$unproven/$name.json" "$unproven/$name" "$folder/"
sync

# From here on laptops may forget what is in this backup.
weefsel-server durable set "$folder/$name"

find "$folder" -maxdepth 1 -name 'weefsel-*.backup*' -mtime "+$((keep - 1))" -delete
if [ -d "$folder/wal" ]; then
    find "$folder/wal" -type f -mtime "+$((keep - 1))" -delete
fi
if [ -n "$metrics" ]; then
    printf 'weefsel_backup_seconds %s\n' "$(date +%s)" > "$metrics.part"
    mv "$metrics.part" "$metrics"
fi
