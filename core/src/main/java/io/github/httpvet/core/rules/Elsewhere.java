package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds to findings where the code of other files is that they rest on. */
final class Elsewhere {

  private final Map<Pos, String> places = new HashMap<>();

  Elsewhere(Analysis analysis) {
    for (Expr call : analysis.index().calls()) {
      analysis.types().rows(call).stream()
          .map(row -> row.details().inferred())
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(place -> places.put(call.pos(), place));
    }
  }

  Finding told(Finding finding) {
    if (places.isEmpty()) {
      return finding;
    }
    List<Finding.Step> trail = new ArrayList<>();
    Set<Pos> seen = new HashSet<>();
    Pos anchor = finding.anchor().pos();
    if (places.containsKey(anchor)
        && finding.trail().stream().noneMatch(step -> step.pos().equals(anchor))) {
      trail.add(new Finding.Step(anchor, "made here, see " + places.get(anchor)));
    }
    for (Finding.Step step : finding.trail()) {
      String place = places.get(step.pos());
      boolean isTold = place == null || !seen.add(step.pos());
      trail.add(isTold ? step : new Finding.Step(step.pos(), step.text() + ", see " + place));
    }
    return finding.withTrail(trail);
  }
}
