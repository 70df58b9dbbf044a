#!/usr/bin/env bash
# Makes sure that a Chromium for the browser tests is there. CHROMIUM names another binary than /usr/bin/chromium.
set -euo pipefail
browser="${CHROMIUM:-/usr/bin/chromium}"
if [ -x "$browser" ]; then exit 0; fi

if [ -z "${CHROMIUM:-}" ] && command -v apt-get >/dev/null; then
  als_root=()
  if [ "$(id -u)" -ne 0 ]; then als_root=(sudo -n); fi
  echo "Chromium fehlt und wird mit apt-get installiert."
  if "${als_root[@]}" apt-get update -qq && "${als_root[@]}" apt-get install -y -qq --no-install-recommends chromium; then
    if [ -x "$browser" ]; then exit 0; fi
  fi
fi

echo "Für die Browser-Tests fehlt Chromium ($browser)." >&2
echo "Bitte Chromium installieren oder mit CHROMIUM=/pfad/zu/chromium den Ort angeben." >&2
exit 1
