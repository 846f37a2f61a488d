package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final Fact ONE = new Fact("RuleA/jdk/One.java", 3, "RuleA");
  private static final Fact TWO = new Fact("RuleA/jdk/Two.java", 5, "RuleA");

  private static List<String> between(List<Fact> expected, List<Fact> actual, boolean mayMiss) {
    return Difference.between("pmd", expected, actual, mayMiss).stream()
        .map(Difference::toString)
        .toList();
  }

  @Test
  void theSameFactsDoNotDiffer() {
    assertThat(between(List.of(ONE, TWO), List.of(TWO, ONE), false)).isEmpty();
  }

  @Test
  void missingAndExtraFactsDiffer() {
    assertThat(between(List.of(ONE), List.of(TWO), false))
        .containsExactly(
            "pmd missing RuleA/jdk/One.java:3 RuleA", "pmd extra RuleA/jdk/Two.java:5 RuleA");
  }

  @Test
  void aFactThatIsFoundTwiceIsExtra() {
    assertThat(between(List.of(ONE), List.of(ONE, ONE), true))
        .containsExactly("pmd extra RuleA/jdk/One.java:3 RuleA");
  }

  @Test
  void factsMayBeMissedWithoutClassPath() {
    assertThat(between(List.of(ONE, TWO), List.of(), true)).isEmpty();
  }
}
