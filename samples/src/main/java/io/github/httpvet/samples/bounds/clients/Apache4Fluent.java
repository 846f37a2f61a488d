package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.Watchdog;
import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** The fluent interface of Apache HttpClient 4. */
@BoundsOf(client = "apache4fluent")
public final class Apache4Fluent {

  @Setting(
      value = "`connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) throws IOException {
    read(Request.Get(url).connectTimeout(MILLIS));
  }

  @Setting(
      value = "`socketTimeout`",
      bounds = {SILENT})
  public void socketTimeout(String url) throws IOException {
    read(Request.Get(url).socketTimeout(MILLIS));
  }

  @Setting(
      value = "watchdog: `abort`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void watchdog(String url) throws IOException {
    Request request = Request.Get(url);
    Watchdog.after(request::abort);
    read(request);
  }

  private static void read(Request request) throws IOException {
    request.execute().returnContent().asString();
  }
}
