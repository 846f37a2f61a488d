package snippets.httptimeoutmissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Nothing is bounded by default. */
public final class Defaults {

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return Request.Get(uri).execute().returnContent().asString();
  }
}
