package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A getter over a builder field builds a client at each call. */
public final class PrivateGetterBuilds {

  private final HttpClient.Builder builder =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS);

  public byte[] download(HttpRequest request) throws IOException, InterruptedException {
    return getHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  private HttpClient getHttpClient() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return builder.build();
  }
}
