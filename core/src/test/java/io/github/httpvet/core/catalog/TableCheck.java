package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Looks up every statement of a table in the classes of one version of the library. */
final class TableCheck {

  private final Library library;
  private final String version;
  private final ClassFiles classes;
  private final List<String> complaints = new ArrayList<>();

  private TableCheck(Library library, String version, ClassFiles classes) {
    this.library = library;
    this.version = version;
    this.classes = classes;
  }

  /** What the table has wrong, a line each. */
  static List<String> complaints(Library library, String version, ClassFiles classes) {
    TableCheck check = new TableCheck(library, version, classes);
    library.kinds().keySet().forEach(check::checkType);
    library.witnesses().forEach(check::checkWitness);
    library.fluent().forEach(check::checkFluent);
    library.rows().forEach(check::checkRow);
    return check.complaints;
  }

  private void checkType(String name) {
    String statement = "type " + name;
    Limits limits = limits(name);
    if (Api.isByName(name)) {
      library.supertypes().get(name).forEach(supertype -> type(statement, supertype));
    } else if (isDue(statement, limits, () -> classes.type(name) != null)) {
      TypeElement type = type(statement, name);
      for (String supertype : library.supertypes().getOrDefault(name, List.of())) {
        TypeElement found = type(statement, supertype);
        if (type != null && found != null && !classes.isSubtype(type, found)) {
          complain(statement, "it does not extend " + supertype);
        }
      }
    }
  }

  private void checkWitness(String since, String name) {
    Limits limits = new Limits(since, "");
    isDue("version " + since, limits, () -> classes.type(name) != null);
    if (limits.include(version)) {
      type("version " + since, name);
    }
  }

  private void checkFluent(String name) {
    String statement = "fluent " + name;
    if (isLimitedAway(name)) {
      return;
    }
    TypeElement type = type(statement, name);
    if (type != null && !classes.isFluent(type)) {
      complain(statement, "no method returns the type itself");
    }
  }

  private void checkRow(Row row) {
    String statement = row.toString();
    Api api = row.api();
    if (api.owner().startsWith(Api.ANY)) {
      type(statement, row.result());
      return;
    }
    if (api.name().equals(Api.ANY)) {
      type(statement, api.owner());
      return;
    }
    if (isLimitedAway(api.owner())
        || !isDue(statement, row.details().limits(), () -> !overloads(api).isEmpty())) {
      return;
    }
    TypeElement owner = type(statement, api.owner());
    if (owner == null) {
      return;
    }
    List<ExecutableElement> meant = overloads(api);
    if (meant.isEmpty()) {
      List<ExecutableElement> named = classes.callable(owner, api.name());
      complain(
          statement,
          named.isEmpty()
              ? "no method of that name"
              : "no such parameters; there are "
                  + named.stream().map(classes::parameters).toList());
      return;
    }
    checkResult(row, meant);
    row.details().words().forEach(detail -> checkDetail(row, detail, meant));
  }

  private List<ExecutableElement> overloads(Api api) {
    TypeElement owner = classes.type(api.owner());
    return owner == null
        ? List.of()
        : classes.callable(owner, api.name()).stream()
            .filter(method -> api.accepts(classes.parameters(method)))
            .toList();
  }

  private void checkResult(Row row, List<ExecutableElement> meant) {
    if (row.result().isEmpty()) {
      return;
    }
    TypeElement result = type(row.toString(), row.result());
    for (ExecutableElement method : meant) {
      if (result != null && !classes.isOneOf(classes.result(method), result)) {
        complain(row.toString(), "the result is " + classes.result(method));
      }
    }
  }

  private void checkDetail(Row row, String detail, List<ExecutableElement> meant) {
    int most = meant.stream().mapToInt(method -> method.getParameters().size()).max().orElse(0);
    String key = detail.replaceFirst("=.*", "");
    String value = detail.substring(Math.min(detail.length(), key.length() + 1));
    for (String word : List.of(key, value)) {
      if (word.matches("arg\\d+") && Integer.parseInt(word.substring(3)) >= most) {
        complain(row.toString(), "there is no " + word);
      }
    }
    if (key.equals("args") && most == 0) {
      complain(row.toString(), "there are no arguments");
    }
    // What may be beside it on a class path is not there for each version, nor is all that uses it.
    boolean isText = List.of("key", "with", "for").contains(key) || key.matches("arg\\d");
    for (String word : isText ? new String[0] : value.split(",")) {
      if (word.matches("[a-z]\\w*(\\.\\w+)+")) {
        type(row.toString(), word);
      }
    }
  }

  private boolean isLimitedAway(String type) {
    return !limits(type).include(version);
  }

  private Limits limits(String type) {
    return library.limits().getOrDefault(type, Limits.NONE);
  }

  /** True if this version should have what is limited so; complains if one has it nevertheless. */
  private boolean isDue(String statement, Limits limits, Supplier<Boolean> isThere) {
    boolean due = limits.include(version);
    if (!due && isThere.get()) {
      complain(statement, "it is there, against its limit");
    }
    return due;
  }

  private TypeElement type(String statement, String name) {
    TypeElement type = classes.type(name);
    if (type == null) {
      complain(statement, "no type " + name);
    }
    return type;
  }

  private void complain(String statement, String reason) {
    complaints.add(library.name() + " " + version + ": `" + statement + "`: " + reason);
  }
}
