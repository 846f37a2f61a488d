package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The pool is shared, yet no pooled connection matches. */
public final class NewSocketFactoryPerCall {

  private final OkHttpClient client;

  public NewSocketFactoryPerCall(OkHttpClient client) {
    this.client = client;
  }

  public int status(Request request, X509TrustManager trust)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {trust}, null);
    OkHttpClient secured =
        client
            .newBuilder()
            // BUG: Diagnostic contains: [HttpTransportPerRequest]
            .sslSocketFactory(context.getSocketFactory(), trust)
            .build();
    try (Response response = secured.newCall(request).execute()) {
      return response.code();
    }
  }
}
