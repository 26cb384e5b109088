#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs all tests: of every layer, and
# of core again under the address and undefined behaviour sanitizers.
#
#   packaging/test.sh [--slow]     (--slow: also the simulations, which take minutes, and each
#                                   fuzzer of tests/fuzz for a minute)
#
# The last line is "N passed, N failed", counted in test cases.
set -euo pipefail
cd "$(dirname "$0")/.."

slow=
case ${1:-} in
--slow) slow=yes ;;
'') ;;
*) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

passed=0 failed=0

# Adds up the log of a ctest run: the test cases of a Catch2 program, else the program as one.
count() {
    awk '
        / Test: /                  { cases = wrong = 0 }
        /^All tests passed \(/     { match($0, /in [0-9]+ test/); cases = substr($0, RSTART + 3) + 0 }
        /^test cases: /            { cases = $3; wrong = match($0, /[0-9]+ failed/) ? substr($0, RSTART) + 0 : 0 }
        /^No tests ran/            { empty = 1 }
        /^Test (Pass|Fail)/       { bad = /^Test Fail/
                                     if (bad && wrong == 0) { wrong = 1; cases = cases ? cases : 1 }
                                     if (!bad && cases == 0 && !empty) cases = 1
                                     all += cases; failed += wrong; cases = wrong = empty = 0 }
        END                        { print all - failed, failed + 0 }' "$1"
}

# Runs ctest in build/PRESET with the options given; prints only what failed.
run_tests() {
    local title=$1 folder=build/$2 log right wrong broken
    shift 2
    log=$folder/ctest.log
    SECONDS=0
    printf 'Testing %s ... ' "$title"
    ctest --test-dir "$folder" -j "$(nproc)" --timeout 2400 --output-on-failure "$@" >"$log" 2>&1 &&
        broken=0 || broken=1
    read -r right wrong < <(count "$folder/Testing/Temporary/LastTest.log")
    [ "$wrong" -gt 0 ] || wrong=$broken # ended without saying what failed
    passed=$((passed + right)) failed=$((failed + wrong))
    echo "$right passed, $wrong failed, $SECONDS s"
    [ "$wrong" -eq 0 ] || cat "$log"
}

packaging/install.sh test
packaging/build.sh dev
run_tests 'all layers' dev -LE slow
packaging/build.sh sanitize
run_tests 'core under sanitizers' sanitize -R '^(core|cli)$'
if [ -n "$slow" ]; then
    run_tests 'the slow ones' dev -L slow
    packaging/build.sh fuzz fuzzers
    run_tests 'the fuzzers' fuzz
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
