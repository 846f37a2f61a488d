package snippets.httppoolmisconfigured.google;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClients;

/** The client below has 2 to each server. */
public final class TotalOnlyBelow {

  private final HttpTransport transport =
      new ApacheHttpTransport(
          HttpClients.custom()
              .setDefaultRequestConfig(
                  RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
              // BUG: Diagnostic contains: [HttpPoolMisconfigured]
              .setMaxConnTotal(100)
              .build());

  public HttpTransport transport() {
    return transport;
  }
}
