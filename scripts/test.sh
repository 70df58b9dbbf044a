#!/usr/bin/env bash
# Everything that has to be true before a change is accepted. Stops at the first failure.
set -euo pipefail
cd "$(dirname "$0")/.."
export NEXT_TELEMETRY_DISABLED=1
export PATH="$PWD/node_modules/.bin:$PATH"

nummer=0
schritt() { nummer=$((nummer + 1)); printf '\n== %d. %s\n' "$nummer" "$1"; }

schritt 'Form und Grenzen (biome)'
biome ci .
schritt 'Typen (tsc)'
next typegen
tsc --noEmit
schritt 'Tabellen'
npm run --silent tabellen:pruefen -- --streng
schritt 'Regeln und Bausteine (vitest)'
vitest run
schritt 'Seite bauen'
bash scripts/build.sh
schritt 'Seite im Browser (playwright)'
bash scripts/chromium.sh
playwright test
