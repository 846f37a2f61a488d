package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
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
import net.sourceforge.pmd.reporting.Report.ProcessingError;
import net.sourceforge.pmd.reporting.RuleViolation;

/** A PMD run with the ruleset that has every rule. */
final class PmdEngine implements Engine {

  private final Set<String> rules;
  private final boolean hasClassPath;
  private final String ruleset;
  private final int threads;
  private final List<Path> more;

  PmdEngine(Set<String> rules, boolean hasClassPath) {
    this(rules, hasClassPath, "rulesets/java/httpvet-all.xml");
  }

  /** With a user's ruleset. */
  PmdEngine(Set<String> rules, boolean hasClassPath, String ruleset) {
    this(rules, hasClassPath, ruleset, 2, List.of());
  }

  private PmdEngine(
      Set<String> rules, boolean hasClassPath, String ruleset, int threads, List<Path> more) {
    this.more = more;
    this.rules = rules;
    this.hasClassPath = hasClassPath;
    this.ruleset = ruleset;
    this.threads = threads;
  }

  /** The same, but in the calling thread and on its stack. */
  PmdEngine inCallingThread() {
    return new PmdEngine(rules, hasClassPath, ruleset, 0, more);
  }

  /** The same with one more entry of the class path. */
  PmdEngine seeing(Path entry) {
    return new PmdEngine(rules, hasClassPath, ruleset, threads, List.of(entry));
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
    configuration.setThreads(threads);
    configuration.addRuleSet(ruleset);
    configuration.setAuxClasspath(auxClassPath());
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

  /** PMD takes its own class path where it is given none, so the bare JDK is given instead. */
  private String auxClassPath() {
    String jdk = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar").toString();
    StringBuilder path = new StringBuilder();
    more.forEach(entry -> path.append(entry).append(File.pathSeparator));
    return path + (hasClassPath ? ClassPath.ofTests() + File.pathSeparator + jdk : jdk);
  }

  private List<Fact> facts(Report report, Map<Path, Snippet> byFile) {
    for (ProcessingError error : report.getProcessingErrors()) {
      throw new IllegalStateException(error.getFileId().getOriginalPath(), error.getError());
    }
    assertThat(report.getConfigurationErrors()).isEmpty();
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
