package snippets.httpresponsenotdrained.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** Disconnecting reads the rest. */
public final class Disconnected {

  public int status(HttpRequest request) throws IOException {
    HttpResponse response = request.execute();
    try {
      return response.getStatusCode();
    } finally {
      response.disconnect();
    }
  }
}
