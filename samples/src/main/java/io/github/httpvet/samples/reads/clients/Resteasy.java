package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** RESTEasy by a builder of its own. */
@ReadsOf(client = "resteasy")
public final class Resteasy {

  private final ResteasyClient client =
      new ResteasyClientBuilder()
          .connectionPoolSize(1000)
          .maxPooledPerRoute(Reading.CALLS)
          .readTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS)
          .build();

  @Reading(value = "`readEntity(String.class)`", whole = true)
  public void entity(String url) {
    client.target(url).request().get().readEntity(String.class);
  }

  @Reading(
      value = "stream of `readEntity`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(client.target(url).request().get().readEntity(InputStream.class));
  }
}
