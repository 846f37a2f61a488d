package snippets.httptimeoutdisabled.apache4;

import org.apache.http.client.config.RequestConfig;

/** Two seconds are right for a server across an ocean. */
public final class SecondsToConnect {

  private static final int LEASE_MILLIS = 1_000;

  public RequestConfig config() {
    return RequestConfig.custom()
        .setConnectTimeout(2_000)
        .setSocketTimeout(20_000)
        .setConnectionRequestTimeout(LEASE_MILLIS)
        .build();
  }
}
