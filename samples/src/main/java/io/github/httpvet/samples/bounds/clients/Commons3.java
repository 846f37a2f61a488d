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
import org.apache.commons.httpclient.DefaultHttpMethodRetryHandler;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.params.HttpConnectionParams;
import org.apache.commons.httpclient.params.HttpMethodParams;

/** Commons HttpClient 3. */
@BoundsOf(client = "commons3")
public final class Commons3 {

  @Setting(
      value = "`setConnectionTimeout` of the manager",
      bounds = {DEAF})
  public void connectionTimeout(String url) throws IOException {
    HttpClient client = new HttpClient();
    client.getHttpConnectionManager().getParams().setConnectionTimeout(MILLIS);
    read(client, new GetMethod(url));
  }

  @Setting(
      value = "`http.connection.timeout` of the client",
      bounds = {DEAF})
  public void connectionTimeoutOfClient(String url) throws IOException {
    HttpClient client = new HttpClient();
    client.getParams().setParameter(HttpConnectionParams.CONNECTION_TIMEOUT, MILLIS);
    read(client, new GetMethod(url));
  }

  @Setting(
      value = "`setSoTimeout` of the manager",
      bounds = {SILENT, TLS})
  public void soTimeout(String url) throws IOException {
    HttpClient client = new HttpClient();
    client.getHttpConnectionManager().getParams().setSoTimeout(MILLIS);
    read(client, new GetMethod(url));
  }

  @Setting(
      value = "`setSoTimeout` of the client",
      bounds = {SILENT, TLS})
  public void soTimeoutOfClient(String url) throws IOException {
    HttpClient client = new HttpClient();
    client.getParams().setSoTimeout(MILLIS);
    read(client, new GetMethod(url));
  }

  @Setting(
      value = "`setSoTimeout` of the method",
      bounds = {SILENT, TLS})
  public void soTimeoutOfMethod(String url) throws IOException {
    GetMethod get = new GetMethod(url);
    get.getParams().setSoTimeout(MILLIS);
    read(new HttpClient(), get);
  }

  @Setting(
      value = "watchdog: `abort`",
      bounds = {SILENT, HEADER, BODY})
  public void watchdog(String url) throws IOException {
    GetMethod get = new GetMethod(url);
    Watchdog.after(get::abort);
    read(new HttpClient(), get);
  }

  @Default("`getConnectionTimeout` of the manager")
  public long defaultConnectionTimeout() {
    return new HttpClient().getHttpConnectionManager().getParams().getConnectionTimeout();
  }

  @Default("`getSoTimeout` of the manager")
  public long defaultSoTimeout() {
    return new HttpClient().getHttpConnectionManager().getParams().getSoTimeout();
  }

  @Default("`getConnectionManagerTimeout` of the client")
  public long defaultConnectionManagerTimeout() {
    return new HttpClient().getParams().getConnectionManagerTimeout();
  }

  private static void read(HttpClient client, GetMethod get) throws IOException {
    get.getParams()
        .setParameter(HttpMethodParams.RETRY_HANDLER, new DefaultHttpMethodRetryHandler(0, false));
    try {
      client.executeMethod(get);
      get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
