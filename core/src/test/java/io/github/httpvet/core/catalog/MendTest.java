package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the tables say what to write for timeouts. */
class MendTest {

  @Test
  void ofACall() {
    Mend mend = Mend.parse("a.B#make() => [a.B].custom(){connect .in($ms)}{lease .get($ms)}");

    assertThat(mend.api()).isEqualTo(Api.parse("a.B#make()"));
    assertThat(mend.phases()).containsExactly(Phase.CONNECT, Phase.LEASE);
    assertThat(mend.statements()).isEmpty();
    assertThat(mend.isSetup()).isFalse();
  }

  @Test
  void ofATypeThatIsSetUp() {
    Mend mend = Mend.parse("a.B => [a.B] b = $it ; {connect b.in($ms)} => b");

    assertThat(mend.type()).isEqualTo("a.B");
    assertThat(mend.variable()).hasValue("b");
    assertThat(mend.variableType()).hasValue("a.B");
    assertThat(mend.statements()).containsExactly("[a.B] b = $it", "{connect b.in($ms)}").inOrder();
    assertThat(mend.isSetup()).isTrue();
  }

  @Test
  void ofWhatIsMadeInStatements() {
    assertThat(Mend.parse("a.B => [a.C] c = new [a.C]() ; {tls c.x()} => new [a.B](c)").isSetup())
        .isFalse();
  }

  @Test
  void ofWhatTheCallIsMadeOn() {
    Mend mend = Mend.parse("a.Stub#*(..) => $receiver{response .within($unit)}");

    assertThat(mend.api().name()).isEqualTo(Api.ANY);
    assertThat(mend.isOnReceiver()).isTrue();
    assertThat(Mend.parse("a.B => $it{response .in($ms)}").isOnReceiver()).isFalse();
    assertThat(
            Mend.parse("a.B#in() => [a.C] c = $receiver.c() ; {response c.in($ms)} => c.in()")
                .isOnReceiver())
        .isFalse();
  }

  @Test
  void ofLaterVersions() {
    Mend mend = Mend.parse("a.B#make() if a.New => [a.B].of(){tls .in($ms)}");

    assertThat(mend.api()).isEqualTo(Api.parse("a.B#make()"));
    assertThat(mend.needs()).isEqualTo("a.New");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.B",
        "a.B => a => b => c",
        "a.B => $it.without()",
        "a.B => {lunch $it.with($ms)}",
        "a.B => call() ; {tls x()} => b",
        "a.B#make => {tls $it.x()}"
      })
  void wrongLines(String line) {
    assertThrows(IllegalArgumentException.class, () -> Mend.parse(line));
  }
}
