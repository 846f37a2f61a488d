package snippets.httpcallunderlock.google;

import com.google.api.client.http.HttpRequest;
import java.io.IOException;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(HttpRequest request) throws IOException {
    return request.execute().parseAsString();
  }

  public synchronized String last() {
    return toString();
  }
}
