package io.github.httpvet.compilation.hit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.finding.Edit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DiffLinesTest {

  private static final String TEXT = "a\r\nb\r\nc\r\nd\r\n";

  private static String diff(Edit... edits) {
    return new DiffLines(new Lines(TEXT))
        .of(List.of(edits)).stream()
            .map(line -> line.sign() + line.text())
            .collect(Collectors.joining(" "));
  }

  @Test
  void showsLinesThatAreWritten() {
    assertThat(diff(Edit.insert(3, "x\n"))).isEqualTo("+x");
    assertThat(diff(Edit.insert(0, "x\n"))).isEqualTo("+x");
  }

  @Test
  void showsLinesThatGo() {
    assertThat(diff(Edit.delete(3, 6))).isEqualTo("-b");
  }

  @Test
  void showsLinesThatChange() {
    assertThat(diff(Edit.insert(3, "  "))).isEqualTo("-b +  b");
    assertThat(diff(new Edit(4, 4, "!"))).isEqualTo("-b +b!");
  }

  @Test
  void joinsNeighbours() {
    assertThat(diff(Edit.insert(3, "{"), Edit.insert(6, " "), Edit.insert(9, "}\n")))
        .isEqualTo("-b -c +{b + c +}");
    assertThat(diff(Edit.insert(0, "1"), Edit.insert(9, "2"))).isEqualTo("-a +1a -d +2d");
  }
}
