package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** RESTEasy by a builder of its own. */
@BoundsOf(client = "resteasy")
public final class Resteasy {

  @Setting(
      value = "`connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) {
    read(builder().connectTimeout(MILLIS, TimeUnit.MILLISECONDS).build(), url);
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT})
  public void readTimeout(String url) {
    read(builder().readTimeout(MILLIS, TimeUnit.MILLISECONDS).build(), url);
  }

  private static ResteasyClientBuilder builder() {
    return new ResteasyClientBuilder();
  }

  private static void read(ResteasyClient client, String url) {
    client.target(url).request().get(String.class);
  }
}
