package snippets.httptimeoutmissing.resteasy;

import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** The timeouts as they were set before the standard had them. */
public final class ResteasyOldSetters {

  private final Client client;

  public ResteasyOldSetters() {
    ResteasyClientBuilder builder = (ResteasyClientBuilder) ClientBuilder.newBuilder();
    builder.establishConnectionTimeout(1, TimeUnit.SECONDS);
    builder.socketTimeout(5, TimeUnit.SECONDS);
    client = builder.build();
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
