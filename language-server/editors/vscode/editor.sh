# What the scripts of this folder share. To be read by bash, after ../common.sh.

port=${PORT:-18097}
tools=$editors/../target/vscode
server=$tools/node_modules/code-server/lib/vscode

# No package's own installation runs: they fetch programs and build them, which nothing here needs.
fetch() { # FOLDER ARGUMENT...
  (cd "$1" && shift && timeout 200 npm install --ignore-scripts --no-audit --no-fund --silent "$@" >&2) \
    || unverified "VS Code" "npm cannot get its packages"
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

# edit EXTENSION... -- COMMAND...: starts the editor with the current folder and these extensions, and then the command,
# with the editor's ADDRESS.
edit() {
  local data=$HOME/data start=(node "$server/out/server-main.js" --accept-server-license-terms
    --user-data-dir "$HOME/data/user" --extensions-dir "$HOME/data/extensions" --server-data-dir "$HOME/data/server")
  mkdir -p "$data/user/User" "$data/user/Machine"
  cat >"$data/user/User/settings.json" <<JSON
{ "telemetry.telemetryLevel": "off", "update.mode": "none", "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false, "security.workspace.trust.enabled": false, "workbench.startupEditor": "none",
  "git.enabled": false, "npm.fetchOnlinePackageInfo": false, "workbench.enableExperiments": false,
  "chat.disableAIFeatures": true, "workbench.colorTheme": "Default Light Modern",
  "workbench.activityBar.location": "hidden", "editor.minimap.enabled": false, "editor.stickyScroll.enabled": false }
JSON
  # What belongs to a machine is dropped from the user's settings, but not before some extensions have started.
  echo "{ \"httpvet.command\": \"$HTTPVET\" }" >"$data/user/Machine/settings.json"
  export EXTENSIONS_GALLERY='{}'
  while [ "$1" != -- ]; do
    "${start[@]}" --install-extension "$1"
    shift
  done
  shift
  "${start[@]}" --host 127.0.0.1 --port "$port" --without-connection-token --telemetry-level off \
    --disable-workspace-trust &
  editor=$!
  trap 'kill "$editor"' EXIT
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.2
  done
  TOOLS=$tools ADDRESS="http://127.0.0.1:$port/?folder=$PWD" "$@"
}

# How to start a command without a network but for the machine's own, where such a thing is to be had.
alone=()
if unshare -n ip link set lo up 2>/dev/null; then
  alone=(unshare -n bash -c 'ip link set lo up && exec "$@"' alone)
fi

# Gets the editor and a browser, if they are not there.
ready() {
  local major
  major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
  if ! command -v npm >/dev/null 2>&1 || [ "$major" -lt 20 ]; then
    unverified "VS Code" "there is no npm with Node.js 20 or later"
  fi
  install "VS Code" rg ripgrep
  if ! CHROMIUM=$("$editors/../../.ci/browser"); then
    install "VS Code" chromium chromium fonts-dejavu-core
    CHROMIUM=$(command -v chromium)
  fi
  export CHROMIUM
  if [ -n "${PICTURES:-}" ]; then
    mkdir -p "$PICTURES"
    PICTURES=$(cd "$PICTURES" && pwd)
    export PICTURES
  fi
  [ -f "$tools/prepared" ] || prepare
}

# Makes the pictures that were taken small.
shrink() {
  if [ -n "${PICTURES:-}" ] && command -v pngquant >/dev/null 2>&1; then
    pngquant --force --ext .png --strip "$PICTURES"/*.png
  fi
}
