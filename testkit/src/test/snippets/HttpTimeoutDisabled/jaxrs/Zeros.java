package snippets.httptimeoutdisabled.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

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
