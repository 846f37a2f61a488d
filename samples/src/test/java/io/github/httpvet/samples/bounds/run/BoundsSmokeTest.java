package io.github.httpvet.samples.bounds.run;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.report.BoundsEvidence;
import io.github.httpvet.samples.report.BoundsRecords;
import io.github.httpvet.samples.report.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few clients, called for real: what is measured now agrees with what is checked in. */
class BoundsSmokeTest {

  private final BoundsRecords records = BoundsRecords.in(Path.of(".."));

  @Test
  void freshMeasurementsAgreeWithTheRecords() throws IOException, InterruptedException {
    List<ClientBounds> chosen = ClientBounds.all().stream().filter(ClientBounds::smoke).toList();
    List<ClientMeasured> finished = new ArrayList<>();
    List<String> differences = new ArrayList<>();

    List<ClientMeasured> measured = BoundsRun.run(chosen, finished::add);

    for (ClientMeasured client : measured) {
      differences.addAll(client.problems());
      BoundsEvidence record = records.read(client.client().client(), Records.SHOWN_JDK);
      for (int row = 0; row < client.rows().size(); row++) {
        compare(client.rows().get(row), record.settings().get(row), differences);
      }
      assertThat(client.defaults()).isEqualTo(record.defaults());
    }
    assertThat(differences).isEmpty();
    assertThat(finished).containsExactlyElementsIn(measured);
    assertThat(chosen.stream().map(ClientBounds::client).toList())
        .containsExactly("grpc", "jdk", "okhttp");
  }

  private static void compare(Measured fresh, BoundsEvidence.Row record, List<String> differences) {
    fresh
        .cells()
        .forEach(
            (Behaviour behaviour, Cell cell) -> {
              if (!cell.ending().word().equals(record.ending(behaviour))) {
                differences.add(
                    fresh.row().setting() + ", " + behaviour.title() + ": the record differs");
              }
            });
  }
}
