package snippets.httptimeoutdisabled.apache4;

import org.apache.http.client.config.RequestConfig;

/** All have a number. */
public final class BoundedConfig {

  public RequestConfig config(int socket) {
    return RequestConfig.custom()
        .setConnectTimeout(2_000)
        .setSocketTimeout(socket)
        .setConnectionRequestTimeout(2_000)
        .build();
  }
}
