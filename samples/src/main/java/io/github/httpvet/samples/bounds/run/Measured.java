package io.github.httpvet.samples.bounds.run;

import io.github.httpvet.samples.bounds.Behaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What one setting of a client did.
 *
 * @param row the setting
 * @param cells by server; a server that this machine cannot have is missing
 * @param defaults of the client, in milliseconds, by what was read; empty if not asked for
 * @param warning why the client gets no answer of a server that answers, or empty
 * @param log what the client wrote to its error output
 */
public record Measured(
    Row row,
    SortedMap<Behaviour, Cell> cells,
    SortedMap<String, Long> defaults,
    String warning,
    List<String> log) {

  /** What is not as expected. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (!warning.isEmpty()) {
      problems.add(row.setting() + ": no answer of a server that answers: " + warning);
    }
    cells.forEach(
        (behaviour, cell) -> {
          if (cell.ending() != row.expected(behaviour)) {
            problems.add(
                "%s, %s: %s instead of %s %s"
                    .formatted(
                        row.setting(),
                        behaviour.title(),
                        cell.ending().word(),
                        row.expected(behaviour).word(),
                        cell.thrown()));
          }
        });
    return problems;
  }
}
