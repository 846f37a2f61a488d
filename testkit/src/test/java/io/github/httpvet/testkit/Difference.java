package io.github.httpvet.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Something that an engine found and no mark expects, or the other way round.
 *
 * @param extra true if no mark expects it, false if it is missing
 */
record Difference(String engine, boolean extra, Fact fact) {

  /**
   * What differs. A finding that is there twice differs, too.
   *
   * @param mayMiss true if missing facts are no difference
   */
  static List<Difference> between(
      String engine, List<Fact> expected, List<Fact> actual, boolean mayMiss) {
    Map<Fact, Integer> balance = new HashMap<>();
    expected.forEach(fact -> balance.merge(fact, -1, Integer::sum));
    actual.forEach(fact -> balance.merge(fact, 1, Integer::sum));
    List<Difference> differences = new ArrayList<>();
    for (Fact fact : new TreeSet<>(balance.keySet())) {
      int surplus = balance.get(fact);
      if (surplus > 0 || surplus < 0 && !mayMiss) {
        differences.add(new Difference(engine, surplus > 0, fact));
      }
    }
    return differences;
  }

  @Override
  public String toString() {
    return engine + (extra ? " extra " : " missing ") + fact;
  }
}
