package io.github.httpvet.testkit;

import static java.util.stream.Collectors.joining;

import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import java.util.List;
import java.util.stream.Stream;

/** A library's rows in words for readers. */
record ApiWords(Library library) {

  String type(String owner) {
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

  static String method(Api api) {
    List<String> parameters = api.parameters() == null ? List.of("..") : api.parameters();
    if (api.name().equals(Api.ANY)) {
      return api.owner().equals(Api.ANY) ? "any" : "methods of its subclasses";
    }
    String name = api.name().equals("<init>") ? "new" : api.name();
    return code(name + "(" + String.join(", ", parameters) + ")");
  }

  /** What the row holds for, but for its phases. */
  static String details(Row row) {
    Details details = row.details();
    return joined(
        details.resultTypes().isEmpty() ? "" : "if it is a " + alternatives(details.resultTypes()),
        row.role() == Role.BUILDER_SHARES ? "what one builder builds" : "",
        details.givenBy().map(name -> "of methods annotated " + code(name)).orElse(""),
        details.ofFunction().isPresent()
            ? "parameter " + (details.ofFunction().getAsInt() + 1) + " of the function"
            : "",
        row.argument() < 0 ? "" : "argument " + (row.argument() + 1),
        details.constants().stream().map(ApiWords::constant).collect(joining(" and ")),
        details.key().map(key -> "for the key " + code(key)).orElse(""),
        details.isDefault() ? "in later calls, by what is given here" : "",
        details.annotations().isEmpty() ? "" : "annotated " + alternatives(details.annotations()),
        details.only().map(range -> "only in " + range).orElse(""),
        details.not().map(range -> "not in " + range).orElse(""),
        version("since", details.limits().since()),
        version("until", details.limits().until()));
  }

  /** The parts that say something. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining("; "));
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

  static String code(String text) {
    return "`" + text + "`";
  }
}
