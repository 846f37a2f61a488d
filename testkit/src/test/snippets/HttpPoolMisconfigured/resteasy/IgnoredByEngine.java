package snippets.httppoolmisconfigured.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ClientHttpEngine;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** The engine has limits of its own. */
public final class IgnoredByEngine {

  public ResteasyClient client(ClientHttpEngine engine) {
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    builder.connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS);
    builder.httpEngine(engine);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.connectionPoolSize(100);
    return builder.build();
  }
}
