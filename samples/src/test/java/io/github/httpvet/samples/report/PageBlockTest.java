package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageBlockTest {

  private static Evidence half(String half, int calls, int returned, long connections) {
    return new Evidence(
        "HttpClientInLoop",
        null,
        "okhttp",
        "PerItem",
        half,
        calls,
        returned,
        new TreeMap<>(),
        (int) connections,
        new TreeMap<>(),
        new TreeMap<>(Map.of("client ESTABLISHED", (int) connections)),
        new TreeMap<>(Map.of("connections", connections)),
        new TreeMap<>(),
        List.of("connections = " + connections),
        new Evidence.Series(
            List.of(1, calls),
            new TreeMap<>(
                Map.of(
                    "client ESTABLISHED", List.of(1, (int) connections),
                    "client TIME_WAIT", List.of(0, 2),
                    "server ESTABLISHED", List.of(1, 90)))),
        null,
        new Environment("Linux 6", "Vendor 17.0.15+6", List.of("okhttp-4.12.0")));
  }

  private static final EvidencePair PAIR =
      new EvidencePair(half("bad", 20, 4, 20), half("good", 20, 20, 1));

  @Test
  void showsNumbersAndLinks() {
    assertThat(PageBlock.of(List.of(PAIR)))
        .isEqualTo(
            """
            <!-- evidence -->

            ![Sockets of the client over calls, bad against good](../evidence/HttpClientInLoop-okhttp-PerItem.svg)

            | client | situation | bad | good |
            | --- | --- | --- | --- |
            | okhttp | [PerItem](../../samples/src/main/java/io/github/httpvet/samples/clientinloop/okhttp/PerItem.java), [chart](../evidence/HttpClientInLoop-okhttp-PerItem.svg) | 20 calls: 20 connections | 20 calls: 1 connections |

            <!-- end of evidence -->""");
  }

  @Test
  void takesThePlaceOfTheBlockInAPage() {
    String block = PageBlock.of(List.of(PAIR));
    String page = "# A\n\n<!-- evidence -->\nold\n<!-- end of evidence -->\n\n## B\n";

    assertThat(PageBlock.replaced(page, block)).hasValue("# A\n\n" + block + "\n\n## B\n");
    assertThat(PageBlock.replaced("# A\n", block)).isEmpty();
  }

  @Test
  void halvesArePutTogether() {
    assertThat(EvidencePair.of(List.of(PAIR.good(), PAIR.bad()))).containsExactly(PAIR);
    assertThat(EvidencePair.of(List.of(PAIR.good()))).isEmpty();
  }

  @Test
  void theChartIsTheSameEachTime() {
    String svg = Chart.svg(PAIR.bad(), PAIR.good());

    assertThat(Chart.svg(PAIR.bad(), PAIR.good())).isEqualTo(svg);
    assertThat(svg).contains("bad: 20 ESTABLISHED");
    assertThat(svg).contains("good: 1 ESTABLISHED");
    assertThat(svg).contains("call 5 does not come back");
    assertThat(svg).contains("okhttp-4.12.0");
    assertThat(svg.length()).isLessThan(12_000);
  }
}
