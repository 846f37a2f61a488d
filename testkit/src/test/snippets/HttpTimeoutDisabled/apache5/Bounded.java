package snippets.httptimeoutdisabled.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** All have a number. */
public final class Bounded {

  public RequestConfig config(long seconds) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.ofSeconds(2))
        .setResponseTimeout(Timeout.ofSeconds(seconds))
        .build();
  }
}
