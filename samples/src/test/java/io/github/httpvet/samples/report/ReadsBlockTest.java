package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadsBlockTest {

  private static final Environment WHERE =
      new Environment("Linux 6", "Vendor 17.0.15+6", List.of());

  @Test
  void showsWhatStaysOpenAndWhereAnotherJdkDiffers() {
    assertThat(
            ReadsBlock.of(
                List.of(
                    new RecordFolder.Of<>(17, reads("kept", 20, 1)),
                    new RecordFolder.Of<>(21, reads("kept", 20, 1)),
                    new RecordFolder.Of<>(25, reads("given_up", 0, 0))),
                List.of(
                    new RecordFolder.Of<>(17, readers(false)),
                    new RecordFolder.Of<>(25, readers(true)))))
        .isEqualTo(
            """
            <!-- evidence -->

            | client | body read by | stands still | is reset | is cut short | chunks are cut short | parser throws, small | parser throws, large |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | jdk | `stream` | **waits** | **kept**, until collected; JDK 25: given up | no exception | given up | **kept**, starves |  |

            | client | asked for | 200, 2 bytes | 404, 2 bytes | 200, 4 MiB |
            | --- | --- | --- | --- | --- |
            | jdk | `status` | given back |  |  |

            | library | reader | read well | parser throws | stream throws | sees the end |
            | --- | --- | --- | --- | --- | --- |
            | JDK | `lines` | closes |  | leaves open, throws nothing; JDK 25: closes, throws nothing | yes |
            | JDK | `refused` |  | closes | closes |  |

            <!-- end of evidence -->\
            """);
  }

  private static ReadsEvidence reads(String reset, int open, int afterGc) {
    Map<String, ReadsEvidence.Left> answers = new LinkedHashMap<>();
    answers.put("stalled", new ReadsEvidence.Left("waits", 20, 20, false, null));
    answers.put("reset", new ReadsEvidence.Left(reset, open, afterGc, false, "SocketException"));
    answers.put("cut", new ReadsEvidence.Left("no_failure", 0, 0, false, null));
    answers.put("chunks_cut", new ReadsEvidence.Left("given_up", 1, 1, false, "IOException"));
    answers.put("odd_small", new ReadsEvidence.Left("kept", 20, 20, true, "ParseException"));
    return new ReadsEvidence(
        "jdk",
        20,
        2000,
        List.of(
            new ReadsEvidence.Row("`stream`", false, answers),
            new ReadsEvidence.Row(
                "`status`",
                true,
                Map.of("small", new ReadsEvidence.Left("no_failure", 1, 1, false, null)))),
        WHERE);
  }

  private static ReadersEvidence readers(boolean closes) {
    return new ReadersEvidence(
        List.of(
            new ReadersEvidence.Reader(
                "JDK", "`lines`", Map.of("good", true, "failing", closes), true, true),
            new ReadersEvidence.Reader(
                "JDK", "`refused`", Map.of("malformed", true, "failing", true), false, false)),
        WHERE);
  }
}
