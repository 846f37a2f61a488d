package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** JAX-RS in {@code jakarta.ws.rs}, with Jersey. */
@BoundsOf(client = "jaxrs")
public final class JaxRs {

  @Setting(
      value = "`connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    read(ClientBuilder.newBuilder().connectTimeout(MILLIS, TimeUnit.MILLISECONDS).build(), url);
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) {
    read(ClientBuilder.newBuilder().readTimeout(MILLIS, TimeUnit.MILLISECONDS).build(), url);
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<String> answer =
        ClientBuilder.newClient().target(url).request().async().get(String.class);
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private static void read(Client client, String url) {
    client.target(url).request().get(String.class);
  }
}
