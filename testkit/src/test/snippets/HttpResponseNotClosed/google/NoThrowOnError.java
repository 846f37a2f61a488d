package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** The request does not throw, and a missing upload leaves its answer open. */
public final class NoThrowOnError {

  private final HttpRequestFactory requests;

  public NoThrowOnError(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String status(GenericUrl url) throws IOException {
    HttpRequest request = requests.buildGetRequest(url);
    request.setThrowExceptionOnExecuteError(false);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = request.execute();
    if (response.getStatusCode() == 404) {
      return null;
    }
    return response.parseAsString();
  }
}
