package snippets.httptimeoutdisabled.apache4;

import org.apache.http.client.config.RequestConfig;

/** Who waits for a connection waits for ever. */
public final class ZeroLease {

  public RequestConfig config() {
    return RequestConfig.custom()
        .setConnectTimeout(2_000)
        .setSocketTimeout(5_000)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setConnectionRequestTimeout(0)
        .build();
  }
}
