#!/bin/sh
# Builds the examples as a user would and compares what is reported with what is planted.
# Needs httpvet in the local Maven repository: mvn install -DskipTests at the top of the project.

set -u
home=$(CDPATH='' cd -P "$(dirname "$0")" && pwd) || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
. "$home/findings.sh"

check() { # NAME COMMAND...: counts the command's outcome
  name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name"
  fi
}

builds() { # LOG PROJECT ARGS...
  log=$work/$1
  project=$home/$2
  shift 2
  build "$log" "$project" "$@"
}

breaks() { # as builds, but the build has to fail, and not for want of an artifact
  fails builds "$@"
}

fails() { # COMMAND...: a build that has to fail so
  "$@" && { echo "        the build passed" && return 1; }
  ! grep -E 'Could not (resolve|find)|was not found|Unable to load' "$log"
}

modules() { # LOG ARGS...: builds a copy of the three modules, with what earlier builds left in it
  log=$work/$1
  shift
  [ -d "$work/modules" ] || cp -R "$home/modules" "$work/modules" || return 1
  build "$log" "$work/modules" "$@"
}

again() { # LOG: the same after a change in the last module; the others tell what they told
  touch "$work/before" && sleep 1 \
    && echo '// changed' >>"$work/modules/app/src/main/java/io/github/httpvet/examples/modules/app/Prices.java" || return 1
  fails modules "$1" -T2 verify || return 1
  [ -z "$(find "$work/modules" -path '*/META-INF/httpvet/facts' -newer "$work/before")" ] \
    && [ -n "$(find "$work/modules/api" -path '*/META-INF/httpvet/facts')" ]
}

one_by_one() { # LOG: each with nothing but the jars of the others
  for module in . transport api; do
    modules "$1" -N -f "$module/pom.xml" -Dhttpvet.failOn=never clean install || return 1
  done
  fails modules "$1" -f app/pom.xml clean verify
}

as_planted() { # COMMAND...: what it prints has to be what is planted
  as_planted_in web-shop "$@"
}

as_planted_in() { # PROJECT COMMAND...
  planted=$home/$1/expected-findings.txt
  shift
  "$@" >"$work/found"
  diff "$planted" "$work/found" | sed 's/^/        /' >"$work/diff"
  cat "$work/diff"
  [ ! -s "$work/diff" ]
}

nothing() { # COMMAND...: it has to print nothing
  "$@" >"$work/found"
  sed 's/^/        /' "$work/found"
  [ ! -s "$work/found" ]
}

cli() { # LOG CODE ARGS...: runs the launcher; it has to return the code
  log=$work/$1
  code=$2
  shift 2
  (cd "$home/.." && ./httpvet "$@") >"$log" 2>"$log.err" </dev/null
  [ $? -eq "$code" ]
}

jar() { # the same with the runnable jar, alone in another folder
  log=$work/$1
  code=$2
  shift 2
  mkdir -p "$work/alone" && cp "$home/../cli/target/run/httpvet.jar" "$work/alone" || return 1
  (cd "$work/alone" && "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar httpvet.jar "$@") >"$log" 2>"$log.err" </dev/null
  [ $? -eq "$code" ]
}

linked() { # the same with the launcher found on the PATH, through two symbolic links
  log=$work/$1
  code=$2
  shift 2
  mkdir -p "$work/bin" "$work/opt" || return 1
  ln -sf "$home/../httpvet" "$work/opt/vet" && ln -sf ../opt/vet "$work/bin/httpvet" || return 1
  (cd "$work" && PATH=$work/bin:$PATH && httpvet "$@") >"$log" 2>"$log.err" </dev/null
  [ $? -eq "$code" ]
}

keeping() { # LOG ENGINE ARGS...: builds a copy of the shop that keeps its findings
  log=$work/$1
  kept=$work/keeping-$2
  shift 2
  mkdir -p "$kept" && cp -R "$home/web-shop/." "$kept" && rm -rf "$kept/target" || return 1
  echo 'findings = target/findings' >"$kept/httpvet.properties"
  build "$log" "$kept" "$@"
}

reports() { # LOG ENGINE: reads what such a build has kept, as text, SARIF and HTML
  kept=$work/keeping-$2
  cli "$1" 1 report --base "$kept" --report "sarif=$kept/a.sarif" --report "html=$kept/a.html" || return 1
  grep -q '"ruleId"' "$kept/a.sarif" && grep -q '<html' "$kept/a.html"
}

goal_reports() { # LOG: the same with the goal, in the folder of the first such build
  build "$work/$1" "$work/keeping-javac" $goal:report -Dhttpvet.findings=target/findings -Dhttpvet.formats=html,sarif \
    && grep -q '"ruleId"' "$work/keeping-javac/target/httpvet/httpvet.sarif" \
    && grep -q '<html' "$work/keeping-javac/target/httpvet/httpvet.html"
}

goal=io.github.httpvet:httpvet-maven-plugin:0.1.0-SNAPSHOT
check "Maven: the goal breaks the build" breaks goal.log web-shop $goal:check
check "Maven: every planted mistake is reported" as_planted cli_findings "$work/goal.log"
check "javac: a leaked response breaks the build" breaks javac.log web-shop -Phttpvet clean compile
check "javac: every planted mistake is reported" as_planted compiler_findings "$work/javac.log"
check "javac: as warnings the build passes" \
  builds javacwarn.log web-shop -Phttpvet -Dleak.level=warning clean compile
check "javac: the same mistakes as warnings" as_planted compiler_findings "$work/javacwarn.log"
check "Error Prone: a leaked response breaks the build" breaks ep.log web-shop -Perrorprone clean compile
check "Error Prone: every planted mistake is reported" as_planted compiler_findings "$work/ep.log"
check "Error Prone: as warnings the build passes" \
  builds epwarn.log web-shop -Perrorprone -Dleak.severity=WARN clean compile
check "Error Prone: the same mistakes as warnings" as_planted compiler_findings "$work/epwarn.log"
check "javac: a build keeps its findings" keeping javackept.log javac -Phttpvet -Dleak.level=warning compile
check "javac: a report of what was kept" reports javacreport.log javac
check "javac: every planted mistake is in it" as_planted cli_findings "$work/javacreport.log"
check "javac: the goal reports what was kept" goal_reports goalreport.log
check "javac: every planted mistake is in that, too" as_planted cli_findings "$work/goalreport.log"
check "Error Prone: a build keeps its findings" keeping epkept.log ep -Perrorprone -Dleak.severity=WARN compile
check "Error Prone: a report of what was kept" reports epreport.log ep
check "Error Prone: every planted mistake is in it" as_planted cli_findings "$work/epreport.log"
check "PMD: the gate breaks the build" breaks pmd.log web-shop -Ppmd clean verify
check "PMD: every planted mistake is reported" as_planted pmd_findings "$home/web-shop"
check "command line: exit 1" cli cli.log 1 check --classpath-from-maven examples/web-shop
check "command line: every planted mistake is reported" as_planted cli_findings "$work/cli.log"
check "runnable jar: exit 1" jar jar.log 1 check --classpath-from-maven "$home/web-shop"
check "runnable jar: every planted mistake is reported" as_planted cli_findings "$work/jar.log"
check "launcher on the PATH: exit 1" linked linked.log 1 check --classpath-from-maven "$home/web-shop"
check "launcher on the PATH: every planted mistake is reported" as_planted cli_findings "$work/linked.log"
check "fixed, Maven: the build passes" builds goalfixed.log web-shop-fixed $goal:check
check "fixed, Maven: nothing is reported" nothing cli_findings "$work/goalfixed.log"
check "fixed, javac: the build passes" builds javacfixed.log web-shop-fixed -Phttpvet clean compile
check "fixed, javac: nothing is reported" nothing compiler_findings "$work/javacfixed.log"
check "fixed, Error Prone: the build passes" builds epfixed.log web-shop-fixed -Perrorprone clean compile
check "fixed, Error Prone: nothing is reported" nothing compiler_findings "$work/epfixed.log"
check "fixed, PMD: the build passes" builds pmdfixed.log web-shop-fixed -Ppmd clean verify
check "fixed, PMD: nothing is reported" nothing pmd_findings "$home/web-shop-fixed"
check "fixed, command line: exit 0" cli clifixed.log 0 check --classpath-from-maven examples/web-shop-fixed
check "modules: in parallel, a response leaked through two jars breaks the build" fails modules modules.log -T2 verify
check "modules: every planted mistake is reported" as_planted_in modules cli_findings "$work/modules.log"
check "modules: built again after a change, the build breaks" again modulesagain.log
check "modules: the same mistakes" as_planted_in modules cli_findings "$work/modulesagain.log"
check "modules: one by one, the last build breaks" one_by_one modulesone.log
check "modules: the same mistakes with jars alone" as_planted_in modules cli_findings "$work/modulesone.log"
check "modules: javac sees the others' classes" modules modulesjavac.log -Phttpvet clean process-classes
check "modules: the same mistakes while compiling" as_planted_in modules compiler_findings "$work/modulesjavac.log"

if [ "$failed" -gt 0 ]; then
  for log in "$work"/*.log; do
    echo "--- the end of $(basename "$log")"
    tail -n 15 "$log"
  done
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
