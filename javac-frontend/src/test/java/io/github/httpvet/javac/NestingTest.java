package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NestingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "class A | 0",
        "class A { } | 1",
        "a(b[c{d}e]f)(g) | 3",
        ")))( | 1",
        "f('(' + \"((\" + '\\'' + \"\\\"((\") // (( | 1",
        "/* ((( */ ( /* ( | 1",
        "\"\"\" ((( \\\"\"\" ( \"\"\" ( | 1",
        "((((( | 5",
        "' | 0",
        "\" \\ | 0"
      })
  void counts(String text, int depth) {
    assertThat(Nesting.of(text)).isEqualTo(depth);
  }

  @ParameterizedTest
  @CsvSource({"10000", "1000000"})
  void anUnclosedLiteralEndsWithItsLine(int depth) {
    assertThat(Nesting.of("'\n" + "(".repeat(depth))).isEqualTo(depth);
  }
}
