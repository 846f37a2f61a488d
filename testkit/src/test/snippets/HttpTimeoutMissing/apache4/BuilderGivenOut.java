package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** Who gets the builder may set the timeouts. */
public final class BuilderGivenOut {

  public static HttpClientBuilder builder() {
    return HttpClients.custom()
        .setDefaultRequestConfig(RequestConfig.custom().setExpectContinueEnabled(false).build());
  }
}
