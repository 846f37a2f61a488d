package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Whether the objects that configure a call bound a phase of it. Objects are followed by identity
 * through builders, configurations handed on, and helpers of the unit.
 */
public final class Bounds {

  /** The three answers, the surer the higher. */
  public enum Answer {
    /** Everything that could bound the phase is in sight, and nothing does. */
    OPEN,
    /** Something out of sight may bound it. */
    UNKNOWN,
    /** It is bounded, at least on some path. */
    BOUND
  }

  private static final Set<String> PRODUCERS = Set.of("builder", "client", "transport");

  private final Analysis analysis;
  private final Set<Node> asked = Collections.newSetFromMap(new IdentityHashMap<>());

  Bounds(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Whether the value, or what it was built from, bounds the phase. */
  public Answer of(Expr value, Phase phase) {
    Origins origins = analysis.origins(value);
    Answer answer = origins.complete() && !origins.made().isEmpty() ? Answer.OPEN : Answer.UNKNOWN;
    for (Expr origin : origins.made()) {
      if (asked.add(origin)) {
        answer = surer(answer, ofOrigin(origin, phase));
        asked.remove(origin);
      }
    }
    return answer;
  }

  private Answer ofOrigin(Expr origin, Phase phase) {
    Answer answer = Answer.OPEN;
    boolean product = isProduct(origin);
    if (product) {
      answer = of(((Expr.Call) origin).receiver(), phase);
    } else if (origin instanceof Expr.New && analysis.types().rows(origin).isEmpty()) {
      answer = Answer.UNKNOWN; // a class that the catalog does not know
    }
    for (Use use : analysis.uses(origin)) {
      answer = surer(answer, isAbort(use, origin) ? Answer.UNKNOWN : ofUse(use, phase, product));
    }
    return answer;
  }

  /** True if the call builds something from its receiver. */
  private boolean isProduct(Expr origin) {
    if (!(origin instanceof Expr.Call call) || call.receiver() == null) {
      return false;
    }
    String type = analysis.types().of(call.receiver()).name();
    return PRODUCERS.stream().anyMatch(kind -> analysis.catalog().isKind(type, kind));
  }

  /** True if another thread or a timer may end the exchange. */
  private boolean isAbort(Use use, Expr origin) {
    Node where = analysis.index().executable(use.node());
    return use.node() instanceof Expr call
        && analysis.types().has(call, Role.CLOSES)
        && where instanceof Expr.Lambda
        && where != analysis.index().executable(origin);
  }

  private Answer ofUse(Use use, Phase phase, boolean product) {
    if (use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call call) {
      return ofSetting(call, phase);
    }
    if (product) {
      return Answer.OPEN; // built: whoever gets it cannot change it
    }
    if (use.node() instanceof Expr call && isRequest(call)) {
      return Answer.OPEN;
    }
    return switch (use.kind()) {
      case ARGUMENT, OTHER -> Answer.UNKNOWN;
      case RETURNED ->
          use.node() instanceof Decl.Method method
                  && method.modifiers().contains(Decl.Modifier.PRIVATE)
              ? Answer.OPEN
              : Answer.UNKNOWN;
      default -> Answer.OPEN;
    };
  }

  private boolean isRequest(Expr call) {
    return analysis.types().rows(call).stream()
        .anyMatch(
            row ->
                switch (row.role()) {
                  case BLOCKS, USES, OPENS, SHARES, CONFIGURES -> true;
                  default -> false;
                });
  }

  private Answer ofSetting(Expr.Call call, Phase phase) {
    Answer answer = Answer.OPEN;
    for (Row row : analysis.types().rows(call)) {
      if (row.role() == Role.SETS && Phase.parse(row.details().get(0)).contains(phase)) {
        return Answer.BOUND;
      }
      if (row.role() == Role.CONFIGURES && !call.args().isEmpty()) {
        answer = surer(answer, of(call.args().get(Math.max(0, row.argument())), phase));
      }
    }
    return answer;
  }

  private static Answer surer(Answer a, Answer b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
