package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.AskedKey;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How long calls wait for an answer by what is set on the objects that they rest on: client,
 * request, configuration, and what those are built of. Nothing is told where some of that is out of
 * sight, or no constant.
 */
final class TimesInSight {

  private static final int MAX_DEPTH = 6;

  private final Analysis analysis;
  private long shortest = Long.MAX_VALUE;
  private boolean isUnknown;

  private TimesInSight(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The milliseconds until a silent server is given up, if they are surely so many. */
  static OptionalLong ofResponse(Analysis analysis, Expr.Call call) {
    TimesInSight times = new TimesInSight(analysis);
    for (Expr at = call; at instanceof Expr.Call step; at = step.receiver()) {
      step.args().forEach(times::addIfItMayBound);
    }
    if (call.receiver() != null) {
      times.add(call.receiver(), 0);
    }
    return times.isUnknown || times.shortest == Long.MAX_VALUE
        ? OptionalLong.empty()
        : OptionalLong.of(times.shortest);
  }

  /** An argument counts if its type has a setting of such a time. */
  private void addIfItMayBound(Expr argument) {
    String type = analysis.types().of(argument).name();
    boolean mayBound = !analysis.catalog().setters(type, Phase.RESPONSE).isEmpty();
    if (mayBound || analysis.types().isRequest(argument) && mayBoundBelow(type)) {
      add(argument, 0);
    }
  }

  /** True if a configuration can be set on objects of the type, which may bound them. */
  private boolean mayBoundBelow(String type) {
    return analysis.catalog().configures(type);
  }

  private void add(Expr value, int depth) {
    Origins origins = analysis.origins(value);
    if (depth > MAX_DEPTH || !origins.complete() || origins.made().size() != 1) {
      isUnknown = true;
      return;
    }
    Expr made = origins.made().get(0);
    isUnknown |= analysis.types().has(made, Role.DERIVES);
    List<Expr> calls = new ArrayList<>(List.of(made));
    origins.steps().forEach(step -> addSetters(step, calls));
    addSetters(made, calls);
    calls.forEach(call -> addCall(call, depth));
    if (made instanceof Expr.Call build && build.receiver() != null && isProduct(build)) {
      add(build.receiver(), depth + 1);
    }
  }

  private void addSetters(Expr made, List<Expr> calls) {
    analysis.ownUses(made).stream()
        .filter(use -> use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call)
        .forEach(use -> calls.add((Expr) use.node()));
  }

  private boolean isProduct(Expr.Call build) {
    return analysis.types().has(build, Role.FRESH) || analysis.types().has(build, Role.CLIENT);
  }

  private void addCall(Expr call, int depth) {
    List<Expr> args = Nodes.arguments(call);
    for (Row row : analysis.types().rows(call)) {
      int argument = Math.max(0, row.argument());
      if (row.role() == Role.SETS
          && row.phases().contains(Phase.RESPONSE)
          && !args.isEmpty()
          && AskedKey.isMeant(row, args)) {
        addTime(call, row);
      } else if ((row.role() == Role.CONFIGURES || row.role() == Role.VIEW && row.argument() >= 0)
          && argument < args.size()
          && AskedKey.isMeant(row, args)) {
        add(args.get(argument), depth + 1);
      }
    }
  }

  private void addTime(Expr call, Row row) {
    OptionalLong millis = analysis.timeSpan().given(call, row);
    if (millis.isEmpty()) {
      isUnknown = true;
    } else if (millis.getAsLong() > 0) {
      shortest = Math.min(shortest, millis.getAsLong());
    }
  }
}
