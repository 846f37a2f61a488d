package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class MeasurableTest {

  @Test
  void aValueIsCarriedOn() {
    Measurable<Integer> length = Measurable.of("four").map(String::length);

    assertThat(length.found()).hasValue(4);
    assertThat(length.missing()).isEmpty();
  }

  @Test
  void aReasonIsCarriedOn() {
    Measurable<Integer> length = Measurable.<String>not("asleep").map(String::length);

    assertThat(length.found()).isEmpty();
    assertThat(length.missing()).hasValue("asleep");
  }
}
