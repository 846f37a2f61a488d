package io.github.httpvet.cli;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.report.ReportFormat;
import io.github.httpvet.check.report.TextStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What becomes of a report, for the commands that have one. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, json, sarif, html, github, gitlab, junit or checkstyle; text if not given.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to the standard output.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write one more report, in a format of its own; may be given several times.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "never, warning or error: exit 1 from this level on; warning if not given.")
  private FailOn failOn = FailOn.WARNING;

  @Mixin private ColorOption color;

  /** Checks what can be checked before there is something to write. */
  ReportTargets targets() {
    return ReportTargets.parse(format, output, reports);
  }

  /** Shows and writes the report, and tells the exit code. */
  int show(CheckReport report, ReportTargets targets, Console console) throws IOException {
    report.notes().forEach(console::note);
    if (output == null) {
      format.write(report, console.out(), TextStyle.of(color.paint(console.screen())));
    }
    targets.write(report, TextStyle.of(color.paintForFile()));
    if (!targets.isEmpty()) {
      console.err().println(report.summary() + ", written to " + targets);
    }
    return exitCode(report);
  }

  private int exitCode(CheckReport report) {
    return report.hits().stream().anyMatch(hit -> failOn.isMetBy(hit.level()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
