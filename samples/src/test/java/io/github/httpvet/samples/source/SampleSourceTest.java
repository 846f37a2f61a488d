package io.github.httpvet.samples.source;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.samples.source.SampleSource.Marker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSourceTest {

  private static final String RIGHT =
      """
      package io.github.httpvet.samples.clientinloop.okhttp;

      import okhttp3.OkHttpClient;

      /** Connects too often. More is said here. */
      @Situation(rule = "HttpClientInLoop", client = "okhttp")
      public final class PerItem {

        @Bad(calls = 1, expect = "connections = 2")
        public void bad(Peer peer) {
          // BUG: HttpClientInLoop
          new OkHttpClient().call(peer.ok());
        }

        @Good(calls = 1, expect = "connections = 1")
        public void good(Peer peer) {
          shared.call(peer.large());
        }
      }
      """;

  @TempDir Path folder;

  private SampleSource read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("PerItem.java"), text);
    return SampleSource.read(file).orElseThrow();
  }

  @Test
  void readsHalvesMarkersAndWhatIsAskedOfThePeer() throws IOException {
    SampleSource source = read(RIGHT);

    assertThat(source.problems()).isEmpty();
    assertThat(source.className())
        .isEqualTo("io.github.httpvet.samples.clientinloop.okhttp.PerItem");
    assertThat(source.summary()).isEqualTo("Connects too often.");
    assertThat(source.markers()).containsExactly(new Marker(12, "HttpClientInLoop"));
    assertThat(source.peerCalls()).containsExactly("ok", "large");
    assertThat(source.imports()).containsExactly("okhttp3.OkHttpClient");
    assertThat(source.bad().get(0).text()).startsWith("@Bad(calls = 1");
    assertThat(source.bad().get(0).text()).contains("\n  // BUG: HttpClientInLoop\n");
    assertThat(Ordinary.is(source)).isTrue();
    assertThat(Ordinary.is(read(RIGHT.replace("peer.large()", "peer.silent()")))).isFalse();
    assertThat(Ordinary.is(read(RIGHT.replace("client =", "onlyScripted = \"why\", client ="))))
        .isFalse();
  }

  @Test
  void aFileWithoutASituationIsNoSample() throws IOException {
    Path file = Files.writeString(folder.resolve("Other.java"), "class Other {}");

    assertThat(SampleSource.read(file)).isEmpty();
  }

  @Test
  void aMarkerWithoutARunIsAProblem() throws IOException {
    String noRun = RIGHT.replace("@Bad(calls = 1, expect = \"connections = 2\")\n", "");

    assertThat(read(noRun).problems()).containsExactly("has 0 bad and 1 good methods");
  }

  @Test
  void aRunWithoutAMarkerIsAProblem() throws IOException {
    assertThat(read(RIGHT.replace("// BUG: HttpClientInLoop", "// Nothing.")).problems())
        .containsExactly("has no marker: the rule must report something");
  }

  @Test
  void aMarkerInTheGoodHalfIsAProblem() throws IOException {
    String both = RIGHT.replace("    shared.call", "    // BUG: HttpClientInLoop\n    shared.call");

    assertThat(read(both).problems()).containsExactly("line 18: a marker in the good half");
  }

  @Test
  void aMarkerOfAnotherRuleIsAProblem() throws IOException {
    String other = RIGHT.replace("// BUG: HttpClientInLoop", "// BUG: HttpTimeoutMissing");

    assertThat(read(other).problems())
        .containsExactly("line 12: a marker of another rule, HttpTimeoutMissing");
  }

  @Test
  void anExperimentHasNoMarker() throws IOException {
    String topic = RIGHT.replace("rule = \"HttpClientInLoop\"", "topic = \"client-in-loop\"");
    String right = topic.replace("samples.clientinloop", "samples.topic.clientinloop");

    assertThat(read(right).problems())
        .containsExactly("line 12: a marker in a sample without a rule");
    assertThat(read(right.replace("// BUG: HttpClientInLoop", "")).problems()).isEmpty();
  }

  @Test
  void aSampleThatTheRuleDoesNotSeeSaysWhy() throws IOException {
    String unseen = RIGHT.replace("client =", "unseen = \"in another file\", client =");

    assertThat(read(unseen).problems())
        .containsExactly("has a marker and a reason for having none");
    assertThat(read(unseen.replace("// BUG: HttpClientInLoop", "")).problems()).isEmpty();
  }

  @Test
  void theFolderIsThatOfTheRuleAndTheClient() throws IOException {
    assertThat(read(RIGHT.replace("client = \"okhttp\"", "client = \"jdk\"")).problems())
        .containsExactly("belongs into the package io.github.httpvet.samples.clientinloop.jdk");
  }

  @Test
  void aClassWithoutACommentIsAProblem() throws IOException {
    String bare = RIGHT.replace("/** Connects too often. More is said here. */\n", "");

    assertThat(read(bare).problems())
        .isEqualTo(List.of("has no class comment that says what goes wrong"));
  }

  @Test
  void whatIsNoJavaIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("Broken.java"), "@Situation class {{{");

    assertThrows(IOException.class, () -> SampleSource.read(file));
  }
}
