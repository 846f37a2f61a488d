package io.github.httpvet.pmd;

import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.rule.AbstractJavaRulechainRule;
import net.sourceforge.pmd.lang.rule.RulePriority;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * The shell of every rule: it visits only the root, and reports the findings of its name at the
 * nodes that they are about, so that PMD's own suppressions hold.
 */
abstract class HttpVetRule extends AbstractJavaRulechainRule {

  private static final PropertyDescriptor<String> MODELS =
      PropertyFactory.stringProperty(Vet.MODELS.name())
          .desc(Vet.MODELS.summary())
          .defaultValue(Vet.MODELS.defaultValue())
          .build();

  private static final PropertyDescriptor<Boolean> NOTES =
      PropertyFactory.booleanProperty(Vet.NOTES.name())
          .desc(Vet.NOTES.summary())
          .defaultValue(Boolean.valueOf(Vet.NOTES.defaultValue()))
          .build();

  private static final PropertyDescriptor<Boolean> FACTS =
      PropertyFactory.booleanProperty(Vet.FACTS.name())
          .desc(Vet.FACTS.summary())
          .defaultValue(Boolean.valueOf(Vet.FACTS.defaultValue()))
          .build();

  private static final PropertyDescriptor<String> CONFIG =
      PropertyFactory.stringProperty("config")
          .desc("The configuration file, or none; without it, the nearest above a source.")
          .defaultValue("")
          .build();

  private final RuleInfo info;
  private final Function<Map<String, String>, UnitCheck> checks;
  private ConfiguredRules rules;
  private boolean hasTold;

  /** The rule of that name, as the core has it. */
  HttpVetRule(String name) {
    this(
        Vet.rules().stream()
            .filter(rule -> rule.name().equals(name))
            .findFirst()
            .orElseGet(() -> new RuleInfo(name, "", "", true, List.of())),
        UnitCheck::of);
  }

  /**
   * For tests.
   *
   * @param checks gives the check for options by {@code Rule:option}
   */
  HttpVetRule(RuleInfo info, Function<Map<String, String>, UnitCheck> checks) {
    super(ASTCompilationUnit.class);
    this.info = info;
    this.checks = checks;
    info.options().forEach(option -> definePropertyDescriptor(Properties.of(info.name(), option)));
    definePropertyDescriptor(MODELS);
    definePropertyDescriptor(NOTES);
    definePropertyDescriptor(FACTS);
    definePropertyDescriptor(CONFIG);
  }

  @Override
  public final Object visit(ASTCompilationUnit unit, Object data) {
    // PMD sets the properties after the constructor, and gives every thread its own copy.
    if (rules == null) {
      rules = new ConfiguredRules(info.name(), configured(), getProperty(CONFIG), checks);
    }
    RuleContext context = asCtx(data);
    try {
      report(rules.of(unit), unit, context);
    } catch (ConfigurationException e) {
      tell(e, unit, context);
    } catch (RuntimeException | LinkageError e) {
      UnitFindings.fail(unit, e);
    }
    return data;
  }

  private void report(ConfiguredRules.Chosen chosen, ASTCompilationUnit unit, RuleContext context) {
    if (chosen.hasModels() || chosen.mayFind(unit)) {
      IncrementalCache.leaveOut(unit, context);
    }
    if (chosen.isExcluded()) {
      return;
    }
    UnitFindings findings = UnitFindings.of(unit, chosen.options());
    List<Finding> all = findings.all(chosen.check());
    if (all.isEmpty()) {
      return;
    }
    for (Reported reported : chosen.reported(findings.unit(), all)) {
      Finding finding = reported.finding();
      if (finding.rule().equals(info.name())) {
        report(context, findings.originOf(finding), finding);
      }
    }
  }

  /**
   * What is wrong with the configuration is a violation of the highest priority, so that it fails
   * what violations fail: a rule that says it is broken would be left out, and the build would
   * pass. It is told once in a file, and in each file that may have findings.
   */
  private void tell(ConfigurationException problem, ASTCompilationUnit unit, RuleContext context) {
    IncrementalCache.leaveOut(unit, context);
    if (hasTold && !checks.apply(Map.of()).mentionsClient(unit.getTextDocument().getText())) {
      return;
    }
    hasTold = true;
    if (UnitFindings.isFirstProblem(unit)) {
      setPriority(RulePriority.HIGH);
      context.addViolationWithPosition(unit, 1, 1, "{0}", "httpvet: " + problem.getMessage());
    }
  }

  /** What the user has set, by {@code Rule:option}. */
  private Map<String, String> configured() {
    Map<String, String> set = new TreeMap<>();
    info.options()
        .forEach(
            option -> {
              PropertyDescriptor<?> property = getPropertyDescriptor(option.name());
              Object value = getProperty(property);
              if (!value.equals(property.defaultValue())) {
                set.put(info.name() + ":" + option.name(), Properties.written(value));
              }
            });
    if (!getProperty(MODELS).isEmpty()) {
      set.put(Vet.MODELS_KEY, getProperty(MODELS));
    }
    if (getProperty(NOTES)) {
      set.put(Vet.NOTES_KEY, "true");
    }
    if (!getProperty(FACTS)) {
      set.put(Vet.FACTS_KEY, "false");
    }
    return set;
  }

  private void report(RuleContext context, JavaNode node, Finding finding) {
    if (node == null || Suppressions.holdFor(node, getName())) {
      return;
    }
    JavaccToken anchor = Positions.at(node, finding.offset());
    try {
      context.addViolationWithPosition(node, anchor, "{0}", text(finding));
    } catch (NoSuchMethodError beforePmd717) {
      int line = anchor.getReportLocation().getStartLine();
      context.addViolationWithPosition(node, line, line, "{0}", text(finding));
    }
  }

  /** PMD's reports have one line for all that is said. */
  private static String text(Finding finding) {
    return finding.message() + "; " + finding.advice().replace("\n", "; ");
  }
}
