package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The same entries as the JDK reads, and their lines. */
final class PropertyLinesTest {

  private static final String TEXT =
      """
      # a comment that ends with a backslash \\
      a=1

        b : two words \s
      ! another
      c \\
          = x,\\
         y,\\
         # no comment
      d
      e=\\u0041\\
      \\
      f=g
      back\\\\
      h\\ i = j
      """;

  @Test
  void entriesAreThoseOfTheJdk() throws IOException {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String text = TEXT.replace("\n", end);
      Properties expected = new Properties();
      expected.load(new StringReader(text));
      Properties actual = new Properties();
      PropertyLines.read(text).forEach(entry -> actual.setProperty(entry.key(), entry.value()));

      expected.replaceAll((key, value) -> String.valueOf(value).strip());
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void linesAreThoseWhereEntriesStart() {
    assertThat(PropertyLines.read(TEXT).stream().map(entry -> entry.key() + entry.line()).toList())
        .containsExactly("a2", "b4", "c6", "d10", "e11", "back\\14", "h i15")
        .inOrder();
  }

  @Test
  void aBrokenEscapeHasItsLine() {
    PropertyLines.WrongLineException problem =
        assertThrows(
            PropertyLines.WrongLineException.class, () -> PropertyLines.read("a=1\nb=\\u00zz\n"));

    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void nothingIsNoEntry() {
    assertThat(PropertyLines.read("")).isEmpty();
    assertThat(PropertyLines.read("\n\n  \n#")).isEmpty();
  }
}
