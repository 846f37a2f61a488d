package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where what lacks a timeout is reported: where it is made, or at the configuration given to it.
 */
final class Defaults {

  private final Analysis analysis;

  /** The builders that are given a default configuration, and where that is made. */
  private final Map<Expr, Expr> configurations = new IdentityHashMap<>();

  Defaults(Analysis analysis) {
    this.analysis = analysis;
    for (Expr call : analysis.index().calls()) {
      boolean isDefault =
          analysis.types().rows(call).stream()
              .anyMatch(row -> row.role() == Role.BLOCKS && row.details().isDefault());
      if (isDefault && Wait.receiver(call) != null && !Nodes.arguments(call).isEmpty()) {
        for (Expr config : analysis.origins(Nodes.arguments(call).get(0)).made()) {
          Expr start = firstStep(config);
          analysis
              .origins(Wait.receiver(call))
              .made()
              .forEach(builder -> configurations.put(builder, start));
        }
      }
    }
  }

  Expr placeOf(Expr anchor) {
    List<Expr> builders =
        Wait.receiver(anchor) == null ? List.of() : analysis.origins(Wait.receiver(anchor)).made();
    Expr builder = builders.size() == 1 ? builders.get(0) : anchor;
    return configurations.getOrDefault(builder, analysis.start(anchor));
  }

  /** What to call it: the first words of a sentence. */
  String subjectOf(Expr anchor, Expr call) {
    Expr place = placeOf(anchor);
    return place == analysis.start(anchor)
        ? TimeoutGap.subject(analysis, anchor, call)
        : "The `"
            + TimeoutGap.simpleName(analysis.types().of(place).name()).replaceFirst("\\..*", "")
            + "` made here";
  }

  /** Where the making of a configuration starts: at its builder. */
  private Expr firstStep(Expr config) {
    List<Expr> builders =
        Wait.receiver(config) == null ? List.of() : analysis.origins(Wait.receiver(config)).made();
    return builders.isEmpty() ? config : builders.get(0);
  }
}
