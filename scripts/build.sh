#!/usr/bin/env bash
# Builds the site into out/. It is built in out.neu/, checked, and then put in the place of the old one; whenever a build
# fails or is killed, out/ stays as it was.
set -euo pipefail
cd "$(dirname "$0")/.."
export NEXT_TELEMETRY_DISABLED=1
export PATH="$PWD/node_modules/.bin:$PATH"

mkdir -p .erzeugt
# One at a time. The lock goes with the last process of a build, also if this one was killed; systems without flock do without.
# A test that looks at the lock has one of its own.
exec 9> "${BAU_SPERRE:-.erzeugt/bau.sperre}"
if command -v flock > /dev/null && ! flock --nonblock 9; then
  echo 'Hier läuft schon ein Bau. Bitte warten, bis er fertig ist.' >&2
  exit 1
fi
trap 'echo "Der Bau ist gescheitert. In out/ hat sich nichts geändert." >&2' ERR

# Microseconds, without the locale's comma; and every process notes its memory. Both are printed at the end.
jetzt() { echo "${EPOCHREALTIME/[.,]/}"; }
beginn=$(jetzt)
export SPEICHERLISTE="$PWD/.erzeugt/speicher.txt"
: > "$SPEICHERLISTE"
export NODE_OPTIONS="${NODE_OPTIONS:-} --import=./scripts/bau/speicher.js"

tsx scripts/bau/anfang.ts
tsx scripts/betreiber-pruefen.ts
vorher=$(jetzt)
tsx scripts/befehl.ts tabellen-pruefen
export PRUEFUNG_ALLE=$(($(jetzt) - vorher))
tabellen=(data/traeger/*/[0-9]*.yaml)
vorher=$(jetzt)
tsx scripts/befehl.ts tabellen-pruefen "${tabellen[0]}"
export PRUEFUNG_EINE=$(($(jetzt) - vorher))
tsx scripts/bau/verzeichnis-pruefen.ts
tsx scripts/bau/kern-css.ts
tsx scripts/bau/schrift.ts
tsx scripts/bau/nachgeladen.ts
tsx scripts/bau/befehl.ts
# A build that did not come to its end leaves a broken cache behind, and the next one would fail for no visible reason.
# .next/dev belongs to `next dev`.
unfertig=.erzeugt/next-unfertig
if [ -e "$unfertig" ] && [ -d .next ]; then find .next -mindepth 1 -maxdepth 1 ! -name dev -exec rm -rf {} +; fi
touch "$unfertig"
NEUE_SEITE=out.neu next build
rm "$unfertig"
tsx scripts/bau/nachbau.ts
tsx scripts/bau/tabellenseiten.tsx
tsx scripts/bau/orte.tsx
tsx scripts/bau/daten.ts
tsx scripts/bau/wegweiser.ts
tsx scripts/bau/verdichten.ts
tsx scripts/bau/veroeffentlichen.ts
trap - ERR
export BAU=$(($(jetzt) - beginn))
tsx scripts/bau/bilanz.ts
echo "Fertig in $((BAU / 1000000)) Sekunden: out/"
