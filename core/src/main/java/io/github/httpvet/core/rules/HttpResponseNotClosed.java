package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.mustclose.KeptResponses;
import io.github.httpvet.core.analysis.mustclose.Leak;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.Release;
import io.github.httpvet.core.mend.TemporaryInTry;
import io.github.httpvet.core.mend.TryWithResources;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
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
    for (MustClose.Result result : new MustClose(analysis).results()) {
      Leak leak = result.leaks().get(0);
      if (leak.isCertain() || exceptions) {
        findings.add(finding(analysis, result, leak));
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

  private static Finding finding(Analysis analysis, MustClose.Result result, Leak leak) {
    List<Finding.Step> trail = new ArrayList<>();
    trail.add(new Finding.Step(result.anchor().pos(), "opened here"));
    if (leak.at() != null && leak.at().pos().isReal()) {
      trail.add(new Finding.Step(leak.at().pos(), place(leak)));
    }
    LeakedResponse response = new LeakedResponse(analysis, result);
    Finding finding =
        new Finding(
            INFO.name(),
            isTolerated(analysis, result) ? Level.NOTE : Level.WARNING,
            result.anchor(),
            response.subject() + " is " + when(response, leak) + response.consequence(),
            trail,
            response.hint(leak));
    return result.anchor() instanceof Expr.Call opening && leak.fate() != Leak.Fate.HANDED_ON
        ? finding.withFixes(
            new TryWithResources(analysis)
                    .of(opening)
                    .or(() -> new Release(analysis).of(opening))
                    .or(() -> new TemporaryInTry(analysis).of(opening))
                    .stream()
                    .toList())
        : finding;
  }

  /** What is left open only where its own body cannot be read, many would not mend. */
  private static boolean isTolerated(Analysis analysis, MustClose.Result result) {
    return analysis.lifecycle().isDemonstration(result.anchor())
        || result.leaks().stream().allMatch(leak -> isFailedRead(analysis, leak));
  }

  private static boolean isFailedRead(Analysis analysis, Leak leak) {
    return leak.kind() == Leak.Kind.EXCEPTION
        && leak.fate() == Leak.Fate.RELEASED
        && leak.at() instanceof Expr call
        && analysis.types().rows(call).stream()
            .anyMatch(
                row ->
                    row.role() == Role.READS
                        || row.role() == Role.CLOSES
                            && row.details().failure() == Details.Failure.AS_A_READ);
  }

  private static String when(LeakedResponse response, Leak leak) {
    String duty = response.isAsked() ? "read" : "closed";
    if (leak.fate() == Leak.Fate.NEVER_RELEASED && leak.isCertain()) {
      return "never " + duty;
    }
    return switch (leak.kind()) {
      case RETURN -> "not " + duty + " when the method returns early";
      case THROW -> "not " + duty + " when this code throws";
      case EXCEPTION -> "not " + duty + " when `" + name(leak.at()) + "` throws";
      case OVERWRITTEN -> "not " + duty + " before the next one is opened";
      case DROPPED -> "never " + duty;
      case END -> "not " + duty + " on every path";
    };
  }

  private static String name(Node at) {
    if (at instanceof Expr.Call call) {
      return call.member().name();
    }
    return at instanceof Expr.New creation
        ? creation.type().name().substring(creation.type().name().lastIndexOf('.') + 1)
        : "a call";
  }

  private static String place(Leak leak) {
    return switch (leak.kind()) {
      case RETURN -> "returns with it open";
      case THROW -> "throws with it open";
      case EXCEPTION -> "may throw with it open";
      case OVERWRITTEN -> "replaces it while it is open";
      case DROPPED -> "drops it";
      case END -> "ends with it open";
    };
  }
}
