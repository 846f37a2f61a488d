#!/usr/bin/env bash
# The same in VS Code 1.100.3 with the extension of this folder: its server, and a headless Chromium as its screen. Takes
# two minutes and 600 MB below target, for the packages; npm, Node 20 or later, and Chromium have to be there. Where
# namespaces are to be had, editor and browser run without a network.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"

port=${PORT:-18097}
tools=$editors/../target/vscode
server=$tools/node_modules/code-server/lib/vscode

# No package's own installation runs: they fetch programs and build them, which nothing here needs.
fetch() { # FOLDER ARGUMENT...
  (cd "$1" && shift && timeout 600 npm install --ignore-scripts --no-audit --no-fund --silent "$@" >&2)
}

prepare() {
  mkdir -p "$tools/extension"
  echo '{"private":true}' >"$tools/package.json"
  fetch "$tools" --omit=optional code-server@4.100.3 playwright-core@1.65.1 @vscode/vsce@3.9.2
  fetch "$server" --omit=dev
  ln -sfn node_modules "$server/node_modules.asar"
  mkdir -p "$server/node_modules/@vscode/ripgrep/bin"
  ln -sfn "$(command -v rg)" "$server/node_modules/@vscode/ripgrep/bin/rg"
  touch "$tools/prepared"
}

package() {
  cp "$here/package.json" "$here/extension.js" "$here/README.md" "$here/.vscodeignore" "$tools/extension"
  fetch "$tools/extension"
  (cd "$tools/extension" \
    && ../node_modules/.bin/vsce package --skip-license --allow-missing-repository -o "$tools/httpvet.vsix" >/dev/null)
}

drive() { # in the project's folder, as "verify" starts it
  local data=$HOME/data start=(node "$server/out/server-main.js" --accept-server-license-terms
    --user-data-dir "$HOME/data/user" --extensions-dir "$HOME/data/extensions" --server-data-dir "$HOME/data/server")
  mkdir -p "$data/user/User"
  cat >"$data/user/User/settings.json" <<JSON
{ "telemetry.telemetryLevel": "off", "update.mode": "none", "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false, "security.workspace.trust.enabled": false, "workbench.startupEditor": "none",
  "git.enabled": false, "npm.fetchOnlinePackageInfo": false, "workbench.enableExperiments": false,
  "chat.disableAIFeatures": true, "httpvet.command": "$HTTPVET" }
JSON
  export EXTENSIONS_GALLERY='{}'
  "${start[@]}" --install-extension "$tools/httpvet.vsix"
  "${start[@]}" --host 127.0.0.1 --port "$port" --without-connection-token --telemetry-level off \
    --disable-workspace-trust &
  editor=$!
  trap 'kill "$editor"' EXIT
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.2
  done
  TOOLS=$tools ADDRESS="http://127.0.0.1:$port/?folder=$PWD" node "$here/verify.mjs"
}

if [ "${1:-}" = drive ]; then
  [ "${2:-}" != alone ] || ip link set lo up
  drive
  exit
fi

install ripgrep rg ripgrep
install Chromium chromium chromium fonts-dejavu-core
CHROMIUM=$(command -v chromium)
export CHROMIUM
[ -f "$tools/prepared" ] || prepare
package
HTTPVET=$(cd "$(dirname "$HTTPVET")" && pwd)/$(basename "$HTTPVET")
if unshare -n true 2>/dev/null; then
  verify "VS Code" "$here/expected.txt" unshare -n "$here/verify.sh" drive alone
else
  verify "VS Code" "$here/expected.txt" "$here/verify.sh" drive
fi
