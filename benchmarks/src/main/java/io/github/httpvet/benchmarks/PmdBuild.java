package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.reporting.Report;

/** PMD with its quick start rules and the class path of the sources. */
final class PmdBuild implements Build {

  private final Project project;
  private final int threads;

  /**
   * With some threads.
   *
   * @param threads 0 for the calling one
   */
  PmdBuild(Project project, int threads) {
    this.project = project;
    this.threads = threads;
  }

  @Override
  public int run(List<Path> sources, boolean withHttpvet) throws IOException {
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.setDefaultLanguageVersion(
        LanguageRegistry.PMD.getLanguageById("java").getVersion("17"));
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setSourceEncoding(StandardCharsets.UTF_8);
    configuration.setThreads(threads);
    configuration.addRuleSet("rulesets/java/quickstart.xml");
    if (withHttpvet) {
      configuration.addRuleSet("rulesets/java/httpvet-default.xml");
    }
    // As a build has it: PMD comes after the compilation.
    configuration.prependAuxClasspath(project.libraries());
    configuration.prependAuxClasspath(project.output().toString());
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      sources.forEach(analysis.files()::addFile);
      Report report = analysis.performAnalysisAndCollectReport();
      if (!report.getProcessingErrors().isEmpty() || !report.getConfigurationErrors().isEmpty()) {
        throw new IllegalStateException("PMD reports errors");
      }
      return (int)
          report.getViolations().stream()
              .filter(violation -> Rules.NAMES.contains(violation.getRule().getName()))
              .count();
    }
  }
}
