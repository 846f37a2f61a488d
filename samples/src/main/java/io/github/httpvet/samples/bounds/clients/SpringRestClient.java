package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Spring's RestClient, over the factories that need no other library. */
@BoundsOf(client = "restclient")
public final class SpringRestClient {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  @Setting(
      value = "`SimpleClientHttpRequestFactory` `readTimeout`",
      bounds = {SILENT, TLS})
  public void simpleReadTimeout(String url) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    read(factory, url);
  }

  @Setting(
      value = "`HttpClient` `connectTimeout`",
      bounds = {TLS, DEAF})
  public void jdkConnectTimeout(String url) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(TIME).build();
    read(new JdkClientHttpRequestFactory(client), url);
  }

  @Setting(
      value = "`JdkClientHttpRequestFactory` `readTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void jdkReadTimeout(String url) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    read(factory, url);
  }

  private static void read(ClientHttpRequestFactory factory, String url) {
    RestClient.builder()
        .requestFactory(factory)
        .build()
        .get()
        .uri(url)
        .retrieve()
        .body(String.class);
  }
}
