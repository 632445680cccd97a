#!/bin/sh
# Brings bpmn-js, as its authors have released it, to where Glas serves it from. Needs npm, and is not part of the build.
#
# To take another version: change version and checksum below (npm view bpmn-js@VERSION dist.integrity tells it in
# base64), run this, read what has changed, and look at the interactive view in a browser.
set -eu

version=18.31.1
sha512=1dcecbceb8307dc051500748ff7f34436bf5309d75e5ab4611519a75ac0b7c36c7768fabf88926363f1fb983c5996825518b7529821a0b8e8e797d7a1c64ca43

here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../src/main/resources/static/bpmn
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent "bpmn-js@$version" > /dev/null
echo "$sha512  bpmn-js-$version.tgz" | sha512sum --check --quiet
tar -xzf "bpmn-js-$version.tgz"

cp package/dist/bpmn-navigated-viewer.production.min.js package/dist/assets/diagram-js.css \
  package/dist/assets/bpmn-js.css "$target/"
cp package/LICENSE "$target/bpmn-js.LICENSE.txt"
cd "$target"
sha256sum bpmn-navigated-viewer.production.min.js diagram-js.css bpmn-js.css bpmn-js.LICENSE.txt > "$here/SHA256SUMS"
echo "bpmn-js $version is in $target"
