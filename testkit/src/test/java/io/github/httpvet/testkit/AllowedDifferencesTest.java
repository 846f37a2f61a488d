package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedDifferencesTest {

  private static final String LINE = "pmd missing RuleA/jdk/One.java:3 RuleA";
  private static final Difference DIFFERENCE =
      new Difference("pmd", false, new Fact("RuleA/jdk/One.java", 3, "RuleA"));

  @Test
  void aListedDifferenceIsKnown() {
    AllowedDifferences allowed = AllowedDifferences.of(List.of("# why", LINE));
    assertThat(allowed.unknown(List.of(DIFFERENCE))).isEmpty();
    assertThat(allowed.stale("pmd", List.of(DIFFERENCE))).isEmpty();
  }

  @Test
  void anUnlistedDifferenceIsUnknown() {
    AllowedDifferences allowed = AllowedDifferences.of(List.of());
    assertThat(allowed.unknown(List.of(DIFFERENCE))).containsExactly(DIFFERENCE);
  }

  @Test
  void aLineWithoutItsDifferenceIsStaleForItsEngineOnly() {
    AllowedDifferences allowed = AllowedDifferences.of(List.of("# why", LINE));
    assertThat(allowed.stale("pmd", List.of())).containsExactly(LINE);
    assertThat(allowed.stale("javac", List.of())).isEmpty();
  }

  @Test
  void everyGroupOfLinesNeedsItsReason() {
    assertThrows(IllegalStateException.class, () -> AllowedDifferences.of(List.of(LINE)));
    assertThrows(
        IllegalStateException.class, () -> AllowedDifferences.of(List.of("# why", "", LINE)));
    assertThrows(
        IllegalStateException.class, () -> AllowedDifferences.of(List.of("# why", LINE, LINE)));
  }
}
