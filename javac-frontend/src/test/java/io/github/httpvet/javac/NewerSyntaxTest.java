package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is syntax of a later Java, and what only looks like it. */
final class NewerSyntaxTest {

  @TempDir Path directory;

  private int release(String text, int release) {
    Report report =
        Lowerer.run(
            directory, text, new JavacOptions(List.of(), release, false), unit -> List.of());
    return report.files().isEmpty() ? -1 : report.files().get(0).syntaxRelease();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21 | class A { int m(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }",
        "21 | class A { boolean m(Object o) { return o instanceof P(int x, int y); } }",
        "21 | class A { boolean m(Object o) { return o instanceof P<Q>(Q(var x), R y); } }",
        "21 | class A { int m(Object o) { switch (o) { case P(int x, int y) -> f(x); } } }",
        "21 | class A { int m(Object o) { switch (o) { case P(var x, var y) -> f(x); } } }",
        "22 | class A { void m() { try { f(); } catch (Exception _) { } } }",
        "22 | class A { void m() { for (var _ : list()) { } } }",
        "22 | class A { Object o = f(_ -> 1); }",
        "25 | import module java.base; class A { }",
        "25 | import java.util.*; /* class */ void main() { }",
        "25 | String name() { return null; } void main() { }"
      })
  void knowsSyntaxThatThisJdkDoesNot(int since, String text) {
    assumeTrue(Runtime.version().feature() < since, "this JDK knows it");
    assertThat(release(text, 0)).isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | class A { void m( { } }",
        "0 | class A { int m() { int when = 3 5; } }",
        "0 | class A { } } void main() { }",
        "0 | import modul java.base; class A { }",
        "0 | class A { int m(int i) { return f(_) + _ * 2 } }",
        "0 | class A { int m(int i) { return _; } }",
        "0 | class A { boolean m(Object o) { return o instanceof P x y; } }",
        "-1 | class A { }"
      })
  void takesMistakesForMistakes(int since, String text) {
    assertThat(release(text, 0)).isEqualTo(since);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class A { } void main() { }", "void run() { }"})
  void takesMethodsOutsideOfClassesForMistakes(String text) {
    assumeTrue(Runtime.version().feature() < 25, "this JDK knows them");
    assertThat(release(text, 0)).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 | class A { int m(int i) { return switch (i) { case 1 -> 1; default -> 2; }; } }",
        "16 | class A { boolean m(Object o) { return o instanceof String s; } }"
      })
  void knowsWhatTheChosenReleaseLacks(int since, String text) {
    assertThat(release(text, 11)).isEqualTo(since);
  }
}
