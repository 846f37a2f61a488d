package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.net.ProxySelector;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Who calls decides about the selector; a proxy is compared by value. */
public final class ProxyParameter {

  private final OkHttpClient client;

  public ProxyParameter(OkHttpClient client) {
    this.client = client;
  }

  public int status(Request request, ProxySelector selector) throws IOException {
    OkHttpClient routed = client.newBuilder().proxySelector(selector).build();
    try (Response response = routed.newCall(request).execute()) {
      return response.code();
    }
  }
}
