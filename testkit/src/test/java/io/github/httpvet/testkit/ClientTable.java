package io.github.httpvet.testkit;

import static java.util.stream.Collectors.joining;

import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Details;
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
import java.util.stream.Stream;

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

  ClientTable(Library library) {
    this.library = library;
  }

  /** Versions, mentions and APIs. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add("Versions " + library.versions() + "; a file that uses it has one of the words");
    lines.add(library.mentions().stream().map(ClientTable::code).collect(joining(", ")) + ".");
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
        String key = type(row.api().owner()) + " | %s | " + details(row);
        methods.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(method(row.api()));
      }
    }
    List<String> rows = new ArrayList<>();
    methods.forEach(
        (key, names) ->
            rows.add("| " + duty.words() + " | " + key.formatted(String.join(", ", names)) + " |"));
    return rows;
  }

  private static String property(String name, Set<Phase> phases) {
    String words = phases.stream().map(Phase::word).collect(joining(", "));
    return "| bounds | any file that names | " + code(name) + " | " + words + " |";
  }

  private String type(String owner) {
    return owner.equals(Api.ANY) ? "any" : code(shortName(owner));
  }

  /** The type without its package, unless the library has several types of that name. */
  private String shortName(String type) {
    long same =
        library.rows().stream()
            .map(row -> row.api().owner())
            .distinct()
            .filter(owner -> withoutPackage(owner).equals(withoutPackage(type)))
            .count();
    return same > 1 ? type : withoutPackage(type);
  }

  private static String withoutPackage(String type) {
    return type.replaceFirst("^([a-z0-9_]+\\.)+", "");
  }

  private static String method(Api api) {
    List<String> parameters = api.parameters() == null ? List.of("..") : api.parameters();
    if (api.name().equals(Api.ANY)) {
      return api.owner().equals(Api.ANY) ? "any" : "methods of its subclasses";
    }
    String name = api.name().equals("<init>") ? "new" : api.name();
    return code(name + "(" + String.join(", ", parameters) + ")");
  }

  private static String details(Row row) {
    Details details = row.details();
    return Stream.of(
            row.phases().stream().map(Phase::word).collect(joining(", ")),
            details.resultTypes().isEmpty()
                ? ""
                : "if it is a " + alternatives(details.resultTypes()),
            row.role() == Role.BUILDER_SHARES ? "what one builder builds" : "",
            details.givenBy().map(name -> "of methods annotated " + code(name)).orElse(""),
            details.ofFunction().isPresent()
                ? "parameter " + (details.ofFunction().getAsInt() + 1) + " of the function"
                : "",
            row.argument() < 0 ? "" : "argument " + (row.argument() + 1),
            details.constant().map(ClientTable::constant).orElse(""),
            details.isDefault() ? "in later calls, by what is given here" : "",
            details.annotations().isEmpty()
                ? ""
                : "annotated " + alternatives(details.annotations()),
            details.only().map(range -> "only in " + range).orElse(""),
            details.not().map(range -> "not in " + range).orElse(""),
            version("since", details.limits().since()),
            version("until", details.limits().until()))
        .filter(detail -> !detail.isEmpty())
        .collect(joining("; "));
  }

  private static String constant(Details.Constant constant) {
    return "if argument " + (constant.argument() + 1) + " is " + code(constant.text());
  }

  private static String version(String word, String version) {
    return version.isEmpty() ? "" : word + " " + version;
  }

  private static String alternatives(List<String> types) {
    return types.stream().map(type -> code(withoutPackage(type))).collect(joining(" or "));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
