package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** The answer is given back on every way out. */
public final class NoThrowDisconnected {

  public String text(HttpRequest request) throws IOException {
    HttpResponse response = request.setThrowExceptionOnExecuteError(false).execute();
    try {
      if (!response.isSuccessStatusCode()) {
        throw new IOException("status " + response.getStatusCode());
      }
      return response.parseAsString();
    } finally {
      response.disconnect();
    }
  }
}
