package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry to the rules. */
class VetTest {

  private static final List<String> ALL = Vet.rules().stream().map(RuleInfo::name).toList();

  @Test
  void namesOfRulesAreUniqueAndSpeak() {
    assertThat(new HashSet<>(ALL)).hasSize(ALL.size());
    for (RuleInfo rule : Vet.rules()) {
      assertThat(rule.name()).matches("Http[A-Z][A-Za-z]+");
      assertThat(rule.summary()).isNotEmpty();
      assertThat(rule.summary()).doesNotContainMatch("\\.$|'");
      assertThat(rule.explanation()).endsWith(".");
      assertThat(rule.options().size()).isAtMost(2);
      assertThat(rule.page()).isEqualTo("docs/rules/" + rule.name() + ".md");
    }
  }

  @Test
  void findingsComeInSourceOrder() {
    Unit unit = Code.unit(Code.statement(request(10)), Code.loop(Code.statement(request(50))));

    assertThat(found(Vet.of(ALL, Map.of()), unit))
        .containsExactly("10 HttpClientPerRequest", "50 HttpClientInLoop")
        .inOrder();
  }

  @Test
  void findingsAtOnePlaceComeInOrderOfRules() {
    assertThat(found(Vet.of(ALL, Map.of()), Code.unit(Code.statement(openStream(30)))))
        .containsExactly("30 HttpResponseNotClosed", "30 HttpTimeoutMissing")
        .inOrder();
  }

  @Test
  void onlyChosenRulesSpeak() {
    Unit unit = Code.unit(Code.statement(request(10)), Code.loop(Code.statement(request(50))));

    assertThat(found(Vet.of(List.of("HttpClientInLoop"), Map.of()), unit))
        .containsExactly("50 HttpClientInLoop");
    assertThat(found(Vet.of(List.of(), Map.of()), unit)).isEmpty();
  }

  @Test
  void optionsReachTheirRule() {
    Unit unit = Code.unit(Code.statement(openStream(30)));
    Map<String, String> options = Map.of("HttpTimeoutMissing:requiredPhases", "lease");

    assertThat(found(Vet.of(List.of("HttpTimeoutMissing"), Map.of()), unit)).hasSize(1);
    assertThat(found(Vet.of(List.of("HttpTimeoutMissing"), options), unit)).isEmpty();
  }

  @Test
  void optionsOfRulesThatAreNotChosenAreChecked() {
    Map<String, String> options = Map.of("HttpTimeoutMissing:requiredPhases", "never");

    ConfigurationException e =
        assertThrows(
            ConfigurationException.class, () -> Vet.of(List.of("HttpClientInLoop"), options));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "option `HttpTimeoutMissing:requiredPhases`: `never` is not one of"
                + " connect, tls, response, body, lease");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HttpClientInLop", "httpclientinloop", "default", "all", ""})
  void anUnknownRuleIsTold(String name) {
    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () -> Vet.of(List.of("HttpClientInLoop", name), Map.of()));

    assertThat(e).hasMessageThat().isEqualTo("unknown rule `" + name + "`");
  }

  @Test
  void questionsAboutTexts() {
    Vet vet = Vet.of(List.of(), Map.of());

    assertThat(vet.mentionsClient("import okhttp3.OkHttpClient;")).isTrue();
    assertThat(vet.mentionsClient("import java.util.List;")).isFalse();
    assertThat(vet.mayReachClient("this.client.newCall(request).execute()")).isTrue();
    assertThat(vet.mayReachClient("list.size()")).isFalse();
    assertThat(vet.isClientType("okhttp3.Call")).isTrue();
    assertThat(vet.isClientType("java.io.InputStream")).isFalse();
  }

  /** {@code new OkHttpClient().newCall("x")}, the client at the offset. */
  private static Expr request(int offset) {
    Expr client = Code.make(offset, "okhttp3.OkHttpClient");
    return Code.call(offset + 5, client, "newCall", "okhttp3.Call", Code.text("x"));
  }

  /** {@code new URL("http://host/").openStream()}, the call at the offset. */
  private static Expr openStream(int offset) {
    Expr url = Code.make(offset - 5, "java.net.URL", Code.text("http://host/"));
    return Code.call(offset, url, "openStream", "java.io.InputStream");
  }

  private static List<String> found(Vet vet, Unit unit) {
    return vet.check(unit).stream().map(found -> found.offset() + " " + found.rule()).toList();
  }
}
