package io.github.httpvet.pmd;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.List;
import java.util.stream.StreamSupport;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RulePriority;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.RuleSetLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesetsTest {

  private static final List<String> RULES = Vet.rules().stream().map(RuleInfo::name).toList();

  private static RuleSet load(String resource) {
    return new RuleSetLoader().loadFromResource(resource);
  }

  private static List<String> names(RuleSet ruleset) {
    return ruleset.getRules().stream().map(Rule::getName).toList();
  }

  @Test
  void categoryIsComplete() {
    RuleSet category = load("category/java/httpvet.xml");
    assertThat(names(category)).containsExactlyElementsIn(RULES);
    assertThat(category.getDescription()).contains(System.getProperty("httpvet.version"));
    for (Rule rule : category.getRules()) {
      assertThat(rule.getRuleClass()).isEqualTo("io.github.httpvet.pmd." + rule.getName() + "Rule");
      assertThat(rule.getLanguage().getId()).isEqualTo("java");
      assertThat(rule.getPriority()).isEqualTo(RulePriority.MEDIUM);
      assertThat(rule.getSince()).isEqualTo("0.1.0");
      assertThat(rule.getDescription().strip()).isNotEmpty();
      assertThat(rule.getExamples()).hasSize(1);
      assertThat(rule.getExternalInfoUrl()).isEqualTo("docs/rules/" + rule.getName() + ".md");
      assertThat(rule.dysfunctionReason()).isNull();
    }
  }

  @Test
  void coreAndCategoryAgree() {
    RuleSet category = load("category/java/httpvet.xml");
    for (RuleInfo info : Vet.rules()) {
      Rule rule = category.getRuleByName(info.name());
      assertThat(rule).isNotNull();
      assertThat(rule.getExternalInfoUrl()).isEqualTo(info.page());
      info.options()
          .forEach(
              option -> {
                assertThat(rule.getPropertyDescriptor(option.name())).isNotNull();
                assertThat(rule.getPropertyDescriptor(option.name()).description())
                    .isEqualTo(option.summary());
              });
    }
    assertThat(RULES).containsAtLeastElementsIn(Vet.rules().stream().map(RuleInfo::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "all"})
  void rulesetsAreComplete(String which) {
    String version = System.getProperty("httpvet.version");
    for (String folder : List.of("", "httpvet-" + version + "/")) {
      RuleSet ruleset = load("rulesets/java/" + folder + "httpvet-" + which + ".xml");
      assertThat(ruleset.getName()).isEqualTo("httpvet " + which + " " + version);
      List<String> optIn =
          Vet.rules().stream().filter(rule -> !rule.onByDefault()).map(RuleInfo::name).toList();
      List<String> expected =
          RULES.stream().filter(name -> which.equals("all") || !optIn.contains(name)).toList();
      assertThat(names(ruleset)).containsExactlyElementsIn(expected);
    }
  }

  @Test
  void everyRuleCanBeCopiedForAnotherThread() {
    for (Rule rule : load("rulesets/java/httpvet-all.xml").getRules()) {
      assertThat(rule.deepCopy().getName()).isEqualTo(rule.getName());
    }
    long count =
        StreamSupport.stream(load("category/java/httpvet.xml").getRules().spliterator(), false)
            .map(Object::getClass)
            .distinct()
            .count();
    assertThat(count).isEqualTo(RULES.size());
  }
}
