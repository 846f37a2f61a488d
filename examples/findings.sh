# Functions that the scripts beside this file share: builds of an example, and what was found in them.
# shellcheck shell=sh

# build LOG FOLDER ARGS...: runs Maven, or $MVN, in a folder as a user would; its exit code
build() {
  log=$1
  folder=$2
  shift 2
  (cd "$folder" && "${MVN:-mvn}" -B -Dstyle.color=never "$@") >"$log" 2>&1 </dev/null
}

# compiler_findings LOG: rows "File.java:line Rule" from a compiler's log, as Maven prints it
compiler_findings() {
  sed -nE 's/^\[(WARNING|ERROR)\] .*\/([A-Za-z]+\.java):\[([0-9]+),[0-9]+\] \[(Http[A-Za-z]+)\].*/\2:\3 \4/p' \
    "$1" | sort -u
}

# pmd_findings FOLDER: the same from PMD's XML report
pmd_findings() {
  awk '
    /<file name=/ { file = $0; sub(/.*name="/, "", file); sub(/".*/, "", file); sub(/.*\//, "", file) }
    /<violation / {
      line = $0; sub(/.*beginline="/, "", line); sub(/".*/, "", line)
      rule = $0; sub(/.* rule="/, "", rule); sub(/".*/, "", rule)
      print file ":" line " " rule
    }' "$1/target/pmd.xml" | sort -u
}

# cli_findings LOG: the same from the command line
cli_findings() {
  sed -nE 's/^.*\/([A-Za-z]+\.java):([0-9]+):[0-9]+: warning: \[(Http[A-Za-z]+)\].*/\1:\2 \3/p' \
    "$1" | sort -u
}

# maven VERSION CACHE: prints the launcher of a Maven of that version, got through the installed one if it is another
maven() {
  if [ "$1" = "$(mvn -v 2>/dev/null </dev/null | sed -nE 's/^.*Apache Maven ([^ ]+).*$/\1/p')" ]; then
    echo mvn
    return
  fi
  if [ ! -x "$2/apache-maven-$1/bin/mvn" ]; then
    mkdir -p "$2" && (
      cd "$2" \
        && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
          "-Dartifact=org.apache.maven:apache-maven:$1:zip:bin" "-DoutputDirectory=$2" \
        && jar xf "apache-maven-$1-bin.zip" && chmod +x "apache-maven-$1/bin/mvn"
    ) >&2 </dev/null || return 1
  fi
  echo "$2/apache-maven-$1/bin/mvn"
}

# jdk FEATURE: prints the home of an installed JDK of that feature release
jdk() {
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if [ -x "$candidate/bin/javac" ] \
      && "$candidate/bin/javac" -version 2>&1 | grep -q "^javac $1\b"; then
      echo "$candidate"
      return
    fi
  done
  return 1
}
