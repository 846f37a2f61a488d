package io.github.httpvet.check.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One JSON object in UTF-8. Its shape is stable: within a {@code schemaVersion} members are only
 * ever added.
 */
final class JsonFormat implements ReportWriter {

  private static final int SCHEMA_VERSION = 1;

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    Document document =
        new Document(
            SCHEMA_VERSION,
            "httpvet",
            report.version(),
            report.hits().stream().map(Item::of).toList(),
            report.files(),
            report.broken(),
            report.notes());
    out.write(mapper.writeValueAsBytes(document));
    out.write('\n');
  }

  @JsonPropertyOrder({
    "schemaVersion",
    "tool",
    "version",
    "findings",
    "filesChecked",
    "brokenFiles",
    "notes"
  })
  record Document(
      int schemaVersion,
      String tool,
      String version,
      List<Item> findings,
      int filesChecked,
      List<String> brokenFiles,
      List<String> notes) {}

  @JsonPropertyOrder({
    "rule",
    "level",
    "path",
    "line",
    "column",
    "endColumn",
    "message",
    "snippet",
    "trail",
    "hint",
    "fixes",
    "page",
    "fingerprint"
  })
  record Item(
      String rule,
      String level,
      String path,
      int line,
      int column,
      int endColumn,
      String message,
      String snippet,
      List<Step> trail,
      String hint,
      List<ItemFix> fixes,
      String page,
      String fingerprint) {

    static Item of(Hit hit) {
      return new Item(
          hit.rule().name(),
          hit.level().word(),
          hit.source().shown(),
          hit.line(),
          hit.column(),
          hit.endColumn(),
          hit.message(),
          hit.snippet(),
          hit.trail().stream().map(s -> new Step(s.line(), s.column(), s.text())).toList(),
          hit.hint(),
          hit.fixes().stream().map(ItemFix::of).toList(),
          hit.rule().page(),
          hit.fingerprint());
    }
  }

  @JsonPropertyOrder({"title", "edits"})
  record ItemFix(String title, List<ItemEdit> edits) {

    static ItemFix of(Hit.Fix fix) {
      return new ItemFix(fix.title(), fix.changes().stream().map(ItemEdit::of).toList());
    }
  }

  @JsonPropertyOrder({"line", "column", "endLine", "endColumn", "text"})
  record ItemEdit(int line, int column, int endLine, int endColumn, String text) {

    static ItemEdit of(Hit.Change change) {
      return new ItemEdit(
          change.line(),
          change.column(),
          change.endLine(),
          change.endColumn(),
          change.edit().text());
    }
  }

  @JsonPropertyOrder({"line", "column", "text"})
  record Step(int line, int column, String text) {}
}
