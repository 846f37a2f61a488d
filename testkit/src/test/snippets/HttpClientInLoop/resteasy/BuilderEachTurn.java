package snippets.httpclientinloop.resteasy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** A pool for each address. */
public final class BuilderEachTurn {

  public void warm(List<String> addresses) {
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      ResteasyClientBuilder builder = new ResteasyClientBuilder();
      builder.connectTimeout(1, TimeUnit.SECONDS).readTimeout(1, TimeUnit.SECONDS);
      ResteasyClient client = builder.build();
      client.target(address).request().get(String.class);
      client.close();
    }
  }
}
