package snippets.httptimeoutdisabled.jaxrsjavax;

import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** 0 means none. */
public final class Zeros {

  public Client client() {
    return ClientBuilder.newBuilder()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .connectTimeout(0, TimeUnit.SECONDS)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .readTimeout(0, TimeUnit.SECONDS)
        .build();
  }
}
