package io.github.httpvet.samples.report;

import io.github.httpvet.samples.readers.Input;
import io.github.httpvet.samples.readers.run.ReaderMeasured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The record of which readers close their stream on some JDK, as it is kept in a file.
 *
 * @param readers in the order of the table
 * @param environment where
 */
public record ReadersEvidence(List<Reader> readers, Environment environment) {

  /**
   * One reader.
   *
   * @param library what it belongs to
   * @param reader what reads, in Markdown
   * @param closes whether it closed the stream, by what it was given, in its word
   * @param endSeen whether it saw the end of a good stream
   * @param swallows whether it did not throw when the stream threw
   */
  public record Reader(
      String library,
      String reader,
      Map<String, Boolean> closes,
      boolean endSeen,
      boolean swallows) {

    private static Reader of(ReaderMeasured measured) {
      Map<String, Boolean> closes = new LinkedHashMap<>();
      measured.closed().forEach((input, closed) -> closes.put(input.word(), closed));
      return new Reader(
          measured.row().library(),
          measured.row().reader(),
          closes,
          measured.endSeen(),
          measured.swallows());
    }

    /** As it stands in the table. */
    String text(Input input) {
      Boolean closed = closes.get(input.word());
      if (closed == null) {
        return "";
      }
      String text = closed ? "closes" : "leaves open";
      return swallows && input == Input.FAILING ? text + ", throws nothing" : text;
    }
  }

  /**
   * The record of all readers.
   *
   * @param environment where they were measured
   */
  static ReadersEvidence of(List<ReaderMeasured> measured, Environment environment) {
    return new ReadersEvidence(measured.stream().map(Reader::of).toList(), environment);
  }
}
