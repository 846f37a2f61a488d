package io.github.httpvet.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;

/** A PMD run with the ruleset that has every rule. */
final class PmdEngine implements Engine {

  private final Set<String> rules;
  private final boolean hasClassPath;

  PmdEngine(Set<String> rules, boolean hasClassPath) {
    this.rules = rules;
    this.hasClassPath = hasClassPath;
  }

  @Override
  public String name() {
    return hasClassPath ? "pmd" : "pmd-without-class-path";
  }

  @Override
  public boolean hasClassPath() {
    return hasClassPath;
  }

  @Override
  public List<Fact> run(List<Snippet> sources) {
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.setDefaultLanguageVersion(
        LanguageRegistry.PMD.getLanguageById("java").getVersion("17"));
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setThreads(2);
    configuration.addRuleSet("rulesets/java/httpvet-all.xml");
    setClassPath(configuration);
    Map<Path, Snippet> byFile = new HashMap<>();
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      for (Snippet source : sources) {
        Path file = Sources.file(source).toAbsolutePath();
        byFile.put(file, source);
        analysis.files().addFile(file);
      }
      return facts(analysis.performAnalysisAndCollectReport(), byFile);
    }
  }

  // PMD would look classes up in the loader that runs this test; there is no other way to say no.
  @SuppressWarnings("deprecation")
  private void setClassPath(PMDConfiguration configuration) {
    configuration.setClassLoader(ClassLoader.getPlatformClassLoader());
    if (hasClassPath) {
      configuration.prependAuxClasspath(ClassPath.ofTests());
    }
  }

  private List<Fact> facts(Report report, Map<Path, Snippet> byFile) {
    if (!report.getProcessingErrors().isEmpty() || !report.getConfigurationErrors().isEmpty()) {
      throw new IllegalStateException(
          report.getProcessingErrors().stream()
              .map(error -> error.getFileId().getOriginalPath() + ": " + error.getDetail())
              .toList()
              .toString());
    }
    List<Fact> facts = new ArrayList<>();
    for (RuleViolation violation : report.getViolations()) {
      String rule = violation.getRule().getName();
      if (rules.contains(rule)) {
        Path file = Path.of(violation.getFileId().getAbsolutePath());
        facts.add(new Fact(byFile.get(file).path(), violation.getBeginLine(), rule));
      }
    }
    return facts;
  }
}
