#!/usr/bin/env bash
# Builds the site and serves it on this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/build.sh
exec node_modules/.bin/tsx scripts/bau/serve.ts
