package io.github.httpvet.check.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import io.github.httpvet.check.page.RulePage;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.PublishedPages;
import io.github.httpvet.core.rules.RuleInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A rule's metadata in SARIF. */
final class SarifRule {

  private static final int WIDTH = 100;

  private SarifRule() {}

  static ReportingDescriptor of(RuleInfo rule) {
    RulePage page = RulePage.of(rule);
    // No name: it would be the identifier once more.
    return new ReportingDescriptor()
        .withId(rule.name())
        .withHelpUri(PublishedPages.of(rule.page()).map(URI::create).orElse(null))
        .withShortDescription(text(rule.summary() + "."))
        .withFullDescription(text(rule.explanation().strip()))
        .withHelp(text(page.text(WIDTH, Paint.NONE)).withMarkdown(page.markdown()))
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
            .withAdditionalProperty("problem.severity", "warning");
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
