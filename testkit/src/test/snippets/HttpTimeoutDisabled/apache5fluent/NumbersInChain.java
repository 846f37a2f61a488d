package snippets.httptimeoutdisabled.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.util.Timeout;

/** It has a number. */
public final class NumbersInChain {

  public String get(String uri) throws IOException {
    return Request.get(uri)
        .responseTimeout(Timeout.ofSeconds(5))
        .execute()
        .returnContent()
        .asString();
  }
}
