#!/usr/bin/env bash
# httpvet in a real editor: Neovim, without a screen, shows the findings of a file, and its menu mends one, on
# the disk.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"

install Neovim nvim neovim
verify Neovim "$here/expected.txt" nvim --headless -u "$here/init.lua" -n -c "luafile $here/drive.lua"
