#!/usr/bin/env bash
# The compiler plug-in in VS Code without an extension: the build task of examples/web-shop, whose matcher shows what javac
# tells as problems. Needs httpvet in the local Maven repository (mvn install -DskipTests at the top of the project) and what
# builds a terminal for the editor: a C++ compiler, make, Python, the headers of Node.js.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"
. "$here/editor.sh"

if [ "${1:-}" = drive ]; then
  edit -- node "$here/task.mjs"
  exit
fi

# Its own installation would fetch the headers; they come with Debian's Node.js, or there is no terminal. A script for
# Windows alone, which comes last, always fails.
terminal() {
  local built=node_modules/node-pty/build/Release/pty.node headers
  headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  [ -f "$server/$built" ] && return
  if [ -f "$headers/include/node/node.h" ]; then
    (cd "$server" && npm_config_nodedir=$headers timeout 200 npm rebuild --silent node-pty >/dev/null 2>&1) || true
  fi
  [ -f "$server/$built" ] || unverified "a task of VS Code" "its terminal cannot be built"
}

ready
terminal
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shop=$editors/../../examples/web-shop
export OUT=$work/told.txt HOME=$work/home
export XDG_CONFIG_HOME=$HOME XDG_DATA_HOME=$HOME XDG_STATE_HOME=$HOME
COUNT=$(grep -cv '^#' "$shop/expected-findings.txt")
export COUNT
mkdir -p "$HOME"
cp -R "$shop" "$work/web-shop"
# Gets what Maven needs for it, while there is a network. The build has to fail: a leak is an error there.
(cd "$work/web-shop" && mvn -q -B -Phttpvet clean compile >"$work/log.txt" 2>&1) || true
rm -rf "$work/web-shop/target"
(cd "$work/web-shop" && timeout 300 "${alone[@]}" "$here/verify-task.sh" drive >>"$work/log.txt" 2>&1 </dev/null) || true
if [ ! -f "$OUT" ]; then
  tail -n 40 "$work/log.txt" >&2
  echo "FAILED: VS Code did not come to its end" >&2
  exit 1
fi
grep -v '^#' "$shop/expected-findings.txt" | diff - "$OUT"
echo "a task of VS Code: $COUNT findings of the compiler plug-in shown"
shrink
