package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** JAX-RS in {@code javax.ws.rs}, with RESTEasy. */
@BoundsOf(client = "jaxrsjavax")
public final class JaxRsJavax {

  @Setting(
      value = "`connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) {
    read(ClientBuilder.newBuilder().connectTimeout(MILLIS, TimeUnit.MILLISECONDS).build(), url);
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT})
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
