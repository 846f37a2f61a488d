package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoundsBlockTest {

  @Test
  void showsWhatIsMeasuredAndWhereAnotherJdkDiffers() {
    RecordFolder.Of<BoundsEvidence> shown = new RecordFolder.Of<>(17, evidence("waits", 0));
    RecordFolder.Of<BoundsEvidence> same = new RecordFolder.Of<>(21, evidence("waits", 0));
    RecordFolder.Of<BoundsEvidence> other = new RecordFolder.Of<>(26, evidence("bounded", 1500));

    assertThat(BoundsBlock.of(List.of(shown, same, other)))
        .isEqualTo(
            """
            <!-- evidence -->

            | client | set | silent | silent in TLS | trickles header | trickles body | deaf |
            | --- | --- | --- | --- | --- | --- | --- |
            | jdk | `timeout` | bounded | bounded | bounded | **waits**, JDK 26: bounded | not measured |

            | client | setting | if not set |
            | --- | --- | --- |
            | jdk | `connectTimeout` | 10 s |
            | jdk | `timeout` | none, JDK 26: 1500 ms |

            <!-- end of evidence -->\
            """);
  }

  private static BoundsEvidence evidence(String body, long millis) {
    Map<String, BoundsEvidence.Call> calls = new LinkedHashMap<>();
    for (String behaviour : List.of("silent", "tls", "header")) {
      calls.put(behaviour, new BoundsEvidence.Call("bounded", "HttpTimeoutException"));
    }
    calls.put("body", new BoundsEvidence.Call(body, null));
    return new BoundsEvidence(
        "jdk",
        700,
        List.of(new BoundsEvidence.Row("`timeout`", calls)),
        new TreeMap<>(Map.of("`connectTimeout`", 10_000L, "`timeout`", millis)),
        new Environment("Linux 6", "Vendor 17.0.15+6", List.of()));
  }
}
