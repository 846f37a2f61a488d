package io.github.httpvet.testkit;

import static java.util.stream.Collectors.joining;

import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which phases of a call can wait, and what bounds them, in the tables of all libraries. */
final class BoundsTable {

  private static final String RULE = "HttpTimeoutMissing";
  private static final List<Phase> PHASES = List.of(Phase.values());

  private final List<Library> libraries;
  private final Coverage coverage;

  BoundsTable(List<Library> libraries, Coverage coverage) {
    this.libraries = libraries;
    this.coverage = coverage;
  }

  @Override
  public String toString() {
    return section("What can wait", "call", "waits", Role.BLOCKS)
        + "\n"
        + section("What bounds it", "setting", "bounded", Role.SETS);
  }

  private String section(String heading, String what, String mark, Role role) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + heading);
    lines.add("");
    lines.add("| client | type | " + what + " | " + columns(Phase::word) + " | details |");
    lines.add("| --- | --- | --- | " + columns(phase -> "---") + " | --- |");
    for (Library library : libraries) {
      lines.addAll(rows(library, role, mark));
    }
    return String.join("\n", lines) + "\n";
  }

  /** One row for all methods of a type that have the same phases and details. */
  private List<String> rows(Library library, Role role, String mark) {
    ApiWords words = new ApiWords(library);
    Map<String, Set<String>> methods = new LinkedHashMap<>();
    for (Row row : library.rows()) {
      if (row.role() == role) {
        String cells = cells(row.phases(), mark) + " | " + ApiWords.details(row);
        methods
            .computeIfAbsent(
                words.type(row.api().owner()) + " | %s | " + cells, any -> new LinkedHashSet<>())
            .add(ApiWords.method(row.api()));
      }
    }
    List<String> rows = new ArrayList<>();
    methods.forEach(
        (key, names) ->
            rows.add(
                "| " + client(library) + " | " + key.formatted(String.join(", ", names)) + " |"));
    if (role == Role.SETS) {
      library.properties().forEach((name, phases) -> rows.add(property(library, name, phases)));
      rows.addAll(defaults(library));
    }
    return rows;
  }

  /** Why nothing has to be set, where that is so. */
  private List<String> defaults(Library library) {
    List<String> rows = new ArrayList<>();
    coverage
        .libraries()
        .forEach(
            (folder, name) -> {
              String reason = coverage.reason(folder, RULE);
              if (name.equals(library.name()) && reason != null && reason.contains("default")) {
                rows.add(
                    row(library, "by default", "", Set.of(), reason.replaceFirst("^.*?: ", "")));
              }
            });
    return rows;
  }

  private static String property(Library library, String name, Set<Phase> phases) {
    return row(library, "any file that names", ApiWords.code(name), phases, "");
  }

  private static String row(
      Library library, String type, String setting, Set<Phase> phases, String details) {
    return Stream.of(client(library), type, setting, cells(phases, "bounded"), details)
        .collect(joining(" | ", "| ", " |"));
  }

  /** A library without mentions accompanies others and has no page. */
  private static String client(Library library) {
    return library.mentions().isEmpty()
        ? library.name()
        : "[" + library.name() + "](" + library.page().replaceFirst("^docs/", "") + ")";
  }

  private static String cells(Set<Phase> phases, String mark) {
    return columns(phase -> phases.contains(phase) ? mark : "");
  }

  private static String columns(Function<Phase, String> cell) {
    return PHASES.stream().map(cell).collect(joining(" | "));
  }
}
