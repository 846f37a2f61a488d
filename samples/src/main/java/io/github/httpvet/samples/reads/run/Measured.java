package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.reads.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What one way to read left open.
 *
 * @param row the way to read
 * @param cells by answer
 * @param warning why the client gets no answer of a server that answers, or empty
 * @param log what the client wrote to its error output
 */
public record Measured(Row row, SortedMap<Answer, Cell> cells, String warning, List<String> log) {

  /** What is not as expected. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (!warning.isEmpty()) {
      problems.add(row.reading() + ": no answer of a server that answers: " + warning);
    }
    cells.forEach(
        (answer, cell) -> {
          Ending expected = row.expected().get(answer);
          if (!row.isExpected(answer, cell.ending())) {
            problems.add(
                "%s, %s: %s instead of %s, %d open, %d failed %s"
                    .formatted(
                        row.reading(),
                        answer.title(),
                        cell.ending().title(),
                        expected.title(),
                        cell.open(),
                        cell.failed(),
                        cell.thrown()));
          }
        });
    return problems;
  }
}
