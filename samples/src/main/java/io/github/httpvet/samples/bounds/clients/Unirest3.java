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
import kong.unirest.HttpResponse;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** Unirest 3. */
@BoundsOf(client = "unirest3")
public final class Unirest3 {

  @Setting(
      value = "`connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) {
    Unirest.spawnInstance().get(url).connectTimeout(MILLIS).asString();
  }

  @Setting(
      value = "`socketTimeout`",
      bounds = {SILENT})
  public void socketTimeout(String url) {
    Unirest.spawnInstance().get(url).socketTimeout(MILLIS).asString();
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<HttpResponse<String>> answer = Unirest.spawnInstance().get(url).asStringAsync();
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("`connectTimeout`")
  public long defaultConnectTimeout() {
    return config().config().getConnectionTimeout();
  }

  @Default("`socketTimeout`")
  public long defaultSocketTimeout() {
    return config().config().getSocketTimeout();
  }

  private static UnirestInstance config() {
    return Unirest.spawnInstance();
  }
}
