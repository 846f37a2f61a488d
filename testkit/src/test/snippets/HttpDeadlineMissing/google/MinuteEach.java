package snippets.httpdeadlinemissing.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import java.io.IOException;

/** Five times a minute for each read. */
public final class MinuteEach {

  private final HttpRequestFactory requests;

  public MinuteEach(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String get(String uri) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        HttpRequest request = requests.buildGetRequest(new GenericUrl(uri));
        request.setReadTimeout(60_000);
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return request.execute().parseAsString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
