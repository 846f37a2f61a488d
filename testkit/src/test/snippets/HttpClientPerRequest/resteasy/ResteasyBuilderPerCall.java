package snippets.httpclientperrequest.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** A pool, and a thread that evicts from it, for each call. */
public final class ResteasyBuilderPerCall {

  public String get(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    builder.connectTimeout(1, TimeUnit.SECONDS).readTimeout(1, TimeUnit.SECONDS);
    ResteasyClient client = builder.build();
    try {
      return client.target(address).request().get(String.class);
    } finally {
      client.close();
    }
  }
}
