#!/usr/bin/env bash
# Checks this build with the class path that a real Gradle tells, and looks that nothing is left behind: Debian's, 4.4.1,
# if there is none. Needs Maven Central.
set -euo pipefail

home=$(cd "$(dirname "$0")" && pwd)
. "$home/../findings.sh"
httpvet=${HTTPVET:-$home/../../httpvet}

if ! command -v gradle >/dev/null 2>&1 && ! {
  command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ] \
    && timeout 120 apt-get update -qq \
    && timeout 300 apt-get install -y -qq --no-install-recommends gradle >/dev/null
}; then
  echo "NOTE: class paths of Gradle are not tested: there is no gradle, and it cannot be installed" >&2
  exit 0
fi

"$httpvet" --version >&2 # Builds it, if that has to be.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tmp"
cp -R "$home" "$work/build"
# All is fetched anew: what is not at hand is asked for a second time.
export GRADLE_USER_HOME=$work/user

fail() {
  echo "FAILED: $1" >&2
  cat "$work/log" "$work/err" >&2
  exit 1
}

check() { # PATH: what is found there, in $work/log, with the notes in $work/err
  local code=0
  HTTPVET_JAVA_OPTS="-Djava.io.tmpdir=$work/tmp" timeout 300 \
    "$httpvet" check --classpath-from-gradle "$1" >"$work/log" 2>"$work/err" </dev/null || code=$?
  [ "$code" -eq 1 ] || fail "check $1 ends with $code"
}

is_clean() { # nothing was written into the build or is left in the temporary folder, and no process of it runs
  diff -r "$home" "$work/build" >>"$work/log" || return 1
  [ -z "$(ls -A "$work/tmp")" ] || return 1
  for process in /proc/[0-9]*; do
    case $(readlink "$process/cwd" || true) in "$work"/*) return 1 ;; esac
  done
}

check "$work/build"
cli_findings "$work/log" | diff "$home/expected-findings.txt" - || fail "other findings than planted"
[ ! -s "$work/err" ] || fail "a note, and all should be known"
is_clean || fail "something is left behind"

# The build's own Gradle goes first; a project of it is checked alone.
printf '#!/bin/sh\ntouch "%s/own"\nexec gradle "$@"\n' "$work" >"$work/build/gradlew"
check "$work/build/shop"
[ -f "$work/own" ] || fail "gradlew is not used"
rm "$work/build/gradlew"
grep -q 'other projects are not compiled' "$work/err" || fail "no note about the other project"
is_clean || fail "something is left behind"

echo "Gradle $(gradle --version 2>/dev/null | sed -n 's/^Gradle //p'): 2 findings with its class path, nothing left behind"
