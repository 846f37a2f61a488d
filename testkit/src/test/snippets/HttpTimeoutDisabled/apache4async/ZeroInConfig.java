package snippets.httptimeoutdisabled.apache4async;

import org.apache.http.client.config.RequestConfig;

/** 0 and a negative number mean none. */
public final class ZeroInConfig {

  public RequestConfig config() {
    return RequestConfig.custom()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setConnectTimeout(0)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setSocketTimeout(-1)
        .setConnectionRequestTimeout(2_000)
        .build();
  }
}
