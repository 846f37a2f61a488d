package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

/** Calls get a configuration that may have the timeouts. */
public final class DefaultConfigBesideOther {

  private final RequestConfig perCall;
  private final HttpClient client;

  public DefaultConfigBesideOther(RequestConfig perCall) {
    this.perCall = perCall;
    this.client =
        HttpClients.custom()
            .setDefaultRequestConfig(RequestConfig.custom().setRedirectsEnabled(false).build())
            .build();
  }

  public HttpClient client() {
    return client;
  }

  public HttpGet get(String uri) {
    HttpGet get = new HttpGet(uri);
    get.setConfig(perCall);
    return get;
  }
}
