#!/bin/sh
# Runs backup.sh each night, where no timer of the system does: in a container.
# nightly.sh FOLDER [HOUR]
set -eu

folder=$1
hour=${2:-2}
while :; do
    now=$(date +%s)
    next=$(date -d "today $hour:30" +%s)
    [ "$next" -gt "$now" ] || next=$((next + 86400))
    sleep $((next - now))
    sh "$(dirname "$0")/backup.sh" "$folder" || echo "the backup failed" >&2
done
