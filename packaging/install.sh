#!/usr/bin/env bash
# Installs the Debian packages of debian-packages.txt that are missing. Asks apt for nothing, and
# so needs no network, when all are there.
#
#   packaging/install.sh [run|test]     (test: also what only the tests need)
#
# Ends with 69 if something is missing and cannot be installed.
set -euo pipefail

purposes=run
[ "${1:-run}" = test ] && purposes='run|test'
wanted=$(awk -v purposes="^($purposes)\$" '$1 ~ purposes { print $2 }' \
    "$(dirname "$0")/debian-packages.txt" |
    while read -r package; do
        command=${package//[()]/}
        [ "$package" = "($command)" ] && command -v "$command" >/dev/null || echo "$command"
    done)

cannot() {
    printf 'Quadrat needs these Debian 12 packages:\n  %s\n%s\n' "$(echo $missing)" "$1" >&2
    exit 69
}

missing=$wanted
command -v dpkg-query >/dev/null || cannot 'This system has no dpkg: install their like by hand.'
present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
    awk '$1 == "installed" { print $2 }' || true)
missing=$(comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$present"))
[ -n "$missing" ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || cannot 'Run this again as root, or install sudo.'
    as_root=(sudo)
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}
echo "Installing: $(echo $missing)"
apt update || cannot 'Their list could not be fetched. Is there a network?'
apt install -y --no-install-recommends $missing >/dev/null ||
    cannot 'apt-get could not install them; it says why above.'
