#!/usr/bin/env bash
# Builds the documentation as a site and checks it: links and anchors, then pages in a headless browser.
# With a folder as argument it leaves pictures of the pages there. Without npm, or without a browser,
# it says what is not checked.
set -euo pipefail
pictures=${1:+$(realpath -m "$1")}
cd "$(dirname "$0")"

node_major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if ! command -v npm >/dev/null 2>&1 || [ "$node_major" -lt 20 ]; then
  echo "NOTE: no npm with Node.js 20 or later here: the site is not built" >&2
  exit 0
fi

# The scripts of packages are not needed: what they would fetch or test comes with the packages.
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
npx --no-install vitepress build

# A busy machine drops some of a hundred connections at once, which would look like broken links.
npx --no-install linkinator target/site --recurse --check-fragments --verbosity error \
  --concurrency 10 --retry-errors --retry-errors-count 3 \
  --skip '^https?://(?!localhost|127\.0\.0\.1)'

../.ci/install-chromium
if browser=$(../.ci/browser); then
  exec node check.mjs "$browser" ${pictures:+"$pictures"}
fi
echo "NOTE: no browser here: the site is not looked at in one" >&2
