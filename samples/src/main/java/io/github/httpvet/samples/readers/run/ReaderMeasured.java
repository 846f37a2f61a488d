package io.github.httpvet.samples.readers.run;

import io.github.httpvet.samples.readers.Input;
import io.github.httpvet.samples.readers.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What a reader did.
 *
 * @param row the reader
 * @param closed whether it closed the stream, by what it was given
 * @param endSeen whether it saw the end of a good stream
 * @param swallows whether it did not throw when the stream threw
 * @param surprises why this says nothing; empty if all is well
 */
public record ReaderMeasured(
    ReaderRow row,
    SortedMap<Input, Boolean> closed,
    boolean endSeen,
    boolean swallows,
    List<String> surprises) {

  /** What is not as expected. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    Reads expected = row.reads();
    surprises.forEach(surprise -> problems.add(row.reader() + ", " + surprise));
    closed.forEach(
        (input, isClosed) -> {
          if (isClosed != List.of(expected.closes()).contains(input)) {
            problems.add(
                row.reader() + ", " + input.title() + (isClosed ? ": closes" : ": leaves open"));
          }
        });
    boolean stopsEarly =
        expected.stopsEarly() && Runtime.version().feature() < expected.seesTheEndFrom();
    if (endSeen == (stopsEarly || expected.refuses())) {
      problems.add(row.reader() + (endSeen ? " sees the end" : " does not see the end"));
    }
    if (swallows != expected.swallows()) {
      problems.add(row.reader() + (swallows ? " throws nothing" : " throws"));
    }
    return problems;
  }
}
