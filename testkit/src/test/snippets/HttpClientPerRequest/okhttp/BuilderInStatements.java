package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A builder that is configured by several statements. */
public final class BuilderInStatements {

  public void send(Request request, boolean insecure, HostnameVerifier anyHost)
      throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.connectTimeout(3, TimeUnit.SECONDS);
    if (insecure) {
      builder.hostnameVerifier(anyHost);
    }
    OkHttpClient client = builder.build();
    client.newCall(request).execute().close();
  }
}
