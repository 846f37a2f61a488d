package io.github.httpvet.samples.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The part of a page that shows what was measured, between two comments. */
public final class PageBlock {

  static final String START = "<!-- evidence -->";
  static final String END = "<!-- end of evidence -->";

  private PageBlock() {}

  /** The block of one rule or topic, with links as seen from a folder below {@code docs}. */
  public static String of(List<EvidencePair> pairs) {
    StringJoiner block = new StringJoiner("\n");
    pairs.stream()
        .filter(pair -> pair.hasChart() && pair.growsMost())
        .findFirst()
        .or(() -> pairs.stream().filter(EvidencePair::hasChart).findFirst())
        .ifPresent(
            pair ->
                block.add(
                    "![Sockets of the client over calls, bad against good]("
                        + pair.chart()
                        + ")\n"));
    block.add("| client | situation | bad | good |").add("| --- | --- | --- | --- |");
    for (EvidencePair pair : pairs) {
      block.add(
          "| "
              + String.join(
                  " | ",
                  pair.client(),
                  "[" + pair.situation() + "](" + pair.source() + ")" + chart(pair),
                  calls(pair.bad()) + pair.measured(pair.bad()),
                  calls(pair.good()) + pair.measured(pair.good()))
              + " |");
    }
    return around(block.toString());
  }

  /** A text between the comments. */
  static String around(String text) {
    return START + "\n\n" + text + "\n\n" + END;
  }

  private static String chart(EvidencePair pair) {
    return pair.hasChart() ? ", [chart](" + pair.chart() + ")" : "";
  }

  private static String calls(Evidence half) {
    return half.calls() == 1 ? "1 call: " : half.calls() + " calls: ";
  }

  /**
   * A page with another block.
   *
   * @return empty if the page has no place for one
   */
  public static Optional<String> replaced(String page, String block) {
    int start = page.indexOf(START);
    int end = page.indexOf(END);
    return start < 0 || end < start
        ? Optional.empty()
        : Optional.of(page.substring(0, start) + block + page.substring(end + END.length()));
  }
}
