package snippets.httpretryunbounded.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** Every failure of the library leads back to the start. */
public final class AgainAfterEach {

  private final HttpRequestFactory requests;

  public AgainAfterEach(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String load(GenericUrl url) {
    String text;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        HttpResponse response = requests.buildGetRequest(url).execute();
        text = response.parseAsString();
        break;
      } catch (IOException e) {
        System.err.println(url + ": " + e);
      }
    }
    return text.strip();
  }
}
