package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods of one name that an unresolved call may mean.
 *
 * @param args of the call; none if they are not known
 * @param target the type of the variable that the result is put into; unknown if it is not
 */
record Overloads(List<Expr> args, TypeRef target, Types types) {

  /** Those of the rows that hold for every overload that the call may mean. */
  List<Row> common(List<Row> rows) {
    List<Row> possible = givingTarget(rows.stream().filter(this::mayBeMeant).toList());
    Map<List<String>, Set<Role>> overloads = new HashMap<>();
    for (Row row : possible) {
      if (row.api().parameters() != null) {
        overloads
            .computeIfAbsent(row.api().parameters(), key -> EnumSet.noneOf(Role.class))
            .add(row.role());
      }
    }
    return possible.stream()
        .filter(
            row ->
                row.api().parameters() == null
                    || row.role() == Role.SHARES // or it would seem to have its own
                    || allHave(overloads.values(), row.role()))
        .toList();
  }

  /** Those of overloads that open what the result is put into, if there are such. */
  private List<Row> givingTarget(List<Row> rows) {
    Set<List<String>> giving =
        rows.stream()
            .filter(row -> row.role() == Role.OPENS && row.api().parameters() != null)
            .filter(row -> row.result().equals(target.name()))
            .map(row -> row.api().parameters())
            .collect(Collectors.toSet());
    return giving.isEmpty()
        ? rows
        : rows.stream()
            .filter(
                row -> row.api().parameters() == null || giving.contains(row.api().parameters()))
            .toList();
  }

  private static boolean allHave(Collection<Set<Role>> overloads, Role role) {
    return overloads.stream().allMatch(roles -> roles.contains(role));
  }

  /** False if some argument is of a type that the method does not take. */
  private boolean mayBeMeant(Row row) {
    List<String> parameters = row.api().parameters();
    for (int i = 0; parameters != null && i < parameters.size() && i < args.size(); i++) {
      TypeRef handed = types.of(args.get(i));
      if (!mayBeHanded(handed, parameters.get(i))
          || isAddress(row, i, parameters.get(i)) && !isNamed(parameters.get(i), handed.name())) {
        return false;
      }
    }
    return true;
  }

  /**
   * True for the address of a reader that reads texts and files as well, which tables need not
   * list: only its type tells.
   */
  private static boolean isAddress(Row row, int position, String parameter) {
    return row.details().url().equals(Optional.of(Place.argument(position)))
        && !parameter.equals("String");
  }

  private boolean mayBeHanded(TypeRef argument, String parameter) {
    if (!argument.resolved()) {
      return !types.isListed(argument) || !OF_JDK.contains(parameter);
    }
    return !isClass(argument.name())
        || !isClass(parameter)
        || isNamed(parameter, argument.name())
        || argument.supertypes().stream().anyMatch(type -> isNamed(parameter, type))
        || isNamed(parameter, "java.lang.Object");
  }

  /** What no type of a library's own is, of all that parameters of tables are. */
  private static final Set<String> OF_JDK =
      Set.of(
          "String",
          "Object[]",
          "List",
          "Iterable",
          "Collection",
          "Map",
          "Class",
          "File",
          "Path",
          "URL",
          "URI",
          "Duration",
          "int",
          "long",
          "boolean");

  /** False for primitive types, which are boxed and widened, arrays and what has no name. */
  private static boolean isClass(String type) {
    return !type.isEmpty()
        && !type.endsWith("]")
        && Character.isUpperCase(type.charAt(type.lastIndexOf('.') + 1));
  }

  private static boolean isNamed(String parameter, String type) {
    return type.equals(parameter) || type.endsWith("." + parameter);
  }
}
