package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.samples.run.Corpus;
import io.github.httpvet.samples.run.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A sample's bad half, once mended by fixes, behaves at the socket as its good half does. */
final class FixMatrixTest {

  /** One a rule that has fixes. */
  private static final List<String> SMOKE =
      List.of(
          "HttpClientInLoop/okhttp/ClientPerItem",
          "HttpClientPerRequest/jdk/ClientPerCall",
          "HttpResponseNotClosed/okhttp/ThrowOnStatus",
          "HttpTimeoutMissing/urlconnection/SilentServer");

  @TempDir private Path folder;

  @Test
  void smoke() throws IOException, InterruptedException {
    List<Sample> samples =
        Corpus.read().stream().filter(one -> SMOKE.contains(one.path())).toList();
    assertThat(samples).hasSize(SMOKE.size());
    for (FixedSample one : fixed(samples)) {
      assertWithMessage("%s: %s", one.sample().path(), one.reason())
          .that(one.state())
          .isEqualTo(FixedSample.State.BEHAVES);
    }
  }

  /** Takes minutes, and writes the table to a file. */
  @Test
  @EnabledIfSystemProperty(named = "httpvet.fixMatrix", matches = ".+")
  void allSamples() throws IOException, InterruptedException {
    // A part of them, by a pattern of their paths, while one works on it.
    String some = System.getProperty("httpvet.fixMatrixOf", ".*");
    List<Sample> samples =
        Corpus.read().stream()
            .filter(one -> !one.rule().isEmpty() && one.path().matches(some))
            .toList();
    List<FixedSample> fixed = fixed(samples);
    Path table = Path.of(System.getProperty("httpvet.fixMatrix"));
    Files.writeString(table, FixMatrix.of(fixed));
    assertThat(fixed.stream().filter(one -> one.state() == FixedSample.State.BROKEN)).isEmpty();
    assertThat(fixed.stream().filter(one -> one.state() == FixedSample.State.FOUND)).isEmpty();
  }

  private List<FixedSample> fixed(List<Sample> samples) throws IOException, InterruptedException {
    List<FixedSample> fixed = new ArrayList<>();
    for (Sample sample : samples) {
      Path own = Files.createDirectories(folder.resolve(sample.path()));
      fixed.add(FixedSample.of(sample, own));
    }
    return fixed;
  }
}
