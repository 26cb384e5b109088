#!/usr/bin/env bash
# Brings quadrat_vi.ts and quadrat_en.ts (plurals alone) up to the texts in the source: new ones
# appear as unfinished, those no longer there leave. qt_vi.ts, Qt's own texts, is kept by hand.
#
#   translations/update.sh [FOLDER]     (the .ts files in FOLDER; here, if not said)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(cd "${1:-$root/translations}" && pwd)
lupdate=$(command -v /usr/lib/qt6/bin/lupdate lupdate | head -n 1)

cd "$root" # without -I . lupdate does not know the classes, and the texts get the wrong context
update() {
    "$lupdate" -silent -I . -tr-function-alias QT_TRANSLATE_NOOP+=QUADRAT_TEXT -locations none \
        -no-obsolete -source-language en "$@"
}
update core ui app -target-language vi -ts "$folder/quadrat_vi.ts"
update core ui app -target-language en -pluralonly -ts "$folder/quadrat_en.ts"
