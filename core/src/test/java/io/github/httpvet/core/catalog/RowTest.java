package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** The details of a row. */
class RowTest {

  @Test
  void theArgumentThatIsMeant() {
    assertThat(row("closes a.B#c(..) | null-test=true arg1").argument()).isEqualTo(1);
    assertThat(row("closes a.B#c(..)").argument()).isEqualTo(-1);
    assertThat(row("closes a.B#c(..) | args").argument()).isEqualTo(-1);
    assertThat(row("bodiless a.B#c(..) | arg0=HEAD").argument()).isEqualTo(-1);
    assertThat(row("opens a.B#c(..) | owner=arg1").argument()).isEqualTo(-1);
  }

  @Test
  void wordsAndValues() {
    Row row = row("blocks a.B#c(..) | connect,response receiver=connect nullable since=2");

    assertThat(row.details().get(0)).isEqualTo("connect,response");
    assertThat(row.has("nullable")).isTrue();
    assertThat(row.has("receiver")).isFalse();
    assertThat(row.value("receiver")).hasValue("connect");
    assertThat(row.value("nullable")).isEmpty();
    assertThat(row.value("since")).hasValue("2");
  }

  @Test
  void thePhasesOfSetsComeFirst() {
    Row row = row("sets connect,tls a.B#c(long) | since=2");

    assertThat(row.details()).containsExactly("connect,tls", "since=2").inOrder();
    assertThat(row.toString()).isEqualTo("sets connect,tls a.B#c(long) | since=2");
  }

  private static Row row(String line) {
    return Library.parse("x", line).rows().get(0);
  }
}
