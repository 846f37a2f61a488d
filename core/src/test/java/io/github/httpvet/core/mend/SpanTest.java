package io.github.httpvet.core.mend;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** How a time is read from options, and written into sources. */
class SpanTest {

  @Test
  void reads() {
    assertThat(Span.parse("10s")).hasValue(new Span(10_000));
    assertThat(Span.parse("500ms")).hasValue(new Span(500));
    assertThat(Span.parse("2min")).hasValue(new Span(120_000));
    assertThat(Span.parse("35791min")).hasValue(new Span(2_147_460_000));
    assertThat(Span.parse("35792min")).isEmpty();
  }

  @Test
  void writes() {
    assertThat(new Span(10_000).literal()).isEqualTo("10_000");
    assertThat(new Span(500).literal()).isEqualTo("500");
    assertThat(new Span(500).toString()).isEqualTo("500 ms");
    assertThat(new Span(90_000).toString()).isEqualTo("90 s");
  }

  @Test
  void isNeverNoneInSeconds() {
    assertThat(new Span(1).seconds()).isEqualTo(1);
    assertThat(new Span(1_000).seconds()).isEqualTo(1);
    assertThat(new Span(1_001).seconds()).isEqualTo(2);
  }
}
