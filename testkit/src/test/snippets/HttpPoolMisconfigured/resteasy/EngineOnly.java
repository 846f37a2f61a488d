package snippets.httppoolmisconfigured.resteasy;

import org.jboss.resteasy.client.jaxrs.ClientHttpEngine;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** All limits are the engine of others. */
public final class EngineOnly {

  public ResteasyClient client(ClientHttpEngine engine) {
    return new ResteasyClientBuilder().httpEngine(engine).build();
  }
}
