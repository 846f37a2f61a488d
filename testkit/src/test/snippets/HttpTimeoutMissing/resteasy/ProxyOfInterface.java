package snippets.httptimeoutmissing.resteasy;

import java.util.concurrent.TimeUnit;
import javax.ws.rs.GET;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** Each method of a proxy is a call. */
public final class ProxyOfInterface {

  /** A service. */
  public interface Greetings {
    @GET
    String greet();
  }

  public Greetings unbounded(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    ResteasyClient client = new ResteasyClientBuilder().build();
    return client.target(address).proxy(Greetings.class);
  }

  public Greetings built(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    return builder.build().target(address).proxyBuilder(Greetings.class).build();
  }

  public Greetings bounded(String address) {
    ResteasyClient client =
        new ResteasyClientBuilder()
            .connectTimeout(1, TimeUnit.SECONDS)
            .readTimeout(2, TimeUnit.SECONDS)
            .build();
    return client.target(address).proxy(Greetings.class);
  }

  public Greetings given(ResteasyClient client, String address) {
    return client.target(address).proxyBuilder(Greetings.class).build();
  }
}
