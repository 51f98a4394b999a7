#!/usr/bin/env bash
# Makes a disk image of the application, with a link to the folder that it is dragged to.
#   disk-image.sh APPLICATION IMAGE
# Signs it with CODESIGN_IDENTITY, and has Apple look at it (NOTARY_APPLE_ID, NOTARY_TEAM_ID, NOTARY_PASSWORD: one for
# this purpose only), as far as these are set; what was not done is said.
set -euo pipefail
application="$1" image="$2"
contents="$(mktemp -d)"
trap 'rm -rf "$contents"' EXIT

# ditto, unlike cp, keeps all that a signature is about.
ditto "$application" "$contents/${application##*/}"
ln -s /Applications "$contents/Applications"
hdiutil create -quiet -ov -volname Copycue -srcfolder "$contents" -format UDZO "$image"

if [ -z "${CODESIGN_IDENTITY:-}" ]; then
  echo "$image is not signed: macOS opens it only when told to (System Settings, Privacy & Security, Open Anyway)."
  exit 0
fi
codesign --verify --deep --strict "$application"
codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
if [ -z "${NOTARY_PASSWORD:-}" ]; then
  echo "$image is signed and not notarised: macOS opens it only when told to."
  exit 0
fi
xcrun notarytool submit "$image" --wait --timeout 45m \
  --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
xcrun stapler staple "$image"
echo "$image is signed and notarised."
