package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** Parsing reads to the end and closes. */
public final class Parsed {

  public <T> T get(HttpRequest request, Class<T> type) throws IOException {
    HttpResponse response = request.execute();
    return response.parseAs(type);
  }
}
