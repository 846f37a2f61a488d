package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.util.Timeout;

/** The fluent interface of Apache HttpClient 5. */
@BoundsOf(client = "apache5fluent")
public final class Apache5Fluent {

  private static final Timeout TIME = Timeout.ofMilliseconds(MILLIS);

  @Setting(
      value = "`connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) throws IOException {
    read(Request.get(url).connectTimeout(TIME));
  }

  @Setting(
      value = "`responseTimeout`",
      bounds = {SILENT})
  public void responseTimeout(String url) throws IOException {
    read(Request.get(url).responseTimeout(TIME));
  }

  private static void read(Request request) throws IOException {
    request.execute().returnContent().asString();
  }
}
