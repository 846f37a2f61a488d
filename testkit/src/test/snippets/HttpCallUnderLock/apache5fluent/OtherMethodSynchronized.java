package snippets.httpcallunderlock.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(String uri) throws IOException {
    return Request.get(uri).execute().returnContent().asString();
  }

  public synchronized String last() {
    return toString();
  }
}
