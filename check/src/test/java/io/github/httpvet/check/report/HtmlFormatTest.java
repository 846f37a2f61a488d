package io.github.httpvet.check.report;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class HtmlFormatTest {

  @Test
  void drawsTheTrailIntoTheSource() throws IOException {
    Hit hit =
        SampleHit.in("Response r = http.execute();\nif (bad) {\n  return null;\n}")
            .step(1, "execute", "opened here")
            .step(3, "return", "returns with it open")
            .at(1, "execute");
    String html = write(SampleHit.report(hit));
    assertThat(html).contains("<span class=\"at here\">execute</span>");
    assertThat(html).contains("<span class=\"at\">return</span>");
    assertThat(html).contains("<span class=\"say\">opened here</span>");
    assertThat(html).contains("<span class=\"k\">null</span>");
    assertThat(html).contains("src=\"data:image/svg+xml;base64,");
    assertThat(html).contains("Not reported");
  }

  @Test
  void escapesWhatSourcesHold() throws IOException {
    String attack = "</script><script>alert(1)</script>\"'&\u0000";
    Hit hit = SampleHit.in("leak(); " + attack).path(attack).message(attack).at(1, "leak");
    String html = write(SampleHit.report(hit));
    assertThat(html.split("<script", -1)).hasLength(2);
    assertThat(html).doesNotContain("alert(1)</script>");
    assertThat(html).doesNotContain("\u0000");
  }

  @Test
  void saysThatThereIsNothing() throws IOException {
    String html = write(SampleHit.report());
    assertThat(html).contains("Nothing to report");
    assertThat(html).contains("7 files checked with no rules");
    assertThat(html).doesNotContain("<article");
  }

  @Test
  void isTheSameForTheSameReport() throws IOException {
    CheckReport report = SampleHit.report(SampleHit.in("leak();").at(1, "leak"));
    assertThat(write(report)).isEqualTo(write(report));
  }

  @Test
  void coloursLinesWithoutLosingACharacter() {
    for (String line :
        new String[] {
          "",
          "\"open",
          "/* a */ int x = 1; // y",
          "'\\'' + \"\\\"\"",
          "@A(\"b\") var c = 0x1F;",
          "\"\\"
        }) {
      assertThat(JavaLook.of(line)).hasLength(line.length());
    }
    assertThat(JavaLook.of("int")).isEqualTo(new String[] {"k", "k", "k"});
    assertThat(JavaLook.of("interest")[0]).isEmpty();
    assertThat(JavaLook.of("\"if\"")[1]).isEqualTo("s");
  }

  private static String write(CheckReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.HTML.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
