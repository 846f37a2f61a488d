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
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.reactor.IOReactorConfig;

/** Apache HttpAsyncClient 4. */
@BoundsOf(client = "apache4async")
public final class Apache4Async {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  @Setting(
      value = "`RequestConfig` `connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws Exception {
    send(url, RequestConfig.custom().setConnectTimeout(MILLIS).build()).get();
  }

  @Setting(
      value = "`RequestConfig` `socketTimeout`",
      bounds = {SILENT, TLS})
  public void socketTimeout(String url) throws Exception {
    send(url, RequestConfig.custom().setSocketTimeout(MILLIS).build()).get();
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<HttpResponse> answer = send(url, RequestConfig.DEFAULT);
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("`IOReactorConfig` `connectTimeout`")
  public long defaultConnectTimeout() {
    return IOReactorConfig.DEFAULT.getConnectTimeout();
  }

  @Default("`IOReactorConfig` `soTimeout`")
  public long defaultSocketTimeout() {
    return IOReactorConfig.DEFAULT.getSoTimeout();
  }

  private Future<HttpResponse> send(String url, RequestConfig config) {
    client.start();
    HttpGet request = new HttpGet(url);
    request.setConfig(config);
    return client.execute(request, null);
  }
}
