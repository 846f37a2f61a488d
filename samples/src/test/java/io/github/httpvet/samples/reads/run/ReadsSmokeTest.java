package io.github.httpvet.samples.reads.run;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client, called for real: it leaves open what is expected, and so what is checked in. */
class ReadsSmokeTest {

  @Test
  void freshMeasurementsAreAsExpected() throws IOException, InterruptedException {
    List<ClientReads> chosen = ClientReads.all().stream().filter(ClientReads::smoke).toList();
    List<ReadsMeasured> finished = new ArrayList<>();

    List<ReadsMeasured> measured = ReadsRun.run(chosen, finished::add);

    assertThat(measured.stream().flatMap(client -> client.problems().stream()).toList()).isEmpty();
    assertThat(finished).containsExactlyElementsIn(measured);
    assertThat(chosen.stream().map(ClientReads::client).toList()).containsExactly("okhttp");
  }
}
