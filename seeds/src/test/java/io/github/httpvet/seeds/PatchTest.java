package io.github.httpvet.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PatchTest {

  private static final Patch PATCH =
      Patch.of(new Edit(6, 9, ""), Edit.insert(0, "ab"), new Edit(2, 4, "xyz"));

  @Test
  void changesInAnyOrder() {
    assertEquals("ab01xyz459", PATCH.apply("0123456789"));
  }

  @Test
  void tellsWhereAnOffsetIsAfterwards() {
    assertEquals(
        List.of(2, 3, 7, 9), List.of(PATCH.map(0), PATCH.map(1), PATCH.map(3), PATCH.map(9)));
  }

  @Test
  void tellsWhatIsNew() {
    assertEquals(List.of(new Span(0, 2), new Span(4, 7), new Span(9, 9)), PATCH.changed());
  }

  @Test
  void refusesWhatOverlaps() {
    assertThrows(
        IllegalArgumentException.class, () -> Patch.of(new Edit(1, 3, ""), new Edit(2, 4, "")));
  }
}
