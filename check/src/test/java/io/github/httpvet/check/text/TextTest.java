package io.github.httpvet.check.text;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTest {

  @Test
  void countsColumnsAsATerminalDoes() {
    assertThat(Columns.of("abc")).isEqualTo(3);
    assertThat(Columns.of("日本")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("\ud83d\ude00")).isEqualTo(2);
    assertThat(Columns.of(Paint.ANSI.red("abc"))).isEqualTo(3);
    assertThat(Columns.of("")).isEqualTo(0);
  }

  @Test
  void wrapsAtBlanks() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three").inOrder();
    assertThat(Wrap.lines("unbreakable x", 4)).containsExactly("unbreakable", "x").inOrder();
    assertThat(Wrap.lines("a\nb", 10)).containsExactly("a", "b").inOrder();
    assertThat(Wrap.lines("", 10)).containsExactly("");
  }

  @Test
  void laysOutCells() {
    Grid grid = new Grid().row(List.of("a", "bb")).row(List.of("ccc", "d"));
    assertThat(grid.lines(80)).containsExactly("a    bb", "ccc  d").inOrder();
    assertThat(new Grid().lines(80)).isEmpty();
  }

  @Test
  void wrapsTheWidestCells() {
    Grid grid = new Grid().row(List.of("key", "one two three four five six seven"));
    assertThat(grid.lines(24))
        .containsExactly("key  one two three four", "     five six seven")
        .inOrder();
  }

  @Test
  void paintsNothingIfThereIsNothing() {
    assertThat(Paint.ANSI.bold("")).isEmpty();
    assertThat(Paint.NONE.bold("x")).isEqualTo("x");
  }
}
