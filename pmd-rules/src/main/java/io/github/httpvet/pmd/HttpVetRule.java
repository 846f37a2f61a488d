package io.github.httpvet.pmd;

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

  private final RuleInfo info;
  private final Function<Map<String, String>, UnitCheck> checks;
  private Map<String, String> options;
  private UnitCheck check;

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
  }

  @Override
  public final Object visit(ASTCompilationUnit unit, Object data) {
    // PMD sets the properties after the constructor, and gives every thread its own copy.
    if (options == null) {
      options = configured();
    }
    UnitFindings findings = UnitFindings.of(unit, options);
    for (Finding finding : findings.all(this::check)) {
      if (finding.rule().equals(info.name())) {
        report(asCtx(data), findings.originOf(finding), finding);
      }
    }
    return data;
  }

  /** What is wrong with the user's table, so that PMD says it once and runs without the rule. */
  @Override
  public final String dysfunctionReason() {
    if (!getProperty(MODELS).isEmpty()) {
      try {
        Vet.of(List.of(), Map.of(Vet.MODELS_KEY, getProperty(MODELS)));
      } catch (ConfigurationException e) {
        return e.getMessage();
      }
    }
    return super.dysfunctionReason();
  }

  private UnitCheck check() {
    if (check == null) {
      check = checks.apply(options);
    }
    return check;
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
    return set;
  }

  private void report(RuleContext context, JavaNode node, Finding finding) {
    if (node == null || Suppressions.holdFor(node, getName())) {
      return;
    }
    JavaccToken anchor = Positions.at(node, finding.offset());
    try {
      context.addViolationWithPosition(node, anchor, "{0}", finding.message());
    } catch (NoSuchMethodError beforePmd717) {
      int line = anchor.getReportLocation().getStartLine();
      context.addViolationWithPosition(node, line, line, "{0}", finding.message());
    }
  }
}
