package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.util.Timeout;

/** The configuration of somebody else comes last. */
public final class AsyncConfigTwice {

  public CloseableHttpAsyncClient client(RequestConfig cookies) {
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    builder.setDefaultRequestConfig(
        RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build());
    builder.setUserAgent("shop");
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    builder.setDefaultRequestConfig(cookies);
    return builder.build();
  }
}
