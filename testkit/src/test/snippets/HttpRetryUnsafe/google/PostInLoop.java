package snippets.httpretryunsafe.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpContent;
import com.google.api.client.http.HttpRequestFactory;
import java.io.IOException;

/** What is created may be there twice. */
public final class PostInLoop {

  private final HttpRequestFactory requests;

  public PostInLoop(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String send(GenericUrl url) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return requests.buildPostRequest(url, null).execute().parseAsString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
