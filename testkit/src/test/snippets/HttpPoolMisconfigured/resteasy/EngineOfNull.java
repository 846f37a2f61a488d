package snippets.httppoolmisconfigured.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ClientHttpEngine;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** Without an engine the builder makes one, of this size. */
public final class EngineOfNull {

  public ResteasyClient client() {
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    builder.connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS);
    builder.httpEngine((ClientHttpEngine) null);
    builder.connectionPoolSize(100);
    builder.maxPooledPerRoute(50);
    return builder.build();
  }
}
