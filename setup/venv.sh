#!/usr/bin/env bash
# Makes the virtual environment from the pinned, hashed requirements: venv.sh PYTHON FOLDER
set -euo pipefail
python=$1
venv=$2
command -v "$python" >/dev/null || { echo "Python 3.11 is needed and '$python' was not found." >&2; exit 3; }
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
echo "Installing the pinned Python packages ..."
"$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
"$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
