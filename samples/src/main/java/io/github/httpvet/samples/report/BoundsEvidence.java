package io.github.httpvet.samples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.run.Cell;
import io.github.httpvet.samples.bounds.run.ClientMeasured;
import io.github.httpvet.samples.bounds.run.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The record of what bounds a call of a client on some JDK, as it is kept in a file.
 *
 * @param client as the snippets' folders are named
 * @param millis the time that each setting was set to
 * @param settings the rows of the table
 * @param defaults what the client has if nobody sets it, in milliseconds; 0 is no bound
 * @param environment where
 */
public record BoundsEvidence(
    String client,
    int millis,
    List<Row> settings,
    SortedMap<String, Long> defaults,
    Environment environment) {

  /**
   * One setting.
   *
   * @param setting what was set, in Markdown
   * @param calls by behaviour of the server, in its word
   */
  public record Row(String setting, Map<String, Call> calls) {

    private static Row of(Measured measured) {
      Map<String, Call> calls = new LinkedHashMap<>();
      measured
          .cells()
          .forEach((behaviour, cell) -> calls.put(behaviour.word(), Call.of(cell, measured)));
      return new Row(measured.row().setting(), calls);
    }

    /** What became of the call at a server; "not measured" if the machine could not have one. */
    public String ending(Behaviour behaviour) {
      Call call = calls.get(behaviour.word());
      return call == null ? "not measured" : call.ending();
    }
  }

  /**
   * One call.
   *
   * @param ending {@code bounded} or {@code waits}
   * @param thrown the simple name of the exception that it ended with; null if there was none, or
   *     if it was ended from outside: then it depends on the moment
   */
  @JsonInclude(Include.NON_NULL)
  public record Call(String ending, String thrown) {

    private static Call of(Cell cell, Measured measured) {
      boolean told = !cell.thrown().isEmpty() && !measured.row().isFromOutside();
      return new Call(cell.ending().word(), told ? cell.thrown() : null);
    }
  }

  /**
   * The record of a client.
   *
   * @param imports names of the types that its class imports
   */
  static BoundsEvidence of(ClientMeasured measured, List<String> imports) {
    return new BoundsEvidence(
        measured.client().client(),
        Setting.MILLIS,
        measured.rows().stream().map(Row::of).collect(Collectors.toList()),
        measured.defaults(),
        Environment.of(imports));
  }
}
