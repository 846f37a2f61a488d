package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** What is missing is ignored before the return. */
public final class NoThrowIgnored {

  private final HttpRequestFactory requests;

  public NoThrowIgnored(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public String status(GenericUrl url) throws IOException {
    HttpRequest request = requests.buildGetRequest(url);
    request.setThrowExceptionOnExecuteError(false);
    HttpResponse response = request.execute();
    if (response.getStatusCode() == 404) {
      response.ignore();
      return null;
    }
    return response.parseAsString();
  }
}
