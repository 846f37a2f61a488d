#!/usr/bin/env bash
# The same in Emacs with eglot. Made for Debian 12's versions (Emacs 28.2, eglot 1.9): it calls two functions of eglot
# that are not for others.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"

install Emacs emacs emacs-nox elpa-eglot
if ! emacs --version | head -n 1 | grep -q ' 28\.'; then
  echo "NOTE: $(emacs --version | head -n 1) is not Emacs 28: the language server is not tested in it" >&2
  exit 0
fi
verify Emacs "$here/expected.txt" emacs --batch -l "$here/drive.el"
