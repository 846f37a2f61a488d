package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Selectors are compared by identity. */
public final class NewProxySelectorPerCall {

  private final OkHttpClient client;

  public NewProxySelectorPerCall(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request, InetSocketAddress proxy) throws IOException {
    OkHttpClient routed =
        client
            .newBuilder()
            // BUG: Diagnostic contains: [HttpTransportPerRequest]
            .proxySelector(ProxySelector.of(proxy))
            .build();
    try (Response response = routed.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
