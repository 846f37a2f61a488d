package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ByJdkTest {

  private static Evidence half(
      String half, int returned, Map<String, Long> measured, String... expected) {
    return new Evidence(
        "HttpClientInLoop",
        null,
        "jdk",
        "PerItem",
        half,
        20,
        returned,
        new TreeMap<>(returned < 20 ? Map.of() : Map.of("IOException", 1)),
        1,
        null,
        null,
        new TreeMap<>(measured),
        null,
        List.of(expected),
        new Evidence.Series(List.of(), new TreeMap<>()),
        null,
        new Environment("Linux", "Vendor 1", List.of()));
  }

  private static Evidence bad(int returned, long connections, long threads, long waiting) {
    return half(
        "bad",
        returned,
        Map.of("connections", connections, "threads", threads, "client TIME_WAIT", waiting),
        "connections = 20",
        "threads > 30");
  }

  private static final Evidence GOOD =
      half("good", 20, Map.of("connections", 1L), "connections <= 10");

  private static String text(Map<Integer, List<Evidence>> records) {
    String block = ByJdk.block(new TreeMap<>(records));
    assertThat(block).startsWith("<!-- evidence -->\n\n");
    assertThat(block).endsWith("\n\n<!-- end of evidence -->");
    return block.substring(
        "<!-- evidence -->\n\n".length(), block.length() - "\n\n<!-- end of evidence -->".length());
  }

  @Test
  void showsWhatIsOfAnotherKind() {
    Map<Integer, List<Evidence>> records =
        Map.of(17, List.of(bad(20, 20, 41, 0), GOOD), 25, List.of(bad(4, 7, 90, 3), GOOD));

    assertThat(text(records))
        .isEqualTo(
            """
            Compared: 1 samples with records of JDK 17 and JDK 25. What differs in kind:

            | sample | half | measured | JDK 17 | JDK 25 |
            | --- | --- | --- | ---: | ---: |
            | HttpClientInLoop/jdk/PerItem | bad | client TIME_WAIT | 0 | 3 |
            | HttpClientInLoop/jdk/PerItem | bad | connections | 20 | 7 |
            | HttpClientInLoop/jdk/PerItem | bad | failed IOException | 1 | - |
            | HttpClientInLoop/jdk/PerItem | bad | not returned | 0 | 16 |""");
  }

  @Test
  void numbersThatMerelyDifferAreLeftOut() {
    Map<Integer, List<Evidence>> records =
        Map.of(17, List.of(bad(20, 20, 41, 2), GOOD), 25, List.of(bad(20, 20, 90, 3), GOOD));

    assertThat(text(records))
        .isEqualTo(
            "Compared: 1 samples with records of JDK 17 and JDK 25. Nothing differs in kind.");
  }

  @Test
  void recordsOfOneJdkAreNotCompared() {
    String nothing = "There is nothing to compare: no sample has records of more than one JDK.";

    assertThat(text(Map.of())).isEqualTo(nothing);
    assertThat(text(Map.of(17, List.of(bad(20, 20, 41, 0), GOOD)))).isEqualTo(nothing);
    assertThat(text(Map.of(17, List.of(GOOD), 25, List.of(bad(20, 20, 41, 0))))).isEqualTo(nothing);
  }

  @Test
  void recordsOfAnotherVersionOfTheSampleAreNotCompared() {
    Evidence older = half("good", 20, Map.of("connections", 5L), "connections <= 9");

    assertThat(text(Map.of(17, List.of(GOOD), 25, List.of(older)))).contains("nothing to compare");
  }
}
