#!/usr/bin/env bash
# Tries a disk image as a user does: opens it, takes the application out, has it test itself and judge the sample.
#   try-disk-image.sh IMAGE
set -euo pipefail
image="$1"
folder="$(mktemp -d)"
volume="$folder/Volume"
trap 'hdiutil detach -quiet "$volume" || true; rm -rf "$folder"' EXIT

mkdir -p "$volume" "$folder/Programs of Jörg"
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$image"
ditto "$volume/Copycue.app" "$folder/Programs of Jörg/Copycue.app"
program="$folder/Programs of Jörg/Copycue.app/Contents/MacOS/copycue"
"$program" --version
"$program" --self-test
"$program" demo >"$folder/demo.txt"
test -s "$folder/demo.txt"
echo "ok    ${image##*/}: opened, taken out, tested itself, judged the sample"
