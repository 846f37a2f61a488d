package io.github.httpvet.check;

import static com.google.common.truth.Truth.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a diff says about lines. */
final class ChangedLinesOfGitTest {

  private static BitSet lines(int... numbers) {
    BitSet lines = new BitSet();
    for (int number : numbers) {
      lines.set(number);
    }
    return lines;
  }

  @Test
  void addedAndReplacedLinesAreChanged() {
    String diff =
        """
        diff --git a/A.java b/A.java
        index 1..2 100644
        --- a/A.java
        +++ b/A.java
        @@ -3 +3 @@ class A {
        -old
        +new
        @@ -10,0 +11,2 @@ class A {
        +one
        +two
        @@ -20,2 +22,0 @@
        -gone
        -gone
        """;

    assertThat(ChangedLinesOfGit.read(diff)).isEqualTo(Map.of("A.java", lines(3, 11, 12)));
  }

  @Test
  void codeThatLooksLikeADiffIsCode() {
    String diff =
        """
        --- a/A.java
        +++ b/A.java
        @@ -1,2 +1,3 @@
        --- a/B.java
        -@@ -1 +1 @@
        +++ b/C.java
        +@@ -5 +5 @@
        +x
        \\ No newline at end of file
        --- a/D.java
        +++ b/D.java
        @@ -0,0 +1 @@
        +x
        """;

    assertThat(ChangedLinesOfGit.read(diff))
        .isEqualTo(Map.of("A.java", lines(1, 2, 3), "D.java", lines(1)));
  }

  @Test
  void pathsMayHaveBlanksAndOddCharacters() {
    String diff =
        "+++ b/a b/A.java\t\n@@ -0,0 +1 @@\n+x\n"
            + "+++ \"b/tab\\there \\\"q\\\" \\303\\274.java\"\n@@ -0,0 +2 @@\n+x\n"
            + "+++ b/\u00fc.java\n@@ -0,0 +3 @@\n+x\n";

    assertThat(ChangedLinesOfGit.read(diff))
        .isEqualTo(
            Map.of(
                "a b/A.java",
                lines(1),
                "tab\there \"q\" \u00fc.java",
                lines(2),
                "\u00fc.java",
                lines(3)));
  }

  @Test
  void nothingIsNothing() {
    assertThat(ChangedLinesOfGit.read("")).isEmpty();
  }
}
