package snippets.httptimeoutdisabled.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** 0 means none. */
public final class Zeros {

  public ResteasyClient client() {
    ResteasyClientBuilder builder = new ResteasyClientBuilder();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    builder.connectTimeout(0, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    builder.readTimeout(0, TimeUnit.SECONDS);
    return builder.build();
  }
}
