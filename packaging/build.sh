#!/usr/bin/env bash
# Configures a preset of CMakePresets.json and builds its targets (all, if none is named). Says
# nothing but what went wrong and how long it took; the whole log is build/PRESET.log.
#
#   packaging/build.sh PRESET [TARGET...]
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
log=build/$preset.log
mkdir -p build
SECONDS=0
printf 'Building %s ... ' "$preset"
if ! { cmake --preset "$preset" && cmake --build --preset "$preset" ${@:+--target "$@"}; } \
    >"$log" 2>&1; then
    echo failed
    awk '/^FAILED: |^CMake Error/ { found = 1 } found && !/^\[[0-9]+\/[0-9]+\] /' "$log" |
        head -n 60 >&2
    exit 1
fi
echo "$SECONDS s"
