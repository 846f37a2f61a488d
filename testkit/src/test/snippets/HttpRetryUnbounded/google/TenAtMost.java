package snippets.httpretryunbounded.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponseException;
import java.io.IOException;

/** The counter throws when ten attempts have failed. */
public final class TenAtMost {

  private final HttpRequestFactory requests;

  public TenAtMost(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String load(GenericUrl url) throws IOException {
    int failures = 0;
    while (true) {
      try {
        return requests.buildGetRequest(url).execute().parseAsString();
      } catch (HttpResponseException e) {
        if (e.getStatusCode() < 500 || ++failures > 10) {
          throw e;
        }
      }
    }
  }
}
