package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A test report as of JUnit. A rule without findings is a test that passes, a finding one that
 * fails; a note passes and is told in the test's output.
 */
final class JunitFormat implements ReportWriter {

  private static final String SUITE = "httpvet";

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    List<RuleInfo> quiet =
        report.rules().stream()
            .filter(rule -> report.hits().stream().noneMatch(hit -> hit.rule().equals(rule)))
            .toList();
    long failures = report.hits().stream().filter(hit -> hit.level() != Severity.NOTE).count();
    XmlDocument.write(
        out,
        xml -> {
          xml.open("testsuites");
          counts(xml, report.hits().size() + quiet.size(), failures);
          xml.open("testsuite");
          counts(xml, report.hits().size() + quiet.size(), failures);
          for (RuleInfo rule : quiet) {
            start(xml, SUITE, rule.name());
            xml.close();
          }
          for (Hit hit : report.hits()) {
            test(xml, hit);
          }
          xml.close();
          xml.close();
        });
  }

  private static void counts(XmlDocument xml, int tests, long failures) throws XMLStreamException {
    xml.attribute("name", SUITE);
    xml.attribute("tests", tests);
    xml.attribute("failures", failures);
    xml.attribute("errors", 0);
    xml.attribute("skipped", 0);
    xml.attribute("time", 0);
  }

  private static void start(XmlDocument xml, String group, String name) throws XMLStreamException {
    xml.open("testcase");
    xml.attribute("classname", group);
    xml.attribute("name", name);
    xml.attribute("time", 0);
  }

  private static void test(XmlDocument xml, Hit hit) throws XMLStreamException {
    String path = ReportPath.of(hit.source());
    start(xml, path, hit.rule().name() + " in line " + hit.line() + ", column " + hit.column());
    xml.attribute("file", path);
    xml.attribute("line", hit.line());
    if (hit.level() == Severity.NOTE) {
      xml.open("system-out");
    } else {
      xml.open("failure");
      xml.attribute("type", hit.rule().name());
      xml.attribute("message", hit.message());
    }
    xml.text(detail(hit, path));
    xml.close();
    xml.close();
  }

  private static String detail(Hit hit, String path) {
    return path
        + (":" + hit.line() + ":" + hit.column() + ": ")
        + (hit.level().word() + ": " + hit.message() + "\n")
        + String.join("\n", CodeFrame.of(hit, Paint.NONE))
        + ("\nhint: " + hit.hint() + "\n");
  }
}
