package io.github.httpvet.samples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.httpvet.samples.reads.Answer;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.run.Cell;
import io.github.httpvet.samples.reads.run.Measured;
import io.github.httpvet.samples.reads.run.ReadsMeasured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record of what failed reads of a client left open on some JDK, as it is kept in a file.
 *
 * @param client as the snippets' folders are named, with a version if there are several
 * @param calls calls at each answer
 * @param millis the time after which reads gave up
 * @param readings the rows of the tables
 * @param environment where
 */
public record ReadsEvidence(
    String client, int calls, int millis, List<Row> readings, Environment environment) {

  /**
   * One way to read.
   *
   * @param reading how the body was read, in Markdown
   * @param unread whether it was asked for something else and not read
   * @param answers by what the server answered, in its word
   */
  public record Row(String reading, boolean unread, Map<String, Left> answers) {

    private static Row of(Measured measured) {
      Map<String, Left> answers = new LinkedHashMap<>();
      measured.cells().forEach((answer, cell) -> answers.put(answer.word(), Left.of(cell)));
      return new Row(measured.row().reading(), measured.row().unread(), answers);
    }

    /** What was left open at an answer; empty if it was not called with that. */
    public Optional<Left> at(Answer answer) {
      return Optional.ofNullable(answers.get(answer.word()));
    }
  }

  /**
   * What calls left open.
   *
   * @param ending in a word: {@code kept}, {@code given_up} ...
   * @param open connections and descriptors that the client held
   * @param openAfterGc the same after one more call and garbage collections
   * @param starved whether one more call got no connection
   * @param thrown the simple name of the exception of a call; null if none threw
   */
  @JsonInclude(Include.NON_NULL)
  public record Left(String ending, int open, int openAfterGc, boolean starved, String thrown) {

    private static Left of(Cell cell) {
      return new Left(
          cell.ending().word(),
          cell.open(),
          cell.openAfterGc(),
          cell.starved(),
          cell.thrown().isEmpty() ? null : cell.thrown());
    }
  }

  /**
   * The record of a client.
   *
   * @param environment where it was measured
   */
  static ReadsEvidence of(ReadsMeasured measured, Environment environment) {
    return new ReadsEvidence(
        measured.client().client(),
        Reading.CALLS,
        Reading.MILLIS,
        measured.rows().stream().map(Row::of).toList(),
        environment);
  }
}
