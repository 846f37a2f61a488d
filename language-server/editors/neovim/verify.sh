#!/usr/bin/env bash
# httpvet in a real editor: Neovim, without a screen, shows the findings of a file, and its menu
# suppresses one, on the disk. Installs Neovim from Debian's packages if it is missing; without apt,
# or without the right to use it, nothing is verified, and this says so.
#
#   verify.sh [COMMAND]   COMMAND starts httpvet; that of this source tree if not given
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export HTTPVET=${1:-$here/../../../httpvet}

if ! command -v nvim >/dev/null 2>&1; then
  if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" -ne 0 ]; then
    echo "NOTE: no Neovim, and no right to install it: the language server is not tested in it" >&2
    exit 0
  fi
  if ! { timeout 120 apt-get update -qq \
    && timeout 240 apt-get install -y -qq --no-install-recommends neovim >/dev/null; }; then
    echo "NOTE: Neovim cannot be installed: the language server is not tested in it" >&2
    exit 0
  fi
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/shop/src/main/java/shop" "$work/home"
cp "$here/Shop.java" "$work/shop/src/main/java/shop/Shop.java"
export FILE=src/main/java/shop/Shop.java OUT=$work/told.txt
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home XDG_STATE_HOME=$work/home

"$HTTPVET" --version >&2 # Builds it, if that has to be.
(cd "$work/shop" && timeout 180 nvim --headless -u "$here/init.lua" -n \
  -c "luafile $here/drive.lua" >"$work/nvim.log" 2>&1 </dev/null) || {
  cat "$work/nvim.log" >&2
  echo "FAILED: Neovim did not come to its end" >&2
  exit 1
}

diff "$here/expected.txt" "$OUT"
diff "$here/Shop.expected.java" "$work/shop/$FILE"
echo "Neovim: 2 findings shown, 1 suppressed, 1 left, the file on the disk as expected"
