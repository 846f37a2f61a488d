package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one library. The notation, a line each; {@code #} starts a comment:
 *
 * <pre>
 * mention WORD                              a word that every file using the library has
 * type NAME is KIND [extends A,B]           client, transport, builder, config, request, response, other
 * fluent NAME                               unlisted methods of the type return the receiver
 * property PHASES NAME                      a system property that bounds phases when a unit names it
 * ROLE OWNER#METHOD(PARAMETERS) [-&gt; RESULT] [| DETAIL ..]
 * sets PHASES OWNER#METHOD(PARAMETERS)
 * </pre>
 *
 * @param name as the library spells it; empty for the JDK's helpers
 * @param mentions words of which a file that uses the library has one
 * @param kinds the kinds of types by canonical name
 * @param supertypes the supertypes of types, as far as the rules need them without class path
 * @param fluent types whose unlisted methods return the receiver
 * @param properties system properties and the phases they bound
 * @param rows the APIs
 */
public record Library(
    String name,
    Set<String> mentions,
    Map<String, String> kinds,
    Map<String, List<String>> supertypes,
    Set<String> fluent,
    Map<String, Set<Phase>> properties,
    List<Row> rows) {

  private static final Set<String> KINDS =
      Set.of("client", "transport", "builder", "config", "request", "response", "other");

  /**
   * Parses a table.
   *
   * @throws CatalogException naming the library, the line and the reason
   */
  public static Library parse(String name, String table) {
    Library library =
        new Library(
            name,
            new LinkedHashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    int number = 0;
    for (String raw : table.split("\n", -1)) {
      number++;
      String line = raw.replaceFirst("(^|\\s)#\\s.*$", "").strip();
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

  private void add(String line) {
    String[] words = line.split("\\s+");
    switch (words[0]) {
      case "mention" -> mentions.add(word(words, 1));
      case "fluent" -> fluent.add(word(words, 1));
      case "property" -> properties.put(word(words, 2), Phase.parse(word(words, 1)));
      case "type" -> addType(words);
      default -> rows.add(row(words, line));
    }
  }

  private void addType(String[] words) {
    String kind = word(words, 3);
    if (!words[2].equals("is") || !KINDS.contains(kind)) {
      throw new IllegalArgumentException("expected: type NAME is " + String.join("|", KINDS));
    }
    kinds.put(words[1], kind);
    if (words.length > 4) {
      supertypes.put(words[1], List.of(word(words, 5).split(",")));
    }
  }

  private static Row row(String[] words, String line) {
    Optional<Role> role = Role.parse(words[0]);
    if (role.isEmpty()) {
      throw new IllegalArgumentException("unknown role `" + words[0] + "`");
    }
    int bar = line.indexOf('|');
    List<String> head =
        new ArrayList<>(List.of((bar < 0 ? line : line.substring(0, bar)).strip().split("\\s+")));
    List<String> details = new ArrayList<>();
    if (role.get() == Role.SETS) {
      details.add(word(words, 1));
      Phase.parse(head.remove(1));
    }
    if (bar >= 0) {
      details.addAll(List.of(line.substring(bar + 1).strip().split("\\s+")));
    }
    boolean hasResult = head.size() == 4 && head.get(2).equals("->");
    if (!hasResult && head.size() != 2) {
      throw new IllegalArgumentException("expected: ROLE Type#method(..) [-> Type] [| detail ..]");
    }
    return new Row(
        role.get(), Api.parse(head.get(1)), hasResult ? head.get(3) : "", List.copyOf(details));
  }

  private static String word(String[] words, int index) {
    if (words.length <= index) {
      throw new IllegalArgumentException("`" + words[0] + "` needs more words");
    }
    return words[index];
  }
}
