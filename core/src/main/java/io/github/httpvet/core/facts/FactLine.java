package io.github.httpvet.core.facts;

import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of facts says, without reading it as a row: of whom, by whom, where from. */
final class FactLine {

  /** Ten arguments do not need more. */
  private static final int MOST_CHARS = 4_000;

  /** A fact: of the types of those who wrote it, not of libraries that the tables know. */
  private static final Pattern LINE =
      Pattern.compile(
          "type (?<type>[\\w.$]+) is (?:client|response)"
              + "|[a-z-]+( [a-z,]+)? (?<owner>[\\w.$]+)#(?<method>[^(\\s]++)\\S*+"
              + "( -> (?<result>\\S+))? \\|( .*)?"
              + " inferred=(?<file>[^\\s:]+)\\S*");

  private static final Pattern NAME = Pattern.compile("[\\w.$]+");

  private static final Pattern PLACE = Pattern.compile(" inferred=\\S+$");

  private static final Pattern ARGUMENT = Pattern.compile("\\|.* arg\\d");

  private static final List<Role> OF_USERS = List.of(Role.DROPPED, Role.KEPT, Role.OPENS_PARAMETER);

  private FactLine() {}

  /** The line that says of what kind a type is. */
  static String ofKind(String type, String kind) {
    return "type " + type + " is " + kind;
  }

  /** True if it is a line of facts, and not too long. */
  static boolean isFact(String line) {
    return line.length() <= MOST_CHARS && LINE.matcher(line).matches();
  }

  /** True if it is one that tables can have, too. */
  static boolean isReadable(String line) {
    try {
      Library.parse("facts", line);
      return isFact(line);
    } catch (CatalogException e) {
      return false;
    }
  }

  /** True if a type can go by that name. */
  static boolean isName(String type) {
    return NAME.matcher(type).matches();
  }

  /** True if other files tell it of a method than the one that declares it. */
  static boolean isOfUser(String line) {
    return OF_USERS.stream().anyMatch(role -> is(line, role));
  }

  /** True if it tells what a method, not a constructor, does with what it is handed. */
  static boolean isOfArgument(String line) {
    return ARGUMENT.matcher(line).find() && !line.contains("#<init>");
  }

  /** Of what methods do, that matters only to code which has a client, or what one gives. */
  private static final Set<Role> OF_THINGS_AT_HAND =
      Set.of(Role.CLOSES, Role.NEUTRAL, Role.RUNS, Role.UNSET, Role.DROPPED, Role.KEPT);

  /** True if it tells what a method gives, or what the objects of a type have. */
  static boolean isOfResult(String line) {
    return OF_THINGS_AT_HAND.stream().noneMatch(role -> is(line, role))
        && !isOfArgument(line)
        && !(is(line, Role.VIEW) && ARGUMENT.matcher(line).find());
  }

  private static boolean is(String line, Role role) {
    return line.startsWith(role.word() + " ");
  }

  /** The type that it is about; empty if it is no fact. */
  static String owner(String line) {
    String type = group(line, "type");
    return type.isEmpty() ? group(line, "owner") : type;
  }

  /** The name of the method that it is about; empty if it is about a type. */
  static String method(String line) {
    return group(line, "method");
  }

  /** The type of the result; empty if it tells none. */
  static String result(String line) {
    return group(line, "result");
  }

  /** The name of the file that shows it; empty if it tells none. */
  static String file(String line) {
    return group(line, "file");
  }

  private static String group(String line, String name) {
    Matcher matcher = LINE.matcher(line);
    String group = matcher.matches() ? matcher.group(name) : null;
    return group == null ? "" : group;
  }

  /** The line without the place of the code that shows it. */
  static String withoutPlace(String line) {
    return PLACE.matcher(line).replaceFirst("");
  }
}
