package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final String MARK = "// BUG: Diagnostic contains: [";

  private static Snippet snippet(String... lines) {
    return new Snippet("RuleA/jdk/Some.java", String.join("\n", lines) + "\n");
  }

  @Test
  void aMarkIsAboutTheNextLine() {
    assertThat(snippet("class A {", "  " + MARK + "RuleA]", "  int a;", "}").expected())
        .containsExactly(new Fact("RuleA/jdk/Some.java", 3, "RuleA"));
  }

  @Test
  void marksBelowEachOtherAreAboutTheSameLine() {
    assertThat(snippet(MARK + "RuleA]", MARK + "RuleB]", "class A {}").expected())
        .containsExactly(
            new Fact("RuleA/jdk/Some.java", 3, "RuleA"),
            new Fact("RuleA/jdk/Some.java", 3, "RuleB"));
  }

  @Test
  void carriageReturnsDoNotMoveMarks() {
    Snippet windows = new Snippet("RuleA/jdk/Some.java", MARK + "RuleA]\r\nclass A {}\r\n");
    assertThat(windows.expected()).containsExactly(new Fact("RuleA/jdk/Some.java", 2, "RuleA"));
  }

  @Test
  void brokenMarksFail() {
    assertThrows(
        IllegalStateException.class, () -> snippet("int a; " + MARK + "RuleA]", "").expected());
    assertThrows(
        IllegalStateException.class, () -> snippet("// BUG: [RuleA]", "int a;").expected());
    assertThrows(
        IllegalStateException.class,
        () -> new Snippet("RuleA/jdk/Some.java", MARK + "RuleA]").expected());
  }

  @Test
  void theFolderNamesTheRule() {
    assertThat(snippet("").rule()).isEqualTo("RuleA");
    assertThat(new Snippet("crlf/RuleA/jdk/Some.java", "").rule()).isEqualTo("RuleA");
  }
}
