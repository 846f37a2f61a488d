package snippets.httpcallunderlock.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(String uri) throws IOException {
    return Request.Get(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString();
  }

  public synchronized String last() {
    return toString();
  }
}
