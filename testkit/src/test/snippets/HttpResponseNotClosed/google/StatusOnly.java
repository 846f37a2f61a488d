package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.io.IOException;

/** Only the status is read. */
public final class StatusOnly {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  public boolean exists(String url) throws IOException {
    HttpRequest request = factory.buildGetRequest(new GenericUrl(url));
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return request.execute().isSuccessStatusCode();
  }
}
