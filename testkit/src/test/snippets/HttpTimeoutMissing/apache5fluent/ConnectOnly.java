package snippets.httptimeoutmissing.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.util.Timeout;

/** The default bounds the response. */
public final class ConnectOnly {

  public String get(String uri) throws IOException {
    return Request.get(uri)
        .connectTimeout(Timeout.ofSeconds(2))
        .execute()
        .returnContent()
        .asString();
  }
}
