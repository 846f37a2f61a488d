package snippets.httpclientinloop.okhttp;

import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** The loop ends once it has a client. */
public final class BreakAfterConstruction {

  private OkHttpClient client;

  public void connect(List<Supplier<SSLSocketFactory>> stores, X509TrustManager trust) {
    for (Supplier<SSLSocketFactory> store : stores) {
      SSLSocketFactory factory = store.get();
      if (factory != null) {
        client = new OkHttpClient.Builder().sslSocketFactory(factory, trust).build();
        break;
      }
    }
  }
}
