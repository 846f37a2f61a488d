package snippets.httptimeoutonwaitonly.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Each read ends after 20 s by itself. */
public final class BoundedByDefault {

  private final HttpRequestFactory requests;

  public BoundedByDefault(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String get(String uri)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    return requests
        .buildGetRequest(new GenericUrl(uri))
        .executeAsync()
        .get(5, TimeUnit.SECONDS)
        .parseAsString();
  }
}
