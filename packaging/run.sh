#!/usr/bin/env bash
# Installs what is missing, builds Quadrat and opens it on the sample study. With --report, or
# where there is no display, writes the study's report as a PDF instead.
#
#   packaging/run.sh [--report FILE.pdf] [--lang vi|en] [FILE]
#
# FILE: a study (.quadrat) or a specification (.json) to open in place of the sample; without
# --report, also a data file. The sample opens as a study, in a copy of one's own.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

report= file= language=()
while [ $# -gt 0 ]; do
    case $1 in
    --report) report=${2:-}; [ -n "$report" ] || usage; shift 2 ;;
    --lang) [[ ${2:-} =~ ^(vi|en)$ ]] || usage; language=(--lang "$2"); shift 2 ;;
    -*) usage ;;
    *) file=$1; shift ;;
    esac
done
if [ -z "$report" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    report=quadrat-report.pdf
    echo "There is no display: writing the report to $report."
fi

"$here/packaging/install.sh" run
"$here/packaging/build.sh" release quadrat quadrat-cli sample_study

if [ -n "$report" ]; then
    "$here/build/release/app/quadrat-cli" report \
        "${file:-$here/build/release/resources/samples/ces11.quadrat}" "$report" "${language[@]}"
    echo "$report"
else
    exec "$here/build/release/app/quadrat" "${language[@]}" "${file:---sample}"
fi
