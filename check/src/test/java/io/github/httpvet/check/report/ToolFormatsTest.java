package io.github.httpvet.check.report;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.Vet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The formats that other tools read. */
final class ToolFormatsTest {

  private static final String HOSTILE = "a%b:c,d\n<&\"'>\u0000\u001b]]>";
  private final Hit warning = SampleHit.in("one();\nleak();").at(2, "leak");
  private final Hit note =
      SampleHit.in("leak();").rule("HttpTimeoutMissing").level(Severity.NOTE).at(1, "leak");

  @Test
  void githubGetsACommandForEachFinding() throws IOException {
    assertThat(write(ReportFormat.GITHUB, SampleHit.report(warning, note)))
        .isEqualTo(
            """
            ::warning file=src/Shop.java,line=2,col=1,endColumn=5,title=HttpResponseNotClosed::\
            `response` is not closed, so its connection is never reused%0AClose it
            ::notice file=src/Shop.java,line=1,col=1,endColumn=5,title=HttpTimeoutMissing::\
            `response` is not closed, so its connection is never reused%0AClose it
            2 findings in 7 files
            """);
  }

  @Test
  void githubTakesNoCommandFromASource() throws IOException {
    Hit hit =
        SampleHit.in("leak();").path("a,b:c\n::error::x").message("\n::error::y").at(1, "leak");
    String out = write(ReportFormat.GITHUB, SampleHit.report(hit));
    assertThat(out.lines().filter(line -> line.startsWith("::")).count()).isEqualTo(1);
    assertThat(out).contains("file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax,line=1");
  }

  @Test
  void gitlabGetsAListOfIssues() throws IOException {
    JsonNode issues =
        new JsonMapper().readTree(write(ReportFormat.GITLAB, SampleHit.report(warning, note)));
    assertThat(issues).hasSize(2);
    JsonNode issue = issues.get(0);
    assertThat(issue.get("check_name").asText()).isEqualTo("HttpResponseNotClosed");
    assertThat(issue.get("severity").asText()).isEqualTo("major");
    assertThat(issue.get("fingerprint").asText()).hasLength(32);
    assertThat(issue.at("/location/path").asText()).isEqualTo("src/Shop.java");
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(2);
    assertThat(issues.get(1).get("severity").asText()).isEqualTo("info");
    assertThat(write(ReportFormat.GITLAB, SampleHit.report())).isEqualTo("[ ]\n");
  }

  @Test
  void junitGetsAFailureForEachFindingAndASuccessForEachQuietRule() throws Exception {
    CheckReport found = SampleHit.report(warning, note);
    CheckReport report =
        new CheckReport(
            found.version(),
            Vet.rules(),
            found.roots(),
            found.encoding(),
            found.hits(),
            found.files(),
            found.broken(),
            found.notes());
    Element suite =
        (Element) parse(ReportFormat.JUNIT, report).getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    int tests = suite.getElementsByTagName("testcase").getLength();
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(tests));
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent()).contains("^^^^");
    assertThat(suite.getElementsByTagName("system-out").getLength()).isEqualTo(1);
  }

  @Test
  void checkstyleGetsErrorsByFile() throws Exception {
    Hit other = SampleHit.in("leak();").path("src/Other.java").at(1, "leak");
    Document document = parse(ReportFormat.CHECKSTYLE, SampleHit.report(warning, note, other));
    assertThat(document.getElementsByTagName("file").getLength()).isEqualTo(2);
    Element error = (Element) document.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("line")).isEqualTo("2");
    assertThat(error.getAttribute("severity")).isEqualTo("warning");
    assertThat(error.getAttribute("source")).isEqualTo("httpvet.HttpResponseNotClosed");
  }

  @Test
  void xmlStaysWellFormedWhateverTheSourceHolds() throws Exception {
    Hit hit =
        SampleHit.in(HOSTILE.replace('\n', ' ') + "leak")
            .path(HOSTILE)
            .message(HOSTILE)
            .hint(HOSTILE)
            .at(1, "leak");
    for (ReportFormat format : new ReportFormat[] {ReportFormat.JUNIT, ReportFormat.CHECKSTYLE}) {
      Document document = parse(format, SampleHit.report(hit));
      assertThat(document.getDocumentElement().hasChildNodes()).isTrue();
    }
  }

  private static Document parse(ReportFormat format, CheckReport report) throws Exception {
    byte[] xml = write(format, report).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static String write(ReportFormat format, CheckReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
