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
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Jetty's HttpClient 9. */
@BoundsOf(client = "jetty")
public final class Jetty {

  @Setting(
      value = "`HttpClient` `connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws Exception {
    HttpClient client = client();
    client.setConnectTimeout(MILLIS);
    request(client, url).send();
  }

  @Setting(
      value = "`HttpClient` `idleTimeout`",
      bounds = {SILENT, TLS})
  public void idleTimeoutOfConnections(String url) throws Exception {
    HttpClient client = client();
    client.setIdleTimeout(MILLIS);
    request(client, url).send();
  }

  @Setting(
      value = "`Request` `idleTimeout`",
      bounds = {SILENT, TLS})
  public void idleTimeout(String url) throws Exception {
    request(client(), url).idleTimeout(MILLIS, TimeUnit.MILLISECONDS).send();
  }

  @Setting(
      value = "`Request` `timeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void timeout(String url) throws Exception {
    request(client(), url).timeout(MILLIS, TimeUnit.MILLISECONDS).send();
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Request request = request(client(), url);
    FutureResponseListener answer = new FutureResponseListener(request);
    request.send(answer);
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("`HttpClient` `connectTimeout`")
  public long defaultConnectTimeout() {
    return client().getConnectTimeout();
  }

  @Default("`HttpClient` `idleTimeout`")
  public long defaultIdleTimeout() {
    return client().getIdleTimeout();
  }

  @Default("`Request` `timeout`")
  public long defaultTimeout() throws Exception {
    return request(client(), "http://127.0.0.1").getTimeout();
  }

  private static HttpClient client() {
    return new HttpClient(new SslContextFactory.Client());
  }

  private static Request request(HttpClient client, String url) throws Exception {
    client.start();
    return client.newRequest(url);
  }
}
