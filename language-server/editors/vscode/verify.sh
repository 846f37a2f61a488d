#!/usr/bin/env bash
# The same in VS Code 1.100.3 with the extension of this folder: its server, and a headless Chromium as its screen. Takes
# two minutes and 600 MB below target for the packages, once. Where namespaces are to be had, editor and browser run
# without a network. With PICTURES=FOLDER it leaves pictures of the editor there, small ones if there is pngquant.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"
. "$here/editor.sh"

package() {
  cp "$here/package.json" "$here/extension.js" "$here/README.md" "$here/.vscodeignore" "$tools/extension"
  fetch "$tools/extension"
  (cd "$tools/extension" \
    && ../node_modules/.bin/vsce package --skip-license --allow-missing-repository -o "$tools/httpvet.vsix" \
      >"$tools/vsce.txt" 2>&1) || {
    cat "$tools/vsce.txt" >&2
    echo "FAILED: the extension for VS Code cannot be packaged" >&2
    exit 1
  }
}

if [ "${1:-}" = drive ]; then
  edit "$tools/httpvet.vsix" -- node "$here/verify.mjs"
  exit
fi

ready
package
HTTPVET=$(cd "$(dirname "$HTTPVET")" && pwd)/$(basename "$HTTPVET")
verify "VS Code" "$here/expected.txt" "${alone[@]}" "$here/verify.sh" drive
shrink
