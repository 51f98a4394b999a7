#!/usr/bin/env bash
# Takes the certificate for signing into a keychain of this run, from MACOS_CERTIFICATE (a PKCS #12 file in Base64) and
# MACOS_CERTIFICATE_PASSWORD. Without a certificate nothing is done, and that is said.
set -euo pipefail

if [ -z "${MACOS_CERTIFICATE:-}" ]; then
  echo "There is no certificate: application and disk image will not be signed."
  exit 0
fi
keychain="$RUNNER_TEMP/copycue.keychain-db"
certificate="$RUNNER_TEMP/certificate.p12"
password="$(openssl rand -hex 16)"
trap 'rm -f "$certificate"' EXIT

base64 --decode <<<"$MACOS_CERTIFICATE" >"$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -f pkcs12 -P "$MACOS_CERTIFICATE_PASSWORD" -k "$keychain" -T /usr/bin/codesign
# Else codesign would ask, in a window that nobody sees.
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
echo "The certificate is in $keychain."
