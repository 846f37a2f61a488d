package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fixes write, what they say, and where none is offered. */
final class FixTextsTest {

  @TempDir private Path folder;

  @Test
  void derivesFromTheClientThatIsKept() throws IOException {
    assertThat(mended("HttpClientPerRequest/okhttp/BesideKept.java"))
        .contains("        kept.newBuilder()\n            .readTimeout(60, TimeUnit.SECONDS)\n");
    assertThat(titles("HttpClientPerRequest/okhttp/BesideKept.java"))
        .containsExactly(
            "Derive the client from `kept`, whose connections it then uses",
            "Use `kept`, the client that the class keeps");
    assertThat(mended("HttpClientPerRequest/okhttp/BesideKeptWithTimeouts.java"))
        .contains("patient = KEPT.newBuilder().callTimeout(1, TimeUnit.MINUTES).build();");
    assertThat(mended("HttpTransportPerRequest/retrofit/ClientBesideKept.java"))
        .contains(".client(kept.newBuilder().readTimeout(1, TimeUnit.MINUTES).build())");
  }

  @Test
  void derivesEachTurn() throws IOException {
    assertThat(mended("HttpClientInLoop/okhttp/BesideKeptInLoop.java"))
        .contains("client = kept.newBuilder().callTimeout(one.getValue()).build();");
  }

  @Test
  void leavesAClientThatDoesMoreThanTheKeptOne() throws IOException {
    assertThat(titles("HttpClientPerRequest/okhttp/BesideKeptOfOtherKind.java"))
        .containsExactly("Make `plain` once, in a field");
    assertThat(titles("HttpClientPerRequest/okhttp/BesideKeptShutDown.java")).isEmpty();
  }

  @Test
  void readsAResponseBeforeItIsClosed() throws IOException {
    assertThat(mended("HttpResponseNotDrained/apache4/ClosedInFinally.java"))
        .contains(
            """
                } finally {
                  EntityUtils.consumeQuietly(response.getEntity());
                  response.close();
                }
            """);
    assertThat(mended("HttpResponseNotDrained/apache4/NothingAsked.java"))
        .contains("    EntityUtils.consumeQuietly(client.execute(request).getEntity());\n");
    assertThat(mended("HttpResponseNotDrained/apache4/StatusOnly.java"))
        .contains("execute(request)) {\n      EntityUtils.consumeQuietly(response.getEntity());\n");
    assertThat(titles("HttpResponseNotDrained/apache4/UsedByOne.java")).isEmpty();
  }

  @Test
  void closesAStreamBeforeItsConnectionIsGivenUp() throws IOException {
    assertThat(mended("HttpResponseNotDrained/urlconnection/DisconnectInFinally.java"))
        .contains(
            """
                try {
                  try (InputStream in = connection.getInputStream()) {
                    return in.readAllBytes();
                  }
                } finally {
            """);
    assertThat(titles("HttpResponseNotDrained/urlconnection/ReadByLines.java")).isEmpty();
  }

  @Test
  void boundsACallOrItsRequest() throws IOException {
    assertThat(mended("HttpTimeoutMissing/grpc/NoDeadline.java"))
        .contains("return stub.withDeadlineAfter(30, TimeUnit.SECONDS).greet(name);");
    assertThat(mended("HttpTimeoutMissing/jetty/NothingSet.java"))
        .contains("return request.timeout(30, TimeUnit.SECONDS).send().getStatus();");
    assertThat(mended("HttpTimeoutMissing/vertx/Joined.java"))
        .contains("        .timeout(30_000)\n        .send()\n");
    assertThat(mended("HttpTimeoutMissing/unirest/ConnectOnly.java"))
        .contains("unirest.post(url).body(body).requestTimeout(30_000).asString()");
    assertThat(mended("HttpTimeoutMissing/webclient/OneOfTwoBounded.java"))
        .contains("        .timeout(Duration.ofSeconds(30))\n        .block();");
    assertThat(mended("HttpTimeoutMissing/reactornetty/NothingSet.java"))
        .contains("      .responseTimeout(Duration.ofSeconds(30))\n");
    assertThat(mended("HttpTimeoutMissing/resteasy/ProxyOfInterface.java"))
        .contains(".connectTimeout(10, TimeUnit.SECONDS)\n        .readTimeout(30,");
  }

  @Test
  void setsATimeInTheUnitOfTheSetter() throws IOException {
    assertThat(titles("HttpTimeoutDisabled/okhttp/OtherUnits.java"))
        .containsExactly("Set 30 s (a default, to be adapted)");
    assertThat(mended("HttpTimeoutDisabled/okhttp/OtherUnits.java"))
        .contains(".readTimeout(30, TimeUnit.SECONDS)");
    assertThat(mended("HttpTimeoutDisabled/okhttp/ReadTimeoutDisabled.java"))
        .contains(".readTimeout(30_000, TimeUnit.MILLISECONDS)");
    assertThat(mended("HttpTimeoutDisabled/okhttp/MillisAsSeconds.java"))
        .contains(".readTimeout(timeoutMillis, TimeUnit.MILLISECONDS)");
    assertThat(mended("HttpTimeoutDisabled/vertx/ZeroIdle.java")).contains(".setIdleTimeout(30)");
    assertThat(mended("HttpTimeoutDisabled/apache5/DisabledByConstant.java"))
        .contains(".setResponseTimeout(Timeout.ofMilliseconds(30_000))");
    assertThat(mended("HttpTimeoutDisabled/unirest/NoneOfVersion4.java"))
        .contains(".requestTimeout(30_000);");
    assertThat(mended("HttpTimeoutDisabled/jdk/ADetail.java"))
        .contains("DETAILS = Duration.ofSeconds(30);");
    assertThat(mended("HttpTimeoutDisabled/urlconnection/ZeroConstant.java"))
        .contains("connection.setReadTimeout(30_000);");
    assertThat(mended("HttpTimeoutDisabled/urlconnection/ZeroForMore.java"))
        .contains("connection.setReadTimeout(30_000);");
    assertThat(titles("HttpTimeoutDisabled/vertx/MillisAsSeconds.java")).isEmpty();
  }

  @Test
  void leavesOutWhatSwitchesReuseOff() throws IOException {
    assertThat(mended("HttpKeepAliveDisabled/okhttp/CloseHeader.java"))
        .contains("return new Request.Builder().url(url).build();");
    assertThat(mended("HttpKeepAliveDisabled/urlconnection/CloseProperty.java"))
        .doesNotContain("setRequestProperty");
    assertThat(mended("HttpKeepAliveDisabled/apache4/NoReuseStrategy.java"))
        .contains(
            "          // BUG: Diagnostic contains: [HttpKeepAliveDisabled]\n          .build();");
    assertThat(titles("HttpKeepAliveDisabled/jersey1/CloseHeader.java")).isEmpty();
    assertThat(titles("HttpKeepAliveDisabled/okhttp/NotAlone.java")).isEmpty();
  }

  @Test
  void asksForLessThanWholeBodies() throws IOException {
    assertThat(mended("HttpBodyUnbounded/okhttp/BodyLogging.java"))
        .contains("HttpLoggingInterceptor.Level.BASIC");
    assertThat(mended("HttpBodyUnbounded/feign/FullLogging.java")).contains("Level.BASIC");
    assertThat(mended("HttpBodyUnbounded/reactornetty/Wiretap.java")).doesNotContain("wiretap");
    assertThat(titles("HttpBodyUnbounded/webclient/NoLimitOfCodecs.java")).isEmpty();
  }

  @Test
  void goesOnWithTheCopy() throws IOException {
    assertThat(mended("HttpTimeoutIneffective/reactornetty/CopyDropped.java"))
        .contains("    client = client.responseTimeout(Duration.ofSeconds(5));");
    assertThat(titles("HttpTimeoutIneffective/webclient/MonoOfFinal.java"))
        .containsExactly("Go on with what `timeout` gives");
    assertThat(titles("HttpTimeoutIneffective/apache4/ConfigDropped.java")).isEmpty();
  }

  @Test
  void cancelsWhereTheWaitIsOver() throws IOException {
    assertThat(mended("HttpTimeoutOnWaitOnly/jdk/WaitInCatch.java"))
        .contains("    } catch (TimeoutException e) {\n      answer.cancel(true);\n");
    assertThat(titles("HttpTimeoutOnWaitOnly/jdk/WaitCaughtOutside.java"))
        .containsExactly("Set timeouts: 30 s for a response (defaults, to be adapted)");
  }

  @Test
  void closesWhatAnInterceptorDoesNotHandOn() throws IOException {
    assertThat(mended("HttpInterceptorLeak/okhttp/InterceptorThrows.java"))
        .contains("      response.close();\n      throw new IOException(");
    assertThat(mended("HttpInterceptorLeak/jersey1/FilterRetries.java"))
        .contains("      response.close();\n      response = next.handle(request);");
    assertThat(mended("HttpInterceptorLeak/okhttp/ChoiceOfTwo.java"))
        .contains(
            """
                if (first.isSuccessful()) {
                  return first;
                }
                first.close();
                return chain.proceed(chain.request());
            """);
    assertThat(titles("HttpInterceptorLeak/okhttp/ChoiceOfTwo.java")).hasSize(2);
    assertThat(titles("HttpInterceptorLeak/okhttp/ExitLooksAtIt.java")).isEmpty();
  }

  @Test
  void raisesTheLimitOfRoutesToTheTotal() throws IOException {
    assertThat(mended("HttpPoolMisconfigured/apache4/TotalOnly.java"))
        .contains("    pool.setMaxTotal(100);\n    pool.setDefaultMaxPerRoute(100);\n");
    assertThat(titles("HttpPoolMisconfigured/apache4/TotalOnly.java"))
        .containsExactly(
            "Let each route have as many as there are in all, `setDefaultMaxPerRoute(100)`");
    assertThat(mended("HttpPoolMisconfigured/commons3/TotalOfParams.java"))
        .contains("    params.setDefaultMaxConnectionsPerHost(100);\n");
    assertThat(mended("HttpPoolMisconfigured/apache5/TotalOnly.java"))
        .contains("            .setMaxConnTotal(200)\n            .setMaxConnPerRoute(200)\n");
    assertThat(titles("HttpPoolMisconfigured/apache5/TotalComputed.java")).isEmpty();
    assertThat(titles("HttpPoolMisconfigured/apache4/IgnoredByManager.java")).isEmpty();
  }

  private List<String> titles(String path) throws IOException {
    return fixes(snippet(path)).stream().map(Fix::title).toList();
  }

  /** The text after the first fix. */
  private String mended(String path) throws IOException {
    Snippet snippet = snippet(path);
    return fixes(snippet).get(0).applied(snippet.text());
  }

  private static Snippet snippet(String path) throws IOException {
    return Corpus.load().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
  }

  private List<Fix> fixes(Snippet snippet) throws IOException {
    Path file = folder.resolve(snippet.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, snippet.text());
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    FileReport report =
        JavacRun.of(Vet.of(rules, Map.of()), new JavacOptions(ClassPath.entries(), 17, false))
            .check(List.of(file), step -> {})
            .files()
            .get(0);
    assertWithMessage("%s", file).that(report.parsed()).isTrue();
    return report.findings().stream().map(Finding::fixes).flatMap(List::stream).toList();
  }
}
