package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Calls that set timeouts, as the tables have the setters of a type. */
final class Setters {

  private final Analysis analysis;
  private final Times times;
  private final Code code;

  Setters(Analysis analysis, Times times, Code code) {
    this.analysis = analysis;
    this.times = times;
    this.code = code;
  }

  /** The calls of setters, of the table's first for each phase. */
  Optional<List<String>> of(TypeRef type, Collection<Phase> phases) {
    List<String> calls = new ArrayList<>();
    for (Phase phase : phases) {
      Optional<String> call =
          analysis.catalog().setterRows(type.name(), phase).stream()
              .flatMap(row -> call(row, times.of(phase)).stream())
              .findFirst();
      if (call.isEmpty()) {
        return Optional.empty();
      }
      calls.add(call.get());
    }
    return Optional.of(calls.stream().distinct().map(call -> code.of(call, phases)).toList());
  }

  /** The call of a setter, by what it takes. */
  private static Optional<String> call(Row row, Span time) {
    Api api = row.api();
    if (api.parameters() == null) {
      return Optional.empty();
    }
    Optional<String> argument =
        Optional.ofNullable(
            switch (String.join(",", api.parameters())) {
              case "int", "long", "Integer" ->
                  row.details().isInSeconds() ? String.valueOf(time.seconds()) : time.literal();
              case "Duration" -> Code.duration(time);
              case "long,TimeUnit", "int,TimeUnit" -> Code.inUnit(time);
              default -> null;
            });
    return argument.map(text -> "." + api.name() + "(" + text + ")");
  }
}
