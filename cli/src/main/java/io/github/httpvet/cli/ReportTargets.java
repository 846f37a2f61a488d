package io.github.httpvet.cli;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.check.report.ReportFile;
import io.github.httpvet.check.report.ReportFormat;
import io.github.httpvet.check.report.TextStyle;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The files of {@code --output} and of each {@code --report}. */
final class ReportTargets {

  private record Target(ReportFormat format, Path path, ReportFile file) {}

  private final List<Target> targets = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private ReportTargets() {}

  /**
   * Checks what can be checked before there is something to write.
   *
   * @param output null if not given
   * @param reports each {@code FORMAT=FILE}
   * @throws UsageException for a wrong notation or format, a file that cannot be written, or one
   *     that is given twice
   */
  static ReportTargets parse(ReportFormat format, Path output, List<String> reports) {
    ReportTargets targets = new ReportTargets();
    if (output != null) {
      targets.add(format, "--output", output);
    }
    reports.forEach(targets::add);
    return targets;
  }

  private void add(String report) {
    int equals = report.indexOf('=');
    if (equals < 1 || equals == report.length() - 1) {
      throw new UsageException("--report " + report + " is not of the form FORMAT=FILE");
    }
    try {
      ReportFormat format =
          new Choice<>(ReportFormat.class).convert(report.substring(0, equals).strip());
      add(format, "--report", Path.of(report.substring(equals + 1).strip()));
    } catch (TypeConversionException e) {
      throw new UsageException("--report " + report + ": " + e.getMessage());
    } catch (InvalidPathException e) {
      throw new UsageException("--report " + report + ": that is no path");
    }
  }

  private void add(ReportFormat format, String option, Path path) {
    if (!seen.add(path.toAbsolutePath().normalize())) {
      throw new UsageException(option + " " + path + " is to be written twice");
    }
    targets.add(new Target(format, path, ReportFile.of(option, path)));
  }

  boolean isEmpty() {
    return targets.isEmpty();
  }

  void write(CheckReport report, TextStyle style) {
    targets.forEach(target -> target.file().write(target.format(), report, style));
  }

  /** The files' names, for a message. */
  @Override
  public String toString() {
    return targets.stream()
        .map(target -> target.path().toString())
        .collect(Collectors.joining(", "));
  }
}
