#!/bin/sh
# Runs a script beside it each night, where no timer of the system does: in a container.
# nightly.sh HOUR SCRIPT [ARGUMENT…]
set -eu

hour=${1:?usage: nightly.sh HOUR SCRIPT}
script=$(dirname "$0")/${2:?usage: nightly.sh HOUR SCRIPT}
shift 2
while :; do
    now=$(date +%s)
    next=$(date -d "today $hour:30" +%s)
    [ "$next" -gt "$now" ] || next=$((next + 86400))
    sleep $((next - now))
    sh "$script" "$@" || echo "$script failed" >&2
done
