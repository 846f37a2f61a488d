package io.github.httpvet.errorprone;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What the checks say of themselves is what the rules say. */
final class BugPatternTest {

  private static Map<String, BugPattern> patterns() {
    return ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(type -> type.getPackageName().equals(HttpCheck.class.getPackageName()))
        .collect(toMap(Class::getSimpleName, type -> type.getAnnotation(BugPattern.class)));
  }

  @Test
  void everyCheckIsNamedAfterItsRule() {
    Map<String, BugPattern> patterns = patterns();

    assertThat(patterns.keySet())
        .containsAtLeast(
            "HttpClientInLoop",
            "HttpClientPerRequest",
            "HttpTransportPerRequest",
            "HttpTimeoutMissing",
            "HttpResponseNotClosed");
    patterns.forEach(
        (name, pattern) -> {
          assertThat(pattern.name()).isEqualTo(name);
          assertThat(pattern.altNames()).asList().containsExactly("PMD." + name);
          assertThat(pattern.severity()).isEqualTo(SeverityLevel.WARNING);
          assertThat(pattern.linkType()).isEqualTo(LinkType.NONE);
        });
  }

  @Test
  void everyRuleHasACheckWithItsSummary() {
    Map<String, BugPattern> patterns = patterns();
    Map<String, RuleInfo> rules = Vet.rules().stream().collect(toMap(RuleInfo::name, identity()));

    assertThat(patterns.keySet()).containsAtLeastElementsIn(rules.keySet());
    rules.forEach(
        (name, rule) ->
            assertWithMessage(name).that(patterns.get(name).summary()).isEqualTo(rule.summary()));
  }
}
