# A function that the scripts beside this file share: the README's snippets.
# shellcheck shell=sh

# snippets FOLDER: writes the README's XML blocks to FOLDER/xml.1, xml.2 ..., those without a language to FOLDER/plain.1 ...
snippets() {
  awk -v folder="$1/" '
    /^```/ && file != "" { close(file); file = ""; next }
    /^```/ && other { other = 0; next }
    $0 == "```xml" { file = folder "xml." ++xml; next }
    $0 == "```" { file = folder "plain." ++plain; next }
    /^```/ { other = 1; next }
    file != "" { print > file }' "$home/../README.md"
}
