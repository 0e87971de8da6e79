#!/bin/sh
# Trunk's hook after it has bundled the calculator: the generator builds the
# whole site around that bundle, into the folder that Trunk is about to serve.
# Trunk's own page, the calculator alone, moves aside to /widget.html.
set -eu
cd "$(dirname "$0")/../.."

mv "$TRUNK_STAGING_DIR/index.html" "$TRUNK_STAGING_DIR/widget.html"

set -- build --widget "$TRUNK_STAGING_DIR" --out "$TRUNK_STAGING_DIR"
if [ "$TRUNK_PROFILE" != release ]; then
  set -- "$@" --reload-script calculator/widget/trunk-reload.js
fi
# Its own target folder: cargo would wait for Trunk's lock on the other one.
exec cargo run --release --target-dir target/trunk-site --package site -- "$@"
