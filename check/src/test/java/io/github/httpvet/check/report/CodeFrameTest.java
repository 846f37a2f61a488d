package io.github.httpvet.check.report;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.text.Paint;
import io.github.httpvet.compilation.hit.Hit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CodeFrameTest {

  @Test
  void showsTheWholeStoryAndLeavesGapsOut() {
    Hit hit =
        SampleHit.in(
                """
                Response r = http.execute();
                one();
                two();
                three();
                return null;
                four();
                throw oops();""")
            .step(1, "execute", "opened here")
            .step(5, "return", "returns with it open")
            .step(7, "throw", "throws with it open")
            .at(1, "execute");
    assertThat(frame(hit))
        .isEqualTo(
            """
              |
            1 | Response r = http.execute();
              |                   ^^^^^^^ opened here
            ...
            5 | return null;
              | ------ returns with it open
            6 | four();
            7 | throw oops();
              | ----- throws with it open
              |
            """);
  }

  @Test
  void putsSeveralPlacesOfALineBelowEachOther() {
    Hit hit =
        SampleHit.in("a(bb(ccc));")
            .step(1, "a", "first")
            .step(1, "bb", "second")
            .step(1, "ccc", "third")
            .at(1, "bb");
    assertThat(frame(hit))
        .isEqualTo(
            """
              |
            1 | a(bb(ccc));
              | - ^^ --- third
              | | |
              | | second
              | first
              |
            """);
  }

  @Test
  void numbersWhatIsNotToldInTheOrderOfTheSource() {
    Hit hit =
        SampleHit.in("close();\nopen();")
            .step(2, "open", "opened here")
            .step(1, "close", "closed too early")
            .at(2, "open");
    assertThat(frame(hit)).contains("^^^^ 1. opened here");
    assertThat(frame(hit)).contains("----- 2. closed too early");
  }

  @Test
  void marksWhatFollowsTabsAndWideCharacters() {
    String[] lines = frame(SampleHit.in("\tx(\"日本\", leak);").at(1, "leak")).split("\n");
    assertThat(lines[1]).isEqualTo("1 |     x(\"日本\", leak);");
    // Each of the two letters takes two columns.
    assertThat(lines[2].indexOf("^^^^")).isEqualTo(lines[1].indexOf("leak") + 2);
  }

  @Test
  void survivesHostileSource() {
    String hostile = "\u001b[2J\u0000\u202e leak \ud800 \udc00";
    String frame = frame(SampleHit.in(hostile).at(1, "leak"));
    assertThat(frame).doesNotContain("\u001b");
    assertThat(frame).doesNotContain("\u0000");
    assertThat(frame).doesNotContain("\u202e");
    assertThat(frame).contains("^^^^");
  }

  @Test
  void tellsOfPlacesThatAreTooFarApartInALine() {
    String line = "open();" + " ".repeat(5_000) + "leak();";
    String frame = frame(SampleHit.in(line).step(1, "open", "opened here").at(1, "leak"));
    assertThat(frame).contains("column 1: opened here");
    assertThat(frame.lines().mapToInt(String::length).max().orElse(0)).isAtMost(180);
  }

  @Test
  void drawsEveryWindowOfALongLine() {
    String line = "\ud83d\ude00".repeat(200) + "leak" + "\ud83d\ude00".repeat(200);
    for (int i = 0; i < 8; i++) {
      String shifted = "x".repeat(i) + line;
      String[] drawn = frame(SampleHit.in(shifted).at(1, "leak")).split("\n");
      assertThat(drawn[2].strip()).endsWith("^^^^");
      assertThat(drawn[1]).doesNotContain("?");
    }
  }

  private static String frame(Hit hit) {
    return CodeFrame.of(hit, Paint.NONE).stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
