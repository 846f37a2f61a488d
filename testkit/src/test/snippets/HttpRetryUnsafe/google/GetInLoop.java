package snippets.httpretryunsafe.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import java.io.IOException;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final HttpRequestFactory requests;

  public GetInLoop(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String send(GenericUrl url) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return requests.buildGetRequest(url).execute().parseAsString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
