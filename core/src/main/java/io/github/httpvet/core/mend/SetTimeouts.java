package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets the timeouts that an object lacks: on the variable that gets it, or in the chain of a
 * builder. Not where one of the phases has no setter there.
 */
public final class SetTimeouts {

  private static final String DURATION = "java.time.Duration";
  private static final String TIME_UNIT = "java.util.concurrent.TimeUnit";

  private final Analysis analysis;
  private final Layout layout;
  private final Times times;

  /** For the unit of the analysis. */
  public SetTimeouts(Analysis analysis, Times times) {
    this.times = times;
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /**
   * The fix for an object.
   *
   * @param made the expression that makes the object, or its builder
   * @param phases those that nothing bounds
   */
  public Optional<Fix> of(Expr made, Collection<Phase> phases) {
    Node value = made;
    while (analysis.index().parent(value) instanceof Expr.Cast cast) {
      value = cast;
    }
    TypeRef type = analysis.types().of((Expr) value);
    Stmt.Local local = analysis.index().parent(value) instanceof Stmt.Local l ? l : null;
    if (local != null && !analysis.catalog().isKind(type.name(), "client")) {
      return ofVariable(local, analysis.types().declared(local.var().type()), phases);
    }
    return analysis.catalog().isKind(type.name(), "builder")
        ? ofChain(made, type, phases)
        : Optional.empty();
  }

  private Optional<Fix> ofVariable(Stmt.Local local, TypeRef type, Collection<Phase> phases) {
    Optional<Setters> setters = setters(type, phases);
    if (setters.isEmpty()
        || !(analysis.index().parent(local) instanceof Stmt.Block)
        || !layout.isAlone(local.pos())
        || !layout.between(local.pos().start(), local.pos().end()).endsWith(";")) {
      return Optional.empty();
    }
    StringBuilder lines = new StringBuilder();
    for (String call : setters.get().calls()) {
      lines
          .append(layout.indent(local.pos().start()))
          .append(local.var().name())
          .append(call)
          .append(';')
          .append(layout.newLine());
    }
    List<Edit> edits = new ArrayList<>(setters.get().imports());
    edits.add(Edit.insert(layout.nextLine(local.pos().end()), lines.toString()));
    return Optional.of(new Fix(title(phases), edits));
  }

  private Optional<Fix> ofChain(Expr made, TypeRef type, Collection<Phase> phases) {
    if (!made.pos().isReal() || made.pos().end() <= made.pos().start()) {
      return Optional.empty();
    }
    return setters(type, phases)
        .map(
            setters -> {
              List<Edit> edits = new ArrayList<>(setters.imports());
              String between = layout.chainBreak(made.pos().end());
              edits.add(
                  Edit.insert(made.pos().end(), between + String.join(between, setters.calls())));
              return new Fix(title(phases), edits);
            });
  }

  private String title(Collection<Phase> phases) {
    boolean isConnect = phases.contains(Phase.CONNECT);
    List<String> parts = new ArrayList<>();
    if (isConnect || phases.contains(Phase.LEASE)) {
      parts.add(times.connect() + (isConnect ? " to connect" : " for a pooled connection"));
    }
    if (!Set.of(Phase.CONNECT, Phase.LEASE).containsAll(phases)) {
      parts.add(times.rest() + (parts.isEmpty() ? " for a response" : " for the rest"));
    }
    return "Set timeouts: " + String.join(", ", parts) + " (defaults, to be adapted)";
  }

  private record Setters(List<String> calls, List<Edit> imports) {}

  private Optional<Setters> setters(TypeRef type, Collection<Phase> phases) {
    List<String> calls = new ArrayList<>();
    Set<String> needed = new LinkedHashSet<>();
    for (Phase phase : phases) {
      Span time = times.of(phase);
      Optional<String> call =
          analysis.catalog().setterRows(type.name(), phase).stream()
              .flatMap(row -> call(row, time, needed).stream())
              .findFirst();
      if (call.isEmpty()) {
        return Optional.empty();
      }
      calls.add(call.get());
    }
    Unit unit = analysis.index().unit();
    Imports imports = new Imports(unit);
    List<Edit> edits = new ArrayList<>();
    for (String name : needed) {
      if (imports.isHidden(name)) {
        return Optional.empty();
      }
      imports.of(name).ifPresent(edits::add);
    }
    return Optional.of(new Setters(calls.stream().distinct().toList(), edits));
  }

  /** The call of a setter, by what it takes. */
  private static Optional<String> call(Row row, Span time, Set<String> imports) {
    Api api = row.api();
    String start = "." + api.name() + "(";
    if (api.parameters() == null) {
      return Optional.empty();
    }
    return switch (String.join(",", api.parameters())) {
      case "int", "long", "Integer" ->
          Optional.of(
              start + (row.details().isInSeconds() ? time.seconds() : time.literal()) + ")");
      case "Duration" -> {
        imports.add(DURATION);
        yield Optional.of(
            start
                + (time.isOfSeconds()
                    ? "Duration.ofSeconds(" + time.seconds()
                    : "Duration.ofMillis(" + time.literal())
                + "))");
      }
      case "long,TimeUnit", "int,TimeUnit" -> {
        imports.add(TIME_UNIT);
        yield Optional.of(
            start
                + (time.isOfSeconds()
                    ? time.seconds() + ", TimeUnit.SECONDS)"
                    : time.literal() + ", TimeUnit.MILLISECONDS)"));
      }
      default -> Optional.empty();
    };
  }
}
