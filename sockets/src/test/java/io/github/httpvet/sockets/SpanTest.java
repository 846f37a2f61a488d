package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"500ms, 500", "3s, 3000", "3 s, 3000", "2min, 120000"})
  void readsNumbersWithUnits(String text, long millis) {
    assertThat(Span.parse(text)).isEqualTo(Duration.ofMillis(millis));
    assertThat(Span.parse(Span.text(Duration.ofMillis(millis)))).isEqualTo(Span.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "5, has no unit: write 5s or 5ms",
    "5h, has none of the units",
    "0s, is no time at all",
    "-1s, is no span of time",
    "s, is no span of time",
    "99999999999s, is no span of time"
  })
  void saysWhatIsWrong(String text, String message) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> Span.parse(text)))
        .hasMessageThat()
        .contains("'" + text + "' " + message);
  }
}
