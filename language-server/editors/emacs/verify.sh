#!/usr/bin/env bash
# The same in Emacs with eglot. Made for Debian 12's versions (Emacs 28.2, eglot 1.9): it calls two functions of eglot
# that are not for others.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"

install Emacs emacs emacs-nox elpa-eglot
if ! emacs --version | head -n 1 | grep -q ' 28\.'; then
  unverified Emacs "$(emacs --version | head -n 1) is not Emacs 28"
fi
verify Emacs "$here/expected.txt" emacs --batch -l "$here/drive.el"
