package io.github.httpvet.check.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A rule's metadata in SARIF. */
final class SarifRule {

  private SarifRule() {}

  static ReportingDescriptor of(RuleInfo rule) {
    String explanation = rule.explanation().strip();
    return new ReportingDescriptor()
        .withId(rule.name())
        .withName(rule.name())
        .withShortDescription(text(rule.summary()))
        .withFullDescription(text(explanation))
        .withHelp(
            text(explanation + "\n\nPage: " + rule.page())
                .withMarkdown(explanation + "\n\nPage: `" + rule.page() + "`"))
        .withDefaultConfiguration(
            new ReportingConfiguration()
                .withEnabled(rule.onByDefault())
                .withLevel(ReportingConfiguration.Level.WARNING))
        .withProperties(properties(rule));
  }

  private static PropertyBag properties(RuleInfo rule) {
    PropertyBag bag =
        new PropertyBag()
            .withTags(new LinkedHashSet<>(List.of("http", "reliability")))
            .withAdditionalProperty("problem.severity", "warning")
            .withAdditionalProperty("page", rule.page());
    if (!rule.options().isEmpty()) {
      Map<String, Object> options = new LinkedHashMap<>();
      rule.options().forEach(option -> options.put(option.name(), option(option)));
      bag.setAdditionalProperty("options", options);
    }
    return bag;
  }

  private static Map<String, Object> option(Option option) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("summary", option.summary());
    content.put("default", option.defaultValue());
    content.put("values", option.values());
    return content;
  }

  private static MultiformatMessageString text(String text) {
    return new MultiformatMessageString().withText(text);
  }
}
