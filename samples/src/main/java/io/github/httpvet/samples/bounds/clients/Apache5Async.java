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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient 5, asynchronous. */
@BoundsOf(client = "apache5async")
public final class Apache5Async {

  private static final Timeout TIME = Timeout.ofMilliseconds(MILLIS);

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  @Setting(
      value = "`ConnectionConfig` `connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) throws Exception {
    ConnectionConfig config = ConnectionConfig.custom().setConnectTimeout(TIME).build();
    send(
            over(
                PoolingAsyncClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(config)),
            url,
            RequestConfig.DEFAULT)
        .get();
  }

  @Setting(
      value = "`ConnectionConfig` `socketTimeout`",
      bounds = {SILENT})
  public void socketTimeout(String url) throws Exception {
    ConnectionConfig config = ConnectionConfig.custom().setSocketTimeout(TIME).build();
    send(
            over(
                PoolingAsyncClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(config)),
            url,
            RequestConfig.DEFAULT)
        .get();
  }

  @Setting(
      value = "`TlsConfig` `handshakeTimeout`",
      bounds = {TLS})
  public void handshakeTimeout(String url) throws Exception {
    TlsConfig config = TlsConfig.custom().setHandshakeTimeout(TIME).build();
    send(
            over(PoolingAsyncClientConnectionManagerBuilder.create().setDefaultTlsConfig(config)),
            url,
            RequestConfig.DEFAULT)
        .get();
  }

  @Setting(
      value = "`RequestConfig` `responseTimeout`",
      bounds = {SILENT})
  public void responseTimeout(String url) throws Exception {
    send(client, url, RequestConfig.custom().setResponseTimeout(TIME).build()).get();
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<SimpleHttpResponse> answer = send(client, url, RequestConfig.DEFAULT);
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("`IOReactorConfig` `soTimeout`")
  public long defaultSocketTimeout() {
    return IOReactorConfig.DEFAULT.getSoTimeout().toMilliseconds();
  }

  private static CloseableHttpAsyncClient over(PoolingAsyncClientConnectionManagerBuilder pool) {
    return HttpAsyncClients.custom().setConnectionManager(pool.build()).build();
  }

  private static Future<SimpleHttpResponse> send(
      CloseableHttpAsyncClient client, String url, RequestConfig config) {
    client.start();
    SimpleHttpRequest request = SimpleRequestBuilder.get(url).setRequestConfig(config).build();
    return client.execute(request, null);
  }
}
