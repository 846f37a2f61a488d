package io.github.httpvet.maven.goal;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.check.report.ReportFile;
import io.github.httpvet.check.report.ReportFormat;
import io.github.httpvet.check.report.TextStyle;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.maven.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The reports that the user wants, for all modules together. */
final class ReportFiles {

  private static final String FOLDER = "httpvet";
  private static final String FOLDER_PROPERTY = "httpvet.outputDirectory";

  private final Set<ReportFormat> formats;
  private final Path folder;

  private ReportFiles(Set<ReportFormat> formats, Path folder) {
    this.formats = formats;
    this.folder = folder;
  }

  /**
   * Those of a run.
   *
   * @throws UsageException for a wrong format or folder
   */
  static ReportFiles of(Settings settings) {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String word : settings.formats() == null ? new String[0] : settings.formats().split(",")) {
      if (!word.isBlank()) {
        formats.add(Choice.of(ReportFormat.class, "httpvet.formats", word));
      }
    }
    return new ReportFiles(formats, folder(settings));
  }

  private static Path folder(Settings settings) {
    return settings.outputDirectory() == null
        ? Path.of(settings.session().getTopLevelProject().getBuild().getDirectory(), FOLDER)
        : Flags.path(settings, FOLDER_PROPERTY, settings.outputDirectory());
  }

  /**
   * Writes them.
   *
   * @return the files
   * @throws UsageException if one cannot be written
   */
  List<Path> write(CheckReport report, TextStyle style) {
    List<Path> written = new ArrayList<>();
    if (formats.isEmpty()) {
      return written;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException(
          FOLDER_PROPERTY + ": cannot make " + folder + ": " + Words.reason(e));
    }
    for (ReportFormat format : formats) {
      Path file = folder.resolve(name(format));
      ReportFile.of(FOLDER_PROPERTY, file).write(format, report, style);
      written.add(file);
    }
    return written;
  }

  /** A name that tells apart what has the same ending. */
  private static String name(ReportFormat format) {
    String word = format.name().toLowerCase(Locale.ROOT);
    return switch (format) {
      case TEXT -> "httpvet.txt";
      case GITHUB -> "httpvet-github.txt";
      case GITLAB -> "httpvet-gitlab.json";
      case JUNIT, CHECKSTYLE -> "httpvet-" + word + ".xml";
      default -> "httpvet." + word;
    };
  }
}
