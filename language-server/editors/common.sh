# What the scripts that verify the language server in an editor share. To be read by bash, with HTTPVET
# set to the command that starts httpvet.
set -euo pipefail

editors=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export HTTPVET=${HTTPVET:-$editors/../../httpvet}

# unverified EDITOR WHY: what the editor needs cannot be had here. Says so, and fails nothing.
unverified() {
  echo "NOTE: the language server is not tested in $1: $2" >&2
  exit 0
}

# install EDITOR COMMAND PACKAGE...: what the editor needs, from Debian's packages, if the command is missing. Without
# apt, or without the right to use it, nothing is verified.
install() {
  local editor=$1 command=$2
  shift 2
  command -v "$command" >/dev/null 2>&1 && return
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ] \
    && timeout 120 apt-get update -qq \
    && timeout 300 apt-get install -y -qq --no-install-recommends "$@" >/dev/null; then
    return
  fi
  unverified "$editor" "there is no $command, and it cannot be installed"
}

# verify NAME EXPECTED COMMAND...: runs the editor in a project with Shop.java. It gets the file as FILE and
# writes what it saw to OUT; that and the file on the disk have to be as expected.
verify() {
  local name=$1 expected=$2
  shift 2
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/shop/src/main/java/shop" "$work/shop/.git" "$work/home/.emacs.d"
  export FILE=src/main/java/shop/Shop.java OUT=$work/told.txt HOME=$work/home
  export XDG_CONFIG_HOME=$HOME XDG_DATA_HOME=$HOME XDG_STATE_HOME=$HOME
  cp "$editors/Shop.java" "$work/shop/$FILE"
  "$HTTPVET" --version >&2 # Builds it, if that has to be.
  if ! (cd "$work/shop" && timeout 300 "$@" >"$work/log.txt" 2>&1 </dev/null) || [ ! -f "$OUT" ]; then
    tail -n 40 "$work/log.txt" >&2
    echo "FAILED: $name did not come to its end" >&2
    exit 1
  fi
  diff "$expected" "$OUT"
  diff "$editors/Shop.expected.java" "$work/shop/$FILE"
  echo "$name: 2 findings shown, 1 mended, 1 left, the file on the disk as expected"
}
