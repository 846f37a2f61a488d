package snippets.httpresponsenotdrained.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** The library reads the rest of what is ignored. */
public final class IgnoredOnError {

  private final HttpRequestFactory requests;

  public IgnoredOnError(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public boolean exists(GenericUrl url) throws IOException {
    HttpRequest request = requests.buildGetRequest(url).setThrowExceptionOnExecuteError(false);
    HttpResponse response = request.execute();
    try {
      return response.isSuccessStatusCode();
    } finally {
      response.ignore();
      response.disconnect();
    }
  }
}
