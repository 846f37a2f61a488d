package io.github.httpvet.check.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import java.io.IOException;
import java.io.OutputStream;

/** A code quality report of GitLab. */
final class GitlabFormat implements ReportWriter {

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out.write(mapper.writeValueAsBytes(report.hits().stream().map(Issue::of).toList()));
    out.write('\n');
  }

  private record Issue(
      String description,
      @JsonProperty("check_name") String checkName,
      String fingerprint,
      String severity,
      Place location,
      Content content) {

    static Issue of(Hit hit) {
      String severity =
          switch (hit.level()) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE, OFF -> "info";
          };
      return new Issue(
          hit.message(),
          hit.rule().name(),
          hit.fingerprint(),
          severity,
          new Place(ReportPath.of(hit.source()), new Begin(hit.line())),
          new Content(hit.hint()));
    }
  }

  private record Place(String path, Begin lines) {}

  private record Begin(int begin) {}

  private record Content(String body) {}
}
