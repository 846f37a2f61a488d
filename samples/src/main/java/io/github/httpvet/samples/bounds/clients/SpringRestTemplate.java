package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Spring's RestTemplate, over each of its factories. */
@BoundsOf(client = "resttemplate")
public final class SpringRestTemplate {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  @Setting(
      value = "`SimpleClientHttpRequestFactory` `connectTimeout`",
      bounds = {DEAF})
  public void simpleConnectTimeout(String url) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(TIME);
    read(factory, url);
  }

  @Setting(
      value = "`SimpleClientHttpRequestFactory` `readTimeout`",
      bounds = {SILENT, TLS})
  public void simpleReadTimeout(String url) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    read(factory, url);
  }

  @Setting(
      value = "`JdkClientHttpRequestFactory` `readTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void jdkReadTimeout(String url) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    read(factory, url);
  }

  @Setting(
      value = "`HttpComponentsClientHttpRequestFactory` `readTimeout`",
      bounds = {SILENT})
  public void apacheReadTimeout(String url) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    read(factory, url);
  }

  @Setting(
      value = "`ReactorClientHttpRequestFactory` `connectTimeout`",
      bounds = {DEAF})
  public void reactorConnectTimeout(String url) {
    ReactorClientHttpRequestFactory factory = new ReactorClientHttpRequestFactory();
    factory.setConnectTimeout(TIME);
    read(factory, url);
  }

  @Setting(
      value = "`ReactorClientHttpRequestFactory` `readTimeout`",
      bounds = {SILENT})
  public void reactorReadTimeout(String url) {
    ReactorClientHttpRequestFactory factory = new ReactorClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    read(factory, url);
  }

  private static void read(ClientHttpRequestFactory factory, String url) {
    new RestTemplate(factory).getForObject(url, String.class);
  }
}
