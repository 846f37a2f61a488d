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

/** What the table of a library says about duties, for readers. */
final class ClientTable {

  private record Duty(String words, Set<Role> roles) {}

  /** Roles that only build, hand on or look are left out. */
  private static final List<Duty> DUTIES =
      List.of(
          new Duty("makes a client", Set.of(Role.CLIENT)),
          new Duty("makes a part of one", Set.of(Role.TRANSPORT)),
          new Duty("shares connections", Set.of(Role.DERIVES, Role.SHARES, Role.BUILDER_SHARES)),
          new Duty("keys connections", Set.of(Role.KEYS)),
          new Duty("opens a response", Set.of(Role.OPENS, Role.OPENS_PARAMETER)),
          new Duty("closes it", Set.of(Role.CLOSES)),
          new Duty("can block", Set.of(Role.BLOCKS)),
          new Duty("bounds", Set.of(Role.SETS)),
          new Duty("takes bounds of", Set.of(Role.CONFIGURES)));

  private final Library library;
  private final ApiWords words;

  ClientTable(Library library) {
    this.library = library;
    this.words = new ApiWords(library);
  }

  /** Versions, mentions and APIs. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add("Versions " + library.versions() + "; a file that uses it has one of the words");
    lines.add(library.mentions().stream().map(ApiWords::code).collect(joining(", ")) + ".");
    lines.add("");
    lines.add("| duty | type | methods | details |");
    lines.add("| --- | --- | --- | --- |");
    DUTIES.forEach(duty -> lines.addAll(rows(duty)));
    library.properties().forEach((name, phases) -> lines.add(property(name, phases)));
    return String.join("\n", lines) + "\n";
  }

  /** One row for all methods of a type that have the same details. */
  private List<String> rows(Duty duty) {
    Map<String, Set<String>> methods = new LinkedHashMap<>();
    for (Row row : library.rows()) {
      if (duty.roles().contains(row.role())) {
        String key = words.type(row.api().owner()) + " | %s | " + details(row);
        methods.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(ApiWords.method(row.api()));
      }
    }
    List<String> rows = new ArrayList<>();
    methods.forEach(
        (key, names) ->
            rows.add("| " + duty.words() + " | " + key.formatted(String.join(", ", names)) + " |"));
    return rows;
  }

  private static String property(String name, Set<Phase> phases) {
    String code = ApiWords.code(name);
    return "| bounds | any file that names | " + code + " | " + phases(phases) + " |";
  }

  private static String details(Row row) {
    return ApiWords.joined(phases(row.phases()), ApiWords.details(row));
  }

  private static String phases(Set<Phase> phases) {
    return phases.stream().map(Phase::word).collect(joining(", "));
  }
}
