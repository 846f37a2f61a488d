package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.mend.Span;
import io.github.httpvet.core.mend.Times;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users may set, and what they are told of anything else. */
class OptionsTest {

  private static final List<RuleInfo> RULES =
      List.of(
          rule("First", new Option("level", "How much.", "low", List.of("low", "high"), false)),
          rule("Second", new Option("parts", "Which.", "a,b", List.of("a", "b", "c"), true)));

  @Test
  void defaults() {
    Options options = Options.of(RULES, Map.of());

    assertThat(options.get("First", "level")).isEqualTo("low");
    assertThat(options.get("Second", "parts")).isEqualTo("a,b");
  }

  @Test
  void whatIsSetReplacesTheDefault() {
    Options options = Options.of(RULES, Map.of("First:level", "high", "Second:parts", "c, a"));

    assertThat(options.get("First", "level")).isEqualTo("high");
    assertThat(options.get("Second", "parts")).isEqualTo("c, a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"First:parts", "First", "level", "first:level", ""})
  void anUnknownOptionIsToldWithThoseThatExist(String key) {
    assertThat(message(Map.of(key, "low")))
        .isEqualTo(
            "unknown option `"
                + key
                + "`; there are: First:level, FixTimeout:connect, FixTimeout:response, Second:parts,"
                + " httpvet:facts, httpvet:models, httpvet:notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"middle", "low,high", "LOW", ""})
  void aWrongValueIsToldWithTheRightOnes(String value) {
    assertThat(message(Map.of("First:level", value)))
        .isEqualTo("option `First:level`: `" + value + "` is not one of low, high");
  }

  @Test
  void aWrongWordOfAListIsTold() {
    assertThat(message(Map.of("Second:parts", "a,d")))
        .isEqualTo("option `Second:parts`: `d` is not one of a, b, c");
    assertThat(message(Map.of("Second:parts", "a,")))
        .isEqualTo("option `Second:parts`: `` is not one of a, b, c");
  }

  @Test
  void fixesHaveTheTimesThatAreSet() {
    Times defaults = Options.of(RULES, Map.of()).fixTimes();
    assertThat(defaults.connect()).isEqualTo(new Span(10_000));
    assertThat(defaults.rest()).isEqualTo(new Span(30_000));
    Times set = Options.of(RULES, Map.of("FixTimeout:response", "250ms")).fixTimes();
    assertThat(set.connect()).isEqualTo(new Span(10_000));
    assertThat(set.rest()).isEqualTo(new Span(250));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "s", "0s", "-1s", "1.5s", "10 s", "10h", "999999999min"})
  void aTimeThatIsNoneIsTold(String value) {
    assertThat(message(Map.of("FixTimeout:connect", value)))
        .isEqualTo(
            "option `FixTimeout:connect`: `"
                + value
                + "` is not a time such as 500ms, 10s or 2min");
  }

  @Test
  void everyDefaultIsAnAcceptedValue() {
    for (Map.Entry<String, List<Option>> named : Vet.options().entrySet()) {
      for (Option option : named.getValue()) {
        String key = named.getKey() + ":" + option.name();
        Options options = Options.of(Vet.rules(), Map.of(key, option.defaultValue()));
        assertThat(options.get(named.getKey(), option.name())).isEqualTo(option.defaultValue());
      }
    }
    assertThat(Vet.options().values().stream().flatMap(List::stream)).hasSize(4);
  }

  private static String message(Map<String, String> set) {
    return assertThrows(ConfigurationException.class, () -> Options.of(RULES, set)).getMessage();
  }

  private static RuleInfo rule(String name, Option option) {
    return new RuleInfo(name, "summary", "explanation", true, List.of(option));
  }
}
