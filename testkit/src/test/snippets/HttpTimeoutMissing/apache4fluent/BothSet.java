package snippets.httptimeoutmissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Connect and response are bounded. */
public final class BothSet {

  public String get(String uri) throws IOException {
    return Request.Get(uri)
        .connectTimeout(2_000)
        .socketTimeout(5_000)
        .execute()
        .returnContent()
        .asString();
  }
}
