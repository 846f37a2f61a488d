package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The XML of Checkstyle, which most CI servers and editors read. */
final class CheckstyleFormat implements ReportWriter {

  /** Of Checkstyle; readers ask for one. */
  private static final String VERSION = "10.0";

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    Map<String, List<Hit>> files =
        report.hits().stream()
            .collect(
                Collectors.groupingBy(
                    hit -> ReportPath.of(hit.source()), LinkedHashMap::new, Collectors.toList()));
    XmlDocument.write(
        out,
        xml -> {
          xml.open("checkstyle");
          xml.attribute("version", VERSION);
          for (Map.Entry<String, List<Hit>> file : files.entrySet()) {
            xml.open("file");
            xml.attribute("name", file.getKey());
            for (Hit hit : file.getValue()) {
              error(xml, hit);
            }
            xml.close();
          }
          xml.close();
        });
  }

  private static void error(XmlDocument xml, Hit hit) throws XMLStreamException {
    String severity =
        switch (hit.level()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE, OFF -> "info";
        };
    xml.open("error");
    xml.attribute("line", hit.line());
    xml.attribute("column", hit.column());
    xml.attribute("severity", severity);
    xml.attribute("message", hit.message() + ". " + hit.hint() + ".");
    xml.attribute("source", "httpvet." + hit.rule().name());
    xml.close();
  }
}
