package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** Disconnected whatever happens. */
public final class DisconnectedInFinally {

  public String get(HttpRequest request) throws IOException {
    HttpResponse response = request.execute();
    try {
      if (response.getStatusCode() == 204) {
        return "";
      }
      return response.parseAsString();
    } finally {
      response.disconnect();
    }
  }
}
