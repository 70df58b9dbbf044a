#!/usr/bin/env bash
# Everything that has to be true before a change is accepted. Stops at the first failure; says at the end, also of a
# failure, how long each part took.
set -euo pipefail
cd "$(dirname "$0")/.."
export NEXT_TELEMETRY_DISABLED=1
export PATH="$PWD/node_modules/.bin:$PATH"

nummer=0 laufend='' seit=0 zeiten=''
vermerke() { zeiten+="$(printf '%5d s  %s' "$2" "$1")"$'\n'; }
teil() {
  nummer=$((nummer + 1)) laufend="$1" seit=$SECONDS
  printf '\n== %d. %s\n' "$nummer" "$1"
  shift
  "$@"
  vermerke "$laufend" $((SECONDS - seit))
  laufend=''
}
ablage=$(mktemp -d)
# .ci/run says how long the installation before took.
vorher=${INSTALLIERT:-0}
[ "$vorher" = 0 ] || vermerke 'Installieren (npm)' "$vorher"
ende() {
  local code=$?
  [ -z "$laufend" ] || vermerke "$laufend: fehlgeschlagen" $((SECONDS - seit))
  vermerke 'zusammen' $((vorher + SECONDS))
  printf '\n== Zeiten\n%s' "$zeiten"
  rm -rf "$ablage"
  exit "$code"
}
trap ende EXIT

# Beside each other, because each keeps one core busy only; what they say comes one after the other.
form_und_typen() {
  local form=0 typen=0
  { biome ci . && npm run --silent tabellen:pruefen -- --streng; } >"$ablage/form" 2>&1 &
  local nebenbei=$!
  { next typegen && tsc --noEmit; } || typen=$?
  wait "$nebenbei" || form=$?
  cat "$ablage/form"
  return $((form > 0 || typen > 0))
}
im_browser() {
  bash scripts/chromium.sh
  playwright test
}

teil 'Form und Grenzen (biome), Typen (tsc), Tabellen' form_und_typen
teil 'Regeln und Bausteine (vitest)' vitest run
teil 'Seite bauen' bash scripts/build.sh
teil 'Seite im Browser (playwright)' im_browser
