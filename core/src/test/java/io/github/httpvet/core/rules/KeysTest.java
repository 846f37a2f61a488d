package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.key.Key;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.tree.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys of files of settings are reported for, and what they are not. */
class KeysTest {

  private static final Vet VET =
      Vet.of(Vet.rules().stream().map(RuleInfo::name).toList(), Map.of());

  private static final String GATEWAY = "spring.cloud.gateway.httpclient.";

  private static KeyFile file(String path, String... lines) {
    String text = String.join("\n", lines) + "\n";
    List<Key> keys = new ArrayList<>();
    int at = 0;
    int document = 0;
    for (String line : lines) {
      int equals = line.indexOf('=');
      if (line.equals("#---")) {
        document++;
      } else if (!line.startsWith("#")) {
        Pos pos = new Pos(at, at + equals, at);
        keys.add(new Key(line.substring(0, equals), line.substring(equals + 1), pos, document));
      }
      at += line.length() + 1;
    }
    return new KeyFile(path, text, keys, true);
  }

  private static List<String> found(KeyFile file, KeyFile... beside) {
    return VET.check(file, List.of(beside)).stream().map(Finding::rule).toList();
  }

  private static List<String> found(String... lines) {
    return found(file("application.properties", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.http.client.read-timeout=0",
        "spring.http.client.readTimeout=0s",
        "spring.http.client.READ_TIMEOUT=PT0S",
        "spring.http.reactiveclient.read-timeout=0ms",
        "spring.http.clients.read-timeout=0",
        "spring.http.serviceclient.shop.read-timeout=0",
        "spring.cloud.openfeign.client.config.default.readTimeout=0",
        "spring.cloud.openfeign.client.config.my.shop.read-timeout=0",
        "spring.cloud.openfeign.client.config[shop].read-timeout=2147483647",
        "feign.client.config.default.connectTimeout=0",
        "feign.client.config.shop.readTimeout=99999999999999999999",
        "spring.cloud.openfeign.httpclient.ok-http.read-timeout=0",
        "feign.httpclient.okHttp.readTimeout=0",
        "spring.cloud.gateway.httpclient.response-timeout=7d",
        "quarkus.rest-client.read-timeout=0",
        "quarkus.rest-client.\"shop.Api\".read-timeout=0",
        "quarkus.rest-client.shop-api.connect-timeout=0",
        "shop.Api/mp-rest/readTimeout=0",
        "api/mp-rest/connectTimeout=0",
      })
  void aTimeoutThatIsNoneIsDisabled(String line) {
    assertThat(found(line)).containsExactly("HttpTimeoutDisabled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.http.client.read-timeout=5s",
        "spring.http.client.read-timeout=${TIMEOUT}",
        "spring.http.client.read-timeout=${TIMEOUT:0}",
        "spring.http.client.read-timeout=@timeout@",
        "spring.http.client.read-timeout=soon",
        "spring.http.client.read-timeout=",
        "spring.http.client.read-timeout=500us",
        "spring.datasource.read-timeout=0",
        "spring.cloud.openfeign.client.config.default.readTimeout=60000",
        "spring.cloud.openfeign.client.refresh-enabled=0",
        "spring.cloud.gateway.httpclient.response-timeout=PT5S",
        // The time is up at once.
        "spring.cloud.gateway.httpclient.response-timeout=0",
        "quarkus.rest-client.shop.read-timeout=30000",
        "quarkus.rest-client.shop.read-timeout=10_000",
        "shop.Api/mp-rest/readTimeout=1000",
        "shop.Api/mp-rest/url=0",
      })
  void aTimeoutThatIsOneOrUnknownIsNot(String line) {
    assertThat(found(line)).isEmpty();
  }

  @Test
  void aGatewayWithoutResponseTimeoutIsReported() {
    String key = GATEWAY + "connect-timeout=1000";

    List<Finding> findings = VET.check(file("application.yml", "# one", key), List.of());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo(
            "`spring.cloud.gateway.httpclient` has no `response-timeout`, so a silent server"
                + " blocks its calls for ever");
    assertThat(findings.get(0).offset()).isEqualTo(6);
    assertThat(findings.get(0).fingerprint())
        .isEqualTo("HttpTimeoutMissing at connecttimeout in spring.cloud.gateway.httpclient");
    assertThat(found(key.replace("httpclient", "server.webflux.httpclient")))
        .containsExactly("HttpTimeoutMissing");
    assertThat(found(key, GATEWAY + "response-timeout=${T}")).isEmpty();
    assertThat(found(key, "spring.cloud.gateway.routes[0].metadata.response-timeout=200"))
        .isEmpty();
    KeyFile other = file("application-prod.yml", GATEWAY + "responseTimeout=5s");
    assertThat(found(file("application.yml", key), other)).isEmpty();
    KeyFile inPart = new KeyFile("application.yml", "", List.of(), false);
    assertThat(found(file("application.yml", key), inPart)).isEmpty();
  }

  @Test
  void aFactoryWithoutDefaultsNeedsBothTimeouts() {
    String connect = "spring.http.client.connect-timeout=2s";
    assertThat(found(connect)).isEmpty();
    assertThat(found(connect, "spring.http.client.factory=http-components")).isEmpty();
    assertThat(found(connect, "spring.http.client.factory=${F}")).isEmpty();
    assertThat(found(connect, "spring.http.client.factory=simple"))
        .containsExactly("HttpTimeoutMissing");
    assertThat(found(connect, "spring.http.client.factory=jdk"))
        .containsExactly("HttpTimeoutMissing");
    assertThat(found(connect, "spring.http.client.factory=reactor"))
        .containsExactly("HttpTimeoutMissing");
    assertThat(found(connect, "spring.http.client.factory=jetty")).isEmpty();
    String reactive = "spring.http.reactiveclient.connect-timeout=2s";
    assertThat(found(reactive, "spring.http.reactiveclient.connector=HTTP_COMPONENTS"))
        .containsExactly("HttpTimeoutMissing");
    assertThat(found(reactive, "spring.http.reactiveclient.connector=jetty")).isEmpty();
    String later = "spring.http.clients.connect-timeout=2s";
    assertThat(found(later, "spring.http.clients.imperative.factory=reactor"))
        .containsExactly("HttpTimeoutMissing");
    assertThat(found(later, "spring.http.clients.imperative.factory=http-components")).isEmpty();
    // Feign and Quarkus have defaults for what is not set.
    assertThat(found("feign.client.config.default.connectTimeout=5")).isEmpty();
    assertThat(found("quarkus.rest-client.shop.connect-timeout=500")).isEmpty();
    assertThat(found("shop.Api/mp-rest/connectTimeout=500")).isEmpty();
  }

  @Test
  void aConnectTimeoutLongerThanTheCallIsIneffective() {
    assertThat(found(GATEWAY + "connect-timeout=10000", GATEWAY + "response-timeout=5s"))
        .containsExactly("HttpTimeoutIneffective");
    assertThat(found(GATEWAY + "connect-timeout=1000", GATEWAY + "response-timeout=5s")).isEmpty();
    assertThat(found(GATEWAY + "connect-timeout=10000", "#---", GATEWAY + "response-timeout=5s"))
        .isEmpty();
    assertThat(
            found("feign.client.config.a.connectTimeout=9", "feign.client.config.a.readTimeout=5"))
        .isEmpty();
  }

  @Test
  void limitsOfPoolsThatDoNotHoldAreMisconfigured() {
    String total = "spring.cloud.openfeign.httpclient.max-connections=";
    String route = "spring.cloud.openfeign.httpclient.max-connections-per-route=";
    assertThat(found(total + 10, route + 50)).containsExactly("HttpPoolMisconfigured");
    assertThat(
            found(
                "feign.httpclient.maxConnections=10",
                "feign.httpclient.max-connections-per-route=11"))
        .containsExactly("HttpPoolMisconfigured");
    assertThat(found(total + 50, route + 50)).isEmpty();
    assertThat(found(total + "${N}", route + 50)).isEmpty();
    assertThat(found(route + 50)).isEmpty();
    assertThat(found(GATEWAY + "pool.max-connections=10")).containsExactly("HttpPoolMisconfigured");
    assertThat(found(GATEWAY + "pool.max-connections=10", GATEWAY + "pool.type=elastic"))
        .containsExactly("HttpPoolMisconfigured");
    assertThat(found(GATEWAY + "pool.max-connections=10", GATEWAY + "pool.type=FIXED")).isEmpty();
    assertThat(found(GATEWAY + "pool.max-connections=10", GATEWAY + "pool.type=${P}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "spring.codec.max-in-memory-size=-1, HttpBodyUnbounded",
    "spring.http.codecs.maxInMemorySize=-1, HttpBodyUnbounded",
    "spring.cloud.gateway.httpclient.wiretap=true, HttpBodyUnbounded",
    "spring.cloud.gateway.httpclient.pool.type=disabled, HttpKeepAliveDisabled",
    "quarkus.rest-client.keep-alive-enabled=false, HttpKeepAliveDisabled",
    "quarkus.rest-client.shop.keep-alive-enabled=false, HttpKeepAliveDisabled",
  })
  void aWrongValueIsReported(String line, String rule) {
    assertThat(found(line)).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.codec.max-in-memory-size=1MB",
        "spring.cloud.gateway.httpclient.wiretap=false",
        "spring.cloud.gateway.httpclient.wiretap=${W:true}",
        "quarkus.rest-client.shop.keep-alive-enabled=true",
      })
  void aRightValueIsNot(String line) {
    assertThat(found(line)).isEmpty();
  }

  @Test
  void whatIsForShowIsANote() {
    String line = "feign.client.config.a.readTimeout=0";
    assertThat(found(file("a/application-test.yml", line))).isEmpty();
    assertThat(found(file("a/application-local.properties", line))).isEmpty();
    assertThat(found("a=b", "#---", "spring.config.activate.on-profile=dev | it", line)).isEmpty();
    assertThat(found(file("a/application-prod.yml", line))).hasSize(1);
    Vet notes = Vet.of(List.of("HttpTimeoutDisabled"), Map.of(Vet.NOTES_KEY, "true"));
    assertThat(notes.check(file("a/application-test.yml", line), List.of())).hasSize(1);
  }

  @Test
  void aCommentAboveSilencesTheRulesThatItNames() {
    String line = "feign.client.config.a.readTimeout=0";
    assertThat(found("# httpvet:ignore HttpTimeoutDisabled", line)).isEmpty();
    assertThat(found("# httpvet:ignore HttpTimeoutMissing, HttpTimeoutDisabled", line)).isEmpty();
    assertThat(found("# long poll: httpvet:ignore HttpTimeoutDisabled", "# really", line))
        .isEmpty();
    assertThat(found("# httpvet:ignore HttpTimeoutMissing", line)).hasSize(1);
    assertThat(found("# httpvet:ignore HttpTimeoutDisabled", "a=b", line)).hasSize(1);
  }

  @Test
  void ofAKeyThatIsThereTwiceTheLastCounts() {
    assertThat(found("feign.client.config.a.readTimeout=0", "feign.client.config.a.read-timeout=5"))
        .isEmpty();
    assertThat(
            found(
                "feign.client.config.a.readTimeout=0",
                "#---",
                "feign.client.config.a.readTimeout=0"))
        .hasSize(2);
  }

  @Test
  void onlyTheChosenRulesSpeak() {
    Vet one = Vet.of(List.of("HttpTimeoutMissing"), Map.of());
    assertThat(one.check(file("a.yml", "feign.client.config.a.readTimeout=0"), List.of()))
        .isEmpty();
  }
}
