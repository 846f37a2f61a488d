package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.mustclose.KeptResponses;
import io.github.httpvet.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Flags responses that some path leaves open, so that their connections are never reused. */
final class HttpResponseNotClosed implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpResponseNotClosed",
          "HTTP response not closed on every path, so its connection is never reused",
          """
          A response keeps its connection until its body is closed or read to the end. A path that \
          returns early, throws on a bad status or opens the next response first keeps one \
          connection for each call, until the pool or the ports run out. Open the response in a \
          try-with-resources statement. A response that is returned, stored or handed to other code \
          is that code's to close.""",
          true,
          List.of(
              new Option(
                  "exceptionPaths",
                  "Whether a call that declares a checked exception makes a path of its own.",
                  "true",
                  List.of("true", "false"),
                  false)));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    boolean exceptions = options.get(INFO.name(), "exceptionPaths").equals("true");
    List<Finding> findings = new ArrayList<>();
    for (LeakFinding leak : LeakFinding.in(analysis)) {
      if (!leak.isOnTheWay() && (leak.isCertain() || exceptions)) {
        findings.add(leak.of(INFO.name()));
      }
    }
    for (KeptResponses.Kept kept : new KeptResponses(analysis).results()) {
      findings.add(finding(kept));
    }
    return findings;
  }

  private static Finding finding(KeptResponses.Kept kept) {
    return new Finding(
        INFO.name(),
        kept.close(),
        "`"
            + kept.field().name()
            + "` is not closed by `close`, so the connection of a response that is not read is never"
            + " reused",
        List.of(new Finding.Step(kept.field().pos(), "kept here")),
        "Close it in `close`, where callers expect it");
  }
}
