package io.github.httpvet.core.finding;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every finding keeps to. */
class FindingTest {

  private static final Node ANCHOR = new Stmt.Block(new Pos(3, 9, 7), List.of());

  @Test
  void isReportedAtItsAnchor() {
    assertThat(finding("text").offset()).isEqualTo(7);
  }

  @Test
  void isAWarningUnlessSaidOtherwise() {
    assertThat(finding("text").level()).isEqualTo(Level.WARNING);
  }

  @Test
  void longMessagesAreWhole() {
    assertThat(finding("x".repeat(200)).message()).isEqualTo("x".repeat(200));
  }

  @Test
  void saysWhatToDoAndWhereToReadOn() {
    assertThat(finding("text").advice()).isEqualTo("hint: hint\nmore: httpvet explain Rule");
  }

  @Test
  void keepsItsTrail() {
    List<Finding.Step> trail = new ArrayList<>();
    Finding finding = new Finding("Rule", ANCHOR, "text", trail, "hint");
    trail.add(new Finding.Step(ANCHOR.pos(), "later"));

    assertThat(finding.trail()).isEmpty();
  }

  @Test
  void needsAnAnchor() {
    assertThrows(
        NullPointerException.class, () -> new Finding("Rule", null, "text", List.of(), "hint"));
  }

  private static Finding finding(String message) {
    return new Finding("Rule", ANCHOR, message, List.of(), "hint");
  }
}
