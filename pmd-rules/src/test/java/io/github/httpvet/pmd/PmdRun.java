package io.github.httpvet.pmd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.util.log.PmdReporter;
import org.slf4j.event.Level;

/** Runs PMD as a user does, over files in a folder. */
final class PmdRun {

  private final Path folder;
  private final PMDConfiguration configuration = new PMDConfiguration();
  private final List<String> errors = new ArrayList<>();

  PmdRun(Path folder) {
    this.folder = folder;
    configuration.setDefaultLanguageVersion(JavaLanguageModule.getInstance().getVersion("17"));
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setThreads(0);
    configuration.setReporter(reporter());
  }

  /** A source in the folder; what was there is replaced. */
  PmdRun source(String name, String text) {
    configuration.addInputPath(write(name, text));
    return this;
  }

  /** A ruleset of the class path. */
  PmdRun ruleset(String resource) {
    configuration.addRuleSet(resource);
    return this;
  }

  /** A user's own ruleset with the given rule elements. */
  PmdRun rules(String elements) {
    String xml =
        "<?xml version=\"1.0\"?><ruleset name=\"own\" "
            + "xmlns=\"http://pmd.sourceforge.net/ruleset/2.0.0\"><description>Own</description>"
            + elements
            + "</ruleset>";
    configuration.addRuleSet(write("own-ruleset.xml", xml).toString());
    return this;
  }

  PmdRun cache() {
    configuration.setIgnoreIncrementalAnalysis(false);
    configuration.setAnalysisCacheLocation(folder.resolve("pmd.cache").toString());
    return this;
  }

  Report report() {
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      return analysis.performAnalysisAndCollectReport();
    }
  }

  /** The violations as {@code line:column Rule}. */
  List<String> violations() {
    Report report = report();
    if (!report.getProcessingErrors().isEmpty()) {
      throw new AssertionError(report.getProcessingErrors().get(0).getError());
    }
    return report.getViolations().stream()
        .map(v -> v.getBeginLine() + ":" + v.getBeginColumn() + " " + v.getRule().getName())
        .toList();
  }

  /** What PMD told about the configuration. */
  List<String> errors() {
    return errors;
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PmdReporter reporter() {
    return new PmdReporter() {
      @Override
      public boolean isLoggable(Level level) {
        return level == Level.ERROR;
      }

      @Override
      public void logEx(Level level, String message, Object[] arguments, Throwable error) {
        if (level == Level.ERROR) {
          String text = message == null ? "" : MessageFormat.format(message, arguments);
          errors.add(error == null ? text : text + error.getMessage());
        }
      }

      @Override
      public int numErrors() {
        return errors.size();
      }
    };
  }
}
