package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * release TYPE[&lt;ARGUMENT&gt;] =&gt; CODE             what to write to release a response, {@code $it}
 * mend TYPE[#METHOD(PARAMETERS)] =&gt; CODE      what to write for timeouts, see {@link Mend}
 * drain TYPE =&gt; CODE                      what to write to read a response $it to its end
 * key NAME | DETAIL ..                      what a key of a file of settings does, see {@link KeyRow}
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
 * @param mends what to write for timeouts
 * @param releases what to write to release a response, by its type
 * @param drains what to write to read a response to its end, by its type
 * @param keys of files of settings
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
    List<Row> rows,
    List<Mend> mends,
    Map<String, String> releases,
    Map<String, String> drains,
    List<KeyRow> keys) {

  private static final List<String> KINDS =
      List.of(
          "client",
          "transport",
          "builder",
          "config",
          "request",
          "context",
          "promise",
          "response",
          "answer",
          "event-loop",
          "other");

  /**
   * Parses a table, whole.
   *
   * @throws CatalogException naming the library, the line and the reason
   */
  public static Library parse(String name, String table) {
    return read(name, table, true);
  }

  /**
   * A table of ours, all of whose rows a test reads. Builds start often, and most of them ask few
   * tables: so the details of a row are left until somebody asks for them.
   *
   * @throws CatalogException naming the library, the line and the reason
   */
  public static Library of(String name, String table) {
    return read(name, table, false);
  }

  private static Library read(String name, String table, boolean isWhole) {
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
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    int number = 0;
    for (String raw : table.split("\n", -1)) {
      number++;
      List<String> words = Notation.words(raw);
      if (!words.isEmpty()) {
        try {
          library.add(words, isWhole);
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
    types.forEach(type -> words.addAll(Words.occurrences(simpleName(type))));
    return new Library(
        name,
        supported,
        words,
        kinds,
        supertypes,
        limits,
        fluent,
        witnesses,
        properties,
        rows,
        mends,
        releases,
        drains,
        keys);
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

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void add(List<String> words, boolean isWhole) {
    switch (words.get(0)) {
      case "supports" -> supported.put(word(words, 1), words.subList(2, words.size()));
      case "mention" -> addMention(word(words, 1));
      case "fluent" -> fluent.add(word(words, 1));
      case "property" -> properties.put(word(words, 2), Phase.parse(word(words, 1)));
      case "version" -> addWitness(words);
      case "mend" -> mends.add(Mend.parse(String.join(" ", words.subList(1, words.size()))));
      case "release" -> addCode(words, releases);
      case "drain" -> addCode(words, drains);
      case "key" -> keys.add(KeyRow.parse(word(words, 1), Notation.details(words)));
      case "type" -> addType(words);
      default -> addRow(words, isWhole);
    }
  }

  private static void addCode(List<String> words, Map<String, String> codes) {
    String code = String.join(" ", words.subList(Math.min(3, words.size()), words.size()));
    if (!word(words, 2).equals("=>") || !code.contains("$it")) {
      throw new IllegalArgumentException("expected: " + words.get(0) + " TYPE => CODE with $it");
    }
    codes.put(words.get(1), code);
  }

  private void addMention(String word) {
    if (word.length() < 2) {
      throw new IllegalArgumentException("a mention has two letters at least");
    }
    mentions.add(word);
  }

  private void addWitness(List<String> words) {
    if (words.size() != 4 || !words.get(2).equals("has")) {
      throw new IllegalArgumentException("expected: version VERSION has TYPE");
    }
    witnesses.put(words.get(1), words.get(3));
  }

  private void addType(List<String> words) {
    List<String> head = Notation.head(words);
    boolean hasSupertypes = head.size() == 6 && head.get(4).equals("extends");
    if ((!hasSupertypes && head.size() != 4) || !head.get(2).equals("is")) {
      throw new IllegalArgumentException("expected: type NAME is KIND [extends A,B] [| limit ..]");
    }
    String name = head.get(1);
    String kind = head.get(3);
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException(
          "unknown kind `" + kind + "`; there are: " + String.join(", ", KINDS));
    }
    if (Api.isByName(name) && !hasSupertypes) {
      throw new IllegalArgumentException("`" + name + "` has to extend something");
    }
    kinds.put(name, kind);
    if (hasSupertypes) {
      supertypes.put(name, List.of(head.get(5).split(",")));
    }
    Limits limit = Limits.NONE;
    for (String detail : Notation.details(words)) {
      limit = limit.and(detail);
    }
    if (limit != Limits.NONE) {
      limits.put(name, limit);
    }
  }

  private void addRow(List<String> words, boolean isWhole) {
    Role role = Role.parse(words.get(0));
    if (role == null) {
      throw new IllegalArgumentException("unknown role `" + words.get(0) + "`");
    }
    List<String> head = Notation.head(words);
    List<String> details = Notation.details(words);
    if (role == Role.SETS) {
      String phases = word(words, 1);
      if (isWhole) {
        Phase.parse(phases);
      }
      head = new ArrayList<>(head);
      head.remove(1);
      details = new ArrayList<>(details);
      details.add(0, phases);
    }
    boolean hasResult = head.size() == 4 && head.get(2).equals("->");
    if (!hasResult && head.size() != 2) {
      throw new IllegalArgumentException("expected: ROLE Type#method(..) [-> Type] [| detail ..]");
    }
    Row row = Row.of(role, Api.parse(head.get(1)), hasResult ? head.get(3) : "", details);
    if (isWhole) {
      row.details().only().ifPresent(range -> checkWitness("only", range));
      row.details().not().ifPresent(range -> checkWitness("not", range));
    }
    rows.add(row);
  }

  private void checkWitness(String word, Range range) {
    if (!witnesses.containsKey(range.from())) {
      throw new IllegalArgumentException(
          "expected: " + word + "=FROM..TO, and above it: version FROM has TYPE");
    }
  }

  private static String word(List<String> words, int index) {
    if (words.size() <= index) {
      throw new IllegalArgumentException("`" + words.get(0) + "` needs more words");
    }
    return words.get(index);
  }
}
