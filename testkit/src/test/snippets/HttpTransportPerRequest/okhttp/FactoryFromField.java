package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The socket factory is made once, so pooled connections match. */
public final class FactoryFromField {

  private final OkHttpClient client;
  private final SSLSocketFactory factory;
  private final X509TrustManager trust;

  public FactoryFromField(OkHttpClient client, SSLContext context, X509TrustManager trust) {
    this.client = client;
    this.factory = context.getSocketFactory();
    this.trust = trust;
  }

  public int status(Request request) throws IOException {
    OkHttpClient secured = client.newBuilder().sslSocketFactory(factory, trust).build();
    try (Response response = secured.newCall(request).execute()) {
      return response.code();
    }
  }
}
