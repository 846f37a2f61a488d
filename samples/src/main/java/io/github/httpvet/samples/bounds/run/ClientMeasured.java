package io.github.httpvet.samples.bounds.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all settings of a client did.
 *
 * @param client the client
 * @param rows in the client's order
 */
public record ClientMeasured(ClientBounds client, List<Measured> rows) {

  /** What the client's settings are if nobody sets them, in milliseconds; 0 is no bound. */
  public SortedMap<String, Long> defaults() {
    SortedMap<String, Long> defaults = new TreeMap<>();
    rows.forEach(row -> defaults.putAll(row.defaults()));
    return defaults;
  }

  /** What is not as expected. */
  public List<String> problems() {
    return rows.stream().flatMap(row -> row.problems().stream()).toList();
  }
}
