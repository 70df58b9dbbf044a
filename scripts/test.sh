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
bau=''
ende() {
  local code=$?
  # Interrupted while it builds: the build has a group of its own and would go on.
  [ -z "$bau" ] || kill -- "-$bau" 2> /dev/null || true
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
# A build waits for one core or for the disk half of the time; beside the unit tests, none of which reads out/, it fills
# the gaps. It need not look at the types again.
regeln_und_bau() {
  local regeln=0 gebaut=0
  set -m
  TYPEN_GEPRUEFT=ja bash scripts/build.sh >"$ablage/bau" 2>&1 &
  bau=$!
  set +m
  vitest run || regeln=$?
  wait "$bau" || gebaut=$?
  bau=''
  printf '\n'
  cat "$ablage/bau"
  return $((regeln > 0 || gebaut > 0))
}
im_browser() {
  bash scripts/chromium.sh
  playwright test
}

teil 'Form und Grenzen (biome), Typen (tsc), Tabellen' form_und_typen
teil 'Regeln und Bausteine (vitest), Seite bauen' regeln_und_bau
teil 'Seite im Browser (playwright)' im_browser
