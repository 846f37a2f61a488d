package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are not checked, by the reason. */
final class LeftOut {

  private static final int SHOWN = 3;

  /** What is not checked, and why. */
  enum Reason {
    UNREADABLE("file", "cannot be read"),
    LARGE("file", "hold more than 8 MiB", "holds more than 8 MiB"),
    OUTSIDE("entry", "lead out of their archive", "leads out of its archive"),
    TWICE("entry", "have the name of another one", "has the name of another one");

    private final String noun;
    private final String many;
    private final String one;

    Reason(String noun, String predicate) {
      this(noun, predicate, predicate);
    }

    Reason(String noun, String many, String one) {
      this.noun = noun;
      this.many = many;
      this.one = one;
    }

    /** About one that is named. */
    String of(String name) {
      return name + " " + one;
    }

    private String note(List<String> names) {
      boolean single = names.size() == 1;
      String plural = noun.equals("entry") ? "entries" : noun + "s";
      return names.size()
          + " "
          + (single ? noun : plural)
          + " "
          + (single ? one + " and is" : many + " and are")
          + " left out: "
          + Words.some(names, SHOWN);
    }
  }

  private final Map<Reason, List<String>> names = new LinkedHashMap<>();

  void add(Reason reason, String name) {
    names.computeIfAbsent(reason, key -> new ArrayList<>()).add(Words.line(name));
  }

  /** One line about each reason. */
  List<String> notes() {
    return names.entrySet().stream().map(entry -> entry.getKey().note(entry.getValue())).toList();
  }

  /** Why there is nothing else, said of the first one; null if nothing is left out. */
  String first() {
    return names.entrySet().stream()
        .findFirst()
        .map(entry -> entry.getKey().of(entry.getValue().get(0)))
        .orElse(null);
  }
}
