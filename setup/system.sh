#!/usr/bin/env bash
# Installs the Debian packages that Upgrade Desk needs and this machine lacks; as a plain user without sudo it
# prints the one line to type instead. What is named as arguments is needed besides.
set -euo pipefail

packages=(tesseract-ocr tesseract-ocr-eng tesseract-ocr-fra libpango-1.0-0 libpangoft2-1.0-0
  fonts-liberation fonts-dejavu fonts-freefont-ttf fonts-urw-base35 fonts-crosextra-carlito fonts-crosextra-caladea
  chromium python3-venv "$@")

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
# A Python from elsewhere brings its own venv module.
if "${PYTHON:-python3.11}" -c 'import venv, ensurepip' 2>/dev/null; then
  missing=("${missing[@]/python3-venv/}")
fi
read -r -a missing <<<"${missing[*]}"
[ "${#missing[@]}" -eq 0 ] && exit 0

install="apt-get install -y --no-install-recommends ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
  runner=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  runner=(sudo)
else
  echo "Some Debian packages are missing. Type this line, then try again:" >&2
  echo "  sudo apt-get update && sudo $install" >&2
  exit 3
fi
echo "Installing ${missing[*]} ..."
export DEBIAN_FRONTEND=noninteractive
"${runner[@]}" apt-get update -qq
# shellcheck disable=SC2086
"${runner[@]}" env DEBIAN_FRONTEND=noninteractive $install -qq >/dev/null
