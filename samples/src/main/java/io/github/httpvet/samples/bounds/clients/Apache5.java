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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient 5, classic. */
@BoundsOf(client = "apache5")
public final class Apache5 {

  private static final Timeout TIME = Timeout.ofMilliseconds(MILLIS);

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Setting(
      value = "`ConnectionConfig` `connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) throws IOException {
    read(over(ConnectionConfig.custom().setConnectTimeout(TIME).build()), new HttpGet(url));
  }

  @Setting(
      value = "`ConnectionConfig` `socketTimeout`",
      bounds = {SILENT})
  public void socketTimeout(String url) throws IOException {
    read(over(ConnectionConfig.custom().setSocketTimeout(TIME).build()), new HttpGet(url));
  }

  @Setting(
      value = "`TlsConfig` `handshakeTimeout`",
      bounds = {TLS})
  public void handshakeTimeout(String url) throws IOException {
    TlsConfig config = TlsConfig.custom().setHandshakeTimeout(TIME).build();
    read(
        over(PoolingHttpClientConnectionManagerBuilder.create().setDefaultTlsConfig(config)),
        new HttpGet(url));
  }

  @Setting(
      value = "`RequestConfig` `responseTimeout`",
      bounds = {SILENT})
  public void responseTimeout(String url) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setConfig(RequestConfig.custom().setResponseTimeout(TIME).build());
    read(client, request);
  }

  @Setting(
      value = "watchdog: `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void watchdog(String url) throws IOException {
    HttpGet request = new HttpGet(url);
    Watchdog.after(request::cancel);
    read(client, request);
  }

  @Default("`SocketConfig` `soTimeout`")
  public long defaultSocketTimeout() {
    return SocketConfig.DEFAULT.getSoTimeout().toMilliseconds();
  }

  @Default("`ConnectionConfig` `connectTimeout`")
  public long defaultConnectTimeout() {
    return ConnectionConfig.DEFAULT.getConnectTimeout().toMilliseconds();
  }

  @Default("`RequestConfig` `responseTimeout`")
  public long defaultResponseTimeout() {
    Timeout time = RequestConfig.DEFAULT.getResponseTimeout();
    return time == null ? 0 : time.toMilliseconds();
  }

  private static CloseableHttpClient over(ConnectionConfig config) {
    return over(
        PoolingHttpClientConnectionManagerBuilder.create().setDefaultConnectionConfig(config));
  }

  private static CloseableHttpClient over(PoolingHttpClientConnectionManagerBuilder pool) {
    return HttpClients.custom().setConnectionManager(pool.build()).build();
  }

  private static void read(CloseableHttpClient client, HttpGet request) throws IOException {
    client.execute(request, response -> EntityUtils.toString(response.getEntity()));
  }
}
