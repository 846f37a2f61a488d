package snippets.httpstatusunchecked.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** The request throws for an error. */
public final class ThrowsByDefault {

  public int stock(HttpRequest request) throws IOException {
    HttpResponse response = request.execute();
    try {
      return Integer.parseInt(response.parseAsString());
    } finally {
      response.disconnect();
    }
  }
}
