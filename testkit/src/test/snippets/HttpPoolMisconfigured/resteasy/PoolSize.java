package snippets.httppoolmisconfigured.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** It sizes the pool that the builder makes. */
public final class PoolSize {

  public ResteasyClient client() {
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    builder.connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS);
    builder.connectionPoolSize(100);
    builder.maxPooledPerRoute(50);
    return builder.build();
  }
}
