package snippets.httptimeoutdisabled.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** With numbers. */
public final class Numbers {

  public ResteasyClient client() {
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    builder.connectTimeout(2, TimeUnit.SECONDS);
    builder.readTimeout(5, TimeUnit.SECONDS);
    return builder.build();
  }
}
