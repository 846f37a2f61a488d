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
import java.io.IOException;
import org.jsoup.Jsoup;

/** jsoup. */
@BoundsOf(client = "jsoup")
public final class JsoupConnect {

  @Setting(
      value = "`timeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void timeout(String url) throws IOException {
    Jsoup.connect(url).timeout(MILLIS).execute().body();
  }

  @Setting(
      value = "`timeout`, `-Djsoup.useHttpClient=false`",
      bounds = {SILENT, TLS, BODY, DEAF})
  public void timeoutOverUrlConnection(String url) throws IOException {
    System.setProperty("jsoup.useHttpClient", "false");
    // Half of the time is for the first read, and all of it for connecting and for the body.
    Jsoup.connect(url).timeout(2 * MILLIS).execute().body();
  }

  @Default("`timeout`")
  public long defaultTimeout() {
    return Jsoup.connect("http://127.0.0.1").request().timeout();
  }
}
