package io.github.httpvet.compilation.hit;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class LinesTest {

  @Test
  void knowsAllLineEnds() {
    Lines lines = new Lines("a\nbc\r\nd\re");
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.column(3)).isEqualTo(2);
    assertThat(lines.text(2)).isEqualTo("bc");
    assertThat(lines.line(6)).isEqualTo(3);
    assertThat(lines.text(3)).isEqualTo("d");
    assertThat(lines.line(8)).isEqualTo(4);
    assertThat(lines.text(4)).isEqualTo("e");
  }

  @Test
  void takesOffsetsOutsideForTheNearestEnd() {
    Lines lines = new Lines("a\nb");
    assertThat(lines.line(-1)).isEqualTo(1);
    assertThat(lines.line(99)).isEqualTo(2);
    assertThat(lines.column(99)).isEqualTo(2);
    assertThat(new Lines("").line(0)).isEqualTo(1);
    assertThat(new Lines("").text(1)).isEmpty();
  }

  @Test
  void findsOffsets() {
    Lines lines = new Lines("a\nbc\r\nd");
    assertThat(lines.offset(1, 1)).isEqualTo(0);
    assertThat(lines.offset(2, 2)).isEqualTo(3);
    assertThat(lines.offset(2, 99)).isEqualTo(4);
    assertThat(lines.offset(3, 1)).isEqualTo(6);
    assertThat(lines.offset(9, 9)).isEqualTo(7);
    assertThat(lines.offset(0, 0)).isEqualTo(0);
  }

  @Test
  void measuresNames() {
    Lines lines = new Lines("http.send(x)");
    assertThat(lines.nameLength(5)).isEqualTo(4);
    assertThat(lines.nameLength(9)).isEqualTo(1);
    assertThat(lines.nameLength(99)).isEqualTo(1);
  }
}
