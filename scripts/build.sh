#!/usr/bin/env bash
# Builds the site into out/.
set -euo pipefail
cd "$(dirname "$0")/.."
export NEXT_TELEMETRY_DISABLED=1
export PATH="$PWD/node_modules/.bin:$PATH"

beginn=$SECONDS
tsx scripts/betreiber-pruefen.ts
tsx scripts/bau/kern-css.ts
tsx scripts/bau/schrift.ts
tsx scripts/bau/suche.ts
tsx scripts/bau/tabellen.ts
tsx scripts/bau/pflege.ts
tsx scripts/bau/befehl.ts
# A failed build leaves a broken cache behind, and the next one would fail for no visible reason.
rm -rf out
next build || { rm -rf .next; exit 1; }
tsx scripts/bau/nachbau.ts
tsx scripts/bau/orte.tsx
tsx scripts/bau/daten.ts
tsx scripts/bau/verdichten.ts
tsx scripts/bau/gewicht.ts
echo "Fertig in $((SECONDS - beginn)) Sekunden: out/"
