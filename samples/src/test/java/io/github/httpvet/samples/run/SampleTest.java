package io.github.httpvet.samples.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.junit.jupiter.api.Test;

class SampleTest {

  /** As it should be. */
  @Situation(rule = "HttpRule", client = "none", jvm = "-Xint")
  public static final class Right {

    @Bad(calls = 2, expect = "connections = 2")
    public void bad(Peer peer) {
      peer.ok();
    }

    @Good(calls = 3, expect = "connections = 1", boundMillis = 10)
    public void good(Peer peer) {
      peer.ok();
    }
  }

  /** Has no good half. */
  @Situation(topic = "halves", client = "none")
  public static final class Half {

    @Bad(calls = 1, expect = "connections = 1")
    public void bad(Peer peer) {
      peer.ok();
    }
  }

  /** Has two owners. */
  @Situation(rule = "HttpRule", topic = "owners", client = "none")
  public static final class RuleAndTopic {}

  @Test
  void readsTheAnnotations() {
    Sample sample = Sample.of(Right.class);

    assertThat(sample.path()).isEqualTo("HttpRule/none/SampleTest$Right");
    assertThat(sample.jvm()).containsExactly("-Xint");
    assertThat(sample.bad().calls()).isEqualTo(2);
    assertThat(sample.good().boundMillis()).isEqualTo(10);
    assertThat(sample.good().expectations()).containsExactly(Expectation.parse("connections = 1"));
  }

  @Test
  void aSampleWithoutBothHalvesIsRefused() {
    Exception thrown = assertThrows(IllegalArgumentException.class, () -> Sample.of(Half.class));

    assertThat(thrown).hasMessageThat().endsWith("it has 0 public good methods instead of one");
  }

  @Test
  void aSampleBelongsToARuleOrATopic() {
    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> Sample.of(RuleAndTopic.class));

    assertThat(thrown).hasMessageThat().endsWith("it needs either a rule or a topic");
  }
}
