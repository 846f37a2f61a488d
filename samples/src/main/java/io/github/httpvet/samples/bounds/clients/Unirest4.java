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
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Unirest 4. */
@BoundsOf(client = "unirest")
public final class Unirest4 {

  @Setting(
      value = "`connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) {
    UnirestInstance unirest = Unirest.spawnInstance();
    unirest.config().connectTimeout(MILLIS);
    unirest.get(url).asString();
  }

  @Setting(
      value = "`requestTimeout`",
      bounds = {SILENT, TLS, HEADER, DEAF})
  public void requestTimeout(String url) {
    Unirest.spawnInstance().get(url).requestTimeout(MILLIS).asString();
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
    return Unirest.spawnInstance().config().getConnectionTimeout();
  }

  @Default("`requestTimeout`")
  public long defaultRequestTimeout() {
    Integer time = Unirest.spawnInstance().config().getRequestTimeout();
    return time == null ? 0 : time;
  }
}
