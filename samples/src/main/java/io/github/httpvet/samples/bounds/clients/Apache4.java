package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.Watchdog;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Apache HttpClient 4. */
@BoundsOf(client = "apache4")
public final class Apache4 {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Setting(
      value = "`RequestConfig` `connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) throws IOException {
    read(client, get(url, RequestConfig.custom().setConnectTimeout(MILLIS).build()));
  }

  @Setting(
      value = "`RequestConfig` `socketTimeout`",
      bounds = {SILENT})
  public void socketTimeout(String url) throws IOException {
    read(client, get(url, RequestConfig.custom().setSocketTimeout(MILLIS).build()));
  }

  @Setting(
      value = "`SocketConfig` `soTimeout`",
      bounds = {SILENT, TLS})
  public void soTimeout(String url) throws IOException {
    SocketConfig config = SocketConfig.custom().setSoTimeout(MILLIS).build();
    read(HttpClients.custom().setDefaultSocketConfig(config).build(), new HttpGet(url));
  }

  @Setting(
      value = "watchdog: `abort`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void watchdog(String url) throws IOException {
    HttpGet request = new HttpGet(url);
    Watchdog.after(request::abort);
    read(client, request);
  }

  @Default("`RequestConfig` `connectTimeout`")
  public long defaultConnectTimeout() {
    return RequestConfig.DEFAULT.getConnectTimeout();
  }

  @Default("`RequestConfig` `socketTimeout`")
  public long defaultSocketTimeout() {
    return RequestConfig.DEFAULT.getSocketTimeout();
  }

  @Default("`SocketConfig` `soTimeout`")
  public long defaultSoTimeout() {
    return SocketConfig.DEFAULT.getSoTimeout();
  }

  private static HttpGet get(String url, RequestConfig config) {
    HttpGet request = new HttpGet(url);
    request.setConfig(config);
    return request;
  }

  private static void read(CloseableHttpClient client, HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      EntityUtils.toString(response.getEntity());
    }
  }
}
