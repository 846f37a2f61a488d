package snippets.httptimeoutdisabled.apache5;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.util.Timeout;

/** Of the connections. */
public final class ZeroOfConnections {

  public ConnectionConfig config() {
    return ConnectionConfig.custom()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setConnectTimeout(Timeout.ZERO_MILLISECONDS)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setSocketTimeout(0, TimeUnit.SECONDS)
        .build();
  }
}
