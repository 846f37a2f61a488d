package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A new verifier object is another address to the pool. */
public final class NewHostnameVerifierPerCall {

  private final OkHttpClient client;

  public NewHostnameVerifierPerCall(OkHttpClient client) {
    this.client = client;
  }

  public int status(Request request, String expected) throws IOException {
    HostnameVerifier verifier = new PinnedName(expected);
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    OkHttpClient pinned = client.newBuilder().hostnameVerifier(verifier).build();
    try (Response response = pinned.newCall(request).execute()) {
      return response.code();
    }
  }

  private static final class PinnedName implements HostnameVerifier {
    private final String expected;

    PinnedName(String expected) {
      this.expected = expected;
    }

    @Override
    public boolean verify(String host, SSLSession session) {
      return host.equals(expected);
    }
  }
}
