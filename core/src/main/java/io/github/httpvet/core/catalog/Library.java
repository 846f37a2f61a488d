package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of one library. The notation, a line each; {@code #} starts a comment:
 *
 * <pre>
 * supports VERSION [GROUP:ARTIFACT:VERSION ..]   a version that the rows were looked up in
 * mention WORD                              a word that every file using the library has
 * type NAME is KIND [extends A,B] [| LIMIT ..]   client, transport, builder, config, request, promise, response, other
 * fluent NAME                               unlisted methods of the type return the receiver
 * version VERSION has TYPE                  what tells that a class path has that version or a later
 * property PHASES NAME                      a system property that bounds phases when a unit names it
 * ROLE OWNER#METHOD(PARAMETERS) [-&gt; RESULT] [| DETAIL ..]
 * sets PHASES OWNER#METHOD(PARAMETERS) [| DETAIL ..]
 * </pre>
 *
 * The method {@code *} of a type is each method that a subtype of it declares, as generated code
 * does. The type {@code *} is any: such a row holds for calls whose result is of its RESULT. A type
 * {@code *NAME} is each whose name ends so: as an owner, for calls whose result is of the RESULT or
 * not known; with {@code extends}, for types that are not there, as generated ones.
 *
 * <p>A limit is a detail {@code since=VERSION} or {@code until=VERSION}, both inclusive, of what
 * not every supported version has. It tells readers and tests. A row with {@code only=FROM..TO},
 * both inclusive, TO empty for all later ones, holds only where the class path tells that it has
 * such a version; one with {@code not=FROM..TO} everywhere else.
 *
 * @param name as the library spells it
 * @param supported the versions, oldest first, each with the artifacts its classes are in; none for
 *     the JDK
 * @param mentions words of which a file that uses the library has one
 * @param kinds the kinds of types by canonical name
 * @param supertypes the supertypes of types, as far as the rules need them without class path
 * @param limits the limits of types that not every supported version has
 * @param fluent types whose unlisted methods return the receiver
 * @param witnesses types by the version that first has them, oldest first
 * @param properties system properties and the phases they bound
 * @param rows the APIs
 */
public record Library(
    String name,
    Map<String, List<String>> supported,
    Set<String> mentions,
    Map<String, String> kinds,
    Map<String, List<String>> supertypes,
    Map<String, Limits> limits,
    Set<String> fluent,
    Map<String, String> witnesses,
    Map<String, Set<Phase>> properties,
    List<Row> rows) {

  private static final List<String> KINDS =
      List.of(
          "client", "transport", "builder", "config", "request", "promise", "response", "other");

  private static final String BEHIND_NAMES = " \t\r\n.,;:()<>[]{}@&|?/";

  /**
   * Parses a table.
   *
   * @throws CatalogException naming the library, the line and the reason
   */
  public static Library parse(String name, String table) {
    Library library =
        new Library(
            name,
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    int number = 0;
    for (String raw : table.split("\n", -1)) {
      number++;
      String line = raw.replaceFirst("(^|\\s)#(\\s.*)?$", "").strip();
      if (!line.isEmpty()) {
        try {
          library.add(line);
        } catch (IllegalArgumentException e) {
          throw new CatalogException(name, number, e.getMessage());
        }
      }
    }
    return library;
  }

  /** With the simple names of the types in the table as mentions. */
  public Library mentioningItsTypes() {
    Set<String> words = new LinkedHashSet<>(mentions);
    Set<String> types = new LinkedHashSet<>(kinds.keySet());
    rows.forEach(row -> types.add(row.api().owner()));
    types.removeIf(type -> type.startsWith(Api.ANY));
    types.forEach(type -> words.addAll(occurrences(simpleName(type))));
    return new Library(
        name, supported, words, kinds, supertypes, limits, fluent, witnesses, properties, rows);
  }

  /**
   * False if the row holds only in some versions and the class path does not tell that it has one,
   * or not in some and it has one of these.
   *
   * @param isThere whether the class path has a type
   */
  boolean holds(Row row, Predicate<String> isThere) {
    return row.details().only().map(range -> isIn(range, isThere)).orElse(true)
        && !row.details().not().map(range -> isIn(range, isThere)).orElse(false);
  }

  private boolean isIn(Range range, Predicate<String> isThere) {
    boolean reached = false;
    for (Map.Entry<String, String> witness : witnesses.entrySet()) {
      boolean isFrom = witness.getKey().equals(range.from());
      boolean isLater = !range.to().isEmpty() && Limits.compare(witness.getKey(), range.to()) > 0;
      if (isLater && isThere.test(witness.getValue())) {
        return false;
      }
      reached |= isFrom && isThere.test(witness.getValue());
    }
    return reached;
  }

  /** The supported versions in words, of which there have to be some; the JDK's say so. */
  public String versions() {
    List<String> all = List.copyOf(supported.keySet());
    boolean isJdk = supported.values().stream().allMatch(List::isEmpty);
    return (isJdk ? "JDK " : "") + all.get(0) + " to " + all.get(all.size() - 1);
  }

  /** The page about the library, relative to the project. */
  public String page() {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "docs/clients/" + words + ".md";
  }

  /** A word of one letter is none; it is looked for with what can follow it. */
  private static List<String> occurrences(String name) {
    return name.length() > 1
        ? List.of(name)
        : BEHIND_NAMES.chars().mapToObj(behind -> name + (char) behind).toList();
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void add(String line) {
    String[] words = line.split("\\s+");
    switch (words[0]) {
      case "supports" -> supported.put(word(words, 1), List.of(words).subList(2, words.length));
      case "mention" -> addMention(word(words, 1));
      case "fluent" -> fluent.add(word(words, 1));
      case "property" -> properties.put(word(words, 2), Phase.parse(word(words, 1)));
      case "version" -> addWitness(words);
      case "type" -> addType(line);
      default -> rows.add(row(words, line));
    }
  }

  private void addMention(String word) {
    if (word.length() < 2) {
      throw new IllegalArgumentException("a mention has two letters at least");
    }
    mentions.add(word);
  }

  private void addWitness(String[] words) {
    if (words.length != 4 || !words[2].equals("has")) {
      throw new IllegalArgumentException("expected: version VERSION has TYPE");
    }
    witnesses.put(words[1], words[3]);
  }

  private void addType(String line) {
    String[] words = head(line);
    boolean hasSupertypes = words.length == 6 && words[4].equals("extends");
    if ((!hasSupertypes && words.length != 4) || !words[2].equals("is")) {
      throw new IllegalArgumentException("expected: type NAME is KIND [extends A,B] [| limit ..]");
    }
    if (!KINDS.contains(words[3])) {
      throw new IllegalArgumentException(
          "unknown kind `" + words[3] + "`; there are: " + String.join(", ", KINDS));
    }
    if (Api.isByName(words[1]) && !hasSupertypes) {
      throw new IllegalArgumentException("`" + words[1] + "` has to extend something");
    }
    kinds.put(words[1], words[3]);
    if (hasSupertypes) {
      supertypes.put(words[1], List.of(words[5].split(",")));
    }
    Limits limit = Limits.NONE;
    for (String detail : details(line)) {
      limit = limit.and(detail);
    }
    if (!limit.equals(Limits.NONE)) {
      limits.put(words[1], limit);
    }
  }

  private Row row(String[] words, String line) {
    Optional<Role> role = Role.parse(words[0]);
    if (role.isEmpty()) {
      throw new IllegalArgumentException("unknown role `" + words[0] + "`");
    }
    List<String> head = new ArrayList<>(List.of(head(line)));
    List<String> details = new ArrayList<>();
    if (role.get() == Role.SETS) {
      Phase.parse(word(words, 1));
      details.add(head.remove(1));
    }
    details.addAll(details(line));
    boolean hasResult = head.size() == 4 && head.get(2).equals("->");
    if (!hasResult && head.size() != 2) {
      throw new IllegalArgumentException("expected: ROLE Type#method(..) [-> Type] [| detail ..]");
    }
    Row row = Row.of(role.get(), Api.parse(head.get(1)), hasResult ? head.get(3) : "", details);
    row.details().only().ifPresent(range -> checkWitness("only", range));
    row.details().not().ifPresent(range -> checkWitness("not", range));
    return row;
  }

  private void checkWitness(String word, Range range) {
    if (!witnesses.containsKey(range.from())) {
      throw new IllegalArgumentException(
          "expected: " + word + "=FROM..TO, and above it: version FROM has TYPE");
    }
  }

  /** The words up to the bar. */
  private static String[] head(String line) {
    int bar = line.indexOf('|');
    return (bar < 0 ? line : line.substring(0, bar)).strip().split("\\s+");
  }

  /** The words after the bar. */
  private static List<String> details(String line) {
    int bar = line.indexOf('|');
    String rest = bar < 0 ? "" : line.substring(bar + 1).strip();
    return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
  }

  private static String word(String[] words, int index) {
    if (words.length <= index) {
      throw new IllegalArgumentException("`" + words[0] + "` needs more words");
    }
    return words[index];
  }
}
