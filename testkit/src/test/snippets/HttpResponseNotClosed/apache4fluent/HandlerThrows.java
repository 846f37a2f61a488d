package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** The handler form releases whatever happens. */
public final class HandlerThrows {

  public String get(Request request) throws IOException {
    return request
        .execute()
        .handleResponse(
            response -> {
              if (response.getStatusLine().getStatusCode() != 200) {
                throw new IOException("HTTP " + response.getStatusLine());
              }
              return response.getFirstHeader("ETag").getValue();
            });
  }
}
