package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Flags interceptors and filters that lose the response of the next one in the chain. */
final class HttpInterceptorLeak implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpInterceptorLeak",
          "HTTP interceptor goes on again, throws or answers otherwise with a response left open",
          """
          An interceptor has the response of the next one in its hands, and the caller gets only \
          what the interceptor gives. Who goes on a second time, throws or gives another response \
          has to close the first one: its connection is never reused otherwise, and some clients \
          refuse the second call.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    // A retry opens one before its loop, and one in each turn: that is one mistake.
    Map<Node, LeakFinding> last = new LinkedHashMap<>();
    for (LeakFinding leak : LeakFinding.in(analysis)) {
      if (leak.isOnTheWay()) {
        last.put(analysis.index().executable(leak.result().anchor()), leak);
      }
    }
    return last.values().stream().map(leak -> leak.of(INFO.name())).toList();
  }
}
